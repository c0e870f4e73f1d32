"""The templates of reels: taken from where a repeated stretch is first heard, split, joined and voted clean.

A template is an array of word ids that passes are compared with. Knows nothing of phases, notices or lines.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.chains import Bond, Stretch, best_chain, bond, stretches
from talkeditor.detectors.grams import groups, own_links, shared_hits
from talkeditor.detectors.plays import KnownReel

Ids = npt.NDArray[np.int32]

_PADDING = 128
_NEAREST = 40
_GAP = 60
_SEED_WORDS = 12
_SEED_BITS = 24.0
_STRETCH_BITS = 14.0
_SHORTEST = 20
_MARGIN = 16
_VOTERS = 12
_LONGEST_VOTED = 5000
_AGREE = 12


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
    links = own_links(sound.ids, 5, depth, _NEAREST)
    found = groups(links, 5, _GAP, sound.worth, _SEED_WORDS, 0)
    found = found.where(found.bits >= _SEED_BITS)
    if not len(found):
        return []
    size = len(sound.ids)
    again = _covered(found.start, found.end, size)
    new = _covered(found.first, found.last, size) & ~again
    return [Template(sound.ids[start:end]) for start, end in _spans(new, again)]


def _covered(starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64], size: int) -> npt.NDArray[np.bool_]:
    depth = np.zeros(size + 1, np.int32)
    np.add.at(depth, starts, 1)
    np.add.at(depth, ends, -1)
    return np.cumsum(depth[:-1]) > 0


def _spans(new: npt.NDArray[np.bool_], again: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The stretches of `new`, small gaps closed and a margin added, but never into `again`."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], new.view(np.int8), [0]))))
    repeated = np.concatenate(([0], np.cumsum(again)))
    joined: list[list[int]] = []
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if joined and start - joined[-1][1] <= _GAP // 2 and repeated[start] == repeated[joined[-1][1]]:
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


def read(sound: Sound, templates: list[Template], gram: int = 4) -> Reading:
    """The stream as stretches of the templates; templates that explain at most one stretch are left out."""
    while templates:
        starts, space = _laid_out(templates)
        hits = shared_hits(sound.ids, space, gram, 4)
        found = groups(hits, gram, _GAP, sound.worth, gram + 2, len(space))
        found = found.where(found.bits >= _STRETCH_BITS)
        rows = stretches(found, starts)
        lengths = [len(template) for template in templates]
        chain = best_chain(rows, lengths)
        reading = _reading(templates, chain)
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


# -- splitting and joining ---------------------------------------------------------------------------


def split(reading: Reading) -> list[Template] | None:
    """The templates cut where edges of plays agree and another play touches there; None if nowhere."""
    touching, lone = defaultdict(list), defaultdict(list)
    rounds: Counter[int] = Counter()
    chain, bonds = reading.chain, reading.bonds
    for at, row in enumerate(chain):
        how = bonds[at]
        after = bonds[at + 1] if at + 1 < len(chain) else Bond.APART
        if how is Bond.JUMP:
            touching[row.template].append(row.first)
        elif how is Bond.APART:
            lone[row.template].append(row.first)
        elif how is Bond.ROUND:
            rounds[row.template] += 1
        if after is Bond.JUMP:
            touching[row.template].append(row.last)
        elif after is Bond.APART:
            lone[row.template].append(row.last)
    result: list[Template] = []
    changed = False
    for number, template in enumerate(reading.templates):
        cuts = _cuts(sorted(touching[number]), lone[number], len(template), rounds[number])
        if template.known:
            cuts = []
        changed |= bool(cuts)
        result += _pieces(template, cuts)
    return result if changed else None


def _cuts(touching: list[int], lone: list[int], length: int, rounds: int) -> list[int]:
    cuts: list[int] = []
    clusters: list[list[int]] = []
    for place in touching:
        if clusters and place - clusters[-1][-1] <= _AGREE:
            clusters[-1].append(place)
        else:
            clusters.append([place])
    for cluster in clusters:
        place = cluster[len(cluster) // 2]
        at_end = place <= _AGREE + _MARGIN or place >= length - _AGREE - _MARGIN
        agreeing = len(cluster) + sum(abs(edge - place) <= _AGREE for edge in lone)
        if agreeing >= 2 and not at_end:
            cuts.append(place)
    if (
        rounds
        and len(cuts) == 1
        and not any(min(place, length - place) <= _AGREE + _MARGIN for place in touching)
    ):
        return []
    return cuts


def _pieces(template: Template, cuts: list[int]) -> list[Template]:
    if not cuts:
        return [template]
    edges = [0, *cuts, len(template)]
    pieces = [Template(template.ids[a:b]) for a, b in zip(edges, edges[1:], strict=False)]
    return [piece for piece in pieces if len(piece) >= _SHORTEST]


def join(reading: Reading) -> list[Template] | None:
    """The templates with those made one that always follow one another; None if there are none."""
    after: dict[int, Counter[int]] = defaultdict(Counter)
    before: dict[int, Counter[int]] = defaultdict(Counter)
    apart_before: Counter[int] = Counter()
    apart_after: Counter[int] = Counter()
    plays = visits(reading)
    hows = [how for how in reading.bonds if how is not Bond.ONWARD]
    for at, play in enumerate(plays):
        number = play[0].template
        length = len(reading.templates[number])
        at_start = play[0].first <= _MARGIN + _AGREE + length // 10
        at_end = play[-1].last >= length - _MARGIN - _AGREE - length // 10
        if at and hows[at] is not Bond.APART:
            before[number][plays[at - 1][0].template] += 1
        elif at_start:
            apart_before[number] += 1
        if at + 1 < len(plays) and hows[at + 1] is not Bond.APART:
            after[number][plays[at + 1][0].template] += 1
        elif at_end:
            apart_after[number] += 1
    following: dict[int, int] = {}
    for number, nexts in after.items():
        other, count = nexts.most_common(1)[0]
        if (
            other != number
            and not (reading.templates[number].known or reading.templates[other].known)
            and count >= 2
            and count >= 0.8 * nexts.total()
            and count >= 0.8 * before[other].total()
            and apart_before[other] + apart_after[number] < max(2, count)
        ):
            following[number] = other
    return _joined(reading, following) if following else None


def _joined(reading: Reading, following: dict[int, int]) -> list[Template]:
    heads = [at for at in range(len(reading.templates)) if at not in following.values()]
    result: list[Template] = []
    done: set[int] = set()
    for head in [*heads, *range(len(reading.templates))]:
        parts: list[Template] = []
        number: int | None = head
        while number is not None and number not in done:
            done.add(number)
            parts.append(reading.templates[number])
            number = following.get(number)
        if parts:
            whole = np.concatenate([part.ids for part in parts])
            result.append(parts[0] if len(parts) == 1 else Template(whole))
    return result


# -- consensus ---------------------------------------------------------------------------------------


def voted(sound: Sound, reading: Reading) -> list[Template]:
    """The templates as most of their plays have them, word by word; unsupported ends are cut off."""
    plays: dict[int, list[list[Stretch]]] = defaultdict(list)
    for play in visits(reading):
        plays[play[0].template].append(play)
    return [
        template
        if template.known or len(template) > _LONGEST_VOTED
        else Template(_vote(sound, template.ids, plays[number]))
        for number, template in enumerate(reading.templates)
    ]


def _vote(sound: Sound, template: Ids, plays: list[list[Stretch]]) -> Ids:
    from rapidfuzz.distance import Levenshtein

    plays = sorted(plays, key=lambda play: (-sum(row.words for row in play), play[0].start))[:_VOTERS]
    kept: list[Counter[int]] = [Counter() for _ in template]
    added: list[Counter[int]] = [Counter() for _ in range(len(template) + 1)]
    heard = np.zeros(len(template) + 1, np.int32)
    target = template.tolist()
    for play in plays:
        first, last = play[0].first, play[-1].last
        low, high = max(0, first - _MARGIN), min(len(target), last + _MARGIN)
        start = max(0, play[0].start - (first - low))
        words = sound.ids[start : play[-1].end + (high - last)].tolist()
        heard[low] += 1
        heard[high] -= 1
        for tag, a, b, c, d in Levenshtein.opcodes(target[low:high], words):
            if tag == "equal" or (tag == "replace" and b - a == d - c):
                for offset in range(b - a):
                    kept[low + a + offset][words[c + offset]] += 1
            elif tag == "insert":
                added[low + a].update([words[c]] if d - c == 1 else [])
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
