"""A process to be killed: `python -m tests.end_to_end.stepping steps|make PATH SEED`.

It takes random steps without end (or opens a stream) and says on standard output what is kept: a digest
of the state after every step, printed only when the store has said that it is safe.
"""

import hashlib
import random
import sys
from collections.abc import Callable
from pathlib import Path

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.store.project import open_project
from talkeditor.workflow.opening import open_for_review
from tests.store.keeping import Desk


def digest(review: Review) -> str:
    """What tells two states of a review apart."""
    state = (review.segments, tuple(review.corrections.items()), tuple(review.cuts.items()))
    return hashlib.sha256(repr(state).encode()).hexdigest()[:20]


def random_step(desk: Desk, choose: random.Random, number: int) -> bool:
    """Take, undo or redo one step; False where the chosen one is none."""
    review, lines = desk.review, len(desk.review.transcript)
    line = choose.randrange(lines)
    index = review.index_of_line(line)
    verbs: list[Callable[[], Edit | None]] = [
        lambda: ops.split(review, Position(line, 1)),
        lambda: ops.merge_next(review, index),
        lambda: ops.accept(review, index),
        lambda: ops.correct(review, line, f"text {number}"),
        lambda: ops.leave_out(review, range(line, min(line + 3, lines))),
    ]
    verb = choose.randrange(len(verbs) + 2)
    if verb < len(verbs):
        return desk.take(verbs[verb](), time_ms=number)
    return desk.undo() if verb == len(verbs) else desk.redo()


def main() -> None:
    job, path, seed = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if job == "make":
        print("ready", flush=True)
        open_for_review(path)
        print("made", flush=True)
        return
    desk = Desk(*open_project(path))
    assert not desk.project.read_only, desk.project.held_by
    choose = random.Random(seed)
    print(digest(desk.review), flush=True)
    for number in range(1_000_000):
        if random_step(desk, choose, number):
            print(digest(desk.review), flush=True)


if __name__ == "__main__":
    main()
