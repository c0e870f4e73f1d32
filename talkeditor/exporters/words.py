"""What can be seen of titles, names and texts: what every format writes. Knows no format."""

import json
import re

from talkeditor.core.clean import CleanTalk
from talkeditor.core.talks import Part, Talk

UNSEEN = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
"""What shows nothing or turns the direction of what follows, as the inside of a class of characters."""
_UNSEEN = re.compile(f"[{UNSEEN}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_UNSEEN_IN_JSON = re.compile(f"[{UNSEEN}\ud800-\udfff]")


def visible(text: str) -> str:
    """A text without characters that show nothing or turn the direction of what follows them.

    Halves of surrogate pairs, which no file can hold, become U+FFFD.
    """
    if text.isascii() and text.isprintable():
        return text
    return _SURROGATE.sub("\ufffd", _UNSEEN.sub("", text))


def in_a_row(text: str) -> str:
    """What is visible of a text, with one space between its words."""
    return " ".join(visible(text).split())


def title_of(talk: Talk) -> str:
    """The title as it can be seen; one without anything to see is the number."""
    return in_a_row(talk.title) or f"Talk {talk.number}"


def line_range(part: Part) -> str:
    """The lines of a part as people count them, both inclusive: "1012-2147"."""
    return f"{part.range.start + 1}-{part.range.stop}"


def word_count(clean: CleanTalk) -> str:
    """How many words a talk has: "1,136 words", whatever the language of the window."""
    return f"{clean.text.words:,} {'word' if clean.text.words == 1 else 'words'}"


def json_text(value: object, indent: int | None = 1) -> str:
    """A value as JSON that people can read; what cannot be seen stays, as an escape that can."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSEEN_IN_JSON.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n"
