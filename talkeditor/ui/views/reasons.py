"""What *Why here?* says of a segment: its blocks of evidence, or the question of an unsure edge. Pure."""

from dataclasses import dataclass

from talkeditor.core.findings import Edge, Evidence, Kind, Place, Sureness, sureness
from talkeditor.core.operations import places_of
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, line_number
from talkeditor.core.words import between
from talkeditor.ui.views import phrases

QUOTED_CHARACTERS = 42


@dataclass(frozen=True, slots=True)
class Block:
    """The evidence for one edge, or for the whole segment; `sure` None: a person placed the edge."""

    heading: str
    sure: Sureness | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """A place where an unsure edge could lie: its first words and what speaks for it."""

    position: Position
    quote: str
    why: str


@dataclass(frozen=True, slots=True)
class Question:
    """Where does it start? `edge` is the index of the segment whose start is asked for."""

    edge: int
    sentence: str
    options: tuple[Option, ...]
    chosen: Position


def blocks(review: Review, index: int) -> tuple[Block, ...]:
    """The evidence of a segment: for its start, its end and the whole, where there is any."""
    segment = review.segments[index]
    finding = segment.finding
    if finding is None:
        return ()
    if segment.is_gap:
        return (Block("", segment.sureness, _sorted(segment.evidence)),) if segment.evidence else ()
    last = review.lines_of(index).stop if review.end_of(index).word == 0 else review.end_of(index).line + 1
    return tuple(
        Block(heading, sure, _sorted(chosen))
        for heading, sure, chosen in (
            (
                tr("Start, line {number}", number=line_number(segment.start.line)),
                _edge_sureness(segment.pinned, finding.start_confidence, segment),
                [evidence for evidence in segment.evidence if evidence.edge is Edge.START],
            ),
            (
                tr("End, line {number}", number=count(last)),
                _edge_sureness(_end_pinned(review, index), finding.end_confidence, segment),
                [evidence for evidence in segment.evidence if evidence.edge is Edge.END],
            ),
            (
                tr("This pass") if segment.kind is Kind.REEL else tr("This talk"),
                segment.sureness,
                [evidence for evidence in segment.evidence if evidence.edge is Edge.SEGMENT],
            ),
        )
        if chosen
    )


def silence(review: Review, index: int) -> str:
    """Why there is no evidence for a segment, in a sentence; nothing where there is some."""
    segment = review.segments[index]
    if segment.evidence:
        return ""
    if segment.pinned or segment.decided:
        return tr("Placed by you; the program has no say here.")
    return tr("The program found nothing to go by here.")


def question(review: Review, index: int) -> Question | None:
    """The question of an undecided segment with an unsure edge and other places for it, else None."""
    segment = review.segments[index]
    if segment.decided:
        return None
    finding = segment.finding
    if _asks(segment.start_places, finding.start_confidence if finding else None, segment.unsure):
        return _question(review, index, index) if index else None
    following = index + 1
    if following >= len(review.segments):
        return None
    behind = review.segments[following]
    if segment.is_gap:
        if behind.decided or not _asks(behind.start_places, None, segment.unsure):
            return None
        return _question(review, following, following)
    if _asks(segment.end_places, finding.end_confidence if finding else None, False):
        return _question(review, following, index)
    return None


def _asks(places: tuple[Place, ...], confidence: float | None, unsure: bool) -> bool:
    doubtful = unsure if confidence is None else sureness(confidence) is Sureness.UNSURE
    return bool(places) and doubtful


def _question(review: Review, edge: int, of: int) -> Question:
    """The question for the start edge of segment `edge`, asked as where segment `of` starts or ends."""
    options = tuple(
        Option(place.position, _quote(review, place.position), place.why) for place in places_of(review, edge)
    )
    name = phrases.name(review, of)
    sentence = (
        tr("Where does {name} start?", name=name) if of == edge else tr("Where does {name} end?", name=name)
    )
    return Question(edge, sentence, options, review.segments[edge].start)


def _quote(review: Review, position: Position) -> str:
    words = between(review.transcript.lines[position.line], position.word)
    return words if len(words) <= QUOTED_CHARACTERS else words[:QUOTED_CHARACTERS].rstrip() + "…"


def _edge_sureness(pinned: bool, confidence: float | None, segment: Segment) -> Sureness | None:
    if pinned:
        return None
    return segment.sureness if confidence is None else sureness(confidence)


def _end_pinned(review: Review, index: int) -> bool:
    return index + 1 < len(review.segments) and review.segments[index + 1].pinned


def _sorted(evidence: tuple[Evidence, ...] | list[Evidence]) -> tuple[Evidence, ...]:
    """What speaks for it first, then what speaks against it; each in the order given."""
    return tuple(sorted(evidence, key=lambda item: item.against))
