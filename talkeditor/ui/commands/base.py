"""What a command is: one row that feeds menus, palette, cheat sheet, tooltips, help and tests."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talkeditor.ui.desk import Desk


class Where(StrEnum):
    """Where a command's keys act."""

    REVIEW = "review"
    EDIT = "edit"
    EVERYWHERE = "everywhere"


class Group(StrEnum):
    """The heading of a command in the cheat sheet and in the help."""

    DECIDE = "Decide"
    EDGES = "Edges and segments"
    MOVE = "Move"
    TEXT = "Text and names"
    LOOK = "Look"
    STREAM = "Stream"


class Menu(StrEnum):
    """The menu a command lies in."""

    FILE = "&File"
    EDIT = "&Edit"
    REVIEW = "&Review"
    GO = "&Go"
    VIEW = "&View"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    `run` acts on the desk. `refusal` gives the reason why the command cannot run now, or None when it
    can. `target` says what it would act on ("before line 3,801"), for the palette. `repeats`: whether
    holding the key repeats it (never for what decides).
    """

    id: str
    label: str
    where: Where
    group: Group
    menu: Menu
    run: Callable[["Desk"], None]
    keys: tuple[str, ...] = ()
    refusal: Callable[["Desk"], str | None] = lambda _: None
    target: Callable[["Desk"], str] = lambda _: ""
    repeats: bool = False
    icon: str = ""
