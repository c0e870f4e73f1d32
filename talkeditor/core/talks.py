"""From a review to the talks that leave it, and where every line went. Knows neither cleaning nor files."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from talkeditor.core.findings import Edge, Kind
from talkeditor.core.language import Language
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position
from talkeditor.core.wording import line_number

NO_TITLE = "Has no title"
NO_INTRODUCTION = "Starts without an introduction"
CLOSE_LINES = 6
"""Lines before an end in which a talk is closed."""


class Line(NamedTuple):
    """The words of a line that belong to a talk, as they are now; its number is zero-based."""

    number: int
    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A half-open stretch of a talk without interruption; lines that a person left out are not in `lines`."""

    start: Position
    end: Position
    lines: tuple[Line, ...]

    @property
    def range(self) -> range:
        """The lines it has words in, one that it shares with a neighbour included."""
        return range(self.start.line, self.end.line + (self.end.word > 0))


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk as it leaves the review: what to print above it, and its words.

    `number` counts all talks of the stream. `titled` tells whether `title` is more than that number.
    `qa` is the line where Q&A starts. `accepted`: a person accepted every part of it. `stops_at` is the
    line where the captions break off in mid-sentence.
    """

    number: int
    title: str
    titled: bool
    speakers: tuple[str, ...]
    parts: tuple[Part, ...]
    qa: int | None = None
    accepted: bool = True
    stops_at: int | None = None
    warnings: tuple[str, ...] = ()

    @property
    def lines(self) -> Iterator[Line]:
        """Its lines in order, over all parts."""
        return (line for part in self.parts for line in part.lines)


class Category(StrEnum):
    """What became of a line, in the words of the interface."""

    TALK = "talk"
    REEL = "reel"
    CHATTER = "chatter"
    BREAK = "break"
    NOISE = "noise"
    DROPPED = "dropped"
    CUT = "cut"
    UNDECIDED = "undecided"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Account:
    """How many lines went where; `counts` has every category, also those without a line."""

    counts: dict[Category, int]
    total: int

    @property
    def in_talks(self) -> int:
        """The lines in exported talks."""
        return self.counts[Category.TALK]

    @property
    def left_out(self) -> int:
        """All other lines."""
        return self.total - self.in_talks


def gather(
    review: Review,
    include_proposed: bool = False,
    *,
    language: Language | None = None,
    only: Collection[int] | None = None,
    questions: bool = True,
) -> tuple[Talk, ...]:
    """The talks to export: accepted ones, on demand proposed ones too; never dropped ones.

    `only` has the numbers of the wanted talks (None: all); without `questions` a talk ends before its
    Q&A. `language` gives the fillers a heard title is freed from and the words that end no sentence.
    """
    language = language or Language()
    talks = []
    for number, indices in enumerate(review.talks(), start=1):
        wanted = [i for i in indices if include_proposed or review.segments[i].status is Status.ACCEPTED]
        if wanted and (only is None or number in only):
            talks.append(_talk(review, number, indices, wanted, language, questions))
    return tuple(talks)


def _talk(
    review: Review,
    number: int,
    indices: Sequence[int],
    wanted: Sequence[int],
    language: Language,
    questions: bool,
) -> Talk:
    segments = [review.segments[i] for i in indices]
    title = _title(segments, language)
    qa = _questions_at(review, wanted)
    stops_at = _stops_at(review, indices[-1], language) if wanted[-1] == indices[-1] else None
    ends = [review.end_of(i) for i in wanted]
    if qa is not None and not questions:
        ends, stops_at = [min(end, Position(qa)) for end in ends], None
    spans = [(review.segments[i].start, end) for i, end in zip(wanted, ends, strict=True)]
    parts = tuple(part_of(review, start, end) for start, end in spans if start < end)
    return Talk(
        number,
        title or f"Talk {number}",
        bool(title),
        next((speakers for segment in segments if (speakers := segment.shown_speakers)), ()),
        parts,
        qa if questions else None,
        all(review.segments[i].status is Status.ACCEPTED for i in wanted),
        stops_at,
        tuple(_warnings(review, indices, wanted, bool(title), stops_at)),
    )


def _title(segments: Sequence[Segment], language: Language) -> str:
    """A person's title, else the heard one without fillers, else nothing."""
    given = next((segment.title for segment in segments if segment.title is not None), None)
    if given is not None:
        return " ".join(given.split())
    heard = next((segment.heard_title for segment in segments if segment.heard_title), "")
    return " ".join(word for word in heard.split() if word.casefold() not in language.fillers)


def _questions_at(review: Review, indices: Iterable[int]) -> int | None:
    """The line where Q&A starts, where it lies in one of the parts."""
    for index in indices:
        segment = review.segments[index]
        lines = range(segment.start.line, review.end_of(index).line)
        if segment.qa is not None and segment.qa in lines:
            return segment.qa
    return None


def _stops_at(review: Review, index: int, language: Language) -> int | None:
    """The last line of a talk that breaks off, or None.

    It does where its last word ends no sentence, where all evidence is against its end, and where it
    runs into noise, a reel or the end of the stream with nothing said that closes a talk.
    """
    part = part_of(review, review.segments[index].start, review.end_of(index))
    spoken = [line for line in part.lines if line.text]
    if not spoken:
        return None
    words = [
        word.strip("[](),.!?").casefold() for line in spoken[-CLOSE_LINES:] for word in line.text.split()
    ]
    finding = review.segments[index].finding
    untouched = finding is not None and finding.end == part.end
    said = [e for e in finding.evidence if e.edge is Edge.END] if finding and untouched else []
    broken = (
        review.segments[index].partial
        or spoken[-1].text.split()[-1].casefold() in language.unfinished
        or (bool(said) and all(evidence.against for evidence in said))
        or (_runs_out(review, index) and bool(language.closings) and language.closings.isdisjoint(words))
    )
    return spoken[-1].number if broken else None


def _runs_out(review: Review, index: int) -> bool:
    """Whether behind a segment there is nothing, noise or a reel."""
    return index + 1 == len(review.segments) or review.segments[index + 1].kind in (Kind.NOISE, Kind.REEL)


def _warnings(
    review: Review, indices: Sequence[int], wanted: Sequence[int], titled: bool, stops_at: int | None
) -> Iterator[str]:
    if not titled:
        yield NO_TITLE
    finding = review.segments[indices[0]].finding
    if finding is not None:
        heard_at = finding.heard.line if finding.heard else None
        if heard_at is None or heard_at < review.segments[indices[0]].start.line:
            yield NO_INTRODUCTION
    if stops_at is not None:
        yield f"Stops in mid-sentence: the captions break off at line {line_number(stops_at)}"
    if len(wanted) < len(indices):
        yield "Has parts that are undecided and left out"


def part_of(review: Review, start: Position, end: Position) -> Part:
    """The words from `start` to before `end`, corrected, without the lines that a person left out."""
    transcript, get = review.transcript, review.corrections.get
    stop = end.line + (end.word > 0)
    cut = {line for line, _ in review.cuts.within(start.line, stop)}
    numbers = [n for n in range(start.line, stop) if n not in cut] if cut else range(start.line, stop)
    lines = transcript.lines
    texts = [lines[n] if (text := get(n)) is None else text for n in numbers]
    if texts and start.word > 0 and numbers[0] == start.line:
        texts[0] = " ".join(_words(review, start.line)[_now(review, start) :])
    if texts and end.word > 0 and numbers[-1] == end.line:
        first = _now(review, start) if start.line == end.line else 0
        texts[-1] = " ".join(_words(review, end.line)[first : _now(review, end)])
    columns = (transcript.starts_ms, transcript.ends_ms, transcript.speakers)
    known = ([values[n] for n in numbers] if values else [None] * len(texts) for values in columns)
    return Part(start, end, tuple(map(Line, numbers, texts, *known)))


def _words(review: Review, line: int) -> list[str]:
    return review.text(line).split()


def _now(review: Review, position: Position) -> int:
    """The word number of an edge in the words as they are now."""
    corrected = review.corrections.get(position.line)
    if corrected is None:
        return position.word
    return mapped_word(review.transcript.words(position.line), corrected.split(), position.word)


def mapped_word(raw: Sequence[str], corrected: Sequence[str], word: int) -> int:
    """The place in the corrected words of a place before `word` of the raw words (difflib's alignment).

    Equal words keep their side of the edge; within words that were replaced the place is kept by count,
    words put in right at the edge go above it. 0 stays 0, and behind the last stays behind the last.
    """
    if word <= 0:
        return 0
    matcher = SequenceMatcher(None, [w.lower() for w in raw], [w.lower() for w in corrected], autojunk=False)
    for _, a, b, c, d in matcher.get_opcodes():
        if a <= word < b:
            return min(c + word - a, d)
    return len(corrected)


def account(review: Review, exported: Iterable[Talk]) -> Account:
    """Where every line of the stream went, each counted once.

    A line in which an edge lies counts to the segment behind. A line cut from an exported talk counts as
    cut, in other segments by their kind. Raises `ArithmeticError` where the sum is not all lines.
    """
    counts = dict.fromkeys(Category, 0)
    written = {part.start: {line.number for line in part.lines} for talk in exported for part in talk.parts}
    for index, segment in enumerate(review.segments):
        lines = review.lines_of(index)
        if segment.status is Status.DROPPED:
            counts[Category.DROPPED] += len(lines)
        elif segment.kind is not Kind.TALK:
            counts[Category(segment.kind.value)] += len(lines)
        else:
            for category, count in _counted(review, lines, segment, written.get(segment.start)):
                counts[category] += count
    total = len(review.transcript)
    if sum(counts.values()) != total:
        raise ArithmeticError(f"The account has {sum(counts.values())} of {total} lines.")
    return Account(counts, total)


def _counted(
    review: Review, lines: range, segment: Segment, written: set[int] | None
) -> Iterator[tuple[Category, int]]:
    """Where the lines of a talk segment went; `written` are those in its exported part, if it was."""
    if written is None:
        accepted = segment.status is Status.ACCEPTED
        yield (Category.LEFT_OUT if accepted else Category.UNDECIDED), len(lines)
        return
    exported = sum(line in written for line in lines)
    cut = sum(line not in written for line, _ in review.cuts.within(lines.start, lines.stop))
    yield Category.TALK, exported
    yield Category.CUT, cut
    yield Category.LEFT_OUT, len(lines) - exported - cut
