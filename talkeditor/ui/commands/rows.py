"""Short ways to write rows of the command table."""

from collections.abc import Callable

from talkeditor.core.edits import Edit
from talkeditor.core.translation import later, tr
from talkeditor.ui.commands.base import Command, Group, Menu, Where
from talkeditor.ui.desk import Desk

NO_STREAM = later("No stream is open.")
READ_ONLY = later("This stream is read only here.")

Reason = Callable[[Desk], str | None]


def always(_: Desk) -> str | None:
    """Can always run."""
    return None


def needs_stream(desk: Desk) -> str | None:
    """Needs an open stream with at least one line."""
    return None if desk.session.is_open and len(desk.review.segments) else tr(NO_STREAM)


def needs_writing(desk: Desk) -> str | None:
    """Needs an open stream that may be changed."""
    return needs_stream(desk) or (tr(READ_ONLY) if desk.session.read_only else None)


def step(
    id: str,  # noqa: A002
    label: str,
    group: Group,
    keys: tuple[str, ...],
    make: Callable[[Desk], Edit | None],
    refusal: str,
    *,
    take: Callable[[Desk, Edit | None], object] = Desk.perform,
    menu: Menu = Menu.REVIEW,
    target: Callable[[Desk], str] = lambda _: "",
    repeats: bool = False,
    icon: str = "",
) -> Command:
    """A command that takes one step: it can run exactly when `make` gives an edit, else it says why not.

    `label` and `refusal` are marked by `later`.
    """

    def run(desk: Desk) -> None:
        edit = make(desk)
        if edit is None:
            desk.say(tr(refusal))
        else:
            take(desk, edit)

    def reason(desk: Desk) -> str | None:
        return needs_writing(desk) or (None if make(desk) is not None else tr(refusal))

    return Command(id, label, Where.REVIEW, group, menu, run, keys, reason, target, repeats, icon)


def move(
    id: str,  # noqa: A002
    label: str,
    keys: tuple[str, ...],
    run: Callable[[Desk], None],
    *,
    repeats: bool = True,
    group: Group = Group.MOVE,
    menu: Menu = Menu.GO,
    icon: str = "",
) -> Command:
    """A command of the review panes that only looks elsewhere."""
    return Command(
        id, label, Where.REVIEW, group, menu, run, keys, refusal=needs_stream, repeats=repeats, icon=icon
    )
