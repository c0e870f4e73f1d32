"""Commands that decide."""

from collections.abc import Callable

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit
from talkeditor.core.findings import Kind
from talkeditor.core.wording import name_of
from talkeditor.ui.commands.base import Command, Group, Menu, Where
from talkeditor.ui.commands.rows import move, needs_stream, needs_writing, step
from talkeditor.ui.desk import Desk


def _current_name(desk: Desk) -> str:
    return name_of(desk.review, desk.current)


def _relabelled(kind: Kind) -> Callable[[Desk], Edit | None]:
    def make(desk: Desk) -> Edit | None:
        if desk.cursor.anchor is not None:
            return ops.label_lines(desk.review, desk.cursor.selection, kind)
        return ops.label(desk.review, desk.current, kind)

    return make


def _label(digit: int, kind: Kind) -> Command:
    return step(
        f"label_{kind}",
        f"Label: {kind}",
        Group.DECIDE,
        (str(digit),),
        _relabelled(kind),
        f"It is labelled {kind} already.",
        icon=str(kind),
    )


def _same(desk: Desk) -> Edit | None:
    last = desk.last_edit
    return ops.same_for_passes(desk.review, desk.current, last) if last is not None else None


def _toggle_least_sure(desk: Desk) -> None:
    desk.least_sure_first = not desk.least_sure_first
    order = "The least sure comes next." if desk.least_sure_first else "The queue follows the stream."
    desk.say(order)


ROWS: tuple[Command, ...] = (
    Command(
        "accept_next",
        "Accept and go on",
        Where.REVIEW,
        Group.DECIDE,
        Menu.REVIEW,
        Desk.accept,
        ("Space",),
        needs_writing,
        _current_name,
        icon="accepted",
    ),
    Command(
        "drop_next",
        "Drop and go on",
        Where.REVIEW,
        Group.DECIDE,
        Menu.REVIEW,
        Desk.drop_and_go_on,
        ("D", "Del"),
        needs_writing,
        _current_name,
        icon="dropped",
    ),
    step(
        "undecide",
        "Undecided again",
        Group.DECIDE,
        ("U",),
        lambda desk: ops.undecide(desk.review, desk.chosen),
        "It is undecided already.",
        icon="undecided",
    ),
    *(_label(digit, kind) for digit, kind in enumerate(Kind, start=1)),
    Command(
        "label_menu",
        "Label, from a list",
        Where.REVIEW,
        Group.DECIDE,
        Menu.REVIEW,
        lambda desk: desk.stage.choose_label(),
        ("L",),
        needs_writing,
        _current_name,
    ),
    step(
        "same_for_passes",
        "Same for all passes of the reel",
        Group.DECIDE,
        ("A",),
        _same,
        "The last step was not on a pass of this reel.",
        icon="reel",
    ),
    step(
        "accept_sure",
        "Accept all that are sure",
        Group.DECIDE,
        (),
        lambda desk: ops.accept_sure(desk.review),
        "Nothing undecided is sure.",
        target=lambda desk: edit.label if (edit := ops.accept_sure(desk.review)) else "",
        icon="settled",
    ),
    move("next_undecided", "Next undecided", ("N",), lambda desk: desk.go_to_undecided(+1)),
    move("prev_undecided", "Undecided before", ("Shift+N",), lambda desk: desk.go_to_undecided(-1)),
    Command(
        "least_sure_first",
        "Least sure first",
        Where.REVIEW,
        Group.DECIDE,
        Menu.REVIEW,
        _toggle_least_sure,
        (),
        needs_stream,
        icon="unsure",
    ),
)
