"""Where else a name is heard: the other places of a correction, and the spellings that a reel has of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from talkeditor.core.letters import bared, key_of, unowned
from talkeditor.core.review import Review
from talkeditor.workflow.soundalikes import Spoken

if TYPE_CHECKING:
    from talkeditor.names import Group

_COMPARED_WORDS = 80
_NAME_WORDS = 4


@dataclass(frozen=True, slots=True)
class Offer:
    """A correction that could be made in more places: their number, and the numbers of their talks."""

    heard: str
    right: str
    places: int
    talks: tuple[int, ...]


def offer(review: Review, line: int, now: str = "") -> Offer | None:
    """What is corrected in a line and heard in talks elsewhere as well; of several the most frequent.

    `now` are the words of the line where they are only being typed.
    """
    pairs = corrected(review.transcript.lines[line], now or review.text(line))
    offers = (_offer(review, line, *pair) for pair in pairs)
    return max((made for made in offers if made.places), key=lambda made: made.places, default=None)


def _offer(review: Review, line: int, heard: str, right: str) -> Offer:
    row = Spoken(review, key_of(heard.split()[0])).of_word(heard, right)
    spots = [spot for spot in row.spots if spot.line != line] if row is not None else []
    return Offer(heard, right, len(spots), tuple(sorted({spot.talk for spot in spots})))


def corrected(captioned: str, now: str) -> tuple[tuple[str, str], ...]:
    """The few words that were put in place of others: what was heard, and what was written for it."""
    old, new = captioned.split(), now.split()
    if max(len(old), len(new)) > _COMPARED_WORDS:
        return ()
    found: list[tuple[str, str]] = []
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "replace" or max(b - a, d - c) > _NAME_WORDS:
            continue
        alike = b - a == d - c
        found += zip(old[a:b], new[c:d], strict=True) if alike else [(" ".join(old[a:b]), " ".join(new[c:d]))]
    bare = ((_plain(heard), _plain(right)) for heard, right in found)
    return tuple(dict.fromkeys((heard, right) for heard, right in bare if heard and right and heard != right))


def _plain(words: str) -> str:
    """Words without the punctuation around them and without an 's behind them."""
    return unowned(bared(words))


@dataclass(frozen=True, slots=True)
class Spellings:
    """A name that a reel has in several spellings: how often in all, and whether a talk has it too."""

    right: str
    forms: tuple[str, ...]
    times: int
    in_talks: bool


def spellings_in(review: Review, reel: str, groups: Iterable["Group"]) -> tuple[Spellings, ...]:
    """The names that the passes of a reel have in more than one spelling, the most frequent first."""
    lines = {line for index in review.passes_of(reel) for line in review.lines_of(index)}
    found = []
    for group in groups:
        forms = Counter(place.form for place in group.places if place.line in lines)
        if len(forms) > 1:
            said = tuple(form for form, _ in forms.most_common())
            found.append(Spellings(group.right, said, forms.total(), group.in_talks > 0))
    return tuple(sorted(found, key=lambda name: -name.times))
