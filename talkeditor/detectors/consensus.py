"""The templates as most of their plays have them, word by word."""

from collections import Counter, defaultdict
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.alignment import edits
from talkeditor.detectors.chains import Bond
from talkeditor.detectors.templates import Ids, Reading, Sound, Template, visits

_MARGIN = 16
_VOTERS = 12
_LONGEST_VOTED = 5000
_GROWTH = 120
_APART = 15


@dataclass(frozen=True, slots=True)
class _Heard:
    """A play with the words of the stream around it that are in no play."""

    start: int
    end: int
    first: int
    last: int
    words: int
    before: int
    behind: int
    wraps: bool


def voted(sound: Sound, reading: Reading) -> list[Template]:
    """The templates as most of their plays have them, word by word; grown or cut where these agree."""
    plays: dict[int, list[_Heard]] = defaultdict(list)
    groups = visits(reading)
    hows = [how for how in reading.bonds if how is not Bond.ONWARD] + [Bond.APART]
    floor = 0
    for at, rows in enumerate(groups):
        ceiling = groups[at + 1][0].start if at + 1 < len(groups) else len(sound.ids)
        start, end = rows[0].start, rows[-1].end
        room = ceiling - end
        words = sum(row.words for row in rows)
        wraps = hows[at + 1] is Bond.ROUND
        plays[rows[0].template].append(
            _Heard(start, end, rows[0].first, rows[-1].last, words, start - floor, room, wraps)
        )
        floor = end
    return [_as_heard(sound, template, plays[number]) for number, template in enumerate(reading.templates)]


def _as_heard(sound: Sound, template: Template, plays: list[_Heard]) -> Template:
    if template.known or len(template) > _LONGEST_VOTED:
        return template
    ids = _vote(sound, template.ids, plays)
    return template if np.array_equal(ids, template.ids) else Template(ids)


def _grown(sound: Sound, template: Ids, best: _Heard, cyclic: bool) -> tuple[Ids, int]:
    """The template with what surrounds its best play; and by how much it has grown in front."""
    rest = len(template) - best.last
    ahead = max(0, min(_GROWTH, best.before - best.first))
    behind = max(0, min(_GROWTH, best.behind - rest))
    if cyclic:
        ahead, behind = 0, behind if best.wraps and behind < _GROWTH else 0
    start, end = best.start - best.first, best.end + rest
    grown = (sound.ids[start - ahead : start], template, sound.ids[end : end + behind])
    return np.concatenate(grown) if ahead or behind else template, ahead


def _vote(sound: Sound, template: Ids, plays: list[_Heard]) -> Ids:
    cyclic = any(play.wraps for play in plays)
    plays = sorted(plays, key=lambda play: (-play.words, play.start))[:_VOTERS]
    whole, ahead = _grown(sound, template, plays[0], cyclic)
    margin = max(_MARGIN, len(whole) - len(template))
    votes = _Votes.of(whole)
    for play in plays:
        first, last = play.first + ahead, play.last + ahead
        low, high = max(0, first - margin), min(len(whole), last + margin)
        start = play.start - min(first - low, play.before)
        end = play.end + min(high - last, play.behind)
        votes.add(low, high, sound.ids[start:end].tolist())
    return _decided(votes, (ahead, ahead + len(template)))


@dataclass(frozen=True, slots=True)
class _Votes:
    """What plays have for each word of a template.

    Most have the same: that is counted as changes from place to place, and words only where they differ.
    """

    target: list[int]
    heard: npt.NDArray[np.int32]
    same: npt.NDArray[np.int32]
    others: defaultdict[int, Counter[int]]
    added: defaultdict[int, Counter[int]]

    @classmethod
    def of(cls, target: Ids) -> "_Votes":
        heard, same = np.zeros((2, len(target) + 1), np.int32)
        return cls(target.tolist(), heard, same, defaultdict(Counter), defaultdict(Counter))

    def add(self, low: int, high: int, words: list[int]) -> None:
        """The votes of a play that has `words` for what lies from `low` to `high`."""
        self.heard[low] += 1
        self.heard[high] -= 1
        for tag, a, b, c, d in edits(self.target[low:high], words):
            if tag == "equal":
                self.same[low + a] += 1
                self.same[low + b] -= 1
            elif tag == "replace" and b - a == d - c:
                for place, word in enumerate(words[c:d], low + a):
                    self.others[place][word] += 1
            elif tag == "insert" and d - c == 1:
                self.added[low + a][words[c]] += 1


def _decided(votes: _Votes, core: tuple[int, int]) -> Ids:
    heard, same = np.cumsum(votes.heard)[:-1], np.cumsum(votes.same)[:-1]
    words, most, cast = np.array(votes.target, np.int32), same.copy(), same.copy()
    for place, counts in votes.others.items():
        word, count = counts.most_common(1)[0]
        cast[place] += counts.total()
        if count > same[place]:
            words[place], most[place] = word, count
    first, last = _solid_range(same >= np.maximum(2, 0.4 * heard), *core)
    held = (cast > 0) & ((most * 2 > heard) | (cast * 2 > heard))
    kept = first + np.flatnonzero(held[first:last])
    found = ((place, *counts.most_common(1)[0]) for place, counts in sorted(votes.added.items()))
    added = [
        (place, word) for place, word, count in found if first < place < last and count * 2 > heard[place] > 2
    ]
    behind = np.searchsorted(kept, [place for place, _ in added])
    return np.insert(words[kept], behind, [word for _, word in added])


def _solid_range(solid: npt.NDArray[np.bool_], low: int, high: int) -> tuple[int, int]:
    """What of the core from `low` to `high`, and of what it grew by, is held by other plays too.

    The ends are where three words in five are; growth ends where none are for a while, or what people
    say behind every play would be taken for its end.
    """
    sums = np.concatenate([np.zeros(5, np.int64), np.cumsum(solid), np.full(5, np.count_nonzero(solid))])
    here = 5 + np.arange(len(solid))
    opening = np.flatnonzero(solid & (sums[here + 4] - sums[here - 1] >= 3)).tolist()
    closing = (1 + np.flatnonzero(solid & (sums[here] - sums[here - 5] >= 3))).tolist()
    first = next((at for at in opening if at >= low), high)
    last = next((at for at in reversed(closing) if at <= high), low)
    for at in reversed(opening):
        if first - _APART <= at < first:
            first = at
    for at in closing:
        if last < at <= last + _APART:
            last = at
    return first, max(first, last)
