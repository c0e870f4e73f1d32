"""The user guide: its chapters, with the keys that the commands have now. Knows no widget.

In a text `{command}` stands for the keys of a command and `{command:label}` for its name, so that the guide
cannot say otherwise than the program; `![words](name)` is a picture from `resources/pictures`. The chapters
in English lie in `resources/help`, those of another language by the same names in a folder of its code.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from talkeditor.assets import resource
from talkeditor.ui import languages
from talkeditor.ui.commands.base import Command
from talkeditor.ui.keymap import shown

_PLACE = re.compile(r"\{([a-z0-9_]+)(:label)?\}")
_HEADING = re.compile(r"\A# (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its heading, and its text as Markdown."""

    heading: str
    text: str


def chapters(commands: Iterable[Command]) -> tuple[Chapter, ...]:
    """The chapters in their order and in the language of the window, with the keys of these commands.

    A chapter that is missing in the language comes in English, with names and keys as the window has them.
    """
    by_id = {command.id: command for command in commands}
    names = sorted(path.name for path in resource("help").glob("*.md"))
    return tuple(_chapter(_file(name).read_text(encoding="utf-8"), by_id) for name in names)


def _file(name: str) -> Path:
    translated = resource("help", languages.spoken(), name)
    return translated if translated.is_file() else resource("help", name)


def _chapter(text: str, commands: Mapping[str, Command]) -> Chapter:
    filled = _PLACE.sub(lambda match: _filled(commands[match[1]], bool(match[2])), text)
    heading = _HEADING.search(filled)
    assert heading is not None
    return Chapter(heading[1], filled)


def _filled(command: Command, label: bool) -> str:
    return command.title if label or not command.keys else f"**{shown(command.keys[0])}**"
