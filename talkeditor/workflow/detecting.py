"""Detection as the window and the command line want it: in this process, or as a stream of events.

The detectors bring numpy along; they are imported when the first finding is asked for.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import IO, TYPE_CHECKING

from talkeditor.core.edits import apply
from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.findings import Chapter, Constraints, DetectionEvent, Finding, Progress
from talkeditor.core.operations import following
from talkeditor.core.propose import constraints_of, propose_again
from talkeditor.core.review import Review
from talkeditor.core.schedule import Slot
from talkeditor.core.transcript import Position, Transcript
from talkeditor.core.translation import tr
from talkeditor.workflow.chapters import told

if TYPE_CHECKING:
    from talkeditor.detectors.plays import KnownReel


Window = tuple[Position, Position]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a detection that has seen the whole stream: the window anew, with these decisions."""

    constraints: Constraints
    window: Window


@dataclass(frozen=True, slots=True)
class Answered:
    """The end of an answer; 0 is the whole detection, the questions count from 1."""

    question: int


def detect(
    transcript: Transcript,
    constraints: Constraints | None = None,
    known: "tuple[KnownReel, ...]" = (),
    window: Window | None = None,
) -> Iterator[DetectionEvent]:
    """What the detectors say of a transcript, as they come to it, around what a person decided.

    `known` are remembered reels; see `workflow.reels`. With a `window` only what lies in it.
    """
    # Detection multiplies no matrices: threads for that would only cost time at the start.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from talkeditor import detectors

    constraints = constraints or Constraints()
    for event in detectors.run(transcript, constraints, known, window):
        if constraints.chapters and isinstance(event, Finding):
            yield told(event, constraints.chapters, transcript)
        else:
            yield event


def detected(
    review: Review,
    known: "tuple[KnownReel, ...]" = (),
    slots: tuple[Slot, ...] = (),
    chapters: tuple[Chapter, ...] = (),
) -> tuple[Review, tuple[Problem, ...]]:
    """The review with all that is still proposed detected anew, and what was noticed.

    `slots` are those of the schedule for this room and day, `chapters` those of the video.
    """
    findings: list[Finding] = []
    problems: list[Problem] = []
    constraints = replace(constraints_of(review), slots=slots, chapters=chapters)
    for event in detect(review.transcript, constraints, known):
        if isinstance(event, Finding):
            findings.append(event)
        elif isinstance(event, Problem):
            problems.append(event)
    edit = propose_again(review, findings)
    return (apply(review, following(review, edit)) if edit else review), tuple(problems)


# The stream of events: one JSON object a line, {"event": its kind, "value": its fields}

_KINDS: dict[str, type[Finding] | type[Progress] | type[Problem] | type[Answered]] = {
    "finding": Finding,
    "progress": Progress,
    "problem": Problem,
    "answered": Answered,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def serve(
    transcript: Transcript,
    known: "tuple[KnownReel, ...]",
    questions: Iterable[bytes],
    out: IO[bytes],
    expected: Constraints | None = None,
) -> None:
    """Answer questions, one a line, each by its events and an `Answered`; returns when they end.

    The detectors keep what they learned of the transcript, so an answer takes milliseconds. The slots and
    chapters `expected` hold for a question that brings none of its own.
    """
    expected = expected or Constraints()
    import msgspec

    write_events([Answered(0)], out)
    for number, line in enumerate(questions, start=1):
        question = msgspec.json.decode(line, type=Question)
        asked = question.constraints
        asked = replace(
            asked, slots=asked.slots or expected.slots, chapters=asked.chapters or expected.chapters
        )
        write_events(detect(transcript, asked, known, question.window), out)
        write_events([Answered(number)], out)


def encode_question(question: Question) -> bytes:
    """A question as one line of JSON, with its end."""
    import msgspec

    return msgspec.json.encode(question) + b"\n"


def write_events(events: Iterable[DetectionEvent | Answered], out: IO[bytes]) -> None:
    """Write events one a line, each at once."""
    for event in events:
        out.write(encode_event(event) + b"\n")
        out.flush()


def encode_event(event: DetectionEvent | Answered) -> bytes:
    """An event as one line of JSON, without its end."""
    import json

    import msgspec

    record = {"event": _NAMES[type(event)], "value": event}
    try:
        return msgspec.json.encode(record)
    except UnicodeEncodeError:
        # A lone surrogate from a JSON source: escaped, it passes.
        return json.dumps(msgspec.to_builtins(record)).encode()


def decode_event(line: bytes) -> DetectionEvent | Answered:
    """The event in a line. Raises `TalkeditorError` where there is none."""
    import json

    import msgspec

    try:
        record = json.loads(line)
        return msgspec.convert(record["value"], _KINDS[record["event"]])
    except (ValueError, KeyError, TypeError, msgspec.ValidationError):
        raise TalkeditorError(
            tr("The detection said something that cannot be understood."), line=line[:200]
        ) from None
