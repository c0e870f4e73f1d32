"""Templates cut to one period, split where reels meet, and joined where they always follow one another."""

from collections import Counter, defaultdict
from itertools import pairwise

import numpy as np

from talkeditor.detectors.chains import Bond, Stretch
from talkeditor.detectors.templates import AGREE, SHORTEST, SMALL, Ids, Reading, Sound, Template, visits

_MARGIN = 16
_FOLLOWS = 90
_OFTENER = 1.5


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
            and SHORTEST <= period < length - max(AGREE, length // 12)
            and _steady([period for period, _ in found])
        ):
            first = min(sorted(first for _, first in found)[len(found) // 2], length - period)
            result[number] = Template(result[number].ids[first : first + period])
    return result if any(a is not b for a, b in zip(result, reading.templates, strict=True)) else None


def split(reading: Reading) -> list[Template] | None:
    """The templates cut where edges of plays agree and another play touches there; None if nowhere."""
    touching: dict[int, list[int]] = defaultdict(list)
    lone: dict[int, list[int]] = defaultdict(list)
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    holes: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    rounds: Counter[int] = Counter()
    plays = visits(reading)
    hows = [how for how in reading.bonds if how is not Bond.ONWARD] + [Bond.APART]
    small = [play[-1].last - play[0].first < SMALL for play in plays] + [True]
    for at, play in enumerate(plays):
        if small[at]:
            continue
        number, first, last = play[0].template, play[0].first, play[-1].last
        spans[number].append((first, last))
        holes[number] += _unmatched(play)
        rounds[number] += hows[at] is Bond.ROUND
        for how, place, alone in ((hows[at], first, small[at - 1]), (hows[at + 1], last, small[at + 1])):
            if how is not Bond.ROUND:
                (lone if alone or how is Bond.APART else touching)[number].append(place)
    result: list[Template] = []
    changed = False
    for number, template in enumerate(reading.templates):
        cuts = _cuts(touching[number], lone[number], len(template), rounds[number], spans[number])
        cuts = sorted({*cuts, *_holes(holes[number], spans[number])})
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
        if clusters and place - clusters[-1][-1] <= AGREE:
            clusters[-1].append(place)
        else:
            clusters.append([place])
    margin = AGREE + _MARGIN
    for cluster in clusters:
        place = cluster[len(cluster) // 2]
        if len(cluster) < 2 or place <= margin or place >= length - margin:
            continue
        through = sum(first < place - AGREE and last > place + AGREE for first, last in spans)
        touched = sum(abs(edge - place) <= AGREE for edge in touching)
        if (touched and len(cluster) >= 0.4 * through) or (through <= 1 and not rounds):
            cuts.append(place)
    if rounds and len(cuts) == 1 and not any(min(edge, length - edge) <= margin for edge in touching):
        return []
    return cuts


def _unmatched(play: list[Stretch]) -> list[tuple[int, int, int]]:
    """Where a play has other words than the template for long: the place, and how many words."""
    return [
        (a.last, b.first, b.start - a.end)
        for a, b in pairwise(play)
        if min(b.start - a.end, b.first - a.last) >= SHORTEST
    ]


def _holes(found: list[tuple[int, int, int]], spans: list[tuple[int, int]]) -> list[int]:
    """The borders of what each play fills with words of its own, and with more or fewer of them each time."""
    cuts: list[int] = []
    for first, last, _ in sorted(found):
        if cuts and first <= cuts[-1]:
            continue
        alike = [hole for hole in found if abs(hole[0] - first) + abs(hole[1] - last) <= 2 * AGREE]
        through = sum(start < first and last < end for start, end in spans)
        lengths = [heard for _, _, heard in alike]
        if len(alike) >= max(2, 0.6 * (through - 1)) and max(lengths) - min(lengths) > AGREE:
            cuts += [first, last]
    return cuts


def _pieces(template: Template, cuts: list[int]) -> list[Template]:
    if not cuts:
        return [template]
    edges = [0, *cuts, len(template)]
    pieces = [Template(template.ids[a:b]) for a, b in pairwise(edges)]
    return [piece for piece in pieces if len(piece) >= SHORTEST]


def join(reading: Reading, sound: Sound) -> list[Template] | None:
    """The templates with those made one that always follow one another; None if there are none."""
    vague = _vague(reading)
    plays = [play for play in visits(reading) if play[0].template not in vague]
    meetings: dict[tuple[int, int], list[tuple[int, int, int]]] = defaultdict(list)
    leaving: Counter[int] = Counter()
    entering: Counter[int] = Counter()
    for a, b in pairwise(plays):
        rest = len(reading.templates[a[-1].template]) - a[-1].last
        end, start = a[-1].end + rest, b[0].start - b[0].first
        if start - end > _FOLLOWS:
            continue
        leaving[a[-1].template] += 1
        entering[b[0].template] += 1
        if a[-1].template != b[0].template:
            meetings[a[-1].template, b[0].template].append((start - end, end, start))
    following: dict[int, tuple[int, Ids]] = {}
    led_to: set[int] = set()
    for (number, other), met in sorted(meetings.items(), key=lambda item: (-len(item[1]), item[0])):
        if reading.templates[number].known or reading.templates[other].known:
            continue
        against = leaving[number] + entering[other] - 2 * len(met)
        if (
            len(met) < max(2, _OFTENER * against)
            or number in following
            or other in led_to
            or not _steady([slack for slack, _, _ in met])
        ):
            continue
        against += _lone_edges(reading, plays, number, other)
        if len(met) >= _OFTENER * against:
            _, start, end = sorted(met)[len(met) // 2]
            following[number] = (other, sound.ids[start : max(start, end)])
            led_to.add(other)
    return _joined(reading, following) if following else None


def _steady(slacks: list[int]) -> bool:
    """Whether most gaps are of one length, as they are within a recording and not in what people say."""
    middle = sorted(slacks)[len(slacks) // 2]
    return sum(abs(slack - middle) <= AGREE for slack in slacks) >= 0.7 * len(slacks)


def _vague(reading: Reading) -> set[int]:
    """Short templates that stand between different others: what the spots of a reel have in common."""
    neighbours: dict[int, tuple[Counter[int], Counter[int]]] = defaultdict(lambda: (Counter(), Counter()))
    plays = visits(reading)
    for a, b in pairwise(plays):
        if b[0].start - a[-1].end <= 2 * AGREE:
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
        if play[0].template == number and play[-1].last >= length - AGREE:
            after = plays[at + 1][0] if at + 1 < len(plays) else None
            count += after is None or after.start - play[-1].end > reach
        if play[0].template == other and play[0].first <= AGREE:
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
