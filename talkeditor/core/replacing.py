"""Makes one step of many replacements: what it changes are corrections of lines. Knows no widget.

A replacement is a correction like one that is typed: the captioned words stay underneath.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from talkeditor.core.edits import Edit
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.review import Review
from talkeditor.core.search import Hit, Matcher, Plain, Query, Tell
from talkeditor.core.wording import count

LONGEST_LABEL = 40
_TOLD_EVERY = 512


class StoppedError(TalkeditorError):
    """A person stopped a work before it had changed anything."""


def replaced(
    review: Review,
    query: Query,
    hits: Sequence[Hit],
    template: str,
    *,
    matcher: Matcher | None = None,
    tell: Tell = lambda _: True,
) -> Edit | None:
    """The step that puts the words of a template in the place of hits, given in stream order.

    None where it would change nothing. Hits in captioned words, and those that a change of the line has
    left behind, are passed over. Raises `StoppedError` where `tell` says so, `QueryError` where an
    expression takes too long or a template names no group of it.
    """
    found = matcher or Plain(query)
    corrections: list[tuple[int, str | None, str | None]] = []
    number = 0
    for at, (line, places) in enumerate(_by_line(hits)):
        if at % _TOLD_EVERY == 0 and not tell(at / max(1, len(hits))):
            raise StoppedError("Stopped.", "Nothing was replaced.")
        text = review.text(line)
        done, words = _line(text, places, found, template)
        old = review.corrections.get(line)
        new = None if words == review.transcript.lines[line] else words
        if done and new != old:
            corrections.append((line, old, new))
            number += done
    if not corrections:
        return None
    return Edit(
        f"Replaced {count(number)} × {_quoted(query.needle)} with {_quoted(template)}",
        corrections=tuple(corrections),
    )


def previewed(text: str, hit: Hit, matcher: Matcher, template: str) -> str | None:
    """The words that a replacement puts in the place of a hit of a line; None where the hit is gone."""
    return next(
        (
            new
            for start, end, new in matcher.exchanged(text, template)
            if (start, end) == (hit.start, hit.end)
        ),
        None,
    )


def _by_line(hits: Sequence[Hit]) -> Iterator[tuple[int, set[tuple[int, int]]]]:
    for line, places in groupby(hits, key=lambda hit: hit.line):
        yield line, {(hit.start, hit.end) for hit in places if not hit.captioned}


def _line(text: str, places: set[tuple[int, int]], matcher: Matcher, template: str) -> tuple[int, str]:
    """How many places of a line are replaced, and its words then, as lines hold them: single blanks."""
    parts: list[str] = []
    done = number = 0
    for start, end, new in matcher.exchanged(text, template):
        if (start, end) in places:
            parts += (text[done:start], new)
            done, number = end, number + 1
    parts.append(text[done:])
    return number, " ".join("".join(parts).split())


def _quoted(words: str) -> str:
    return f"“{words if len(words) <= LONGEST_LABEL else words[: LONGEST_LABEL - 1].rstrip() + '…'}”"
