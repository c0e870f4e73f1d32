"""Words that run from right to left, and how they stand within words that run the other way."""

import re
import unicodedata

_LOOKED_AT = 400
"""So many characters are looked at for the direction of a line."""
_RTL = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of the writings that run from right to left (Unicode 15, DerivedBidiClass), and their marks."""
_FIRST_STRONG, _POP = "\u2068", "\u2069"


def is_rtl(text: str) -> bool:
    """Whether a line runs from right to left: by its first strong character."""
    if text.isascii():
        return False
    for character in text[:_LOOKED_AT]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def has_rtl(text: str) -> bool:
    """Whether anything in a text runs from right to left."""
    return not text.isascii() and _RTL.search(text) is not None


def isolated(text: str) -> str:
    """Words of a person to be put among others: what runs from right to left is set apart from these.

    Without that a number behind a Hebrew name is read as a part of it, and stands before it. Set apart by
    first strong isolate (UAX #9, 2.4); everything else stays the very object.
    """
    return f"{_FIRST_STRONG}{text}{_POP}" if has_rtl(text) else text
