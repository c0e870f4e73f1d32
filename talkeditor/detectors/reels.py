"""Finds what loops in a stream: reels and every pass of them. Knows nothing of talks, cues or languages.

The way: `seeds` takes templates from where a repeat is first heard, `templates` reads the stream by them,
`splicing` cuts and joins them, `consensus` votes their words, `phase` votes where they begin, `cutting`
sets the edges of passes, `significance` tells reels from what is merely said again.

What each part buys, in pass F1 over a hundred composed streams (`tests.streams`, seeds 0-59 and 300-339)
and in lines falsely called a reel in those without one; the real day has all ten passes in every row:

    everything                   .977      0
    without one period alone     .973      0
    without splitting            .971      0
    without joining              .959      0
    without significance         .940      0
    without leaving echoes out   .926     99
    without voted words          .885    264
    without the voted phase      .823      0
    all that recurs is a reel    .672  1,022
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest

import numpy as np
import numpy.typing as npt

from talkeditor.detectors.chains import Bond
from talkeditor.detectors.collation import Likeness, compare
from talkeditor.detectors.collecting import uncollected
from talkeditor.detectors.consensus import voted
from talkeditor.detectors.cutting import Play, fenced, plays_of
from talkeditor.detectors.phase import Marks, phase_votes
from talkeditor.detectors.plays import KnownReel, Pass, PhaseVote, Reason, Reel, Reels, Repeat
from talkeditor.detectors.recall import memories, named, recalled
from talkeditor.detectors.seeds import first_heard
from talkeditor.detectors.significance import Bounds, Traits, chance_bits, why_not
from talkeditor.detectors.splicing import join, shorten, split
from talkeditor.detectors.templates import (
    Reading,
    Sound,
    Template,
    clearness,
    read,
    worths,
)
from talkeditor.detectors.words import BLANK, Words

__all__ = ["KnownReel", "Options", "Pass", "PhaseVote", "Reason", "Reel", "Reels", "Repeat", "find_reels"]

_MANY = 1_000_000
_ROUNDS = 2
_CLEAR = 0.75
_FULL = 0.6
_TOUCH = 15
_CONTEXT = 300
_ENOUGH = 8
_RARE_BITS = 4.0
_QUOTE = 30


@dataclass(frozen=True, slots=True)
class Options:
    """What the search for reels can be told."""

    bounds: Bounds = field(default_factory=Bounds)


@dataclass(frozen=True, slots=True, eq=False)
class _Search:
    """What the last steps all need."""

    words: Words
    heard: npt.NDArray[np.int64]
    sound: Sound
    reading: Reading
    marks: Marks
    votes: dict[int, list[PhaseVote]]
    fences: list[tuple[int, int]]


@uncollected()
def find_reels(
    words: Words,
    vetoes: Sequence[tuple[int, int]] = (),
    known: Sequence[KnownReel] = (),
    options: Options = Options(),
) -> Reels:
    """The reels of a stream; nothing in the `vetoes` (half-open word spans) is called one."""
    heard = np.flatnonzero((words.ids != BLANK) & ~words.tags)
    sound = _sound(words, heard, vetoes)
    marks = _marks(words, heard)
    remembered = memories(words, sound, known)
    reading = read(sound, first_heard(sound, 3 if len(heard) < _MANY else 2))
    reading = _refined(sound, reading)
    reading = _read_again(sound, reading, recalled(reading.templates, remembered))
    votes = phase_votes(reading, marks)
    reading = named(_read_again(sound, reading, _turned(reading, votes)), remembered)
    fences = [(int(low), int(high)) for low, high in np.searchsorted(heard, np.reshape(vetoes, (-1, 2)))]
    return _told(_Search(words, heard, sound, reading, marks, votes, fences), options)


def _refined(sound: Sound, reading: Reading) -> Reading:
    """The reading with templates of one period and one reel each, as most plays have them."""
    for turn in range(_ROUNDS):
        before = reading.templates
        reading = _read_again(sound, reading, shorten(reading))
        if not turn:
            reading = _read_again(sound, reading, split(reading))
        reading = _read_again(sound, reading, join(reading, sound))
        if turn and reading.templates is before and clearness(reading) >= _CLEAR:
            break
        reading = _read_again(sound, reading, voted(sound, reading))
    return reading


def _read_again(sound: Sound, reading: Reading, templates: list[Template] | None) -> Reading:
    """The stream read by other templates, where there are any."""
    if templates is None or all(a is b for a, b in zip_longest(templates, reading.templates)):
        return reading
    return read(sound, templates)


def _sound(words: Words, heard: npt.NDArray[np.int64], vetoes: Sequence[tuple[int, int]]) -> Sound:
    ids = words.ids[heard]
    worth = worths(ids)
    for start, end in vetoes:
        low, high = np.searchsorted(heard, (start, end))
        ids[low:high] = len(words.vocabulary) + np.arange(low, high)
    return Sound(ids, worth)


def _marks(words: Words, heard: npt.NDArray[np.int64]) -> Marks:
    return Marks(
        np.searchsorted(heard, words.offsets[:-1]),
        np.unique(np.searchsorted(heard, np.flatnonzero(words.tags))),
        len(heard),
    )


def _turned(reading: Reading, votes: dict[int, list[PhaseVote]]) -> list[Template]:
    return [
        Template(np.roll(template.ids, -votes[number][0].offset))
        if number in votes and votes[number][0].offset and not template.known
        else template
        for number, template in enumerate(reading.templates)
    ]


def _told(search: _Search, options: Options) -> Reels:
    plays = _solid_plays(search)
    by_template: dict[int, list[Play]] = defaultdict(list)
    for play in plays:
        by_template[play.template].append(play)
    reasons = {number: _reason(search, number, own, options.bounds) for number, own in by_template.items()}
    reels = {number for number, reason in reasons.items() if reason is None}
    _note_neighbours(plays, reels, options.bounds)
    for number in reasons.keys() - reels:
        reasons[number] = _reason(search, number, by_template[number], options.bounds)
    kept = _belonging(search, plays, {number for number, reason in reasons.items() if reason is None})
    found = [
        (number, [play for play in own if id(play) in kept])
        for number, own in by_template.items()
        if reasons[number] is None
    ]
    repeats = [
        Repeat(
            tuple((_word(search, play.start), _word_end(search, play.end)) for play in own),
            reason,
            _known_name(search, number),
        )
        for number, own in by_template.items()
        if (reason := reasons[number]) and (len(own) > 1 or reason is Reason.REJECTED)
    ]
    return _result(search, found, repeats)


def _note_neighbours(plays: list[Play], reels: set[int], bounds: Bounds) -> None:
    """Marks the plays that meet a reel; those of something short only where one is framed by reels."""
    sides: dict[int, list[Play]] = defaultdict(list)
    for a, b in pairwise(plays):
        if b.start - a.end <= _TOUCH and min(a.share, b.share) >= _FULL:
            if b.template in reels:
                sides[a.template].append(a)
            if a.template in reels:
                sides[b.template].append(b)
    for meeting in sides.values():
        framed = len({id(play) for play in meeting}) < len(meeting)
        if framed or meeting[0].length >= bounds.pair_words:
            for play in meeting:
                play.full_neighbour = True


def _solid_plays(search: _Search) -> list[Play]:
    """The plays that are no chance: much of a template, or what touches such a play."""
    plays = plays_of(search.reading, search.marks.line_starts, len(search.heard))
    plays = fenced(plays, search.fences)
    for a, b in pairwise(plays):
        if b.start - a.end <= _TOUCH and a.template == b.template and min(a.share, b.share) >= _FULL:
            a.full_neighbour = b.full_neighbour = True
    everything = {play.template for play in plays}
    kept = _belonging(search, plays, everything)
    return [play for play in plays if id(play) in kept]


def _belonging(search: _Search, plays: list[Play], reels: set[int]) -> set[int]:
    """The plays of reels that are whole, large, or touch a whole one: their identities."""
    kept = set()
    around: list[Play | None] = [None, *plays, None]
    for before, play, after in zip(around, plays, around[2:], strict=False):
        likely = play.bits >= chance_bits(len(search.heard), play.length)
        large = likely and play.words >= max(40, 0.2 * play.length)
        touches = (
            before
            and play.start - before.end <= _TOUCH
            and before.share >= _FULL
            and before.template in reels
        ) or (after and after.start - play.end <= _TOUCH and after.share >= _FULL and after.template in reels)
        if play.template in reels and (play.share >= _FULL or large or touches):
            kept.add(id(play))
    return kept


def _reason(search: _Search, number: int, plays: list[Play], bounds: Bounds) -> Reason | None:
    template = search.reading.templates[number]
    if template.known:
        if template.known.rejected:
            return Reason.REJECTED
        return None if any(map(_is_recognised, plays)) else Reason.BOILERPLATE
    if not plays:
        return Reason.BOILERPLATE
    return why_not(_traits(search, number, plays), bounds)


def _is_recognised(play: Play) -> bool:
    """Whether a play shows a remembered reel: most of it, or a large part; not a sentence of it quoted."""
    heard = max(row.last for row in play.rows) - play.rows[0].first
    share = heard / play.length
    return heard >= _QUOTE and (share >= _FULL or (heard >= 2 * _QUOTE and share >= _FULL / 2))


def _traits(search: _Search, number: int, plays: list[Play]) -> Traits:
    template = search.reading.templates[number]
    gaps = [b.start - a.end for a, b in pairwise(plays) if a.after is Bond.APART]
    full = [play for play in plays if play.share >= _FULL]
    starts = search.marks.line_starts
    lines = [
        (np.searchsorted(starts, play.end) - np.searchsorted(starts, play.start)) / max(0.2, play.share)
        for play in full or plays
    ]
    return Traits(
        words=len(template),
        lines=float(np.median(lines)),
        tagged=_tagged(full, search.marks.tags),
        density=_density(full),
        dropped=float(np.mean([_drops(play) for play in full])) if full else 0.0,
        distinct=len(np.unique(template.ids)),
        plays=len(plays),
        full=len(full),
        touching=sum(play.full_neighbour for play in full),
        nearest=min(gaps, default=0),
        farthest=plays[-1].start - plays[0].end,
        kinship=_kinship(search, template, plays),
        bits=sum(play.bits for play in plays),
    )


def _tagged(plays: list[Play], tags: npt.NDArray[np.int64]) -> float:
    """The share of plays before which a sound tag stands, a word or two away."""
    starts = np.array([play.start for play in plays], np.int64)
    around = np.searchsorted(tags, starts + 3) > np.searchsorted(tags, starts - 2)
    return float(around.mean()) if len(starts) else 0.0


def _density(plays: list[Play]) -> float:
    """The share of words in matching grams, in the middle one of the plays but the best."""
    shares = sorted(play.words / max(1, play.end - play.start) for play in plays)[: max(1, len(plays) - 1)]
    return shares[len(shares) // 2] if shares else 0.0


def _drops(play: Play) -> bool:
    """Whether words of the template are left out in one piece while what surrounds them is there."""
    return any(
        b.first - a.last >= 5 and b.start - a.end <= (b.first - a.last) // 4
        for a, b in zip(play.rows, play.rows[1:], strict=False)
    )


def _kinship(search: _Search, template: Template, plays: list[Play]) -> float:
    """How much of the template's rare vocabulary is said around its plays as well."""
    ids, worth = search.sound.ids, search.sound.worth
    around: list[npt.NDArray[np.int32]] = []
    own: list[npt.NDArray[np.int32]] = []
    floor = 0
    for at, play in enumerate(plays[:_ENOUGH]):
        ceiling = plays[at + 1].start if at + 1 < len(plays) else len(ids)
        around.append(ids[max(floor, play.start - _CONTEXT) : play.start])
        around.append(ids[play.end : min(ceiling, play.end + _CONTEXT)])
        floor = play.end
        words = ids[play.start : play.end]
        own.append(words[np.diff(worth[play.start : play.end + 1]) >= _RARE_BITS])
    rare = np.intersect1d(np.concatenate(own), template.ids)
    return float(np.isin(rare, np.concatenate(around)).mean()) if len(rare) else 0.0


def _result(search: _Search, found: list[tuple[int, list[Play]]], repeats: list[Repeat]) -> Reels:
    reels: list[Reel] = []
    passes: list[Pass] = []
    for at, (number, plays) in enumerate(found):
        template = search.reading.templates[number]
        votes = _votes(search.votes.get(number, []), len(template))
        reel = Reel(
            _name(at),
            tuple(template.ids.tolist()),
            votes,
            _known_name(search, number),
        )
        reels.append(reel)
        passes += [_pass(search, reel, play, count) for count, play in enumerate(plays, 1)]
    passes.sort(key=lambda one: one.start)
    return Reels(tuple(passes), tuple(reels), tuple(repeats))


def _known_name(search: _Search, number: int) -> str | None:
    known = search.reading.templates[number].known
    return known.name if known else None


def _name(at: int) -> str:
    """A, B, … Z, AA, AB, …"""
    name = ""
    at += 1
    while at:
        at, letter = divmod(at - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def _votes(votes: list[PhaseVote], length: int) -> tuple[PhaseVote, ...]:
    if not votes:
        return ()
    best = votes[0].offset
    return tuple(PhaseVote((vote.offset - best) % length, vote.votes, vote.why) for vote in votes)


def _pass(search: _Search, reel: Reel, play: Play, number: int) -> Pass:
    start, end = _word(search, play.start), _word_end(search, play.end)
    likeness = _likeness(search, reel, play)
    return Pass(
        start=start,
        end=end,
        reel=reel.id,
        number=number,
        first=play.first,
        last=play.last,
        partial=play.first > 0 or play.last < play.length,
        contaminated=sum(b - a for a, b in likeness.live) >= 6,
        likeness=round(likeness.same, 4),
        missing=tuple((play.first + a, play.first + b) for a, b in likeness.missing),
        live=tuple(
            (_word(search, play.start + a), _word_end(search, play.start + b)) for a, b in likeness.live
        ),
        places=tuple(_word(search, play.at(vote.offset)) for vote in reel.votes[1:]),
        density=round(min(1.0, play.words / (play.end - play.start)), 4),
    )


def _likeness(search: _Search, reel: Reel, play: Play) -> Likeness:
    heard = search.sound.ids[play.start : play.end].tolist()
    return compare(reel.template[play.first : play.last], heard)


def _word(search: _Search, place: int) -> int:
    return int(search.heard[place]) if place < len(search.heard) else len(search.words)


def _word_end(search: _Search, place: int) -> int:
    return int(search.heard[place - 1]) + 1 if place > 0 else 0
