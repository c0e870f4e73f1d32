"""Remembers the reels of a review in the background, in the order they were decided. Knows no screen."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.review import Review
from talkeditor.workflow.reels import Decided, learn


@dataclass(frozen=True, slots=True)
class Lesson:
    """A review whose reels were decided otherwise than before, and the name of its stream."""

    review: Review
    stream: str
    before: dict[str, Decided]


class BackgroundLibrary:
    """One thread writes what reviews teach into the library; a decision never waits for it.

    `on_failed` is called with the error from that thread; what could not be written is not tried again:
    the decision itself is safe in the project.
    """

    def __init__(self, path: Path, on_failed: Callable[[TalkeditorError], None] = lambda _: None) -> None:
        self._path, self._on_failed = path, on_failed
        self._lessons: queue.SimpleQueue[Lesson | threading.Event | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, name="library", daemon=True)
        self._thread.start()

    def add(self, lesson: Lesson) -> None:
        """Learn soon."""
        self._lessons.put(lesson)

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait until everything is learned; False where it is not by then."""
        done = threading.Event()
        self._lessons.put(done)
        return done.wait(seconds)

    def close(self) -> None:
        """Learn what waits and end."""
        self._lessons.put(None)
        self._thread.join(5.0)

    def _write(self) -> None:
        while (lesson := self._lessons.get()) is not None:
            if isinstance(lesson, threading.Event):
                lesson.set()
                continue
            try:
                self._learn(lesson)
            except TalkeditorError as error:
                self._on_failed(error)

    def _learn(self, lesson: Lesson) -> None:
        # The database is imported here: the first decision must not wait for it.
        from talkeditor.store.library import opened

        with opened(self._path) as library:
            learn(library, lesson.review, lesson.stream, lesson.before)
