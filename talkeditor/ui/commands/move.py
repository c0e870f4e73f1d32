"""Commands that move the cursor."""

from talkeditor.core.transcript import Position
from talkeditor.core.translation import later, tr
from talkeditor.ui.commands.base import Command, Group, Menu, Where
from talkeditor.ui.commands.rows import move, needs_stream
from talkeditor.ui.desk import Desk, Sheet


def _word(desk: Desk, step: int) -> None:
    transcript, cursor = desk.review.transcript, desk.cursor
    step *= desk.reading_step
    if cursor.word is None:
        word = 0 if step > 0 else len(transcript.words(cursor.line)) - 1
        desk.session.go(cursor.line, word)
        return
    to = transcript.next_word(cursor.position) if step > 0 else transcript.previous_word(cursor.position)
    if to < transcript.end:
        desk.session.go(to.line, to.word)


def _segment(desk: Desk, step: int) -> None:
    index = desk.current + step
    if 0 <= index < len(desk.review.segments):
        desk.go_to_segment(index)


def _first_line(desk: Desk) -> None:
    index = desk.current
    desk.go_to_edge(index, at_end=False) if index else desk.session.go(0)


def _last_line(desk: Desk) -> None:
    index = desk.current
    if index + 1 < len(desk.review.segments):
        desk.go_to_edge(index + 1, at_end=True)
    else:
        desk.session.go(len(desk.review.transcript) - 1)


def _end(desk: Desk) -> None:
    desk.session.go(len(desk.review.transcript) - 1, remember=True)


def _back(desk: Desk) -> None:
    if not desk.session.back():
        desk.say(tr("There is no place to go back to."))


def _forward(desk: Desk) -> None:
    if not desk.session.forward():
        desk.say(tr("There is no place to go forward to."))


def _jump(desk: Desk, position: Position) -> None:
    desk.session.go(position.line, position.word or None, remember=True)


ROWS: tuple[Command, ...] = (
    move(
        "line_down", later("Line down"), ("Down", "J"), lambda desk: desk.stage.step_lines(+1, select=False)
    ),
    move("line_up", later("Line up"), ("Up", "K"), lambda desk: desk.stage.step_lines(-1, select=False)),
    move("word_right", later("Word right"), ("Right",), lambda desk: _word(desk, +1)),
    move("word_left", later("Word left"), ("Left",), lambda desk: _word(desk, -1)),
    move("page_down", later("Page down"), ("PgDown",), lambda desk: desk.stage.step_pages(+1)),
    move("page_up", later("Page up"), ("PgUp",), lambda desk: desk.stage.step_pages(-1)),
    move("segment_next", later("Next segment"), ("Ctrl+Down",), lambda desk: _segment(desk, +1)),
    move("segment_prev", later("Previous segment"), ("Ctrl+Up",), lambda desk: _segment(desk, -1)),
    move("segment_first_line", later("First line of the segment"), ("Home",), _first_line),
    move("segment_last_line", later("Last line of the segment"), ("End",), _last_line),
    move("stream_start", later("Start of the stream"), ("Ctrl+Home",), lambda desk: _jump(desk, Position(0))),
    move("stream_end", later("End of the stream"), ("Ctrl+End",), _end),
    move(
        "fold",
        later("Fold, unfold the middle"),
        ("F",),
        lambda desk: desk.stage.toggle_fold(),
        repeats=False,
        icon="fold",
    ),
    move("back", later("Back to where I was"), ("Backspace",), _back),
    move("forward", later("Forward again"), ("Shift+Backspace",), _forward),
    move(
        "select_down",
        later("Select lines down"),
        ("Shift+Down",),
        lambda desk: desk.stage.step_lines(+1, select=True),
        group=Group.EDGES,
        menu=Menu.EDIT,
    ),
    move(
        "select_up",
        later("Select lines up"),
        ("Shift+Up",),
        lambda desk: desk.stage.step_lines(-1, select=True),
        group=Group.EDGES,
        menu=Menu.EDIT,
    ),
    Command(
        "goto",
        later("Go to line"),
        Where.EVERYWHERE,
        Group.MOVE,
        Menu.GO,
        lambda desk: desk.stage.show_sheet(Sheet.GO_TO_LINE),
        ("Ctrl+L",),
        needs_stream,
    ),
)
