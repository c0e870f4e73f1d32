"""Which hits are ticked, and how they fall into segments. Knows no widget.

All are ticked but those that a person left out; what was left out stays so while lines around it change.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from talkeditor.core.review import Review
from talkeditor.core.search import Hit, Hits


@dataclass(frozen=True, slots=True)
class Group:
    """The hits (half-open) that lie in one segment, by its index."""

    segment: int
    first: int
    end: int

    def __len__(self) -> int:
        return self.end - self.first


def groups(review: Review, hits: Hits) -> tuple[Group, ...]:
    """The hits by segments, in stream order; work grows with the segments that have some."""
    found: list[Group] = []
    first = 0
    while first < len(hits):
        segment = review.index_of_line(hits.places[first].line)
        end = bisect_left(hits.places, (review.end_of(segment).line,), first)
        found.append(Group(segment, first, end))
        first = end
    return tuple(found)


class Ticks:
    """The ticks of a search. A hit in captioned words has none: there is nothing to replace."""

    def __init__(self) -> None:
        self._left_out: set[Hit] = set()
        self._captioned = 0
        self._hits = Hits()

    @property
    def number(self) -> int:
        """How many hits are ticked."""
        return len(self._hits) - len(self._left_out) - self._captioned

    def is_on(self, hit: Hit) -> bool:
        """Whether a hit is ticked."""
        return not hit.captioned and hit not in self._left_out

    def ticked(self) -> list[Hit]:
        """The ticked hits, in stream order."""
        return [hit for hit in self._hits.places if self.is_on(hit)]

    def number_of(self, group: Group) -> int:
        """How many hits of a group are ticked."""
        if not self._left_out and not self._captioned:
            return len(group)
        return sum(map(self.is_on, self._hits.places[group.first : group.end]))

    def set(self, hits: Iterable[Hit], on: bool) -> None:
        """Tick hits, or leave them out."""
        if on:
            self._left_out.difference_update(hits)
        else:
            self._left_out.update(hit for hit in hits if not hit.captioned)

    def left_out(self) -> frozenset[Hit]:
        """What a person left out."""
        return frozenset(self._left_out)

    def show(self, hits: Hits, left_out: Iterable[Hit] = ()) -> None:
        """Take other hits; what was left out among them may be said."""
        self._hits = hits
        self._captioned = sum(hit.captioned for hit in hits.places)
        self._left_out = set(left_out).intersection(hits.places) if left_out else set()

    def follow(self, hits: Hits, lines: Sequence[int], done: bool = False) -> None:
        """Take the hits after lines have changed: what was left out there is known by its order in the line.

        `done`: the change was the replacement itself, so that what is found there now was asked already.
        """
        before, kept = self._hits, set(self._left_out)
        for line in lines:
            was, now = before.of_line(line), hits.of_line(line)
            off = [hit in self._left_out for hit in was]
            kept.difference_update(was)
            if done:
                kept.update(hit for hit in now if not hit.captioned)
            elif any(off) and len(was) == len(now):
                kept.update(hit for hit, out in zip(now, off, strict=True) if out and not hit.captioned)
            else:
                kept.update(hit for hit in now if hit in self._left_out)
        self._hits, self._left_out = hits, kept
        self._captioned = sum(hit.captioned for hit in hits.places)
