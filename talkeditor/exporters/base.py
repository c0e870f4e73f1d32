"""The recipe of an exporter: cleaned talks and what is known of the stream in, named files out.

An exporter is pure: it knows no folder, and the same talks give the same bytes. A new format is one file
with a function like `Render` and one row in `EXPORTERS`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from talkeditor.core.clean import CleanTalk
from talkeditor.core.review import Review
from talkeditor.core.translation import later
from talkeditor.exporters.templates import HeadTemplate, Template


@dataclass(frozen=True, slots=True)
class Meta:
    """What is known of the stream: its file name, event, date (as YYYY-MM-DD) and room, or nothing."""

    source: str
    event: str = ""
    date: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Lines in a row that are in no talk: why, the zero-based number of the first, and their words."""

    why: str
    first: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """What a person may choose of the files.

    `left_out`: what to write into a file of its own (None: no such file). `taken` are file names that may
    not be used. `shifted`: times count from the start of each talk. `review` is what the talks come from,
    for an export of everything. `one_file`: all talks in one file. `names` and `head` are what the names of
    files and the front matter are made from (None: the form's own).
    """

    front_matter: bool = True
    left_out: tuple[LeftOut, ...] | None = None
    taken: frozenset[str] = frozenset()
    shifted: bool = False
    review: Review | None = None
    one_file: bool = False
    names: Template | None = None
    head: HeadTemplate | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """The files by name in the order to write them, and which of them holds which talk (by its number)."""

    files: dict[str, bytes]
    of_talk: dict[int, str]


class Offer(StrEnum):
    """A choice that an exporter may offer."""

    FRONT_MATTER = "front matter"
    LEFT_OUT = "left out"
    SHIFT = "shift"
    ONE_FILE = "one file"
    NAMES = "names"
    HEAD = "head"


class Render(Protocol):
    """From talks to files. All names are portable, different and free of folders."""

    def __call__(self, talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
        """The files of the talks."""
        ...


@dataclass(frozen=True, slots=True)
class Exporter:
    """One row of the table: the name on the command line, the words of the window, the function.

    `label` and `group`, the heading it stands under, are marked by `later`: `tr` them where they are shown.
    What needs times is refused for a stream without them. `offers` are the choices of `RenderOptions` that
    make a difference to it; what offers no `ONE_FILE` is one file.
    """

    name: str
    label: str
    render: Render
    group: str = later("Text")
    needs_times: bool = False
    offers: frozenset[Offer] = frozenset()
