"""Detection as the window and the command line want it: in this process, or as a stream of events.

The detectors bring numpy along; they are imported when the first finding is asked for.
"""

import os
from collections.abc import Iterable, Iterator
from typing import IO, TYPE_CHECKING

from talkeditor.core.edits import apply
from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.findings import Constraints, DetectionEvent, Finding, Progress
from talkeditor.core.propose import constraints_of, propose_again
from talkeditor.core.review import Review
from talkeditor.core.transcript import Transcript

if TYPE_CHECKING:
    from talkeditor.detectors.plays import KnownReel


def detect(
    transcript: Transcript, constraints: Constraints | None = None, known: "tuple[KnownReel, ...]" = ()
) -> Iterator[DetectionEvent]:
    """What the detectors say of a transcript, as they come to it, around what a person decided.

    `known` are remembered reels; see `workflow.reels`.
    """
    # Detection multiplies no matrices: threads for that would only cost time at the start.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from talkeditor import detectors

    yield from detectors.run(transcript, constraints or Constraints(), known)


def detected(review: Review, known: "tuple[KnownReel, ...]" = ()) -> tuple[Review, tuple[Problem, ...]]:
    """The review with all that is still proposed detected anew, and what was noticed."""
    findings: list[Finding] = []
    problems: list[Problem] = []
    for event in detect(review.transcript, constraints_of(review), known):
        if isinstance(event, Finding):
            findings.append(event)
        elif isinstance(event, Problem):
            problems.append(event)
    edit = propose_again(review, findings)
    return (apply(review, edit) if edit else review), tuple(problems)


# The stream of events: one JSON object a line, {"event": its kind, "value": its fields}

_KINDS: dict[str, type[Finding] | type[Progress] | type[Problem]] = {
    "finding": Finding,
    "progress": Progress,
    "problem": Problem,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def write_events(events: Iterable[DetectionEvent], out: IO[bytes]) -> None:
    """Write events one a line, each at once."""
    for event in events:
        out.write(encode_event(event) + b"\n")
        out.flush()


def encode_event(event: DetectionEvent) -> bytes:
    """An event as one line of JSON, without its end."""
    import json

    import msgspec

    record = {"event": _NAMES[type(event)], "value": event}
    try:
        return msgspec.json.encode(record)
    except UnicodeEncodeError:
        # A lone surrogate from a JSON source: escaped, it passes.
        return json.dumps(msgspec.to_builtins(record)).encode()


def decode_event(line: bytes) -> DetectionEvent:
    """The event in a line. Raises `TalkeditorError` where there is none."""
    import json

    import msgspec

    try:
        record = json.loads(line)
        return msgspec.convert(record["value"], _KINDS[record["event"]])
    except (ValueError, KeyError, TypeError, msgspec.ValidationError):
        raise TalkeditorError(
            "The detection said something that cannot be understood.", line=line[:200]
        ) from None
