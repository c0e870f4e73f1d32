"""A whole day by keys alone, in the real window: from opening to the exported files."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core.findings import Kind
from talkeditor.core.segments import Status
from talkeditor.workflow.presses import Cost, ledger
from tests.desks import Hands

pytestmark = pytest.mark.gui

MOST_KEYS = 60


def review_by_keys(desk: object, hand: Hands) -> None:
    """Decide everything as the queue brings it, typing a title and a speaker for each talk."""
    session = desk.session
    for _ in range(100):
        review = session.review
        if all(decision.decided for decision in review.decisions()):
            return
        segment = session.segment
        hand.press("Space")
        if segment.kind is Kind.TALK and not segment.decided:
            number = review.talk_number(review.segments.index(segment))
            hand.write(f"The title of talk {number}")
            hand.press("Tab")
            hand.write(f"Speaker {number}")
            hand.press("Return")
    raise AssertionError("the queue does not end")


def test_the_real_day_by_keys_alone(
    make_desk: Callable[..., object],
    hands: Callable[[object], Hands],
    qtbot: object,
    shared: Path,
    tmp_path: Path,
) -> None:
    desk = make_desk(shared / "stream" / "wicklow-hall-1.txt")
    hand = hands(desk)
    review_by_keys(desk, hand)
    talks = list(desk.session.review.talks())
    assert len(talks) == 7
    assert "Ctrl+E exports 7 talks" in desk.window.status.sentence
    hand.press("Ctrl+E", "Return")
    qtbot.waitUntil(lambda: len(list(tmp_path.rglob("0*.md"))) == 7, timeout=10_000)
    print(f"\nkeys: {hand.keys}, letters: {hand.letters}")
    assert hand.keys <= MOST_KEYS
    assert_the_readme_shows_the_ledger(desk, hand)
    (first,) = tmp_path.rglob("01-*.md")
    assert first.name == "01-the-title-of-talk-1.md"
    text = first.read_text(encoding="utf-8")
    assert 'title: "The title of talk 1"' in text
    assert "Speaker 1" in text


def assert_the_readme_shows_the_ledger(desk: Any, hand: Hands) -> None:
    found = ledger(desk.session.review, desk.counter.presses)
    assert (found.whole.keys, found.whole.letters) == (hand.keys, hand.letters)
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    rows = (
        ("seven talks", sum(found.talks, Cost())),
        ("reel, noise, opening of the export", found.other),
        ("all", found.whole),
    )
    for name, cost in rows:
        assert f"| {name} | {cost.decisions} | {cost.keys} | {cost.least} |" in readme


def test_the_readme_names_the_count(
    make_desk: Callable[..., object], hands: Callable[[object], Hands], shared: Path
) -> None:
    desk = make_desk(shared / "stream" / "wicklow-hall-1.txt")
    hand = hands(desk)
    review_by_keys(desk, hand)
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    assert f"**{hand.keys + 2} keys**" in readme


def test_the_sample_goes_on_where_one_stopped(
    make_desk: Callable[..., object], hands: Callable[[object], Hands], sample: Path, tmp_path: Path
) -> None:
    desk = make_desk(sample)
    hand = hands(desk)
    hand.press("Space", "N")
    state, line, steps = desk.session.review, desk.session.cursor.line, desk.session.history.position
    assert any(segment.status is Status.ACCEPTED for segment in state.segments)
    desk.window.close()
    again = make_desk(tmp_path / sample.name)
    assert again.session.review == state
    assert again.session.cursor.line == line
    assert again.session.history.position == steps
    hand = hands(again)
    hand.press("Ctrl+Z")
    assert not any(segment.status is Status.ACCEPTED for segment in again.session.review.segments)
    hand.press("Ctrl+Shift+Z")
    assert again.session.review == state
