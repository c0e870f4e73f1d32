"""The templates of reels: taken from where a repeated stretch is first heard, split, joined and voted clean.

A template is an array of word ids that passes are compared with. Knows nothing of phases, notices or lines.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.chains import Bond, Stretch, best_chain, bond, significant, stretches
from talkeditor.detectors.grams import aligned, groups, own_links, shared_hits
from talkeditor.detectors.plays import KnownReel
from talkeditor.detectors.significance import chance_bits

Ids = npt.NDArray[np.int32]

GRAM = 4
"""How many words in a row must be the same; three are said by chance too often, five missed too often."""

_PLACES = 4
_PADDING = 128
_NEAREST = 40
_GAP = 60
_SEED_WORDS = 8
_SEED_TOTAL = 12
_BAND = 64
_HOLE = 150
_SEED_BITS = 24.0
_STRETCH_BITS = 14.0
_SHORTEST = 20
_MARGIN = 16
_VOTERS = 12
_LONGEST_VOTED = 5000
_AGREE = 12
_LONE_WORDS = 16
_BRIDGE = 45
_GROWTH = 120
_FOLLOWS = 90
_ECHO = 45
_OFTENER = 1.5


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """The words that count: ids without tags and blanks, and the running sum of their bits."""

    ids: Ids
    worth: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """What passes are compared with; `known` if it is remembered: then it is used as it is."""

    ids: Ids
    known: KnownReel | None = None

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A stream read as stretches of templates."""

    templates: list[Template]
    chain: list[Stretch]
    bonds: list[Bond]
    """How each stretch goes on from the one before; the first stands apart."""


def worths(ids: Ids) -> npt.NDArray[np.float64]:
    """The running sum of what each word tells, in bits: half its surprise, as speech is far from random."""
    counts = np.bincount(np.maximum(ids, 0))
    bits = np.minimum(12.0, np.log2(len(ids) + 1.0) - np.log2(np.maximum(counts, 1))) * 0.5
    total = np.zeros(len(ids) + 1)
    np.cumsum(bits[np.maximum(ids, 0)], out=total[1:])
    return total


def first_heard(sound: Sound, depth: int) -> list[Template]:
    """The stretches that recur later and are no recurrence themselves: one period of every repeat."""
    links = own_links(sound.ids, GRAM, depth, _NEAREST)
    found = groups(links, GRAM, _GAP, sound.worth, _SEED_WORDS, 0)
    size = len(sound.ids)
    again = np.zeros(size, np.bool_)
    new = np.zeros(size, np.bool_)
    for shift in (0, _BAND // 2):
        lined_up = aligned(found, _BAND, shift, _HOLE)
        lined_up = lined_up.where((lined_up.bits >= _SEED_BITS) & (lined_up.words >= _SEED_TOTAL))
        again |= _covered(lined_up.start, lined_up.end, size)
        new |= _covered(lined_up.first, lined_up.last, size)
    new &= ~again
    return [Template(sound.ids[start:end]) for start, end in _spans(new, again)]


def _covered(starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64], size: int) -> npt.NDArray[np.bool_]:
    depth = np.zeros(size + 1, np.int32)
    np.add.at(depth, starts, 1)
    np.add.at(depth, ends, -1)
    return np.cumsum(depth[:-1]) > 0


def _spans(new: npt.NDArray[np.bool_], again: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The stretches of `new`, small gaps closed and a margin added, but never into `again`."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], new.view(np.int8), [0]))))
    joined: list[list[int]] = []
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if joined and start - joined[-1][1] <= _BRIDGE:
            joined[-1][1] = end
        else:
            joined.append([start, end])
    spans = []
    floor = 0
    for at, (start, end) in enumerate(joined):
        if end - start < _SHORTEST:
            continue
        ceiling = joined[at + 1][0] if at + 1 < len(joined) else len(new)
        while start > max(floor, joined[at][0] - _MARGIN) and not again[start - 1]:
            start -= 1
        while end < min(ceiling, joined[at][1] + _MARGIN) and not again[end]:
            end += 1
        spans.append((start, end))
        floor = end
    return spans


def read(sound: Sound, templates: list[Template]) -> Reading:
    """The stream as stretches of the templates; templates that explain at most one stretch are left out."""
    while templates:
        starts, space = _laid_out(templates)
        hits = shared_hits(sound.ids, space, GRAM, _PLACES)
        found = groups(hits, GRAM, _GAP, sound.worth, GRAM + 2, len(space))
        found = found.where(found.bits >= _STRETCH_BITS)
        rows = stretches(found, starts)
        lengths = [len(template) for template in templates]
        chain = best_chain(rows, lengths)
        chain = significant(chain, lengths, chance_bits(len(sound.ids), sum(lengths)), _LONE_WORDS)
        reading = _reading(templates, _without_echoes(chain, lengths))
        played = Counter(_visits_of(reading))
        used = [t for at, t in enumerate(templates) if played[at] > (0 if t.known else 1)]
        if len(used) == len(templates):
            return reading
        templates = used
    return Reading([], [], [])


def _laid_out(templates: Sequence[Template]) -> tuple[list[int], Ids]:
    """All templates in one array, too far apart for a group to bridge; the padding is like no word."""
    starts: list[int] = []
    at = 0
    for template in templates:
        starts.append(at)
        at += len(template) + _PADDING
    space = -2 - np.arange(at, dtype=np.int32)
    for start, template in zip(starts, templates, strict=True):
        space[start : start + len(template)] = template.ids
    return starts, space


def _without_echoes(chain: list[Stretch], lengths: list[int]) -> list[Stretch]:
    """The chain without short visits to the middle of a template: what its spots share with others.

    A pass cut short by the stream or a talk begins or ends its template, or is longer.
    """
    rows: list[Stretch | None] = [None, *chain, None]
    kept: list[Stretch] = []
    for before, row, after in zip(rows, chain, rows[2:], strict=False):
        inside = _AGREE < row.first and row.last < lengths[row.template] - _AGREE
        if inside and row.last - row.first < _ECHO:
            joined = (before and bond(before, row, lengths), after and bond(row, after, lengths))
            if Bond.ONWARD not in joined:
                continue
        kept.append(row)
    return kept


def _reading(templates: list[Template], chain: list[Stretch]) -> Reading:
    lengths = [len(template) for template in templates]
    bonds = [Bond.APART] + [bond(a, b, lengths) for a, b in zip(chain, chain[1:], strict=False)]
    return Reading(templates, chain, bonds[: len(chain)])


def _visits_of(reading: Reading) -> list[int]:
    return [
        row.template for row, how in zip(reading.chain, reading.bonds, strict=True) if how is not Bond.ONWARD
    ]


def visits(reading: Reading) -> list[list[Stretch]]:
    """The plays: stretches that go onward in one template without a turn."""
    plays: list[list[Stretch]] = []
    for row, how in zip(reading.chain, reading.bonds, strict=True):
        if how is Bond.ONWARD:
            plays[-1].append(row)
        else:
            plays.append([row])
    return plays


def clearness(reading: Reading) -> float:
    """The share of the words of all plays that lie in matching grams; 1 where nothing is played."""
    heard = sum(row.end - row.start for row in reading.chain)
    return sum(row.words for row in reading.chain) / heard if heard else 1.0


# -- splitting and joining ---------------------------------------------------------------------------


def shorten(reading: Reading) -> list[Template] | None:
    """The templates cut to one period where they hold more: plays then follow one another too soon."""
    periods: dict[int, list[tuple[int, int]]] = defaultdict(list)
    plays = visits(reading)
    hows = [how for how in reading.bonds if how is not Bond.ONWARD]
    for a, b, how in zip(plays, plays[1:], hows[1:], strict=False):
        length = len(reading.templates[a[0].template])
        if how is Bond.ROUND and min(a[-1].last - a[0].first, b[-1].last - b[0].first) * 3 > length:
            period = (b[0].start - b[0].first) - (a[-1].end - a[-1].last)
            periods[a[0].template].append((period, b[0].first))
    result = list(reading.templates)
    for number, found in periods.items():
        length = len(result[number])
        period = sorted(period for period, _ in found)[len(found) // 2]
        if (
            not result[number].known
            and len(found) >= 2
            and _SHORTEST <= period < length - max(_AGREE, length // 12)
            and _steady([period for period, _ in found])
        ):
            first = min(sorted(first for _, first in found)[len(found) // 2], length - period)
            result[number] = Template(result[number].ids[first : first + period])
    return result if any(a is not b for a, b in zip(result, reading.templates, strict=True)) else None


def split(reading: Reading) -> list[Template] | None:
    """The templates cut where edges of plays agree and another play touches there; None if nowhere."""
    touching, lone = defaultdict(list), defaultdict(list)
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    rounds: Counter[int] = Counter()
    plays = visits(reading)
    hows = [how for how in reading.bonds if how is not Bond.ONWARD] + [Bond.APART]
    small = [play[-1].last - play[0].first < _ECHO for play in plays] + [True]
    for at, play in enumerate(plays):
        if small[at]:
            continue
        number, first, last = play[0].template, play[0].first, play[-1].last
        spans[number].append((first, last))
        rounds[number] += hows[at] is Bond.ROUND
        for how, place, alone in ((hows[at], first, small[at - 1]), (hows[at + 1], last, small[at + 1])):
            if how is not Bond.ROUND:
                (lone if alone or how is Bond.APART else touching)[number].append(place)
    result: list[Template] = []
    changed = False
    for number, template in enumerate(reading.templates):
        cuts = _cuts(touching[number], lone[number], len(template), rounds[number], spans[number])
        if template.known:
            cuts = []
        changed |= bool(cuts)
        result += _pieces(template, cuts)
    return result if changed else None


def _cuts(
    touching: list[int], lone: list[int], length: int, rounds: int, spans: list[tuple[int, int]]
) -> list[int]:
    """Where edges agree: two at least with one that touches, or where no play but one goes through."""
    cuts: list[int] = []
    clusters: list[list[int]] = []
    for place in sorted(touching + lone):
        if clusters and place - clusters[-1][-1] <= _AGREE:
            clusters[-1].append(place)
        else:
            clusters.append([place])
    margin = _AGREE + _MARGIN
    for cluster in clusters:
        place = cluster[len(cluster) // 2]
        if len(cluster) < 2 or place <= margin or place >= length - margin:
            continue
        through = sum(first < place - _AGREE and last > place + _AGREE for first, last in spans)
        touched = sum(abs(edge - place) <= _AGREE for edge in touching)
        if (touched and len(cluster) >= 0.4 * through) or (through <= 1 and not rounds):
            cuts.append(place)
    if rounds and len(cuts) == 1 and not any(min(edge, length - edge) <= margin for edge in touching):
        return []
    return cuts


def _pieces(template: Template, cuts: list[int]) -> list[Template]:
    if not cuts:
        return [template]
    edges = [0, *cuts, len(template)]
    pieces = [Template(template.ids[a:b]) for a, b in zip(edges, edges[1:], strict=False)]
    return [piece for piece in pieces if len(piece) >= _SHORTEST]


def join(reading: Reading, sound: Sound) -> list[Template] | None:
    """The templates with those made one that always follow one another; None if there are none."""
    vague = _vague(reading)
    plays = [play for play in visits(reading) if play[0].template not in vague]
    meetings: dict[tuple[int, int], list[tuple[int, int, int]]] = defaultdict(list)
    leaving: Counter[int] = Counter()
    entering: Counter[int] = Counter()
    for a, b in zip(plays, plays[1:], strict=False):
        one, other = a[-1], b[0]
        rest = len(reading.templates[one.template]) - one.last
        slack = other.start - one.end - rest - other.first
        if slack > _FOLLOWS:
            continue
        leaving[one.template] += 1
        entering[other.template] += 1
        if one.template != other.template:
            meetings[one.template, other.template].append((slack, one.end + rest, other.start - other.first))
    following: dict[int, tuple[int, Ids]] = {}
    for (number, other), met in sorted(meetings.items(), key=lambda item: (-len(item[1]), item[0])):
        if reading.templates[number].known or reading.templates[other].known:
            continue
        edges = _lone_edges(reading, plays, number, other)
        if (
            len(met) >= 2
            and _steady([slack for slack, _, _ in met])
            and len(met) >= _OFTENER * (leaving[number] + entering[other] - 2 * len(met) + edges)
            and number not in following
            and other not in [later for later, _ in following.values()]
        ):
            _, start, end = sorted(met)[len(met) // 2]
            following[number] = (other, sound.ids[start : max(start, end)])
    return _joined(reading, following) if following else None


def _steady(slacks: list[int]) -> bool:
    """Whether most gaps are of one length, as they are within a recording and not in what people say."""
    middle = sorted(slacks)[len(slacks) // 2]
    return sum(abs(slack - middle) <= _AGREE for slack in slacks) >= 0.7 * len(slacks)


def _vague(reading: Reading) -> set[int]:
    """Short templates that stand between different others: what the spots of a reel have in common."""
    neighbours: dict[int, tuple[Counter[int], Counter[int]]] = defaultdict(lambda: (Counter(), Counter()))
    plays = visits(reading)
    for a, b in zip(plays, plays[1:], strict=False):
        if b[0].start - a[-1].end <= 2 * _AGREE:
            neighbours[a[0].template][0][b[0].template] += 1
            neighbours[b[0].template][1][a[0].template] += 1
    return {
        number
        for number, sides in neighbours.items()
        if len(reading.templates[number]) <= _FOLLOWS
        and all(sum(count >= max(2, side.total() // 4) for count in side.values()) >= 2 for side in sides)
    }


def _lone_edges(reading: Reading, plays: list[list[Stretch]], number: int, other: int) -> int:
    """How many plays of `number` end, or of `other` begin, whole and with nothing of the other by them."""
    count = 0
    length = len(reading.templates[number])
    reach = _FOLLOWS + min(length, len(reading.templates[other]), 2 * _FOLLOWS)
    for at, play in enumerate(plays):
        if play[0].template == number and play[-1].last >= length - _AGREE:
            after = plays[at + 1][0] if at + 1 < len(plays) else None
            count += after is None or after.start - play[-1].end > reach
        if play[0].template == other and play[0].first <= _AGREE:
            before = plays[at - 1][-1] if at else None
            count += before is None or play[0].start - before.end > reach
    return count


def _joined(reading: Reading, following: dict[int, tuple[int, Ids]]) -> list[Template]:
    later = {other for other, _ in following.values()}
    result: list[Template] = []
    done: set[int] = set()
    for head in [
        *(at for at in range(len(reading.templates)) if at not in later),
        *range(len(reading.templates)),
    ]:
        parts: list[Ids] = []
        number: int = head
        while number not in done:
            done.add(number)
            parts.append(reading.templates[number].ids)
            if number not in following:
                break
            number, between = following[number]
            parts.append(between)
        if len(parts) == 1 and head not in following:
            result.append(reading.templates[head])
        elif parts:
            result.append(Template(np.concatenate(parts)))
    return result


# -- consensus ---------------------------------------------------------------------------------------


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
    return [
        template
        if template.known or len(template) > _LONGEST_VOTED
        else Template(_vote(sound, template.ids, plays[number]))
        for number, template in enumerate(reading.templates)
    ]


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
    from rapidfuzz.distance import Levenshtein

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
        for tag, a, b, c, d in Levenshtein.opcodes(target[low:high], words):
            if tag == "equal" or (tag == "replace" and b - a == d - c):
                for offset in range(b - a):
                    kept[low + a + offset][words[c + offset]] += 1
            elif tag == "insert" and d - c == 1:
                added[low + a][words[c]] += 1
    return _decided(target, kept, added, np.cumsum(heard).tolist())


def _decided(target: list[int], kept: list[Counter[int]], added: list[Counter[int]], heard: list[int]) -> Ids:
    solid = [
        counts[word] >= max(2, 0.4 * here) for word, counts, here in zip(target, kept, heard, strict=False)
    ]
    first, last = _solid_range(solid)
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


def _solid_range(solid: list[bool]) -> tuple[int, int]:
    """From the first to the last place where words are held by other plays too, three in five at least."""
    first, last = 0, len(solid)
    while first < last and not (solid[first] and sum(solid[first : first + 5]) >= 3):
        first += 1
    while last > first and not (solid[last - 1] and sum(solid[max(0, last - 5) : last]) >= 3):
        last -= 1
    return first, last
