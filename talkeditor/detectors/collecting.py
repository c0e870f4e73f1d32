"""Spares work that makes few cycles the search for them. Knows nothing of what the work is."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _Pause:
    """How many parts of the program want no search just now; it goes on when the last of them is done."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._depth = 0
        self._enabled = False

    def begin(self) -> None:
        with self._lock:
            if self._depth == 0:
                self._enabled = gc.isenabled()
                gc.disable()
            self._depth += 1

    def end(self) -> None:
        with self._lock:
            self._depth -= 1
            if self._depth == 0 and self._enabled:
                gc.enable()


_PAUSE = _Pause()


@contextmanager
def uncollected() -> Iterator[None]:
    """Python does not look for cycles of objects meanwhile; a decorator too, and for any thread.

    Millions of short-lived tuples set off search after search through all that lives, a tenth of the time
    that a long stream takes. What nothing refers to is freed as ever; the few cycles wait till the end.
    """
    _PAUSE.begin()
    try:
        yield
    finally:
        _PAUSE.end()
