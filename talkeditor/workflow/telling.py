"""A review in words for a terminal: what lies where, how sure, and why."""

from collections import Counter
from collections.abc import Iterable, Iterator

from talkeditor.core.errors import Problem
from talkeditor.core.findings import Edge, Evidence, Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.wording import counted, line_number, line_range, reel_name

_WHERE = {Edge.START: "start", Edge.END: "end", Edge.SEGMENT: ""}


def table(review: Review, problems: Iterable[Problem] = ()) -> Iterator[str]:
    """Rows that tell of every segment with its evidence, then of every problem."""
    yield summary(review)
    width = max((len(line_range(review.lines_of(i))) for i in range(len(review.segments))), default=0)
    for index, segment in enumerate(review.segments):
        yield ""
        lines = line_range(review.lines_of(index))
        row = f"{lines:>{width}}  {segment.kind:<7}  {_state(review, index):<8}  {_what(review, index)}"
        yield row.rstrip()
        indent = " " * (width + 2)
        for reason in segment.evidence:
            yield f"{indent}{_reason(reason)}"
    rows = [f"line {line_number(p.line)}: {p.text}" if p.line is not None else p.text for p in problems]
    if rows:
        yield ""
        yield "Problems:"
        yield from rows


def summary(review: Review) -> str:
    """One sentence: how long the stream is and what was found in it."""
    kinds = Counter(s.kind for s in review.segments if s.status is not Status.DROPPED)
    talks = sum(1 for _ in review.talks())
    parts = [counted(talks, "talk")]
    reels = {s.reel for s in review.segments if s.kind is Kind.REEL and s.status is not Status.DROPPED}
    if reels:
        parts.append(f"{counted(kinds[Kind.REEL], 'pass', 'passes')} of {counted(len(reels), 'reel')}")
    parts += [counted(kinds[kind], one, many) for kind, one, many in _GAPS if kinds[kind]]
    listed = ", ".join(parts[:-1]) + (" and " if len(parts) > 1 else "") + parts[-1]
    return f"{counted(len(review.transcript), 'line')}: {listed}."


_GAPS = (
    (Kind.CHATTER, "stretch of chatter", "stretches of chatter"),
    (Kind.BREAK, "break", "breaks"),
    (Kind.NOISE, "stretch of noise", "stretches of noise"),
)


def _state(review: Review, index: int) -> str:
    """How sure the program is of it, or what a person decided."""
    status = review.status_of(index)
    segment = review.segments[index]
    return segment.sureness.value if status is Status.PROPOSED else status.value


def _what(review: Review, index: int) -> str:
    segment = review.segments[index]
    if segment.kind is Kind.REEL:
        partial = ", cut off" if segment.partial else ""
        return f"pass {review.pass_number(index)} of the {reel_name(review, segment.reel)}{partial}"
    if segment.kind is not Kind.TALK:
        return ""
    number = review.talk_number(index)
    parts = review.parts_of(index) if number is not None else (index,)
    part = f", part {parts.index(index) + 1}" if len(parts) > 1 else ""
    name = f"talk {number}{part}" if number is not None else "no talk"
    qa = f", Q&A from line {line_number(segment.qa)}" if segment.qa is not None else ""
    return f"{name}{_titled(segment)}{qa}"


def _titled(segment: Segment) -> str:
    title = f": {segment.shown_title}" if segment.shown_title else ""
    return f"{title} ({', '.join(segment.shown_speakers)})" if segment.shown_speakers else title


def _reason(reason: Evidence) -> str:
    sign = "-" if reason.against else "+"
    where = _WHERE[reason.edge]
    return f"{sign} {where + ', ' if where else ''}line {line_number(reason.line)}: {reason.text}"
