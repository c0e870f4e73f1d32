"""From a review to the talks that leave it. Knows neither cleaning nor files."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from talkeditor.core.findings import Edge, Kind
from talkeditor.core.language import Language
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.tags import APPLAUSE, Mark, pieces
from talkeditor.core.transcript import Position
from talkeditor.core.translation import later, tr
from talkeditor.core.wording import line_number
from talkeditor.core.words import between, words_of

NO_TITLE = later("Has no title")
NO_INTRODUCTION = later("Starts without an introduction")
INTRODUCTION_LINES = 60
"""Lines behind the announcement in which the applause may come that welcomes the speaker."""
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
    line where the captions break off in mid-sentence. `segments` are its segments' indices in the review.
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
    segments: tuple[int, ...] = ()

    @property
    def lines(self) -> Iterator[Line]:
        """Its lines in order, over all parts."""
        return (line for part in self.parts for line in part.lines)


def gather(
    review: Review,
    include_proposed: bool = False,
    *,
    language: Language | None = None,
    only: Collection[int] | None = None,
    questions: bool = True,
    introduction: bool = True,
) -> tuple[Talk, ...]:
    """The talks to export: accepted ones, on demand proposed ones too; never dropped ones.

    `only` has the numbers of the wanted talks (None: all); without `questions` a talk ends before its
    Q&A, without `introduction` it starts behind the applause that welcomes the speaker. `language` gives
    the fillers a heard title is freed from, the words that end no sentence, and the tags of applause.
    """
    language = language or Language()
    talks = []
    for number, indices in enumerate(review.talks(), start=1):
        wanted = [i for i in indices if include_proposed or review.segments[i].status is Status.ACCEPTED]
        if wanted and (only is None or number in only):
            starts = [review.segments[i].start for i in wanted]
            if not introduction and wanted[0] == indices[0]:
                starts[0] = _behind_introduction(review, wanted[0], language)
            talks.append(_talk(review, number, indices, wanted, starts, language, questions))
    return tuple(talks)


def _talk(
    review: Review,
    number: int,
    indices: Sequence[int],
    wanted: Sequence[int],
    starts: Sequence[Position],
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
    spans = zip(starts, ends, strict=True)
    return Talk(
        number,
        title or f"Talk {number}",
        bool(title),
        next((speakers for segment in segments if (speakers := segment.shown_speakers)), ()),
        tuple(part_of(review, start, end) for start, end in spans if start < end),
        qa if questions else None,
        all(review.segments[i].status is Status.ACCEPTED for i in wanted),
        stops_at,
        tuple(_warnings(review, indices, wanted, bool(title), stops_at)),
        tuple(wanted),
    )


def _behind_introduction(review: Review, index: int, language: Language) -> Position:
    """Behind the first applause after the talk was announced; its start, where there is none nearby."""
    segment = review.segments[index]
    heard = segment.finding.heard.line if segment.finding and segment.finding.heard else None
    lines = review.lines_of(index)
    if heard is None or heard not in lines:
        return segment.start
    for line in lines[heard - lines.start :][:INTRODUCTION_LINES]:
        tags = (p.kind for p in pieces(review.text(line), language) if isinstance(p, Mark))
        if APPLAUSE in tags and line + 1 in lines:
            return Position(line + 1)
    return segment.start


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
        yield tr(NO_TITLE)
    finding = review.segments[indices[0]].finding
    if finding is not None:
        heard_at = finding.heard.line if finding.heard else None
        if heard_at is None or heard_at < review.segments[indices[0]].start.line:
            yield tr(NO_INTRODUCTION)
    if stops_at is not None:
        yield tr("Stops in mid-sentence: the captions break off at line {line}", line=line_number(stops_at))
    if len(wanted) < len(indices):
        yield tr("Has parts that are undecided and left out")


def part_of(review: Review, start: Position, end: Position) -> Part:
    """The words from `start` to before `end`, corrected, without the lines that a person left out."""
    transcript, get = review.transcript, review.corrections.get
    stop = end.line + (end.word > 0)
    cut = {line for line, _ in review.cuts.within(start.line, stop)}
    numbers = [n for n in range(start.line, stop) if n not in cut] if cut else range(start.line, stop)
    lines = transcript.lines
    texts = [lines[n] if (text := get(n)) is None else text for n in numbers]
    if texts and start.word > 0 and numbers[0] == start.line:
        texts[0] = between(texts[0], _now(review, start))
    if texts and end.word > 0 and numbers[-1] == end.line:
        first = _now(review, start) if start.line == end.line else 0
        texts[-1] = between(review.text(end.line), first, _now(review, end))
    columns = (transcript.starts_ms, transcript.ends_ms, transcript.speakers)
    known = ([values[n] for n in numbers] if values else [None] * len(texts) for values in columns)
    rows = list(map(Line, numbers, texts, *known))
    # An edge inside a line has a time of its own where the words have theirs.
    if rows and numbers[0] == start.line and (since := _said_at(review, start)) is not None:
        rows[0] = rows[0]._replace(start_ms=since)
    if rows and numbers[-1] == end.line and (until := _said_at(review, end)) is not None:
        rows[-1] = rows[-1]._replace(end_ms=until)
    return Part(start, end, tuple(rows))


def _said_at(review: Review, edge: Position) -> int | None:
    """When the word behind an edge inside a line begins, where that is known."""
    times = review.transcript.word_times.get(edge.line, ()) if edge.word > 0 else ()
    return times[edge.word] if edge.word < len(times) else None


def _now(review: Review, position: Position) -> int:
    """The word number of an edge in the words as they are now."""
    corrected = review.corrections.get(position.line)
    if corrected is None:
        return position.word
    return mapped_word(review.transcript.words(position.line), words_of(corrected), position.word)


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
