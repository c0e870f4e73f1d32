"""The templates as most of their plays have them, word by word."""

from collections import Counter, defaultdict
from dataclasses import dataclass

import numpy as np

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
    grown = len(whole) - len(template)
    kept: list[Counter[int]] = [Counter() for _ in whole]
    added: list[Counter[int]] = [Counter() for _ in range(len(whole) + 1)]
    heard = np.zeros(len(whole) + 1, np.int32)
    target = whole.tolist()
    for play in plays:
        first, last = play.first + ahead, play.last + ahead
        low = max(0, first - max(_MARGIN, grown))
        high = min(len(target), last + max(_MARGIN, grown))
        start = play.start - min(first - low, play.before)
        end = play.end + min(high - last, play.behind)
        words = sound.ids[start:end].tolist()
        heard[low] += 1
        heard[high] -= 1
        for tag, a, b, c, d in edits(target[low:high], words):
            if tag == "equal" or (tag == "replace" and b - a == d - c):
                for offset in range(b - a):
                    kept[low + a + offset][words[c + offset]] += 1
            elif tag == "insert" and d - c == 1:
                added[low + a][words[c]] += 1
    return _decided(target, kept, added, np.cumsum(heard).tolist(), (ahead, ahead + len(template)))


def _decided(
    target: list[int],
    kept: list[Counter[int]],
    added: list[Counter[int]],
    heard: list[int],
    core: tuple[int, int],
) -> Ids:
    solid = [
        counts[word] >= max(2, 0.4 * here) for word, counts, here in zip(target, kept, heard, strict=False)
    ]
    first, last = _solid_range(solid, *core)
    result: list[int] = []
    for at in range(first, last):
        for word, count in added[at].most_common(1):
            if at > first and count * 2 > heard[at] > 2:
                result.append(word)
        votes = kept[at].most_common(1)
        if not votes or (votes[0][1] * 2 <= heard[at] and kept[at].total() * 2 <= heard[at]):
            continue
        word, count = votes[0]
        result.append(word if count > kept[at][target[at]] else target[at])
    return np.array(result, np.int32)


def _solid_range(solid: list[bool], low: int, high: int) -> tuple[int, int]:
    """What of the core from `low` to `high`, and of what it grew by, is held by other plays too.

    The ends are where three words in five are; growth ends where none are for a while, or what people
    say behind every play would be taken for its end.
    """
    size = len(solid)
    opening = [at for at in range(size) if solid[at] and sum(solid[at : at + 5]) >= 3]
    closing = [at + 1 for at in range(size) if solid[at] and sum(solid[max(0, at - 4) : at + 1]) >= 3]
    first = next((at for at in opening if at >= low), high)
    last = next((at for at in reversed(closing) if at <= high), low)
    for at in reversed(opening):
        if first - _APART <= at < first:
            first = at
    for at in closing:
        if last < at <= last + _APART:
            last = at
    return first, max(first, last)
