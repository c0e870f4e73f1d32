"""Which hits are ticked, and how they fall into segments. Knows no widget.

All are ticked but those that a person left out; what was left out stays so while lines around it change.
"""

from bisect import bisect_left, bisect_right
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
        self._hits = Hits()
        self._left_out: set[Hit] = set()
        self._captioned: list[Hit] = []
        self._counts: dict[Group, int] = {}

    @property
    def number(self) -> int:
        """How many hits are ticked."""
        return len(self._hits) - len(self._left_out) - len(self._captioned)

    def is_on(self, hit: Hit) -> bool:
        """Whether a hit is ticked."""
        return not hit.captioned and hit not in self._left_out

    def ticked(self) -> list[Hit]:
        """The ticked hits, in stream order."""
        return [hit for hit in self._hits.places if self.is_on(hit)]

    def left_out(self) -> frozenset[Hit]:
        """What a person left out."""
        return frozenset(self._left_out)

    def able(self, group: Group) -> int:
        """How many hits of a group can be ticked."""
        first, last = (self._hits.places[number] for number in (group.first, group.end - 1))
        begin = bisect_left(self._captioned, first)
        return len(group) - (bisect_right(self._captioned, last, begin) - begin)

    def number_of(self, group: Group) -> int:
        """How many hits of a group are ticked."""
        if not self._left_out:
            return self.able(group)
        if group not in self._counts:
            self._counts[group] = sum(map(self.is_on, self._hits.places[group.first : group.end]))
        return self._counts[group]

    def tick(self, hits: Iterable[Hit], on: bool) -> None:
        """Tick hits, or leave them out."""
        self._counts.clear()
        if on:
            self._left_out.difference_update(hits)
        else:
            self._left_out.update(hit for hit in hits if not hit.captioned)

    def show(self, hits: Hits, left_out: Iterable[Hit] = ()) -> None:
        """Take other hits; what was left out among them may be said."""
        self._take(hits, set(left_out).intersection(hits.places) if left_out else set())

    def follow(self, hits: Hits, lines: Sequence[int], put: Sequence[Hit] = ()) -> None:
        """Take the hits after lines have changed: what was left out there is known by its order in the line.

        `put` are the places where a replacement put words: what is found in them was asked already.
        """
        before, kept = self._hits, set(self._left_out)
        for line in lines:
            was, now = before.of_line(line), hits.of_line(line)
            kept.difference_update(was)
            if len(was) == len(now):
                kept.update(new for old, new in zip(was, now, strict=True) if old in self._left_out)
            else:
                kept.update(hit for hit in now if hit in self._left_out)
        self._take(hits, kept)
        self.leave_out_within(put)

    def leave_out_within(self, put: Sequence[Hit]) -> None:
        """Leave out the hits that touch places, given in stream order."""
        lines = Hits(tuple(put))
        for line in dict.fromkeys(hit.line for hit in put):
            touched = lines.of_line(line)
            self.tick(
                (
                    hit
                    for hit in self._hits.of_line(line)
                    if any(hit.start < other.end and other.start < hit.end for other in touched)
                ),
                False,
            )

    def _take(self, hits: Hits, left_out: set[Hit]) -> None:
        self._hits = hits
        self._captioned = [hit for hit in hits.places if hit.captioned]
        self._left_out = {hit for hit in left_out if not hit.captioned}
        self._counts.clear()
