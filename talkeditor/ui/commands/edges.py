"""Commands for edges and segments."""

from collections.abc import Callable

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit
from talkeditor.core.translation import later
from talkeditor.ui.commands.base import Command, Group
from talkeditor.ui.commands.rows import step
from talkeditor.ui.desk import Desk

NO_ROOM = later("The edge cannot go there: each segment keeps a line of its own.")


Move = Callable[[Desk, int, int], Edit | None]


def _nudge_line(desk: Desk, edge: int, by: int) -> Edit | None:
    return ops.nudge_line(desk.review, edge, by)


def _nudge_word(desk: Desk, edge: int, by: int) -> Edit | None:
    return ops.nudge_word(desk.review, edge, by * desk.reading_step)


def _next_place(desk: Desk, edge: int, by: int) -> Edit | None:
    return ops.neighbouring_place(desk.review, edge, by)


def _nudged(move: Move, by: int) -> Callable[[Desk], Edit | None]:
    return lambda desk: move(desk, desk.edge, by) if desk.edge is not None else None


def _edge(id_: str, label: str, key: str, move: Move, by: int, refusal: str) -> Command:
    make = _nudged(move, by)
    take = Desk.move_edge
    return step(id_, label, Group.EDGES, (key,), make, refusal, take=take, repeats=True, icon="edge")


def _end_here(desk: Desk, edit: Edit | None) -> None:
    line = desk.cursor.line
    desk.perform(edit)
    index = desk.review.index_of_line(line)
    edge = index + 1 if index + 1 < len(desk.review.segments) else None
    desk.session.go(line, desk.cursor.word, edge=edge)


def _start_here(desk: Desk, edit: Edit | None) -> None:
    desk.perform(edit)
    desk.session.go(desk.cursor.line, desk.cursor.word, edge=desk.current or None)


def _merged(desk: Desk) -> Edit | None:
    chosen = desk.chosen
    return (
        ops.merge_range(desk.review, chosen) if len(chosen) > 1 else ops.merge_next(desk.review, desk.current)
    )


ROWS: tuple[Command, ...] = (
    _edge("edge_up", later("Edge up a line"), "Alt+Up", _nudge_line, -1, NO_ROOM),
    _edge("edge_down", later("Edge down a line"), "Alt+Down", _nudge_line, +1, NO_ROOM),
    _edge("edge_word_left", later("Edge left a word"), "Alt+Left", _nudge_word, -1, NO_ROOM),
    _edge("edge_word_right", later("Edge right a word"), "Alt+Right", _nudge_word, +1, NO_ROOM),
    _edge(
        "edge_prev_place",
        later("Edge to the place before"),
        "Alt+PgUp",
        _next_place,
        -1,
        later("There is no likely place before this one."),
    ),
    _edge(
        "edge_next_place",
        later("Edge to the next place"),
        "Alt+PgDown",
        _next_place,
        +1,
        later("There is no likely place behind this one."),
    ),
    step(
        "start_here",
        later("Segment starts here"),
        Group.EDGES,
        ("I",),
        lambda desk: ops.start_here(desk.review, desk.cursor.position),
        later("It starts here already."),
        take=_start_here,
        target=Desk.describe_cursor,
    ),
    step(
        "end_here",
        later("Segment ends here"),
        Group.EDGES,
        ("O",),
        lambda desk: ops.end_here(desk.review, desk.behind_cursor()),
        later("No talk or pass can end here."),
        take=_end_here,
        target=Desk.describe_cursor,
    ),
    step(
        "split",
        later("Split at the cursor"),
        Group.EDGES,
        ("S",),
        lambda desk: ops.split(desk.review, desk.cursor.position),
        later("No split: the cursor is on the first line already."),
        take=_start_here,
        target=Desk.describe_cursor,
        icon="split",
    ),
    step(
        "merge_next",
        later("Merge with the next"),
        Group.EDGES,
        ("M",),
        _merged,
        later("There is no segment behind this one."),
        icon="merge",
    ),
    step(
        "merge_prev",
        later("Merge with the one before"),
        Group.EDGES,
        ("Shift+M",),
        lambda desk: ops.merge_previous(desk.review, desk.current),
        later("There is no segment before this one."),
        icon="merge",
    ),
    step(
        "join",
        later("Join to the talk before, across what interrupts"),
        Group.EDGES,
        ("R",),
        lambda desk: ops.join(desk.review, desk.current),
        later("There is no talk before this one."),
        icon="merge",
    ),
    step(
        "qa_here",
        later("Q&A starts here"),
        Group.EDGES,
        ("Q",),
        lambda desk: ops.mark_qa(desk.review, desk.cursor.line),
        later("Q&A can start on any line of a talk but its first."),
        target=Desk.describe_cursor,
    ),
    step(
        "leave_out",
        later("Leave this line out"),
        Group.EDGES,
        ("X",),
        lambda desk: ops.leave_out(desk.review, desk.cursor.selection),
        later("There is no line here."),
        icon="x",
    ),
)
