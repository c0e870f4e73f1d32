"""What differs between two states of one stream, in words: for backups, and for a project that changed.

"Now" is the state on the desk; the sentences tell of the other one. Knows no file and no screen.
"""

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from talkeditor.core.overlay import Overlay
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import count, counted, line_number, line_range, name_of

T = TypeVar("T")

SAME = later("the same as now")
MOST_ROWS = 400
_LONGEST = 80


class Talk(NamedTuple):
    """A talk of a state, its parts together: the first of its segments, its number and its lines."""

    first: int
    number: int
    lines: range


def summary(now: Review, other: Review) -> str:
    """What differs in a few words: "3 of 7 talks accepted (now 5 of 7), 12 corrected lines differ"."""
    if now.transcript != other.transcript:
        return tr("another stream")
    found = [*_accepted_otherwise(now, other), *_numbers(now, other)]
    return ", ".join(found) or (tr(SAME) if now == other else tr("what was proofread differs"))


def _accepted_otherwise(now: Review, other: Review) -> Iterator[str]:
    (accepted, talks), (accepted_now, talks_now) = _accepted(other), _accepted(now)
    if (accepted, talks) == (accepted_now, talks_now):
        return
    here = count(accepted_now)
    if talks != talks_now:
        here = tr("{part} of {whole}", part=here, whole=count(talks_now))
    yield tr(
        "{part} of {talks} accepted (now {here})",
        part=count(accepted),
        talks=counted(talks, "talk"),
        here=here,
    )


def _numbers(now: Review, other: Review) -> Iterator[str]:
    """How much of each kind differs."""
    if number := _titles(now, other):
        yield trn("{n} title or speaker differs", "{n} titles or speakers differ", number)
    if number := _segments(now, other):
        yield trn("{n} segment differs", "{n} segments differ", number)
    if number := _changed(now.corrections, other.corrections):
        yield trn("{n} corrected line differs", "{n} corrected lines differ", number)
    if number := _changed(now.cuts, other.cuts):
        yield trn("{n} left-out line differs", "{n} left-out lines differ", number)
    if number := _changed(now.rules, other.rules):
        yield trn("{n} rule of the glossary differs", "{n} rules of the glossary differ", number)


def details(now: Review, other: Review) -> tuple[str, ...]:
    """All that differs, a row each, the talks first; none where nothing does. Very many rows are counted."""
    if now.transcript != other.transcript:
        lines = counted(len(other.transcript), "line")
        return (tr("It holds another stream, of {lines}.", lines=lines),)
    rows = [*_talk_rows(now, other), *_other_segments(now, other), *_texts(now, other), *_rules(now, other)]
    more = len(rows) - MOST_ROWS
    return tuple(rows) if more <= 0 else (*rows[:MOST_ROWS], tr("and {number} more", number=count(more)))


def talks_of(review: Review) -> tuple[Talk, ...]:
    """The talks of a state, in their order."""
    return tuple(
        Talk(parts[0], number, range(review.lines_of(parts[0]).start, review.lines_of(parts[-1]).stop))
        for number, parts in enumerate(review.talks(), start=1)
    )


def beside(talk: Talk, talks: tuple[Talk, ...]) -> Talk | None:
    """That of some talks of another state which shares most lines with a talk."""
    best = max(talks, key=lambda one: _shared(one.lines, talk.lines), default=None)
    return best if best is not None and _shared(best.lines, talk.lines) > 0 else None


def _shared(one: range, other: range) -> int:
    return min(one.stop, other.stop) - max(one.start, other.start)


def _accepted(review: Review) -> tuple[int, int]:
    talks = talks_of(review)
    return sum(review.segments[talk.first].status is Status.ACCEPTED for talk in talks), len(talks)


def _titles(now: Review, other: Review) -> int:
    mine = {segment.start: _named(segment) for segment in now.segments}
    return sum(mine.get(one.start, _named(one)) != _named(one) for one in other.segments)


def _named(segment: Segment) -> tuple[str | None, tuple[str, ...] | None]:
    return segment.title, segment.speakers


def _shape(review: Review, index: int) -> tuple[object, ...]:
    segment = review.segments[index]
    return segment.start, review.end_of(index), segment.kind, segment.status, segment.qa, segment.continues


def _segments(now: Review, other: Review) -> int:
    mine = {_shape(now, index) for index in range(len(now.segments))}
    theirs = {_shape(other, index) for index in range(len(other.segments))}
    return max(len(mine - theirs), len(theirs - mine))


def _changed(now: Overlay[T], other: Overlay[T]) -> int:
    return sum(1 for _ in _keys(now, other))


def _keys(now: Overlay[T], other: Overlay[T]) -> Iterator[int]:
    for key in sorted({key for overlay in (now, other) for key, _ in overlay.items()}):
        if now.get(key) != other.get(key):
            yield key


def _talk_rows(now: Review, other: Review) -> Iterator[str]:
    mine = talks_of(now)
    met = set()
    for talk in talks_of(other):
        match = beside(talk, mine)
        if match is None:
            lines = line_range(talk.lines)
            yield tr("{talk}: lines {lines}; no talk there now", talk=_called(other, talk), lines=lines)
            continue
        met.add(match.first)
        if differs := _differs(now, match, other, talk):
            yield f"{_called(other, talk)}: {'; '.join(differs)}"
    for talk in mine:
        if talk.first not in met:
            lines, called = line_range(talk.lines), _called(now, talk, lower=True)
            yield tr("No talk in lines {lines}; now {talk}", lines=lines, talk=called)


def _called(review: Review, talk: Talk, lower: bool = False) -> str:
    title = review.segments[talk.first].shown_title
    number = talk.number
    name = tr("talk {number}", number=number) if lower else tr("Talk {number}", number=number)
    return tr("{name}, {title}", name=name, title=_short(title)) if title else name


def _differs(now: Review, mine: Talk, other: Review, talk: Talk) -> list[str]:
    here, there = now.segments[mine.first], other.segments[talk.first]
    rows = []
    if here.status is not there.status:
        rows.append(_now(_status(there.status), _status(here.status)))
    if here.title != there.title:
        rows.append(tr("title {there} (now {here})", there=_told(there.title), here=_told(here.title)))
    if here.speakers != there.speakers:
        theirs, ours = _people(there.speakers), _people(here.speakers)
        rows.append(tr("speakers {there} (now {here})", there=theirs, here=ours))
    if mine.lines != talk.lines or now.end_of(mine.first) != other.end_of(talk.first):
        theirs, ours = line_range(talk.lines), line_range(mine.lines)
        rows.append(tr("lines {there} (now {here})", there=theirs, here=ours))
    if here.qa != there.qa:
        rows.append(tr("Q&A {there} (now {here})", there=_place(there.qa), here=_place(here.qa)))
    return rows


def _now(there: str, here: str) -> str:
    return tr("{there} (now {here})", there=there, here=here)


def _status(status: Status) -> str:
    return tr(status.value)


def _other_segments(now: Review, other: Review) -> Iterator[str]:
    mine = {_shape(now, index) for index in range(len(now.segments))}
    for index, segment in enumerate(other.segments):
        if not other.is_talk(index) and _shape(other, index) not in mine:
            name = name_of(other, index)
            lines = line_range(other.lines_of(index))
            yield tr(
                "{name} in lines {lines}: {status}",
                name=f"{name[:1].upper()}{name[1:]}",
                lines=lines,
                status=_status(segment.status),
            )


def _texts(now: Review, other: Review) -> Iterator[str]:
    for line in _keys(now.corrections, other.corrections):
        yield tr(
            "Line {line}: “{there}” (now “{here}”)",
            line=line_number(line),
            there=_short(other.text(line)),
            here=_short(now.text(line)),
        )
    for line in _keys(now.cuts, other.cuts):
        if other.cuts.get(line) is not None:
            yield tr("Line {line}: left out", line=line_number(line))
        else:
            yield tr("Line {line}: not left out", line=line_number(line))


def _rules(now: Review, other: Review) -> Iterator[str]:
    number = _changed(now.rules, other.rules)
    if number:
        yield trn("Glossary: {n} rule differs", "Glossary: {n} rules differ", number)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _told(title: str | None) -> str:
    if title:
        return tr("“{words}”", words=_short(title))
    return tr("as heard") if title is None else tr("none", about="no title")


def _people(names: tuple[str, ...] | None) -> str:
    return tr("as heard") if names is None else _short(", ".join(names)) or tr("none", about="no speakers")


def _place(line: int | None) -> str:
    return (
        tr("none", about="no questions") if line is None else tr("from line {line}", line=line_number(line))
    )
