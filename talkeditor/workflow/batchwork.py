"""One task of a batch: a stream detected, or made into a project ready for review. Knows no other task.

A task is plain data and so is what comes of it, so that any executor can carry it to any machine that sees
the same files. It is done in a child process, which may crash, hang or take too much memory for itself.
"""

import contextlib
import json
import os
import subprocess
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind, Sureness
from talkeditor.core.history import Author, History, Step
from talkeditor.core.operations import restored
from talkeditor.core.review import Review
from talkeditor.core.segments import Status
from talkeditor.workflow.looking import look
from talkeditor.workflow.processes import own_command

if TYPE_CHECKING:
    from talkeditor.store.library import Learned
    from talkeditor.workflow.given import Given
    from talkeditor.workflow.looking import Opened

Task = dict[str, Any]
Outcome = dict[str, Any]

_MADE = ".making"
_NAMES = 8
"""So many mis-heard names stand in the overview."""


def detected(task: Task) -> Outcome:
    """The reels of a stream, for all others: {"reels": rows of a plain file of reels}."""
    from talkeditor.workflow import detecting

    opened = look(Path(task["stream"]), encoding=task["encoding"])
    review, _ = detecting.detected(opened.review)
    return {"reels": [_row(learned) for learned in _learned(review, opened.name, task["date"])]}


def proposed(task: Task) -> Outcome:
    """A project of a stream with all that is proposed; what is to be told of it."""
    from talkeditor.workflow import detecting, given, names, scheduling
    from talkeditor.workflow.expecting import expected
    from talkeditor.workflow.reels import known_reels

    stream = Path(task["stream"])
    opened = look(stream, encoding=task["encoding"])
    known = known_reels(Path(task["reels"]), opened.review.transcript)
    slots, chapters = expected(opened)
    taken = match = None
    if task["schedule"] is None:
        review, problems = detecting.detected(opened.review, known, slots, chapters)
    else:
        taken = given.named(Path(task["schedule"]), task["columns"])
        review, problems, match = scheduling.detected(
            opened.review, taken.schedule, opened.name, task["room"], task["day"], known, chapters
        )
        taken = replace(taken, room=match.room, day=match.day)
    _keep(stream, task, opened, review, taken)
    groups = names.candidates(review, taken.schedule if taken is not None else None)
    return {
        **told(review),
        "names": [[group.right, len(group.places)] for group in groups[:_NAMES]],
        "problems": len(opened.problems) + len(problems),
        "without_slot": len(match.talks_without_slot) if match is not None else 0,
        "room": match.room if match is not None else "",
    }


WORK = {"detect": detected, "propose": proposed}
"""What a task may ask for."""


def told(review: Review) -> Outcome:
    """What an overview says of a review."""
    talks = [review.segments[parts[0]] for parts in review.talks()]
    return {
        "lines": len(review.transcript),
        "talks": [
            {
                "title": talk.shown_title,
                "speakers": list(talk.shown_speakers),
                "line": talk.start.line,
                "unsure": talk.sureness is Sureness.UNSURE,
            }
            for talk in talks
        ],
        "passes": sum(segment.kind is Kind.REEL for segment in review.segments),
        "to_decide": sum(not decision.decided for decision in review.decisions()),
        "unsure": sum(
            segment.sureness is Sureness.UNSURE and segment.status is Status.PROPOSED
            for segment in review.segments
        ),
    }


def _learned(review: Review, name: str, date: str) -> "Iterable[Learned]":
    """The reels that are proposed, as if somebody had accepted them."""
    from talkeditor.workflow.reels import Decided, learned_from

    spans: dict[str, list[tuple[Any, Any]]] = {}
    for index, segment in enumerate(review.segments):
        if segment.kind is Kind.REEL and segment.reel is not None and segment.sureness is Sureness.SURE:
            spans.setdefault(segment.reel, []).append((segment.start, review.end_of(index)))
    for reel, passes in spans.items():
        learned = learned_from(review, reel, Decided(False, tuple(passes)), name, date)
        if learned is not None:
            yield learned


def _row(learned: "Learned") -> str:
    from talkeditor.workflow.reels import encode_reel

    return encode_reel(learned).decode()


def _keep(stream: Path, task: Task, opened: "Opened", after: Review, taken: "Given | None") -> None:
    """Write the project, whole or not at all; its one step is the program's."""
    from talkeditor import formats
    from talkeditor.store.loading import Source
    from talkeditor.store.project import create
    from talkeditor.workflow import chapters, given

    before = opened.review
    read = formats.read_many((stream,), task["encoding"])
    source = Source(stream.name, read.format, read.encoding, read.sha256, read.data)
    edit = restored(before, after, "Detected")
    steps = [Step(edit, Author.PROGRAM, task["time_ms"])] if edit is not None else []
    project = Path(task["project"])
    project.parent.mkdir(parents=True, exist_ok=True)
    making = project.with_name(project.name + _MADE)
    making.unlink(missing_ok=True)
    made, _ = create(making, source, before, read.problems, History(steps))
    try:
        made.remember_detection()
        if taken is not None:
            made.attach(given.KIND, taken.attachment)
        if opened.chapters:
            made.attach(chapters.KIND, chapters.attachment(opened.chapters))
    finally:
        made.close()
    try:
        with replacing(project):
            if project.exists() and decided(project) is not None:
                raise TalkeditorError("Somebody decided in its project meanwhile; it was left as it is.")
            making.replace(project)
    except BaseException:
        making.unlink(missing_ok=True)
        raise


def decided(project: Path) -> Review | None:
    """The review of a project in which a person took a step, else None. Raises `StoreError`."""
    from talkeditor.store.project import open_project

    opened, kept = open_project(project, read_only=True)
    opened.close()
    return kept.review if any(step.author is Author.PERSON for step in kept.history.steps) else None


@contextlib.contextmanager
def replacing(project: Path) -> Iterator[None]:
    """Nobody opens a project inside: it may be replaced. Raises `TalkeditorError` where it is open."""
    from talkeditor.store.holding import alone, foreign_holder

    left = "its project was left as it is."
    with alone(project, f"It is open in a window; {left}"):
        abroad = foreign_holder(project) if project.exists() else None
        if abroad is not None:
            raise TalkeditorError(f"It is open on {abroad.host}; {left}")
        yield


# The child process and the one who hands it tasks


def serve(tasks: Iterable[bytes], out: IO[bytes], memory_mb: int = 0) -> None:
    """Do tasks, one JSON object a line, and answer each with one; returns when they end."""
    if memory_mb:
        _limit(memory_mb)
    for line in tasks:
        task = json.loads(line)
        try:
            outcome = WORK[task["work"]](task)
        except TalkeditorError as error:
            outcome = {"failed": error.sentence}
        except MemoryError:
            outcome = {"failed": f"It needs more than {memory_mb} MB of memory."}
        except Exception as error:
            outcome = {"failed": f"This is a fault of the program: {type(error).__name__}: {error}."}
        out.write(json.dumps(outcome).encode() + b"\n")
        out.flush()


def _limit(memory_mb: int) -> None:
    """Let this process have no more address space than that; Windows knows no such limit."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory_mb << 20, memory_mb << 20))


class _Child:
    """A process that does tasks for one thread; it goes when the thread goes."""

    def __init__(self, memory_mb: int) -> None:
        program, arguments = own_command("batch", "--serve", "--memory", str(memory_mb))
        self._process = subprocess.Popen(
            [program, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # A Ctrl+C in the terminal is for the one who hands out the tasks.
            start_new_session=os.name != "nt",
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )

    def __del__(self) -> None:
        self.close()

    @property
    def lives(self) -> bool:
        """Whether it can be given another task."""
        return self._process.poll() is None

    def do(self, task: Task) -> Outcome:
        """Hand it a task and wait for the outcome, or for its death or the time limit."""
        late = threading.Event()

        def stop() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(task["seconds"], stop)
        timer.start()
        try:
            line = self._asked(json.dumps(task).encode() + b"\n")
        finally:
            timer.cancel()
        if line.endswith(b"\n"):
            outcome: Outcome = json.loads(line)
            return outcome
        self.close()
        why = (
            f"It took more than {task['seconds']:g} seconds."
            if late.is_set()
            else "The program crashed on it."
        )
        return {"failed": why}

    def _asked(self, line: bytes) -> bytes:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
            return self._process.stdout.readline()
        except OSError:
            return b""

    def close(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


_mine = threading.local()
"""The child of a thread: started for its first task, and anew after one that it did not survive."""


def work(task: Task) -> Outcome:
    """Do a task in this thread's child process; gives {"failed": why} for one that it does not survive."""
    child: _Child | None = getattr(_mine, "child", None)
    if child is None or not child.lives:
        child = _mine.child = _Child(task["memory_mb"])
    return child.do(task)
