"""Plain text: one caption a row, no times. Takes whatever no other reader wants."""

from talkeditor.core.cues import Cues
from talkeditor.formats.base import Parsed, Reader, rows
from talkeditor.formats.decoding import broken


def parse(text: str) -> Parsed:
    """Every row that is not blank, as it stands; an over-long one in pieces."""
    text, problems = broken(text)
    return Parsed(Cues.of_rows([row for row in rows(text) if row and not row.isspace()]), problems)


READER = Reader("text", lambda _: True, parse, (".txt",))
