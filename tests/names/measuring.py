"""How well mis-heard names are found in composed days, by place and by group. Knows no reason for a miss."""

from collections.abc import Iterable
from dataclasses import dataclass

from talkeditor.names import Group, Source, find
from talkeditor.names.model import LIKELY_FROM
from tests.names.composed import NamedDay

TOP = 20


@dataclass(slots=True)
class Measure:
    """Counts of places and groups; `top` are the groups among the first twenty of a day."""

    found: int = 0
    wrong: int = 0
    missed: int = 0
    good: int = 0
    bad: int = 0
    top_good: int = 0
    top_bad: int = 0

    @property
    def precision(self) -> float:
        """Which part of the places that would be changed is mis-heard so."""
        return self.found / max(1, self.found + self.wrong)

    @property
    def recall(self) -> float:
        """Which part of the mis-heard places would be changed rightly."""
        return self.found / max(1, self.found + self.missed)

    @property
    def of_groups(self) -> float:
        """Which part of the groups has no wrong place."""
        return self.good / max(1, self.good + self.bad)

    @property
    def of_top(self) -> float:
        """The same of the first twenty groups of each day."""
        return self.top_good / max(1, self.top_good + self.top_bad)


def measured(days: Iterable[NamedDay]) -> Measure:
    """The measure of some days; groups that are marked unsure are not counted, what they hold is missed."""
    measure = Measure()
    for day in days:
        gold = {(said.line, said.word): said.right for said in day.misheard}
        groups = [group for group in find(day.lines, day.talks, day.known) if _is_offered(group)]
        found: set[tuple[int, int]] = set()
        for rank, group in enumerate(groups):
            changed = {
                (place.line, place.word) for place in group.places if place.form != group.right.casefold()
            }
            right = {place for place in changed if gold.get(place) == group.right}
            found |= right
            measure.wrong += len(changed - right)
            if changed:
                measure.good += changed == right
                measure.bad += changed != right
                measure.top_good += changed == right and rank < TOP
                measure.top_bad += changed != right and rank < TOP
        measure.found += len(found)
        measure.missed += len(gold) - len(found)
    return measure


def _is_offered(group: Group) -> bool:
    return group.confidence >= LIKELY_FROM and group.source is not Source.STREAM
