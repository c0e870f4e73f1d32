"""Makes one step of many replacements: what it changes are corrections of lines. Knows no widget.

A replacement is a correction like one that is typed: the captioned words stay underneath.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from talkeditor.core.edits import Edit
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.review import Review
from talkeditor.core.search import Hit, Matcher, Plain, Query, Tell
from talkeditor.core.translation import tr
from talkeditor.core.wording import count

LONGEST_LABEL = 40
_TOLD_EVERY = 512


class StoppedError(TalkeditorError):
    """A person stopped a work before it had changed anything."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """The step, and where in the lines as they are then the words were put, in stream order."""

    edit: Edit
    put: tuple[Hit, ...]


def replaced(
    review: Review,
    query: Query,
    hits: Sequence[Hit],
    template: str,
    *,
    matcher: Matcher | None = None,
    tell: Tell = lambda _: True,
) -> Replacement | None:
    """The step that puts the words of a template in the place of hits, given in stream order.

    None where it would change nothing. Hits in captioned words, and those that a change of the line has
    left behind, are passed over. Raises `StoppedError` where `tell` says so, `QueryError` where an
    expression takes too long or a template names no group of it.
    """
    found = matcher or Plain(query)
    corrections: list[tuple[int, str | None, str | None]] = []
    put: list[Hit] = []
    for at, (line, places) in enumerate(_by_line(hits)):
        if at % _TOLD_EVERY == 0 and not tell(at / max(1, len(hits))):
            raise StoppedError(tr("Stopped."), tr("Nothing was replaced."))
        text = review.text(line)
        placed, words = _line(text, places, found, template)
        old = review.corrections.get(line)
        new = None if words == review.transcript.lines[line] else words
        if placed and new != old:
            corrections.append((line, old, new))
            put += placed
    if not corrections:
        return None
    label = tr(
        "Replaced {times} × “{words}” with “{template}”",
        times=count(len(put)),
        words=_short(query.needle),
        template=_short(template),
    )
    return Replacement(Edit(label, corrections=tuple(corrections)), tuple(put))


def _by_line(hits: Sequence[Hit]) -> Iterator[tuple[int, list[Hit]]]:
    for line, places in groupby(hits, key=lambda hit: hit.line):
        yield line, [hit for hit in places if not hit.captioned]


def _line(text: str, hits: Sequence[Hit], matcher: Matcher, template: str) -> tuple[list[Hit], str]:
    """Where words were put into a line, and its words then, as lines hold them: single blanks."""
    parts: list[str] = []
    put: list[Hit] = []
    done = length = 0
    for hit in hits:
        new = matcher.instead(text, hit.start, hit.end, template)
        if new is not None:
            parts += (text[done : hit.start], new)
            length += hit.start - done + len(new)
            put.append(Hit(hit.line, length - len(new), length))
            done = hit.end
    parts.append(text[done:])
    whole = "".join(parts)
    words = " ".join(whole.split())
    if words != whole:
        # Blanks fell away: where exactly does not matter, in this line all was asked.
        put = [Hit(hit.line, 0, len(words)) for hit in put]
    return put, words


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_LABEL else f"{words[: LONGEST_LABEL - 1].rstrip()}…"
