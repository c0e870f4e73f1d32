"""Short forms and long forms: with `--long` a test runs as often as the list of faults asks for.

`python -m pytest --long -m long tests` runs all that has a long form, and what has only one.
"""

import os
from collections.abc import Callable
from typing import Any, TypeVar

import pytest

T = TypeVar("T", bound=Callable[..., Any])

LONG = os.environ.get("TALKEDITOR_LONG") == "1"
_SECONDS = 7200


def times(short: int, long: int) -> int:
    """So often in this run."""
    return long if LONG else short


def has_long_form(test: T) -> T:
    """A test or test case that does more with `--long`, and then may take hours."""
    return pytest.mark.long(pytest.mark.timeout(_SECONDS)(test)) if LONG else test
