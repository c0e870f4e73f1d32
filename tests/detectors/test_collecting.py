"""The search for cycles pauses while it is not wanted, and always goes on again."""

import gc
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from talkeditor.detectors.collecting import uncollected

SOON = 10
"""Seconds after which a thread is taken to hang."""


@pytest.fixture(autouse=True)
def enabled() -> Iterator[None]:
    """The search is on before each test, and behind it whatever became of it."""
    gc.enable()
    yield
    gc.enable()


def test_the_search_pauses_and_goes_on() -> None:
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="rope"), uncollected(), uncollected():
        raise ValueError("rope")
    assert gc.isenabled()


def test_it_stays_off_where_it_was_off() -> None:
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()


def test_it_goes_on_whichever_of_two_threads_ends_last() -> None:
    inside, release = Event(), Event()

    def work() -> None:
        with uncollected():
            inside.set()
            assert release.wait(SOON)

    thread = Thread(target=work)
    with uncollected():
        thread.start()
        assert inside.wait(SOON)
    assert not gc.isenabled()
    release.set()
    thread.join(SOON)
    assert gc.isenabled()
