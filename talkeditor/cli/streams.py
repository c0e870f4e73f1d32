"""The arguments that name a stream: its file or files, and the encoding where it cannot be told."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talkeditor.workflow.looking import Opened


def stream_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE…, and `--encoding`."""
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        type=Path,
        help="a transcript or a project; several files are the parts of one stream",
    )
    parser.add_argument(
        "--encoding", metavar="NAME", help="the encoding of the file, where it is not recognised"
    )


def looked_at(options: argparse.Namespace) -> "Opened":
    """The stream or project of those arguments, to read only and to be closed. Raises `TalkeditorError`."""
    from talkeditor.core.errors import TalkeditorError
    from talkeditor.workflow.looking import candidates_in, look

    try:
        return look(*options.files, encoding=options.encoding)
    except TalkeditorError as error:
        found = [candidate.encoding for candidate in candidates_in(error)]
        if not found:
            raise
        hint = f"It may be {' or '.join(found)}: say which with --encoding NAME."
        raise TalkeditorError(error.sentence, hint) from None
