"""The overview strip: where things lie, what is painted again when, going by mouse and keys."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, each, splice
from talkeditor.core.findings import Finding, Kind, Progress
from talkeditor.core.history import History
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position, Transcript
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.blocks import blocks_of, first_of_rest, name_of, same_blocks, spoken, status_of
from talkeditor.ui.views.overview import Overview
from talkeditor.ui.views.strip import Scale, clock, line_at, spread
from talkeditor.ui.views.strippicture import Piece, reel_labels, talk_label
from tests.core.pictures import review, transcript

pytestmark = pytest.mark.gui

DAY = "rrrr|rrrr|rrrr" + "cc" + "t" * 30 + "ccc" + "t" * 20 + "nnnn?" + "t" * 10 + "rrr"


# Where things lie


def test_blocks_join_the_passes_of_one_reel_and_count_talks() -> None:
    blocks = blocks_of(review("rr|rr(rr)rrcttt(tt)tt").segments)
    assert [list(blocks.segments_of(block)) for block in range(len(blocks))] == [
        [0, 1], [2], [3], [4], [5], [6], [7],
    ]  # fmt: skip
    assert list(blocks.numbers) == [0, 0, 0, 0, 0, 1, 0, 2]
    assert [blocks.block_of(index) for index in range(8)] == [0, 0, 1, 2, 3, 4, 5, 6]


def test_numbers_are_those_of_the_review() -> None:
    segments = list(review("ctttc|tttrrtt(ttt)cttt").segments)
    segments[4] = replace(segments[4], continues=True)
    day = Review(transcript(22), tuple(segments))
    numbers = blocks_of(day.segments).numbers
    assert [number or None for number in numbers] == [day.talk_number(i) for i in range(len(segments))]


def test_names_have_letters_only_where_reels_are_several() -> None:
    one = review("rr|rrctt")
    blocks = blocks_of(one.segments)
    assert name_of(one, blocks, blocks.segments_of(0)) == "Reel × 2"
    two = Review(one.transcript, (*one.segments[:2], replace(one.segments[2], kind=Kind.REEL, reel="B")))
    blocks = blocks_of(two.segments)
    assert name_of(two, blocks, blocks.segments_of(0)) == "Reel A × 2"
    assert name_of(two, blocks, blocks.segments_of(1)) == "Reel B"


def test_a_block_is_told_in_words() -> None:
    day = review("cc" + "T" * 1200 + "nn?")
    talk = replace(day.segments[1], title="Knots for sailors", speakers=("Mara Lind",))
    day = Review(day.transcript, (day.segments[0], talk, day.segments[2]))
    blocks = blocks_of(day.segments)
    told = [spoken(day, blocks, blocks.segments_of(block)) for block in range(3)]
    assert told == [
        "Chatter, 2 lines, settled",
        "Talk 1, Knots for sailors, Mara Lind, 1,200 lines, accepted",
        "Noise, 2 lines, needs a look",
    ]


def test_a_reel_is_open_while_one_pass_is() -> None:
    day = review("RR|rr|RRctt")
    assert status_of(day, range(3)) is Status.PROPOSED
    assert status_of(day, range(1)) is Status.ACCEPTED


def test_only_decisions_leave_blocks_as_they_are() -> None:
    day = review("cctttccttt")
    accept = Edit("a", each(day, [1], lambda segment: replace(segment, status=Status.ACCEPTED)))
    drop = Edit("d", each(day, [1], lambda segment: replace(segment, status=Status.DROPPED)))
    label = Edit("l", each(day, [1], lambda segment: replace(segment, kind=Kind.BREAK)))
    merge = Edit("m", splice(day, 0, 2, [replace(day.segments[0])]))
    assert [same_blocks(edit) for edit in (accept, drop, label, merge)] == [True, False, False, False]


@pytest.mark.parametrize("width", [30, 301, 1408])
def test_every_piece_is_wide_enough_to_be_hit(width: int) -> None:
    shares = [0, 0.001, 0.002, 0.5, 0.5001, 0.998, 0.999, 0.9995, 1.0]
    edges = spread(shares, width, 3)
    assert edges[0] == 0
    assert edges[-1] == width
    assert all(right - left >= 3 for left, right in pairwise(edges))
    assert abs(edges[3] - width / 2) <= 9


def test_more_pieces_than_pixels_still_fit() -> None:
    edges = spread([n / 500 for n in range(501)], 100, 3)
    assert edges == sorted(edges)
    assert (edges[0], edges[-1]) == (0, 100)


def test_a_pixel_leads_back_to_its_line() -> None:
    starts, end = [0, 100, 103, 800], 1000
    edges = spread([start / end for start in starts] + [1.0], 1408, 3)
    for piece, line in ((0, 0), (1, 100), (3, 800)):
        assert line_at(edges, starts, end, edges[piece]) == (piece, line)
    assert line_at(edges, starts, end, -50) == (0, 0)
    assert line_at(edges, starts, end, 5000) == (3, 999)
    assert line_at(edges, starts, end, (edges[3] + 1408) / 2)[1] == pytest.approx(900, abs=2)


def test_ticks_of_lines_are_round_and_end_with_the_count() -> None:
    labels = [tick.label for tick in Scale(Transcript(("a",) * 5685)).ticks(9)]
    assert labels == ["1", "1,000", "2,000", "3,000", "4,000", "5,000", "5,685 lines"]
    assert [tick.label for tick in Scale(Transcript(("a",))).ticks(9)] == ["1", "1 line"]
    assert Scale(Transcript(())).ticks(9) == []


def test_a_timed_stream_runs_by_time_also_over_missing_times() -> None:
    starts = (0, 60_000, None, 3_600_000)
    scale = Scale(Transcript(("a",) * 4, starts, (1, 2, 3, 7_200_000)))
    assert scale.by_time
    assert [round(scale.share(line), 4) for line in range(5)] == [0, 0.0083, 0.0083, 0.5, 1]
    assert [tick.label for tick in scale.ticks(4)] == ["0:00", "0:30", "1:00", "1:30", "2:00:00"]
    assert not Scale(Transcript(("a", "b"), (None, None))).by_time
    assert clock(3725, exact=True) == "1:02:05"


def test_the_rest_starts_behind_the_last_finding() -> None:
    found = Finding(Position(0), Position(4), Kind.TALK)
    segments = (Segment(Position(0), Kind.TALK, finding=found), Segment(Position(4), Kind.CHATTER))
    day = Review(transcript(9), segments)
    assert first_of_rest(day, blocks_of(day.segments)) == 1
    pinned = Review(transcript(9), (segments[0], replace(segments[1], pinned=True)))
    assert first_of_rest(pinned, blocks_of(pinned.segments)) == 2


# The widget


@pytest.fixture
def session(qapp: QApplication) -> Session:
    """A day on the desk, the cursor in its first talk."""
    session = Session()
    session.open(review(DAY), History(), None, Position(14))
    return session


@pytest.fixture
def strip(session: Session, qtbot: QtBot) -> Iterator[Overview]:
    """The strip, 1,000 pixels wide."""
    theme = Theme()
    theme.set_scheme("light")
    strip = Overview(session, theme)
    qtbot.addWidget(strip)
    strip.resize(1000, strip.sizeHint().height())
    strip.show()
    yield strip
    theme.set_scheme("system")


def middle(strip: Overview, block: int) -> QPoint:
    return strip.item_rect(block).center()


def test_a_click_goes_to_the_place_and_remembers_where_one_was(
    strip: Overview, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(strip.went) as went:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle(strip, 4))
    lines = session.review.lines_of(6)
    assert session.cursor.line == pytest.approx((lines.start + lines.stop) / 2, abs=1)
    assert went.args == [Position(session.cursor.line)]
    assert session.back()
    assert session.cursor.line == 14


def test_dragging_pans_without_filling_the_places_gone(strip: Overview, session: Session) -> None:
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=middle(strip, 2))
    for x in range(300, 700, 20):
        QTest.mouseMove(strip, QPoint(x, 40))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(700, 40))
    assert session.segment.kind is Kind.TALK
    assert session.cursor.line > 50
    assert session.back()
    assert session.cursor.line == 14
    assert not session.back()


def test_a_narrow_block_is_gone_to_at_its_start(strip: Overview, session: Session) -> None:
    strip.resize(200, strip.height())
    rect = strip.item_rect(1)
    assert rect.width() < 12
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=rect.center())
    assert session.cursor.position == session.review.segments[3].start
    assert session.cursor.edge == 3


def test_arrows_go_from_block_to_block_and_stop_at_the_ends(strip: Overview, session: Session) -> None:
    visited = []
    for _ in range(9):
        QTest.keyClick(strip, Qt.Key.Key_Right)
        visited.append(session.current)
    assert visited[:5] == [5, 6, 7, 8, 9]
    assert visited[-1] == len(session.review.segments) - 1
    for _ in range(12):
        QTest.keyClick(strip, Qt.Key.Key_Left)
    assert session.current == 0


@pytest.mark.parametrize(
    ("key", "modifier", "ours"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, False),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, False),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, False),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, True),
    ],
)
def test_only_plain_arrows_are_taken(
    strip: Overview, key: Qt.Key, modifier: Qt.KeyboardModifier, ours: bool
) -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, modifier)
        if kind is QEvent.Type.ShortcutOverride:
            event.ignore()
        QApplication.sendEvent(strip, event)
        assert event.isAccepted() is ours


def accent_columns(strip: Overview) -> list[int]:
    """The columns where the frame of the current block crosses the middle of the bar."""
    image = strip.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    y = strip.item_rect(0).center().y()
    accent = QColor("#1D5BD6")
    return [x for x in range(image.width()) if image.pixelColor(x, y) == accent]


def test_the_frame_is_around_the_block_under_the_cursor(strip: Overview, session: Session) -> None:
    for block, line in ((2, 20), (4, 60), (0, 9)):
        session.go(line)
        rect = strip.item_rect(block)
        columns = accent_columns(strip)
        assert min(columns) == pytest.approx(rect.left() - 3, abs=1)
        assert max(columns) == pytest.approx(rect.right() + 3, abs=1)


def test_moves_and_steps_keep_the_picture(strip: Overview, session: Session) -> None:
    strip.grab()
    picture = strip._picture
    session.go(50)
    strip.set_viewport(range(40, 60))
    strip.set_hits((1, 2, 3))
    strip.grab()
    assert strip._picture is picture
    day = session.review
    session.perform(Edit("Left out", cuts=((3, None, True),)))
    strip.grab()
    assert strip._picture is picture
    session.perform(Edit("a", each(day, [4], lambda segment: replace(segment, status=Status.ACCEPTED))))
    strip.grab()
    assert strip._picture is picture
    session.perform(ops.split(session.review, Position(30)))
    strip.grab()
    assert strip._picture is picture, "only what changed is painted over"
    assert strip.item_count() == 9


def test_a_step_painted_over_looks_as_in_a_whole_picture(strip: Overview, session: Session) -> None:
    strip.grab()
    for index in range(len(session.review.segments)):
        for step in (
            lambda day, at: ops.accept(day, at),
            lambda day, at: ops.accept_reel(day, day.segments[at].reel or ""),
            lambda day, at: ops.set_title(day, at, "Of boats"),
            lambda day, at: ops.drop(day, at),
            lambda day, at: ops.nudge_line(day, at, 1),
            lambda day, at: ops.split(day, Position(day.segments[at].start.line + 2)),
            lambda day, at: ops.merge_next(day, at),
            lambda day, at: ops.merge_next(day, at),
        ):
            if index >= len(session.review.segments) or not session.perform(step(session.review, index)):
                continue
            painted_over = strip.grab().toImage()
            strip._repaint()
            assert strip.grab().toImage() == painted_over, index
        while index % 2 and session.undo():
            painted_over = strip.grab().toImage()
            strip._repaint()
            assert strip.grab().toImage() == painted_over, index


def test_what_is_not_looked_at_yet_is_empty(session: Session, strip: Overview) -> None:
    found = Finding(Position(0), Position(20), Kind.TALK)
    segments = (Segment(Position(0), Kind.TALK, finding=found), Segment(Position(20), Kind.CHATTER))
    session.open(Review(transcript(100), segments), History(), None, Position(0))
    done = strip.grab().toImage()
    session.report(Progress("talks", 20, 100))
    reading = strip.grab().toImage()
    at = middle(strip, 1)
    assert reading.pixelColor(at) == QColor("#E9EBEF")
    assert reading != done
    session.report(None)
    assert strip.grab().toImage() == done


def test_the_viewport_and_hits_are_shown(strip: Overview) -> None:
    plain = strip.grab().toImage()
    strip.set_viewport(range(20, 30))
    seen = strip.grab().toImage()
    strip.set_hits((5, 60))
    assert len({plain.cacheKey(), seen.cacheKey()}) == 2
    assert plain != seen != strip.grab().toImage()


@pytest.mark.parametrize("closed", [True, False])
def test_nothing_on_the_desk_leaves_an_empty_strip(strip: Overview, session: Session, closed: bool) -> None:
    strip.set_hits((3,))
    if closed:
        session.close()
    else:
        session.open(Review(Transcript(()), ()), History(), None, Position(0))
    assert strip.item_count() == 0
    assert not strip.grab().isNull()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
    assert strip.item_at(QPoint(5, 5)) is None


def test_a_screen_reader_finds_every_block(strip: Overview, session: Session) -> None:
    interface = QAccessible.queryAccessibleInterface(strip)
    assert interface.role() == QAccessible.Role.List
    assert interface.childCount() == 8
    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(8)]
    assert names == [strip.item_name(n) for n in range(len(names))]
    assert names[0] == "Reel × 3, 12 lines, proposed, sure"
    assert names[2] == "Talk 1, no title, 30 lines, proposed, sure"
    assert names[5] == "Noise, 4 lines, needs a look"
    assert interface.focusChild().text(QAccessible.Text.Name) == names[2]
    assert interface.child(2).state().selected
    assert not interface.child(3).state().selected
    assert interface.child(8) is None
    point = strip.mapToGlobal(middle(strip, 4))
    assert interface.indexOfChild(interface.childAt(point.x(), point.y())) == 4


@pytest.mark.timed
def test_three_hundred_segments_are_fast(session: Session, strip: Overview) -> None:
    segments = tuple(
        Segment(Position(n * 10), Kind.CHATTER if n % 2 else Kind.TALK, title="Knots") for n in range(300)
    )
    session.open(Review(transcript(3000), segments), History(), None, Position(0))
    strip.resize(1440, strip.height())
    strip.grab()
    times = []
    for _ in range(5):
        start = perf_counter()
        strip._lay_out()
        strip._paint_picture(1.0)
        times.append(perf_counter() - start)
    # Four milliseconds on an idle machine; ten times that tells a fault from a busy one.
    assert min(times) < 0.04


@pytest.mark.parametrize(
    ("room", "begins", "ends"),
    [
        ("3  The ferry to the island", "3  The ferry", "to the island"),
        ("3  The ferry to the", "3  The ferry", "…"),
        ("3  mm", "3", "3"),
        ("", "", ""),
    ],
)
def test_a_title_is_cut_with_a_mark_or_left_out(
    qapp: QApplication, room: str, begins: str, ends: str
) -> None:
    metrics = Theme().metrics(FontRole.TINY_STRONG)
    wide = metrics.horizontalAdvance(room)
    shown = talk_label(Piece(0, 100, Kind.TALK, number=3, name="The ferry to the island"), wide, metrics)
    assert shown.startswith(begins)
    assert shown.endswith(ends)
    assert metrics.horizontalAdvance(shown) <= wide


def test_only_a_reel_of_several_passes_is_called_by_their_number() -> None:
    once = Piece(0, 100, Kind.REEL, name="Reel")
    assert reel_labels(once) == ("Reel",)
    assert reel_labels(once._replace(cuts=(40.0,))) == ("Reel", "× 2")
