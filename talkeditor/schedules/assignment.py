"""Which slot each talk is: as a whole, in order, one to one; and what is left over on both sides.

A dynamic programme finds the best row of pairs in which order holds and either side may be skipped (Needleman
and Wunsch, 1970); afterwards single pairs may break the order where what is heard pays for that. How sure a
pair is follows from what the best row without it would lose, and from what was heard.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from talkeditor.core.findings import Sureness
from talkeditor.core.schedule import Slot, SlotKind
from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number
from talkeditor.schedules.evidence import Echo, Evidence, said_line, sentence
from talkeditor.schedules.hearing import Spoken

Floats = npt.NDArray[np.float64]

SKIP_TALK, SKIP_SLOT = 0.9, 0.7
NOT_HELD = 4.0
"""Against a slot that was cancelled or is not to be recorded."""
OUT_OF_ORDER = 4.0
SURE_BY, LIKELY_BY = 3.0, 1.2
SURE_HEARD, LIKELY_HEARD = 1.6, 0.35
CLOCK, CLOCK_EASY = 2.0, 6.0
OTHERS = 5
TOLD = 2


@dataclass(frozen=True, slots=True)
class Assigned:
    """A talk and its slot (None: none fits), how sure, what was heard for it, why, and the next best slots.

    `talk` counts from 1; `segments` are the parts of the talk in the review that was asked about.
    """

    talk: int
    segments: tuple[int, ...]
    slot: Slot | None
    confidence: Sureness = Sureness.UNSURE
    heard: tuple[Echo, ...] = ()
    why: tuple[str, ...] = ()
    others: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """The talks of a stream beside the slots of a room and day. Breaks are in none of it.

    `cancelled` and `unrecorded` are slots without a talk for that reason; `missing` have no talk and no
    reason. `swapped` are the numbers of talks whose slots come in another order than they were planned.
    """

    room: str
    day: str
    assigned: tuple[Assigned, ...]
    missing: tuple[Slot, ...] = ()
    cancelled: tuple[Slot, ...] = ()
    unrecorded: tuple[Slot, ...] = ()
    swapped: tuple[int, ...] = ()

    @property
    def talks_without_slot(self) -> tuple[int, ...]:
        """The numbers of the talks that fit no slot."""
        return tuple(item.talk for item in self.assigned if item.slot is None)


def assign(
    talks: Sequence[Spoken],
    slots: Sequence[Slot],
    room: str = "",
    day: str = "",
    wider: Evidence | None = None,
) -> Match:
    """The talks against the slots of one room and day, in the order of the schedule.

    `wider` is what was weighed of the same talks and these slots among others, if it was.
    """
    planned = [slot for slot in slots if slot.kind is SlotKind.TALK]
    evidence = Evidence(talks, planned, wider)
    scores = with_clock(evidence.scores + priors(planned), talks, planned)
    row = exchanged(best_row(scores), scores)
    losses = _losses(scores, row)
    items = [_item(evidence, scores, at, slot, losses[at]) for at, slot in enumerate(row)]
    taken = {slot for slot in row if slot is not None}
    free = [slot for at, slot in enumerate(planned) if at not in taken]
    return Match(
        room,
        day,
        tuple(items),
        tuple(slot for slot in free if slot.recorded and not slot.cancelled),
        tuple(slot for slot in free if slot.cancelled),
        tuple(slot for slot in free if not slot.recorded and not slot.cancelled),
        tuple(talks[at].number for at in _displaced(row)),
    )


def priors(slots: Sequence[Slot]) -> Floats:
    """What speaks against slots before anything is heard."""
    return np.array([-NOT_HELD * (slot.cancelled or not slot.recorded) for slot in slots], float)


def best_row(scores: Floats) -> list[int | None]:
    """For each talk its slot in the best row of pairs that keeps the order."""
    talks, slots = scores.shape
    _, came = _table(scores)
    row: list[int | None] = [None] * talks
    i, j = talks, slots
    while i and j:
        if came[i, j] == 0:
            i, j = i - 1, j - 1
            row[i] = j
        elif came[i, j] == 1:
            i -= 1
        else:
            j -= 1
    return row


def total(scores: Floats) -> float:
    """The worth of the best row; skipping all on both sides is worth nothing."""
    best = float(_table(scores)[0][-1, -1])
    return best + SKIP_TALK * int(scores.shape[0]) + SKIP_SLOT * int(scores.shape[1])


def _table(scores: Floats) -> tuple[Floats, npt.NDArray[np.int8]]:
    talks, slots = scores.shape
    totals = np.zeros((talks + 1, slots + 1))
    totals[:, 0] = -SKIP_TALK * np.arange(talks + 1)
    totals[0, :] = -SKIP_SLOT * np.arange(slots + 1)
    came = np.ones((talks + 1, slots + 1), np.int8)
    came[0, :] = 2
    values = scores.tolist()
    grid = totals.tolist()
    for i in range(1, talks + 1):
        above, here, mine = grid[i - 1], grid[i], values[i - 1]
        for j in range(1, slots + 1):
            ways = (above[j - 1] + mine[j - 1], above[j] - SKIP_TALK, here[j - 1] - SKIP_SLOT)
            here[j] = max(ways)
            came[i, j] = ways.index(here[j])
    return np.array(grid), came


def worth(row: Sequence[int | None], scores: Floats) -> float:
    """What a row of pairs is worth in any order: each pair out of order costs."""
    pairs = [(at, slot) for at, slot in enumerate(row) if slot is not None]
    gain = sum(float(scores[at, slot]) + SKIP_TALK + SKIP_SLOT for at, slot in pairs)
    return gain - OUT_OF_ORDER * len(_displaced(row))


def exchanged(row: list[int | None], scores: Floats) -> list[int | None]:
    """The row after all exchanges that pay: two talks change slots, or one takes a free one, or gives up."""
    best, value = list(row), worth(row, scores)
    while True:
        gain, rival = value, best
        for other in _neighbours(best, scores, range(len(best))):
            worth_of_other = worth(other, scores)
            if worth_of_other > gain + 1e-9:
                gain, rival = worth_of_other, other
        if rival is best:
            return best
        best, value = rival, gain


def _neighbours(
    row: Sequence[int | None], scores: Floats, talks: Iterable[int]
) -> Iterator[list[int | None]]:
    """The rows in which one of some talks has another slot, less those that lose more than order is worth."""
    fits = np.append(scores, np.full((len(row), 1), -SKIP_TALK - SKIP_SLOT), axis=1)
    taken = {slot for slot in row if slot is not None}
    now = [float(fits[at, -1 if slot is None else slot]) for at, slot in enumerate(row)]
    for at in talks:
        slot = row[at]
        for free in np.flatnonzero(fits[at] > now[at] - OUT_OF_ORDER).tolist():
            if free not in taken:
                yield [*row[:at], free if free < scores.shape[1] else None, *row[at + 1 :]]
        for other in range(len(row)):
            new = fits[at, -1 if row[other] is None else row[other]]
            new += fits[other, -1 if slot is None else slot]
            if other != at and new > now[at] + now[other] - OUT_OF_ORDER:
                changed = list(row)
                changed[at], changed[other] = row[other], slot
                yield changed


def _displaced(row: Sequence[int | None]) -> list[int]:
    """The fewest talks without which the slots are in order (those beside the longest ascending row)."""
    pairs = [(at, slot) for at, slot in enumerate(row) if slot is not None]
    longest: list[list[int]] = []
    for end, (_, slot) in enumerate(pairs):
        before = [longest[i] for i in range(end) if pairs[i][1] < slot]
        best = max(before, key=len) if before else []
        longest.append([*best, end])
    kept = max(longest, key=len) if longest else []
    return [at for end, (at, _) in enumerate(pairs) if end not in kept]


def _losses(scores: Floats, row: Sequence[int | None]) -> list[float]:
    """For each talk what the best row loses where it must not have its slot (or must have none)."""
    value = worth(row, scores)
    losses = []
    for at, slot in enumerate(row):
        if slot is None:
            losses.append(0.0)
            continue
        without = scores.copy()
        without[at, slot] = -50.0
        rivals = (best_row(without), [*row[:at], None, *row[at + 1 :]], *_neighbours(row, scores, (at,)))
        losses.append(value - max(worth(rival, without) for rival in rivals))
    return losses


def with_clock(scores: Floats, talks: Sequence[Spoken], slots: Sequence[Slot]) -> Floats:
    """The scores with what the clock says where captions have times: all are equally far from it."""
    times = [talk.start_ms for talk in talks]
    planned = [slot.start_ms for slot in slots]
    if len(talks) < 2 or any(t is None for t in times) or any(p is None for p in planned) or not planned:
        return scores
    heard = np.array(times, float)[:, None] / 60_000
    due = np.array(planned, float)[None, :] / 60_000
    offsets = due - heard
    best, chosen = scores, -np.inf
    for offset in np.unique(offsets.round()):
        off = np.maximum(np.abs(offsets - offset) - CLOCK_EASY, 0.0)
        timed = scores + CLOCK * np.maximum(0.5 - off / 10, -1.5)
        value = total(timed)
        if value > chosen:
            best, chosen = timed, value
    return best


def _item(evidence: Evidence, scores: Floats, at: int, slot: int | None, loss: float) -> Assigned:
    talk = evidence.talks[at]
    ranked = [int(i) for i in np.argsort(-scores[at], kind="stable") if i != slot]
    others = tuple(evidence.slots[i] for i in ranked[:OTHERS])
    item = Assigned(talk.number, talk.segments, None, others=others)
    if slot is None:
        return item
    heard = tuple(evidence.echoes(at, slot))
    weight = sum(echo.weight for echo in heard)
    return replace(
        item,
        slot=evidence.slots[slot],
        confidence=_confidence(loss, weight),
        heard=heard,
        why=tuple(_reasons(talk, evidence.slots[slot], heard)),
    )


def _confidence(loss: float, heard: float) -> Sureness:
    if loss >= SURE_BY and heard >= SURE_HEARD:
        return Sureness.SURE
    if loss >= LIKELY_BY and (heard >= LIKELY_HEARD or loss >= SURE_BY):
        return Sureness.LIKELY
    return Sureness.UNSURE


def _reasons(talk: Spoken, slot: Slot, heard: Sequence[Echo]) -> list[str]:
    told = [*[e for e in heard if e.is_name][:TOLD], *[e for e in heard if not e.is_name][:TOLD]]
    reasons = [sentence(echo) for echo in told]
    line = said_line(talk, slot)
    if line is not None:
        text = tr("Its time, {time}, is said at line {line}", time=slot.start, line=line_number(line))
        reasons.append(text)
    if slot.minutes is not None and talk.minutes:
        lasts = round(talk.minutes)
        reasons.append(
            tr("Lasts about {lasts} minutes, {planned} are planned", lasts=lasts, planned=slot.minutes)
        )
    if not heard:
        reasons.insert(0, tr("Nothing of it is heard near the start; its place in the order fits"))
    return reasons
