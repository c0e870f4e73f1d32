"""Every key of the command table is pressed in the window, and its effect is seen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core import operations as ops
from talkeditor.core.findings import Kind, Place
from talkeditor.core.progress import reached
from talkeditor.core.segments import Status
from talkeditor.core.transcript import Position
from talkeditor.ui.commands import COMMANDS, Where
from tests.desks import Hands

pytestmark = pytest.mark.gui

Check = Callable[[Any, Hands, str], None]


def first(desk: Any, kind: Kind) -> int:
    return next(i for i, segment in enumerate(desk.session.review.segments) if segment.kind is kind)


def at_talk(desk: Any, lines: int = 0) -> int:
    """Put the cursor into the first talk; gives its index."""
    index = first(desk, Kind.TALK)
    desk.desk.go_to_segment(index)
    if lines:
        desk.session.go(desk.session.cursor.line + lines)
    return index


def segment(desk: Any, index: int) -> Any:
    return desk.session.review.segments[index]


# Deciding


def accepts(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk)
    desk.session.perform(ops.set_title(desk.session.review, index, "Knots"))
    hand.press(key)
    assert segment(desk, index).status is Status.ACCEPTED
    assert desk.session.current != index


def drops(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk)
    hand.press(key)
    assert segment(desk, index).status is Status.DROPPED
    assert desk.session.current != index


def opens_again(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk)
    desk.session.perform(ops.accept(desk.session.review, index))
    hand.press(key)
    assert segment(desk, index).status is Status.PROPOSED


def labels(kind: Kind) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        index = at_talk(desk)
        hand.press(key)
        assert (segment(desk, index).kind, segment(desk, index).status) == (kind, Status.ACCEPTED)

    return check


def offers_labels(desk: Any, hand: Hands, key: str) -> None:
    from PySide6.QtWidgets import QApplication, QMenu

    at_talk(desk)
    hand.press(key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == len(Kind)
    menu.close()


def repeats_on_all_passes(desk: Any, hand: Hands, key: str) -> None:
    reel = first(desk, Kind.REEL)
    desk.desk.go_to_segment(reel)
    passes = desk.session.review.passes_of(segment(desk, reel).reel)
    desk.session.perform(ops.accept(desk.session.review, reel))
    hand.press(key)
    assert len(passes) > 1
    assert all(segment(desk, index).status is Status.ACCEPTED for index in passes)


def goes_to_undecided(step: int) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        at_talk(desk)
        before = desk.session.cursor.line
        hand.press(key)
        assert desk.session.cursor.line != before
        assert not desk.session.segment.decided

    return check


def takes_back(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk)
    desk.session.perform(ops.accept(desk.session.review, index))
    hand.press(key)
    assert not segment(desk, index).decided


def brings_again(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk)
    desk.session.perform(ops.accept(desk.session.review, index))
    desk.session.undo()
    hand.press(key)
    assert segment(desk, index).decided


# Edges and structure


def moves_edge(lines: int, words: int) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        index = at_talk(desk)
        start = segment(desk, index).start
        hand.press(key)
        moved = segment(desk, index).start
        if words:
            assert moved == ops.edges.shifted(desk.session.review, start, words)
        else:
            assert moved == Position(start.line + lines)
        assert desk.session.cursor.line == moved.line

    return check


def moves_edge_to_place(step: int) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        index = at_talk(desk)
        now = segment(desk, index)
        places = (Place(Position(now.start.line - 2)), Place(Position(now.start.line + 2)))
        finding = replace(now.finding, start_places=places, start=now.start)
        review = desk.session.review
        before = replace(review.segments[index - 1], finding=None)
        segments = (
            *review.segments[: index - 1],
            before,
            replace(now, finding=finding),
            *review.segments[index + 1 :],
        )
        desk.session._review = replace(review, segments=segments)
        hand.press(key)
        assert segment(desk, index).start.line == now.start.line + 2 * step

    return check


def starts_here(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk, lines=3)
    line = desk.session.cursor.line
    hand.press(key)
    assert segment(desk, index).start == Position(line)


def ends_here(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk, lines=3)
    line = desk.session.cursor.line
    hand.press(key)
    assert desk.session.review.end_of(index) == Position(line + 1)


def splits(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk, lines=3)
    line, count = desk.session.cursor.line, len(desk.session.review.segments)
    hand.press(key)
    assert len(desk.session.review.segments) == count + 1
    assert segment(desk, index + 1).start == Position(line)


def splits_in_a_line(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk, lines=3)
    while len(desk.session.review.transcript.words(desk.session.cursor.line)) < 3:
        desk.session.go(desk.session.cursor.line + 1)
    line = desk.session.cursor.line
    hand.press("Right", "Right", key)
    assert segment(desk, index + 1).start == Position(line, 1)


def merges(step: int) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        index = at_talk(desk)
        lines = desk.session.review.lines_of(index)
        other = desk.session.review.lines_of(index + step)
        hand.press(key)
        merged = desk.session.review.lines_of(desk.session.current)
        assert len(merged) == len(lines) + len(other)
        assert desk.session.segment.kind is Kind.TALK

    return check


def joins(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk, lines=8)
    hand.press("S")
    desk.session.go(desk.session.cursor.line + 4)
    hand.press("S")
    desk.desk.go_to_segment(desk.session.current - 1)
    hand.press("3", "Ctrl+Down")
    later = desk.session.current
    hand.press(key)
    assert desk.session.review.parts_of(later) == (later - 2, later)


def marks_qa(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk, lines=4)
    hand.press(key)
    assert segment(desk, index).qa == desk.session.cursor.line


def leaves_out(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk, lines=2)
    hand.press(key)
    assert desk.session.cursor.line in desk.session.review.cuts


# Moving


def moves_cursor(act: Callable[[Any], int], start: int = 2) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        at_talk(desk, lines=start)
        expected = act(desk)
        hand.press(key)
        assert desk.session.cursor.line == expected

    return check


def moves_word(step: int) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        at_talk(desk, lines=2)
        hand.press(key)
        words = desk.session.review.transcript.words(desk.session.cursor.line)
        assert desk.session.cursor.word == (0 if step > 0 else len(words) - 1)

    return check


def pages(step: int) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        desk.session.go(len(desk.session.review.transcript) // 2)
        before = desk.session.cursor.line
        hand.press(key)
        assert (desk.session.cursor.line - before) * step > 4

    return check


def goes_to_segment(step: int) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        index = at_talk(desk)
        hand.press(key)
        assert desk.session.current == index + step
        assert desk.session.cursor.edge == index + step

    return check


def selects(step: int) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        at_talk(desk, lines=3)
        line = desk.session.cursor.line
        hand.press(key)
        assert set(desk.session.cursor.selection) == {line, line + step}

    return check


def folds(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk)
    before = desk.window.transcript.verticalScrollBar().maximum()
    hand.press(key)
    assert desk.window.transcript.verticalScrollBar().maximum() != before


def goes_back(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk)
    line = desk.session.cursor.line
    desk.session.go(line + 40, remember=True)
    hand.press(key)
    assert desk.session.cursor.line == line


def goes_forward(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk)
    line = desk.session.cursor.line
    desk.session.go(line + 40, remember=True)
    desk.session.back()
    hand.press(key)
    assert desk.session.cursor.line == line + 40


# Words


def edits_text(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk, lines=2)
    line = desk.session.cursor.line
    hand.press(key, "End")
    hand.write(" hx")
    hand.press("Esc")
    assert desk.session.review.text(line).endswith(" hx")
    assert not desk.window.transcript._editor.isVisible()


def marks_corrected(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk, lines=4)
    hand.press(key)
    review = desk.session.review
    assert reached(review, review.parts_of(index)) == desk.session.cursor.line
    assert "corrected up to here" in [note.text for note in notes_at_cursor(desk)]
    hand.press("Ctrl+Z")
    assert not len(desk.session.review.proofed)
    assert not notes_at_cursor(desk)


def notes_at_cursor(desk: Any) -> Any:
    marks = desk.window.transcript.marks
    marks.show(desk.session.review)
    return marks.notes(desk.session.current, desk.session.cursor.line)


def goes_on_correcting(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk, lines=4)
    line = desk.session.cursor.line
    hand.press("B", "Ctrl+End", key)
    first_of_all = desk.session.segment
    assert desk.session.cursor.line == line + 1
    hand.press(key)
    assert desk.session.segment is not first_of_all
    hand.press("Backspace")
    assert desk.session.cursor.line == line + 1


def ends_editing(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk, lines=2)
    hand.press("Return")
    assert desk.window.transcript._editor.isVisible()
    hand.press(key)
    assert not desk.window.transcript._editor.isVisible()
    assert desk.window.transcript.hasFocus()


def splits_at_caret(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk, lines=3)
    line = desk.session.cursor.line
    hand.press("Return", "Home", key)
    assert segment(desk, index + 1).start == Position(line)


def opens_title(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk)
    hand.press(key)
    assert desk.window.details.title.hasFocus()
    hand.write("Bends")
    hand.press("Return")
    assert segment(desk, index).title == "Bends"
    assert desk.window.transcript.hasFocus()


def copies(desk: Any, hand: Hands, key: str) -> None:
    from PySide6.QtGui import QGuiApplication

    at_talk(desk, lines=2)
    hand.press(key)
    assert QGuiApplication.clipboard().text() == desk.session.review.text(desk.session.cursor.line)


def finds(desk: Any, hand: Hands, key: str) -> None:
    from PySide6.QtWidgets import QApplication

    at_talk(desk)
    line = desk.session.cursor.line
    hand.press(key)
    bar = desk.search().bar
    assert QApplication.focusWidget() is bar.field
    hand.write("the")
    hand.press("Return")
    hits = desk.search().hits
    assert bar.count.text() == f"{hits.from_line(line) + 2} of {len(hits)}"
    assert "the" in desk.session.review.text(desk.session.cursor.line).lower()
    hand.press("Esc")
    assert not bar.isVisible()
    assert desk.window.transcript.hasFocus()


def replaces(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk)
    hand.press("Ctrl+F")
    hand.write("the")
    hand.press("Return", key)
    search = desk.search()
    assert search.bar.template.hasFocus()
    assert search.list.isVisible()
    line = desk.session.cursor.line
    hand.write("that")
    hand.press("Return")
    assert "that" in desk.session.review.text(line)
    assert desk.session.history.undoable.edit.label == "Replaced 1 × “the” with “that”"


def replaces_ticked(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk)
    hand.press(key)
    assert desk.search().bar.field.hasFocus()
    hand.write("the")
    hand.press("Tab")
    assert desk.search().bar.template.hasFocus()
    hand.write("zu")
    hand.qtbot.waitUntil(lambda: len(desk.search().hits) > 0)
    number = len(desk.search().hits)
    hand.press(key)
    hand.qtbot.waitUntil(lambda: desk.search().bar.count.text() == "Nowhere")
    assert desk.session.history.undoable.edit.label == f"Replaced {number:,} × “the” with “zu”"


def lists_places(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk)
    hand.press(key)
    assert desk.search().bar.field.hasFocus()
    hand.write("the")
    hand.press("Return", key)
    assert desk.search().list.hasFocus()


def finds_again(step: int) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        at_talk(desk)
        hand.press("Ctrl+F")
        hand.write("the")
        hand.press("Return", "Return", "Return")
        places, line = desk.search().hits.places, desk.session.cursor.line
        now = desk.search()._at
        assert places[now].line == line
        hand.press(key)
        assert desk.session.cursor.line == places[now + step].line

    return check


def opens_glossary_at_word(desk: Any, hand: Hands, key: str) -> None:
    at_talk(desk)
    hand.press("Right", key)
    sheet = desk.sheets.open
    assert type(sheet).__name__ == "GlossaryQueue"
    hand.qtbot.waitUntil(lambda: not desk.glossary.is_looking, timeout=20_000)
    word = desk.session.review.text(desk.session.cursor.line).split()[0]
    assert word in sheet.list.current.heard
    assert sheet.list.field.hasFocus()
    hand.press("Esc", "Esc")
    assert desk.sheets.open is None


# Looking


def shows_why(desk: Any, hand: Hands, key: str) -> None:
    from PySide6.QtWidgets import QApplication

    at_talk(desk)
    hand.press(key)
    assert desk.window.details.why.isAncestorOf(QApplication.focusWidget())


def shows_preview(source: bool) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        at_talk(desk)
        hand.press(key)
        preview = desk.previewing()
        assert preview.is_open
        assert preview.pane.source.isChecked() is source
        assert preview.pane.text.toPlainText().startswith("---\n") is source
        hand.press(key)
        assert preview.is_open is source
        assert not preview.pane.source.isChecked()

    return check


def opens_sheet(name: str, start: Kind | None = None) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        if start is not None:
            desk.desk.go_to_segment(first(desk, start))
        hand.press(key)
        sheet = desk.sheets.open
        assert sheet is not None
        assert type(sheet).__name__ == name
        hand.press("Esc")
        assert desk.sheets.open is None
        assert desk.window.transcript.hasFocus()

    return check


def changes_pane(name: str) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        from PySide6.QtWidgets import QApplication

        at_talk(desk)
        hand.press(key)
        pane, focused = getattr(desk.window, name), QApplication.focusWidget()
        assert pane is focused or pane.isAncestorOf(focused)

    return check


def zooms(larger: Callable[[float, float], bool]) -> Check:
    def check(desk: Any, hand: Hands, key: str) -> None:
        before = desk.theme.zoom = 1.3
        hand.press(key)
        assert larger(desk.theme.zoom, before)
        desk.theme.zoom = 1.0

    return check


def full_screen(desk: Any, hand: Hands, key: str) -> None:
    hand.press(key)
    assert desk.window.isFullScreen()
    hand.press(key)
    assert not desk.window.isFullScreen()


def opens_context_menu(desk: Any, hand: Hands, key: str) -> None:
    from PySide6.QtWidgets import QApplication

    at_talk(desk)
    hand.press(key)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert any("Accept" in action.text() for action in menu.actions())
    menu.close()


# The stream


def asks_for_a_file(desk: Any, hand: Hands, key: str) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QFileDialog

    seen = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(isinstance(dialog, QFileDialog))
        if dialog is not None:
            dialog.reject()

    QTimer.singleShot(300, answer)
    hand.press(key)
    assert seen == [True]
    assert desk.session.is_open


def shows_the_match(desk: Any, hand: Hands, key: str) -> None:
    hand.press(key)
    hand.qtbot.waitUntil(lambda: type(desk.sheets.open).__name__ == "ScheduleMatch", timeout=20_000)
    hand.press("Esc")
    assert desk.sheets.open is None
    assert desk.window.transcript.hasFocus()


def opens_what_was_copied(desk: Any, hand: Hands, key: str) -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.clipboard().setText("these words\nwere copied\nfrom a page\n")
    hand.press(key)
    assert list(desk.session.review.transcript.lines) == ["these words", "were copied", "from a page"]


def says_saved(desk: Any, hand: Hands, key: str) -> None:
    hand.press(key)
    assert desk.window.status.sentence.startswith("Saved")


def detects_again(desk: Any, hand: Hands, key: str) -> None:
    index = at_talk(desk)
    desk.session.perform(ops.accept(desk.session.review, index))
    accepted = segment(desk, index)
    hand.press(key)
    assert desk.session.progress is not None
    hand.qtbot.waitUntil(lambda: desk.session.progress is None, timeout=20_000)
    assert accepted in desk.session.review.segments


def closes(desk: Any, hand: Hands, key: str) -> None:
    hand.press(key)
    assert not desk.session.is_open
    assert desk.window.page.name == "WELCOME"


def quits(desk: Any, hand: Hands, key: str) -> None:
    hand.press(key)
    assert not desk.window.isVisible()


def reports(desk: Any, hand: Hands, key: str) -> None:
    from PySide6.QtGui import QGuiApplication

    at_talk(desk)
    hand.press("B", key)
    sheet = desk.sheets.open
    assert type(sheet).__name__ == "ReportDialog"
    assert sheet.rows[0].cells[0] == "1%"
    hand.press("Return")
    assert QGuiApplication.clipboard().text().startswith("Talk ")
    hand.press("Tab", "Space")
    assert QGuiApplication.clipboard().text().startswith("talk,title,")
    hand.press("Esc")
    assert desk.sheets.open is None


EFFECTS: dict[str, Check] = {
    "accept_next": accepts,
    "drop_next": drops,
    "undecide": opens_again,
    "label_talk": labels(Kind.TALK),
    "label_reel": labels(Kind.REEL),
    "label_chatter": labels(Kind.CHATTER),
    "label_break": labels(Kind.BREAK),
    "label_noise": labels(Kind.NOISE),
    "label_menu": offers_labels,
    "same_for_passes": repeats_on_all_passes,
    "next_undecided": goes_to_undecided(+1),
    "prev_undecided": goes_to_undecided(-1),
    "undo": takes_back,
    "redo": brings_again,
    "edge_up": moves_edge(-1, 0),
    "edge_down": moves_edge(+1, 0),
    "edge_word_left": moves_edge(0, -1),
    "edge_word_right": moves_edge(0, +1),
    "edge_prev_place": moves_edge_to_place(-1),
    "edge_next_place": moves_edge_to_place(+1),
    "start_here": starts_here,
    "end_here": ends_here,
    "split": splits,
    "merge_next": merges(+1),
    "merge_prev": merges(-1),
    "join": joins,
    "qa_here": marks_qa,
    "leave_out": leaves_out,
    "line_down": moves_cursor(lambda desk: desk.session.cursor.line + 1),
    "line_up": moves_cursor(lambda desk: desk.session.cursor.line - 1),
    "word_right": moves_word(+1),
    "word_left": moves_word(-1),
    "page_down": pages(+1),
    "page_up": pages(-1),
    "segment_next": goes_to_segment(+1),
    "segment_prev": goes_to_segment(-1),
    "segment_first_line": moves_cursor(lambda desk: desk.session.segment.start.line),
    "segment_last_line": moves_cursor(
        lambda desk: desk.session.review.lines_of(desk.session.current).stop - 1
    ),
    "stream_start": moves_cursor(lambda _: 0),
    "stream_end": moves_cursor(lambda desk: len(desk.session.review.transcript) - 1),
    "fold": folds,
    "back": goes_back,
    "forward": goes_forward,
    "select_down": selects(+1),
    "select_up": selects(-1),
    "goto": opens_sheet("GoToLine"),
    "edit_text": edits_text,
    "mark_corrected": marks_corrected,
    "go_on_correcting": goes_on_correcting,
    "edit_done": ends_editing,
    "edit_split": splits_at_caret,
    "title": opens_title,
    "title_f2": opens_title,
    "copy": copies,
    "glossary": opens_sheet("GlossaryQueue"),
    "glossary_word": opens_glossary_at_word,
    "find": finds,
    "find_slash": finds,
    "replace": replaces,
    "replace_ticked": replaces_ticked,
    "list_places": lists_places,
    "find_next": finds_again(+1),
    "find_prev": finds_again(-1),
    "why": shows_why,
    "compare": opens_sheet("CompareView", Kind.REEL),
    "preview": shows_preview(source=False),
    "preview_source": shows_preview(source=True),
    "next_pane": changes_pane("details"),
    "prev_pane": changes_pane("outline"),
    "zoom_in": zooms(lambda now, before: now > before),
    "zoom_out": zooms(lambda now, before: now < before),
    "zoom_reset": zooms(lambda now, _: now == 1.0),
    "fullscreen": full_screen,
    "keys": opens_sheet("CheatSheet"),
    "keys_q": opens_sheet("CheatSheet"),
    "guide": opens_sheet("Guide"),
    "settings": opens_sheet("SettingsDialog"),
    "context_menu": opens_context_menu,
    "open": asks_for_a_file,
    "save": says_saved,
    "open_copied": opens_what_was_copied,
    "schedule": shows_the_match,
    "report": reports,
    "import_report": opens_sheet("ProblemsDialog"),
    "backups": opens_sheet("BackupsDialog"),
    "save_as": asks_for_a_file,
    "export": opens_sheet("ExportDialog"),
    "close": closes,
    "quit": quits,
    "redetect": detects_again,
    "commands": opens_sheet("Palette"),
}

PRESSES = [(command.id, key) for command in COMMANDS for key in command.keys]


def test_every_keyed_command_has_an_effect_to_see() -> None:
    assert set(EFFECTS) == {command.id for command in COMMANDS if command.keys}


@pytest.mark.parametrize(("command", "key"), PRESSES)
def test_a_key_does_what_the_table_says(
    command: str,
    key: str,
    make_desk: Callable[..., Any],
    hands: Callable[[Any], Hands],
    detected: Path,
) -> None:
    desk = make_desk(detected)
    EFFECTS[command](desk, hands(desk), key)


def test_a_split_falls_between_two_words(
    make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path
) -> None:
    desk = make_desk(detected)
    splits_in_a_line(desk, hands(desk), "S")


@pytest.mark.parametrize(
    "command",
    [c for c in COMMANDS if c.where is Where.REVIEW and c.keys and len(c.keys[0]) == 1],
    ids=lambda c: c.id,
)
def test_single_keys_type_in_a_field(
    command: Any, make_desk: Callable[..., Any], hands: Callable[[Any], Hands], detected: Path
) -> None:
    desk = make_desk(detected)
    hand = hands(desk)
    at_talk(desk)
    state = desk.session.review
    hand.press("F2", "Ctrl+A")
    hand.write(command.keys[0].lower())
    assert desk.window.details.title.text() == command.keys[0].lower()
    hand.press("Esc")
    assert desk.session.review == state
