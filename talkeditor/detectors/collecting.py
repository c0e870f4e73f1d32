"""Spares work that makes no cycles the search for them. Knows nothing of what the work is."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Python does not look for cycles of objects meanwhile; a decorator too.

    Millions of short-lived tuples set off search after search through all that lives, a tenth of the time
    that a long stream takes. What nothing refers to is freed as ever.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
