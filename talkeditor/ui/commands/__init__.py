"""The command table. A command is one function and one row in the file of its group."""

from talkeditor.ui.commands import decide, edges, look, move, names, stream, text
from talkeditor.ui.commands.base import Command, Group, Menu, Where

COMMANDS: tuple[Command, ...] = (
    *stream.ROWS,
    *decide.ROWS,
    *edges.ROWS,
    *move.ROWS,
    *text.ROWS,
    *names.ROWS,
    *look.ROWS,
)

BY_ID: dict[str, Command] = {command.id: command for command in COMMANDS}

__all__ = ["BY_ID", "COMMANDS", "Command", "Group", "Menu", "Where"]
