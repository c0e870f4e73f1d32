"""What a command is: one row that feeds menus, palette, cheat sheet, tooltips, help and tests."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from talkeditor.core.translation import later, tr

if TYPE_CHECKING:
    from talkeditor.ui.desk import Desk


class Where(StrEnum):
    """Where a command's keys act."""

    REVIEW = "review"
    EDIT = "edit"
    EVERYWHERE = "everywhere"


class Group(StrEnum):
    """The heading of a command in the cheat sheet and in the help; the values are its words in English."""

    DECIDE = later("Decide")
    EDGES = later("Edges and segments")
    MOVE = later("Move")
    TEXT = later("Text and names")
    LOOK = later("Look")
    STREAM = later("Stream")


class Menu(StrEnum):
    """The menu a command lies in; the values are its words in English."""

    FILE = later("&File")
    EDIT = later("&Edit")
    REVIEW = later("&Review")
    GO = later("&Go")
    VIEW = later("&View")
    HELP = later("&Help")


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `label` is its name in English, `title` that in the person's language.

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

    @property
    def title(self) -> str:
        """What the window calls it."""
        return tr(self.label)
