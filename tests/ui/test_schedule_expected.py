"""A schedule that was taken improves the boundaries: as headless, in one undoable step, around decisions."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Kind
from talkeditor.core.history import Author
from talkeditor.core.review import Review
from talkeditor.ui.dialogs.schedulematch import ScheduleMatch
from talkeditor.workflow import scheduling
from talkeditor.workflow.expecting import expected
from talkeditor.workflow.looking import look
from tests.desks import Hands
from tests.harbour import TALKS, lay_chapters, lay_schedule

pytestmark = pytest.mark.gui


def segments(review: Review) -> list[tuple[object, ...]]:
    """All that a detection and a match say of segments."""
    return [(s.start, s.kind, s.title, s.speakers, s.slot, s.finding) for s in review.segments]


def shown(desk: Any, qtbot: Any) -> ScheduleMatch:
    qtbot.waitUntil(lambda: isinstance(desk.sheets.open, ScheduleMatch), timeout=30_000)
    qtbot.waitUntil(lambda: not desk.sheets.open.is_deaf)
    return desk.sheets.open


@pytest.fixture
def desk(make_desk: Callable[..., Any], sample: Path, tmp_path: Path) -> Any:
    lay_schedule(tmp_path)
    return make_desk(sample)


def taken(desk: Any, hands: Callable[[Any], Hands], qtbot: Any) -> None:
    """Take the schedule and wait for what it changes."""
    shown(desk, qtbot)
    with qtbot.waitSignal(desk.opener.expected, timeout=30_000):
        hands(desk).press("Return")


def test_the_window_finds_what_the_command_line_finds(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any, tmp_path: Path
) -> None:
    before = desk.session.review
    taken(desk, hands, qtbot)
    opened = look(desk.opener.path)
    schedule = scheduling.read(tmp_path / "harbour.schedule.json")
    wanted, _, _ = scheduling.detected(opened.review, schedule, opened.name)
    assert segments(desk.session.review) == segments(wanted)
    told = [why.text for s in desk.session.review.segments for why in s.evidence]
    assert any(text.startswith("The schedule has “") for text in told), "Why here? names the schedule"
    step = desk.session.history.undoable
    assert step.author is Author.CONSEQUENCE
    assert step.edit.label == "Took 3 titles from the schedule: proposed anew around it"
    hands(desk).press("Ctrl+Z")
    assert desk.session.review == before, "one key takes it all back"
    hands(desk).press("Ctrl+Shift+Z")
    assert segments(desk.session.review) == segments(wanted)


def test_no_human_decision_is_touched(desk: Any, hands: Callable[[Any], Hands], qtbot: Any) -> None:
    shown(desk, qtbot)
    hands(desk).press("Esc")
    review = desk.session.review
    talks = [index for index, segment in enumerate(review.segments) if segment.kind is Kind.TALK]
    desk.session.perform(ops.nudge_line(desk.session.review, talks[1], 4))
    desk.session.perform(ops.accept(desk.session.review, talks[1], "As I call it"))
    desk.session.perform(ops.nudge_line(desk.session.review, talks[2], 3))
    qtbot.waitUntil(
        lambda: not desk.opener._open_window and not desk.opener._asking.isActive(), timeout=20_000
    )
    decided = {s.start: s for s in desk.session.review.segments if s.decided or s.pinned}
    assert len(decided) >= 2
    hands(desk).press("F8")
    taken(desk, hands, qtbot)
    after = {s.start: s for s in desk.session.review.segments}
    for start, segment in decided.items():
        assert after[start].kind is segment.kind
        assert after[start].decided == segment.decided
        assert after[start].pinned == segment.pinned
    assert "As I call it" in [s.title for s in desk.session.review.segments]


def test_the_process_reads_the_schedule_that_the_project_keeps(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    taken(desk, hands, qtbot)
    project = desk.opener.keeper.project.path
    review = desk.session.review
    desk.run_id("close")
    with look(project) as opened:
        found = expected(opened)
    assert {slot.title for slot in found.slots} >= {title for _, title, _ in TALKS}
    desk.opener.open(project)
    qtbot.wait(50)
    desk.run_id("redetect")
    qtbot.waitUntil(lambda: desk.session.progress is None, timeout=30_000)
    assert segments(desk.session.review) == segments(review), "F5 finds the same again"


def test_a_schedule_that_was_taken_back_is_not_expected_any_more(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    taken(desk, hands, qtbot)
    hands(desk).press("Ctrl+Z")
    project = desk.opener.keeper.project.path
    desk.run_id("close")
    with look(project) as opened:
        assert expected(opened).slots == ()


def test_undone_before_the_answer_nothing_comes_of_it(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    shown(desk, qtbot)
    before = desk.session.review
    hand = hands(desk)
    hand.press("Return", "Ctrl+Z")
    assert desk.session.review == before
    qtbot.wait(1_500)
    assert desk.session.review == before
    assert desk.session.history.undoable is None or desk.session.history.undoable.author is Author.PROGRAM


def titles(desk: Any) -> list[str | None]:
    review = desk.session.review
    return [review.segments[parts[0]].title for parts in review.talks()]


def test_what_a_person_left_out_stays_so(desk: Any, hands: Callable[[Any], Hands], qtbot: Any) -> None:
    shown(desk, qtbot)
    with qtbot.waitSignal(desk.opener.expected, timeout=30_000):
        hands(desk).press("Space", "Return")
    qtbot.wait(500)
    assert titles(desk) == [None, TALKS[1][1], TALKS[2][1]]


def test_a_talk_found_only_with_the_schedule_in_mind_gets_its_title(
    desk: Any, hands: Callable[[Any], Hands], qtbot: Any
) -> None:
    """The second talk is made one that was not there when the match was shown."""
    shown(desk, qtbot)
    with qtbot.waitSignal(desk.opener.expected, timeout=30_000):
        hands(desk).press("Down", "Space", "Return")
    left_out = desk.schedules._matched.match.assigned[1].slot
    desk.schedules._free = frozenset({left_out.id})
    desk.opener.expected.emit()
    qtbot.waitUntil(lambda: titles(desk) == [title for _, title, _ in TALKS], timeout=30_000)
    assert desk.session.history.undoable.author is Author.CONSEQUENCE
    hands(desk).press("Ctrl+Z")
    assert titles(desk) == [None, None, None], "one key takes it all back"


def test_the_chapters_of_the_video_are_told_and_hold_after_a_step(
    make_desk: Callable[..., Any], tmp_path: Path, qtbot: Any
) -> None:
    desk = make_desk(lay_chapters(tmp_path))

    def told() -> list[str]:
        segments = desk.session.review.segments
        return [why.text for s in segments for why in s.evidence if "chapter" in why.text]

    both = [f"The video's chapter “{title}” starts here" for title in ("Ropes", "Nets")]
    assert told() == both
    review = desk.session.review
    assert [review.segments[parts[0]].shown_title for parts in review.talks()] == ["Ropes", "Nets"]
    answered: list[int] = []
    desk.opener._seer.answered.connect(lambda number, _: answered.append(number))
    last = [*review.talks()][-1][0]
    desk.session.perform(ops.accept(review, last, "Nets"))
    qtbot.waitUntil(lambda: answered == [1], timeout=20_000)
    assert told() == both
    desk.run_id("redetect")
    qtbot.waitUntil(lambda: desk.session.progress is None, timeout=30_000)
    assert told() == both
