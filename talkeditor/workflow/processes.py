"""How this program starts itself again: from a checkout, a wheel or a frozen folder."""

import sys


def own_command(*arguments: str) -> tuple[str, list[str]]:
    """The program and arguments that run this program's command line again."""
    if getattr(sys, "frozen", False):
        return sys.executable, list(arguments)
    return sys.executable, ["-m", "talkeditor", *arguments]
