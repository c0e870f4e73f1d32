"""What differs between two states of one stream, in words: for backups, and for a project that changed.

"Now" is the state on the desk; the sentences tell of the other one. Knows no file and no screen.
"""

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from talkeditor.core.overlay import Overlay
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.wording import count, counted, line_number, line_range, name_of

T = TypeVar("T")

SAME = "the same as now"
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
        return "another stream"
    (accepted, talks), (accepted_now, talks_now) = _accepted(other), _accepted(now)
    found = []
    if (accepted, talks) != (accepted_now, talks_now):
        of_now = "" if talks == talks_now else f" of {count(talks_now)}"
        found = [
            f"{count(accepted)} of {counted(talks, 'talk')} accepted (now {count(accepted_now)}{of_now})"
        ]
    found += [
        f"{counted(number, one, many)} {'differs' if number == 1 else 'differ'}"
        for number, one, many in (
            (_titles(now, other), "title or speaker", "titles or speakers"),
            (_segments(now, other), "segment", ""),
            (_changed(now.corrections, other.corrections), "corrected line", ""),
            (_changed(now.cuts, other.cuts), "left-out line", ""),
            (_changed(now.rules, other.rules), "rule of the glossary", "rules of the glossary"),
        )
        if number
    ]
    return ", ".join(found) or (SAME if now == other else "what was proofread differs")


def details(now: Review, other: Review) -> tuple[str, ...]:
    """All that differs, a row each, the talks first; none where nothing does. Very many rows are counted."""
    if now.transcript != other.transcript:
        return (f"It holds another stream, of {counted(len(other.transcript), 'line')}.",)
    rows = [*_talk_rows(now, other), *_other_segments(now, other), *_texts(now, other), *_rules(now, other)]
    more = len(rows) - MOST_ROWS
    return tuple(rows) if more <= 0 else (*rows[:MOST_ROWS], f"and {count(more)} more")


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
            yield f"{_called(other, talk)}: lines {line_range(talk.lines)}; no talk there now"
            continue
        met.add(match.first)
        if differs := _differs(now, match, other, talk):
            yield f"{_called(other, talk)}: {'; '.join(differs)}"
    for talk in mine:
        if talk.first not in met:
            yield f"No talk in lines {line_range(talk.lines)}; now {_called(now, talk, lower=True)}"


def _called(review: Review, talk: Talk, lower: bool = False) -> str:
    title = review.segments[talk.first].shown_title
    name = f"{'talk' if lower else 'Talk'} {talk.number}"
    return f"{name}, {_short(title)}" if title else name


def _differs(now: Review, mine: Talk, other: Review, talk: Talk) -> list[str]:
    here, there = now.segments[mine.first], other.segments[talk.first]
    rows = []
    if here.status is not there.status:
        rows.append(f"{there.status} (now {here.status})")
    if here.title != there.title:
        rows.append(f"title {_told(there.title)} (now {_told(here.title)})")
    if here.speakers != there.speakers:
        rows.append(f"speakers {_people(there.speakers)} (now {_people(here.speakers)})")
    if mine.lines != talk.lines or now.end_of(mine.first) != other.end_of(talk.first):
        rows.append(f"lines {line_range(talk.lines)} (now {line_range(mine.lines)})")
    if here.qa != there.qa:
        rows.append(f"Q&A {_place(there.qa)} (now {_place(here.qa)})")
    return rows


def _other_segments(now: Review, other: Review) -> Iterator[str]:
    mine = {_shape(now, index) for index in range(len(now.segments))}
    for index, segment in enumerate(other.segments):
        if not other.is_talk(index) and _shape(other, index) not in mine:
            name = name_of(other, index)
            lines = line_range(other.lines_of(index))
            yield f"{name[:1].upper()}{name[1:]} in lines {lines}: {segment.status}"


def _texts(now: Review, other: Review) -> Iterator[str]:
    for line in _keys(now.corrections, other.corrections):
        yield f"Line {line_number(line)}: “{_short(other.text(line))}” (now “{_short(now.text(line))}”)"
    for line in _keys(now.cuts, other.cuts):
        left_out = other.cuts.get(line) is not None
        yield f"Line {line_number(line)}: {'left out' if left_out else 'not left out'}"


def _rules(now: Review, other: Review) -> Iterator[str]:
    number = _changed(now.rules, other.rules)
    if number:
        yield f"Glossary: {counted(number, 'rule')} {'differs' if number == 1 else 'differ'}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _told(title: str | None) -> str:
    return f"“{_short(title)}”" if title else "as heard" if title is None else "none"


def _people(names: tuple[str, ...] | None) -> str:
    return "as heard" if names is None else _short(", ".join(names)) or "none"


def _place(line: int | None) -> str:
    return "none" if line is None else f"from line {line_number(line)}"
