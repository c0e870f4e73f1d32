"""The window remembers reels as they are decided, and recognises them in the next stream."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.settings import Settings
from talkeditor.store import library
from talkeditor.workflow import reels
from tests.streams.compose import compose

pytestmark = pytest.mark.gui

MS_A_DECISION = 5


@pytest.fixture
def stream(detected: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(detected, tmp_path / detected.name))


def remembered(desk: Any) -> list[bool]:
    """Whether each remembered reel was rejected, once all is written."""
    assert desk.opener.memory.flush()
    return [entry.learned.rejected for entry in reels.entries(library.place())]


def other(review: Review, path: Path) -> Path:
    """Another stream, with one pass of the reel in it."""
    lines = compose(7, reels=0, opening_passes=0, closing_passes=0, talks=2).lines
    heard = [review.transcript.lines[line] for line in review.lines_of(review.passes_of("A")[1])]
    path.write_text("\n".join([*lines, *heard]), encoding="utf-8")
    return path


def test_a_decision_is_remembered_and_taken_back_with_it(make_desk: Callable[..., Any], stream: Path) -> None:
    desk = make_desk(stream)
    assert remembered(desk) == []
    desk.session.perform(ops.accept_reel(desk.session.review, "A"))
    assert remembered(desk) == [False]
    desk.session.undo()
    assert remembered(desk) == []
    desk.session.redo()
    assert remembered(desk) == [False]
    desk.session.perform(ops.drop_reel(desk.session.review, "A"))
    assert remembered(desk) == [True]


def test_the_next_stream_is_recognised_by_it(
    make_desk: Callable[..., Any], qtbot: Any, stream: Path, tmp_path: Path
) -> None:
    desk = make_desk(stream)
    desk.session.perform(ops.accept_reel(desk.session.review, "A"))
    path = other(desk.session.review, tmp_path / "market.txt")
    desk.opener.open(path)
    qtbot.waitUntil(lambda: desk.session.progress is None, timeout=30_000)
    (found,) = [s for s in desk.session.review.segments if s.kind is Kind.REEL]
    assert any("Known from harbour-hall.txt, accepted" in why.text for why in found.evidence)


def test_switched_off_nothing_is_remembered_or_recognised(
    make_desk: Callable[..., Any], qtbot: Any, stream: Path, tmp_path: Path
) -> None:
    desk = make_desk(stream)
    desk.session.perform(ops.accept_reel(desk.session.review, "A"))
    assert remembered(desk) == [False]
    desk.settings.reel_library = False
    desk.session.undo()
    assert remembered(desk) == [False]
    path = other(desk.session.review, tmp_path / "market.txt")
    desk.opener.open(path)
    qtbot.waitUntil(lambda: desk.session.progress is None, timeout=30_000)
    assert desk.session.review.talk_numbers()
    assert not [s for s in desk.session.review.segments if s.kind is Kind.REEL]


def test_opening_a_decided_stream_teaches_nothing(make_desk: Callable[..., Any], stream: Path) -> None:
    desk = make_desk(stream, Settings(first_time=False, reel_library=False))
    desk.session.perform(ops.accept_reel(desk.session.review, "A"))
    desk.opener.close()
    desk.settings.reel_library = True
    desk.opener.open(stream)
    assert reels.decided_reels(desk.session.review)
    talk = next(index for index in range(99) if desk.session.review.is_talk(index))
    desk.session.perform(ops.accept(desk.session.review, talk))
    assert remembered(desk) == []


def test_a_library_that_cannot_be_written_is_told_and_the_decision_holds(
    make_desk: Callable[..., Any], qtbot: Any, stream: Path
) -> None:
    library.place().write_bytes(b"SQLite format 3\x00" + b"\x07" * 4000)
    desk = make_desk(stream)
    desk.session.perform(ops.accept_reel(desk.session.review, "A"))
    assert desk.opener.memory.flush()
    qtbot.waitUntil(lambda: "The reel was not remembered: reels.sqlite" in desk.window.banner.text)
    assert reels.decided_reels(desk.session.review)


@pytest.mark.timed
def test_a_decision_does_not_wait_for_the_library(make_desk: Callable[..., Any], stream: Path) -> None:
    """What the memory does on the window's thread, the middle one of several decisions."""
    desk = make_desk(stream)
    memory, took = desk.opener.memory, []
    told = memory._on_changed

    def timed(change: object) -> None:
        started = time.perf_counter()
        told(change)
        took.append(time.perf_counter() - started)

    desk.session.changed.disconnect(memory._on_changed)
    desk.session.changed.connect(timed)
    desk.session.perform(ops.accept_reel(desk.session.review, "A"))
    for _ in range(4):
        desk.session.undo()
        desk.session.redo()
    assert len(took) == 9
    assert sorted(took)[4] * 1000 < MS_A_DECISION
    assert remembered(desk) == [False]
