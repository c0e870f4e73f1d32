"""Many streams at once: each detected, then each held to the reels of all, and made a project for review.

Two phases, so that nothing depends on the order: every stream is detected by itself; the reels found are
frozen; then every stream is proposed against that frozen set. What is done is written down file by file,
so that a batch that was cut off goes on where it was, and comes to the same.
"""

import json
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, as_completed
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from talkeditor import __version__
from talkeditor.core.errors import TalkeditorError
from talkeditor.store import places
from talkeditor.workflow import batchwork, overview
from talkeditor.workflow.batchwork import Outcome, Task
from talkeditor.workflow.files import atomic_write
from talkeditor.workflow.looking import is_project

NOTES = ".talkeditor-batch"
"""The folder beside the projects where a batch writes down what is done."""

SUFFIXES = frozenset(
    {".txt", ".srt", ".vtt", ".sbv", ".ass", ".ttml", ".xml", ".json", ".json3", ".srv1", ".srv2", ".srv3"}
)
"""What is taken for a stream in a folder; a file that is named counts whatever its suffix."""


@dataclass(frozen=True, slots=True)
class Options:
    """What holds for every stream of a batch; `seconds` and `memory_mb` are what one may take."""

    to: Path
    schedule: Path | None = None
    room: str | None = None
    day: str | None = None
    columns: tuple[tuple[str, str], ...] = ()
    encoding: str | None = None
    seconds: float = 600.0
    memory_mb: int = 2_000


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a stream: its outcome, or why there is none. `again`: it had been done before."""

    name: str
    outcome: Outcome
    again: bool = False

    @property
    def failed(self) -> str | None:
        """Why it could not be done, or None."""
        reason = self.outcome.get("failed")
        return None if reason is None else str(reason)


@dataclass(slots=True)
class Batch:
    """A batch in the making: its streams by name, in order, and what it says as it goes."""

    streams: dict[str, Path]
    options: Options
    executor: Executor
    say: Callable[[str], None] = lambda _: None
    _done: int = field(default=0, init=False)

    def run(self) -> tuple[Result, ...]:
        """Do all that is not done yet; gives the results in the order of the names. Writes the overview."""
        notes = self.options.to / NOTES
        notes.mkdir(parents=True, exist_ok=True)
        hashes, refused = self._hashed()
        found = {result.name: result for result in self._phase("detect", hashes, self._detect)}
        rows = sorted({row for result in found.values() for row in result.outcome.get("reels", ())})
        frozen = notes / f"reels-{_digest(rows)[:16]}.jsonl"
        atomic_write(frozen, "".join(row + "\n" for row in rows).encode())
        whole = {name: digest for name, digest in hashes.items() if found[name].failed is None}
        made = self._phase("propose", whole, lambda name: self._propose(name, frozen))
        results = {
            **{name: Result(name, {"failed": reason}) for name, reason in refused.items()},
            **{name: result for name, result in found.items() if result.failed is not None},
            **{result.name: result for result in made},
        }
        ordered = tuple(results[name] for name in sorted(results))
        page = overview.page({result.name: result.outcome for result in ordered})
        atomic_write(self.options.to / "index.html", page.encode())
        return ordered

    def _hashed(self) -> tuple[dict[str, str], dict[str, str]]:
        """The streams that can be read, by the hash of what each is made from; and why others cannot."""
        base = [__version__, self.options.room, self.options.day, self.options.columns, self.options.encoding]
        if self.options.schedule is not None:
            base.append(sha256(self.options.schedule.read_bytes()).hexdigest())
        hashes, refused = {}, {}
        for name, path in self.streams.items():
            try:
                hashes[name] = _digest([*base, sha256(path.read_bytes()).hexdigest()])
            except OSError as error:
                refused[name] = f"It cannot be read: {error.strerror}."
        return hashes, refused

    def _phase(self, work: str, hashes: dict[str, str], task_of: Callable[[str], Task]) -> Iterator[Result]:
        """The results of one phase: those that are known already, then the others as they come."""
        waiting: dict[Future[Outcome], tuple[str, str]] = {}
        self._done = 0
        for name in sorted(hashes):
            task = task_of(name)
            # By their name, which tells what is in them: the folder may have been moved.
            key = _digest([work, hashes[name], Path(task.get("reels", "")).name])
            known = self._known(work, name, key)
            if known is not None:
                yield self._told(work, Result(name, known, again=True), len(hashes))
            else:
                waiting[self.executor.submit(batchwork.work, task)] = name, key
        try:
            for future in as_completed(waiting):
                name, key = waiting[future]
                outcome = _outcome(future)
                if "failed" not in outcome:
                    atomic_write(self._note(work, name), json.dumps({"key": key, **outcome}).encode())
                yield self._told(work, Result(name, outcome), len(hashes))
        except BaseException:
            for future in waiting:
                future.cancel()
            raise

    def _told(self, work: str, result: Result, of: int) -> Result:
        self._done += 1
        said = result.failed or ("done before" if result.again else "done")
        self.say(f"{work} {self._done}/{of}: {result.name}: {said}")
        return result

    def _known(self, work: str, name: str, key: str) -> Outcome | None:
        """What is to be told of a stream for which nothing is to be done now; None where there is work.

        A project in which somebody decided, or which somebody has open, is never made anew.
        """
        project = self._project(name)
        there = work == "propose" and project.exists()
        try:
            review = batchwork.decided(project) if there else None
            if review is not None:
                return {**batchwork.told(review), "kept": True}
            before = self._before(work, name, key)
            if before is None and there:
                with batchwork.replacing(project):
                    pass
        except TalkeditorError as error:
            return {"failed": error.sentence}
        return before

    def _before(self, work: str, name: str, key: str) -> Outcome | None:
        """What an earlier run came to from the very same, where what it made is still there."""
        try:
            note: Outcome = json.loads(self._note(work, name).read_bytes())
        except (OSError, ValueError):
            return None
        if not isinstance(note, dict) or note.pop("key", None) != key:
            return None
        if work == "propose" and not self._project(name).is_file():
            return None
        return note

    def _note(self, work: str, name: str) -> Path:
        folder = self.options.to / NOTES / work
        folder.mkdir(exist_ok=True)
        return folder / f"{_digest(name)[:32]}.json"

    def _project(self, name: str) -> Path:
        return self.options.to / f"{name}{places.SUFFIX}"

    def _task(self, work: str, name: str) -> Task:
        options = self.options
        return {
            "work": work,
            "stream": str(self.streams[name].resolve()),
            "encoding": options.encoding,
            "seconds": options.seconds,
            "memory_mb": options.memory_mb,
            "date": time.strftime("%Y-%m-%d"),
            "time_ms": int(time.time() * 1000),
        }

    def _detect(self, name: str) -> Task:
        return self._task("detect", name)

    def _propose(self, name: str, frozen: Path) -> Task:
        schedule = self.options.schedule
        return {
            **self._task("propose", name),
            "project": str(self._project(name).resolve()),
            "reels": str(frozen.resolve()),
            "schedule": None if schedule is None else str(schedule.resolve()),
            "columns": list(self.options.columns),
            "room": self.options.room,
            "day": self.options.day,
        }


def streams_in(paths: Sequence[Path]) -> dict[str, Path]:
    """The streams in files and folders, by the names of their projects. Raises `TalkeditorError`.

    A folder gives all that looks like captions at any depth, but no project and no schedule. A stream that is
    named twice is one; one of the same name as another also has the name of its folder.
    """
    found: dict[str, Path] = {}
    seen: set[Path] = set()
    for path in paths:
        if not path.exists():
            raise TalkeditorError(f"{path} does not exist.", "Nothing was done.")
        folder = path if path.is_dir() else path.parent
        for stream in _in_folder(path) if path.is_dir() else (path,):
            whole = stream.resolve()
            if whole not in seen:
                seen.add(whole)
                found[_free_name(stream.relative_to(folder), whole, found)] = stream
    if not found:
        raise TalkeditorError("There is no stream in it.", "Name files, or folders with captions.")
    return found


def _free_name(inside: Path, whole: Path, taken: Collection[str]) -> str:
    """The place of a stream in its folder, with as many folders around it as no other has."""
    name, parts = inside.as_posix(), len(inside.parts)
    while name in taken and parts < len(whole.parts) - 1:
        parts += 1
        name = "/".join(whole.parts[-parts:])
    return name


def _in_folder(folder: Path) -> Iterable[Path]:
    for path in sorted(folder.rglob("*")):
        name = path.name.lower()
        if path.suffix.lower() not in SUFFIXES or not path.is_file() or NOTES in path.parts:
            continue
        if not name.endswith(("schedule.json", ".info.json", "glossary.txt")) and not is_project(path):
            yield path


def _outcome(future: Future[Outcome]) -> Outcome:
    """What a task came to, however it ended."""
    try:
        return future.result()
    except Exception as error:
        return {"failed": f"Its worker was lost: {type(error).__name__}."}


def _digest(value: object) -> str:
    return sha256(json.dumps(value).encode()).hexdigest()
