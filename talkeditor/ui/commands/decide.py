"""Commands that decide."""

from collections.abc import Callable

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit
from talkeditor.core.findings import Kind
from talkeditor.core.translation import later, tr
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


_LABELS = {
    Kind.TALK: (later("Label: talk"), later("It is labelled talk already.")),
    Kind.REEL: (later("Label: reel"), later("It is labelled reel already.")),
    Kind.CHATTER: (later("Label: chatter"), later("It is labelled chatter already.")),
    Kind.BREAK: (later("Label: break"), later("It is labelled break already.")),
    Kind.NOISE: (later("Label: noise"), later("It is labelled noise already.")),
}


def _label(digit: int, kind: Kind) -> Command:
    words, refusal = _LABELS[kind]
    return step(
        f"label_{kind}",
        words,
        Group.DECIDE,
        (str(digit),),
        _relabelled(kind),
        refusal,
        icon=str(kind),
    )


def _same(desk: Desk) -> Edit | None:
    last = desk.last_edit
    return ops.same_for_passes(desk.review, desk.current, last) if last is not None else None


def _toggle_least_sure(desk: Desk) -> None:
    desk.least_sure_first = not desk.least_sure_first
    first = desk.least_sure_first
    desk.say(tr("The least sure comes next.") if first else tr("The queue follows the stream."))


ROWS: tuple[Command, ...] = (
    Command(
        "accept_next",
        later("Accept and go on"),
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
        later("Drop and go on"),
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
        later("Undecided again"),
        Group.DECIDE,
        ("U",),
        lambda desk: ops.undecide(desk.review, desk.chosen),
        later("It is undecided already."),
        icon="undecided",
    ),
    *(_label(digit, kind) for digit, kind in enumerate(Kind, start=1)),
    Command(
        "label_menu",
        later("Label, from a list"),
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
        later("Same for all passes of the reel"),
        Group.DECIDE,
        ("A",),
        _same,
        later("The last step was not on a pass of this reel."),
        icon="reel",
    ),
    step(
        "accept_sure",
        later("Accept all that are sure"),
        Group.DECIDE,
        (),
        lambda desk: ops.accept_sure(desk.review),
        later("Nothing undecided is sure."),
        target=lambda desk: edit.label if (edit := ops.accept_sure(desk.review)) else "",
        icon="settled",
    ),
    move("next_undecided", later("Next undecided"), ("N",), lambda desk: desk.go_to_undecided(+1)),
    move("prev_undecided", later("Undecided before"), ("Shift+N",), lambda desk: desk.go_to_undecided(-1)),
    Command(
        "least_sure_first",
        later("Least sure first"),
        Where.REVIEW,
        Group.DECIDE,
        Menu.REVIEW,
        _toggle_least_sure,
        (),
        needs_stream,
        icon="unsure",
    ),
)
