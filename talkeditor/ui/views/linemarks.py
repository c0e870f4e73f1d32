"""What is written at a line and at an edge, beside the words: notes, marked words, labels. Pure; no widget.

Answers hang on a segment and its neighbours and are remembered as long as those are the same.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from talkeditor.core import wording
from talkeditor.core.findings import Kind, Sureness, sureness
from talkeditor.core.progress import reached
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.translation import tr, trn
from talkeditor.core.words import count_words, word_spans
from talkeditor.ui.views import phrases
from talkeditor.ui.views.phrases import KIND_WORDS
from talkeditor.ui.views.reasons import question

_TAG = re.compile(r"\[[^\]]*\]")
# Where a reason begins to quote, by the marks of any language.
_QUOTE = re.compile(r": ?[“„«]")
# What a fold says of its lines is counted up to here; longer stretches would delay the first paint.
_COUNTED_LINES = 20_000
# From here on a fold says that nothing is inside; a short one need not.
_LONG_FOLD = 100
# Words of a line that are compared one by one; beyond, everything between the first and last change counts.
_COMPARED_WORDS = 80


@dataclass(frozen=True, slots=True)
class Note:
    """What the margin says of a line, and the words (half-open) it rests on."""

    text: str
    words: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class EdgeMark:
    """What an edge row says: its name, how sure it is (None: nothing to say), whether a person placed it."""

    label: str
    kind: Kind
    sureness: Sureness | None = None
    placed: bool = False


def in_the_margin(reason: str) -> str:
    """A reason as the margin has it: short, without the words that it quotes, which stand beside it."""
    short = _QUOTE.split(reason, maxsplit=1)[0]
    return short if short[1:2].isupper() else wording.going_on(short)


def word_at(text: str, offset: int) -> int:
    """The number of the word at (or before) a character; 0 in a line without words."""
    starts = [start for start, _ in word_spans(text)]
    return max(0, bisect_right(starts, offset) - 1)


def tag_spans(text: str) -> list[tuple[int, int]]:
    """Where a line has tags such as applause, in characters."""
    return [match.span() for match in _TAG.finditer(text)] if "[" in text else []


def changed_words(captioned: Sequence[str], now: Sequence[str]) -> set[int]:
    """The numbers of the words of `now` that are not as captioned."""
    head, most = 0, min(len(captioned), len(now))
    while head < most and captioned[head] == now[head]:
        head += 1
    tail = 0
    while tail < most - head and captioned[-1 - tail] == now[-1 - tail]:
        tail += 1
    old, new = captioned[head : len(captioned) - tail], now[head : len(now) - tail]
    if max(len(old), len(new)) > _COMPARED_WORDS:
        return set(range(head, head + len(new)))
    changed: set[int] = set()
    for what, _, _, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            changed.update(range(head + start, head + end))
    return changed


def fold_text(review: Review, index: int, lines: range) -> str:
    """What a fold bar says: its lines, how many, and what is inside."""
    where = f"{wording.count(lines.start + 1)}–{wording.count(lines.stop)}"
    folded = tr("{lines} folded", lines=wording.counted(len(lines), "line"))
    parts = [where, folded, *_inside(review, index, lines)]
    return "  ·  ".join(parts)


def _inside(review: Review, index: int, lines: range) -> list[str]:
    parts = []
    if cut := sum(1 for _ in review.cuts.within(lines.start, lines.stop)):
        parts.append(trn("{n} left out", "{n} left out", cut, about="lines"))
    if corrected := sum(1 for _ in review.corrections.within(lines.start, lines.stop)):
        parts.append(trn("{n} corrected", "{n} corrected", corrected, about="lines"))
    notes = {e.line for e in review.segments[index].evidence if e.line in lines}
    if notes:
        parts.append(wording.counted(len(notes), "note"))
    if len(lines) > _COUNTED_LINES:
        return parts
    texts = review.transcript.lines[lines.start : lines.stop]
    tags = Counter(tag[1:-1].strip().lower() for text in texts if "[" in text for tag in _TAG.findall(text))
    parts += [name if times == 1 else f"{name} × {times}" for name, times in tags.most_common(3) if name]
    if review.segments[index].is_gap:
        words = sum(map(count_words, texts)) / len(texts)
        parts.append(tr("{number} words a line", number=wording.decimal(words)))
    elif not parts and len(lines) >= _LONG_FOLD:
        parts.append(tr("no applause, music or tag inside"))
    return parts


class Marks:
    """The marks of one review at a time, remembered from paint to paint."""

    def __init__(self) -> None:
        self._review: Review | None = None
        self._notes: dict[int, dict[int, list[Note]]] = {}
        self._folds: dict[range, str] = {}

    def show(self, review: Review | None) -> None:
        """Turn to a review; what was known of another is forgotten."""
        if review is self._review:
            return
        same = (
            self._review is not None
            and review is not None
            and review.segments is self._review.segments
            and review.proofed is self._review.proofed
        )
        self._review = review
        self._folds = {}
        if same:
            return
        self._notes = {}

    def notes(self, index: int, line: int) -> list[Note]:
        """What the margin says of a line of a segment."""
        found = self._notes.get(index)
        if found is None:
            found = self._notes[index] = self._gathered(index)
        return found.get(line, [])

    def fold(self, index: int, lines: range) -> str:
        """What a fold bar says."""
        text = self._folds.get(lines)
        if text is None:
            assert self._review is not None
            text = self._folds[lines] = fold_text(self._review, index, lines)
        return text

    def _gathered(self, index: int) -> dict[int, list[Note]]:
        review = self._review
        assert review is not None
        lines = review.lines_of(index)
        notes: dict[int, list[Note]] = {}
        nearby = range(max(0, index - 1), min(index + 2, len(review.segments)))
        for near in nearby:
            for evidence in review.segments[near].evidence:
                if evidence.line in lines:
                    short = in_the_margin(evidence.text)
                    text = tr("against: {reason}", reason=short) if evidence.against else short
                    notes.setdefault(evidence.line, []).append(Note(text, evidence.words))
        for near in nearby:
            for line, text in _asked(review, near):
                # A gap and the talk behind it may ask the same.
                if line in lines and Note(text) not in notes.setdefault(line, []):
                    notes[line].append(Note(text))
        if (mark := mark_of(review, index)) is not None:
            notes.setdefault(mark, []).insert(0, Note(tr("corrected up to here")))
        return notes

    def edge(self, index: int) -> EdgeMark:
        """What the edge above a segment says; the index behind the last asks for the end of the stream."""
        review = self._review
        assert review is not None
        before = review.segments[index - 1] if index > 0 else None
        after = review.segments[index] if index < len(review.segments) else None
        parts = []
        leads = after is not None and not after.is_gap
        same_reel = before is not None and after is not None and _same_reel(before, after)
        if before is not None and not before.is_gap and not same_reel:
            parts.append(_ending(review, index - 1))
        if after is not None and (leads or not parts):
            parts.append(_beginning(review, index, same_reel))
        label = "  ·  ".join((*parts[:1], *map(wording.going_on, parts[1:])))
        owner = after if after is not None and (leads or before is None or before.is_gap) else before
        assert owner is not None
        return EdgeMark(label, owner.kind, _edge_sureness(before, after), after is not None and after.pinned)


def _ending(review: Review, index: int) -> str:
    if review.segments[index].kind is Kind.REEL:
        return tr("End of the reel")
    numbers = review.talk_numbers()
    number = numbers[index]
    if number is None:
        return tr("End of the dropped talk")
    later = next((n for n in range(index + 1, len(numbers)) if numbers[n] is not None), None)
    goes_on = later is not None and numbers[later] == number
    return (
        tr("Talk {number} breaks off", number=number)
        if goes_on
        else tr("End of talk {number}", number=number)
    )


def _beginning(review: Review, index: int, same_reel: bool) -> str:
    segment = review.segments[index]
    if segment.kind is Kind.REEL:
        number = review.pass_number(index)
        if same_reel:
            return tr("Pass {number}", number=number)
        return tr("{reel}, pass {number}", reel=segment.title or tr(KIND_WORDS[Kind.REEL]), number=number)
    if segment.kind is not Kind.TALK:
        return tr(KIND_WORDS[segment.kind])
    numbers = review.talk_numbers()
    if numbers[index] is None:
        return tr("Start of a dropped talk")
    # Numbers ascend: a talk goes on where the last one that was counted before it has the same number.
    earlier = next((numbers[n] for n in range(index - 1, -1, -1) if numbers[n] is not None), None)
    number = numbers[index]
    return (
        tr("Talk {number} goes on", number=number)
        if earlier == number
        else tr("Start of talk {number}", number=number)
    )


def _asked(review: Review, index: int) -> list[tuple[int, str]]:
    """The places between which the question of a segment asks to choose: line and what to say there."""
    asked = question(review, index)
    if asked is None:
        return []
    said = []
    for number, option in enumerate(asked.options, 1):
        chosen = option.position == asked.chosen
        name = tr("place {number}, chosen", number=number) if chosen else tr("place {number}", number=number)
        reason = in_the_margin(option.why)
        said.append(
            (option.position.line, tr("{place}: {reason}", place=name, reason=reason) if reason else name)
        )
    return said


def _same_reel(before: Segment, after: Segment) -> bool:
    return before.kind is Kind.REEL is after.kind and before.reel == after.reel


def _edge_sureness(before: Segment | None, after: Segment | None) -> Sureness | None:
    """How sure the program is of an edge: as the talk or pass beside it says, else whether a gap is.

    Behind a gap that needs a look, the talk could as well start elsewhere.
    """
    asked = before is not None and before.unsure and not before.decided
    if asked and after is not None and after.start_places and not after.decided:
        return Sureness.UNSURE
    said = []
    if after is not None and after.finding and after.finding.start == after.start:
        said.append(_first(after.finding.start_confidence, after.finding.confidence))
    if before is not None and before.finding and (after is None or before.finding.end == after.start):
        said.append(_first(before.finding.end_confidence, before.finding.confidence))
    known = [value for value in said if value is not None]
    if known:
        return sureness(min(known))
    unsure = any(segment is not None and segment.unsure for segment in (before, after))
    return Sureness.UNSURE if unsure else None


def _first(specific: float | None, general: float | None) -> float | None:
    return general if specific is None else specific


def mark_of(review: Review, index: int) -> int | None:
    """The line of a segment that bears the mark "corrected up to here", or None."""
    if not len(review.proofed) or not review.is_talk(index):
        return None
    line = reached(review, review.parts_of(index))
    return line if line is not None and line in review.lines_of(index) else None


def spoken_line(review: Review, marks: Marks, line: int) -> str:
    """A line as a screen reader says it: its number, where it belongs, an edge, the words, the notes."""
    index = review.index_of_line(line)
    segment = review.segments[index]
    parts = [wording.line_number(line), phrases.name(review, index)]
    if line == segment.start.line:
        parts.append(tr("start", about="a line where a segment starts, read out"))
    if line == review.lines_of(index).stop - 1:
        parts.append(tr("end", about="a line where a segment ends, read out"))
    if segment.qa == line:
        parts.append(tr("questions and answers start"))
    if segment.status is Status.DROPPED:
        parts.append(tr("dropped"))
    if review.cuts.get(line):
        parts.append(tr("left out"))
    parts.append(review.text(line) or tr("empty", about="a line, read out"))
    if line in review.corrections:
        parts.append(tr("was: {words}", words=review.transcript.lines[line]))
    parts += [tr("note: {note}", note=note.text) for note in marks.notes(index, line)]
    return ", ".join(parts)
