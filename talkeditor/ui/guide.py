"""The user guide: its chapters, with the keys that the commands have now. Knows no widget.

In a text `{command}` stands for the keys of a command and `{command:label}` for its name, so that the guide
cannot say otherwise than the program; `![words](name)` is a picture from `resources/pictures`. The chapters
are in English, and so are the names and keys in them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from talkeditor.assets import resource
from talkeditor.ui.commands.base import Command

_PLACE = re.compile(r"\{([a-z0-9_]+)(:label)?\}")
_HEADING = re.compile(r"\A# (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its heading, and its text as Markdown."""

    heading: str
    text: str


def chapters(commands: Iterable[Command]) -> tuple[Chapter, ...]:
    """The chapters in their order, with the keys of these commands."""
    by_id = {command.id: command for command in commands}
    files = sorted(resource("help").glob("*.md"))
    return tuple(_chapter(path.read_text(encoding="utf-8"), by_id) for path in files)


def _chapter(text: str, commands: Mapping[str, Command]) -> Chapter:
    filled = _PLACE.sub(lambda match: _filled(commands[match[1]], bool(match[2])), text)
    heading = _HEADING.search(filled)
    assert heading is not None
    return Chapter(heading[1], filled)


def _filled(command: Command, label: bool) -> str:
    if label or not command.keys:
        return command.label
    return f"**{command.keys[0].replace('Return', 'Enter')}**"
