"""A process to be killed, or hindered: `python -m tests.end_to_end.stepping JOB PATH SEED`.

It says on standard output what is kept: a digest of the state after every step, printed only when the store
has said that it is safe.
"""

import hashlib
import os
import random
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.history import History, Step
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.core.transcript import Transcript
from talkeditor.store import backups
from talkeditor.store.connection import StoreError
from talkeditor.store.project import create, open_project
from talkeditor.workflow import keeping
from talkeditor.workflow.exporting import Existing, Options, plan, write
from talkeditor.workflow.opening import open_for_review
from talkeditor.workflow.rescue import rescue
from tests.core.random_steps import random_edit
from tests.store.keeping import Desk, source

STUBBORN_STEPS = 60
HOUR_MS = 3_600_000


def digest(review: Review) -> str:
    """What tells two states of a review apart."""
    overlays = (review.corrections, review.cuts, review.rules, review.proofed)
    state = (review.segments, *(tuple(overlay.items()) for overlay in overlays))
    return hashlib.sha256(repr(state).encode()).hexdigest()[:20]


def say(word: str) -> None:
    """Say a word at once."""
    print(word, flush=True)


def random_step(desk: Desk, choose: random.Random, number: int) -> bool:
    """Take, undo or redo one step; False where the chosen one is none."""
    verb = choose.randrange(8)
    if verb < 6:
        return desk.take(random_edit(desk.review, choose, number), time_ms=number)
    return desk.undo() if verb == 6 else desk.redo()


def steps(path: Path, seed: int) -> None:
    """Random steps without end."""
    desk, choose = Desk(*open_project(path)), random.Random(seed)
    assert not desk.project.read_only, desk.project.held_by
    say(digest(desk.review))
    for number in range(1_000_000):
        if random_step(desk, choose, number):
            say(digest(desk.review))


def stubborn(path: Path, seed: int) -> None:
    """So many random steps; one that the disk refuses is taken again."""
    desk, choose = _opened(path), random.Random(seed)
    say(digest(desk.review))
    for number in range(STUBBORN_STEPS):
        edit = random_edit(desk.review, choose, number)
        for _ in range(20):
            try:
                desk.take(edit)
            except StoreError as error:
                say(f"refused {error.data['reason']}")
                continue
            break
        say(digest(desk.review))
    desk.project.close()


def _opened(path: Path) -> Desk:
    for _ in range(20):
        try:
            return Desk(*open_project(path))
        except StoreError as error:
            say(f"refused {error.data['reason']}")
    raise SystemExit("It never opened.")


def make(path: Path, _: int) -> None:
    """A project for a stream."""
    say("ready")
    open_for_review(path)
    say("made")


def exported(review: Review, folder: Path) -> None:
    """The talks of a review in a folder, in place of an earlier export."""
    options = Options("markdown", include_proposed=True, existing=Existing.REPLACE)
    write(plan(review, "hall.txt", options, folder))


def versions(review: Review) -> Iterator[Review]:
    """Two states of a review whose exports differ in every file."""
    for word in ("old", "new"):
        texts = tuple((line, None, f"{word} words " * 3000) for line in range(1, len(review.transcript), 20))
        yield apply(review, Edit(word, corrections=texts))


def export(path: Path, _: int) -> None:
    """Exports over one another without end."""
    project, kept = open_project(path, read_only=True)
    project.close()
    states = list(versions(kept.review))
    say("ready")
    while True:
        for state in states:
            exported(state, path.parent / "out")


def backup(path: Path, seed: int) -> None:
    """Steps and backups without end."""
    desk, choose = Desk(*open_project(path)), random.Random(seed)
    say("ready")
    now = HOUR_MS * (seed + 1) * 10_000
    for number in range(1_000_000):
        random_step(desk, choose, number)
        backups.keep(path, desk.project.sha256, now + number * HOUR_MS)


def migrate(path: Path, _: int) -> None:
    """A project of an earlier version brought up to date."""
    say("ready")
    open_project(path)[0].close()
    say("made")


PLAIN = begin(Transcript(tuple(f"one two three {n}" for n in range(60))))


def full(folder: Path, seed: int) -> None:
    """A disk that gets full at another write each time, and has room again: nothing may be lost."""
    keeping.RETRY_SECONDS = 0.02
    ballast = folder / "ballast"
    free = shutil.disk_usage(folder).free
    for left in range(0, 33, 3):
        path = folder / f"{left}.talkeditor"
        project, _ = create(path, source(PLAIN.transcript.lines), PLAIN)
        refused: list[TalkeditorError] = []
        saved: list[int] = []
        keeper = keeping.BackgroundKeeper(project, saved.append, refused.append)
        assert keeper.flush()
        room = shutil.disk_usage(folder).free - left * 1024
        ballast.write_bytes(b"x" * room)
        review, history = PLAIN, History()
        for line in range(12):
            edit = ops.correct(review, line, f"{seed} words " * 300)
            assert edit is not None
            after = apply(review, edit)
            keeper.record(Step(edit), review, after)
            history.record(Step(edit))
            review = after
        while not refused:
            assert keeper.waiting, "the disk never got full"
            time.sleep(0.01)
        assert keeper.waiting
        elsewhere, kept = open_project(rescue("hall.txt", review, history))
        elsewhere.close()
        assert kept.review == review
        ballast.unlink()
        until = time.monotonic() + 20
        while keeper.waiting:
            assert time.monotonic() < until, "what waited is not tried again"
            time.sleep(0.01)
        keeper.close()
        again, kept = open_project(path)
        again.close()
        assert kept.review == review
        say(f"{left} {refused[0].data['reason']}")
        path.unlink()
    assert shutil.disk_usage(folder).free == free


def crowded(folder: Path, seed: int) -> None:
    """A project is opened while its disk has no room at all, and again when there is some."""
    path = folder / "hall.talkeditor"
    project, kept = create(path, source(PLAIN.transcript.lines), PLAIN)
    project.close()
    ballast = folder / "ballast"
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(b"x" * 512):
            pass
    for _ in range(2):
        project, again = open_project(path)
        assert again.review == kept.review
        say(f"{project.read_only} {project.notice}")
        project.close()
        ballast.unlink(missing_ok=True)


JOBS = {job.__name__: job for job in (steps, stubborn, make, export, backup, migrate, full, crowded)}


def main() -> None:
    JOBS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))


if __name__ == "__main__":
    with suppress(BrokenPipeError):
        main()
    os._exit(0)
