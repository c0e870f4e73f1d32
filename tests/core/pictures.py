"""Segments as pictures: one letter a line, so that a test shows what it means.

`t r c b n` are proposed talk, reel, chatter, break, noise; capitals are accepted, a segment in
parentheses is dropped, one followed by `?` needs a look. `|` parts two segments of the same kind.
`review("ccTTT|tt")` is three segments. Every line has four words.
"""

import re
from dataclasses import replace
from typing import Any

from talkeditor.core.edits import Edit, apply
from talkeditor.core.findings import Finding, Kind
from talkeditor.core.review import Review, broken
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Position, Transcript

KINDS = {"t": Kind.TALK, "r": Kind.REEL, "c": Kind.CHATTER, "b": Kind.BREAK, "n": Kind.NOISE}
LETTERS = {kind: letter for letter, kind in KINDS.items()}


def transcript(lines: int) -> Transcript:
    """Lines of four words each, all different."""
    return Transcript(tuple(f"a{n} b{n} c{n} d{n}" for n in range(lines)))


def review(picture: str) -> Review:
    """The review that a picture shows."""
    segments = []
    line = 0
    for dropped, run, unsure in _runs(picture):
        kind = KINDS[run[0].lower()]
        status = Status.DROPPED if dropped else Status.ACCEPTED if run[0].isupper() else Status.PROPOSED
        reel = "A" if kind is Kind.REEL else None
        start, end = Position(line), Position(line + len(run))
        finding = Finding(start, end, kind, reel=reel, unsure=unsure)
        segments.append(Segment(start, kind, status, reel=reel, unsure=unsure, finding=finding))
        line += len(run)
    return Review(transcript(line), tuple(segments))


def picture(state: Review) -> str:
    """The picture of a review; an edge inside a line is shown as `'` and its word number."""
    result = ""
    before = ""
    for index, segment in enumerate(state.segments):
        letter = LETTERS[segment.kind]
        if segment.status is Status.ACCEPTED:
            letter = letter.upper()
        text = letter * len(state.lines_of(index))
        if segment.status is Status.DROPPED:
            text = f"({text})"
        if segment.unsure:
            text += "?"
        if segment.start.word:
            text = f"'{segment.start.word}{text}"
        elif before == letter:
            text = f"|{text}"
        before = letter if not text.endswith((")", "?")) else ""
        result += text
    return result


def _runs(picture: str) -> list[tuple[bool, str, bool]]:
    """Each run of a letter: whether it is dropped, the run, whether it needs a look."""
    matches = re.finditer(r"(\()?((\w)\3*)\)?(\?)?", picture)
    return [(match[1] is not None, match[2], match[4] is not None) for match in matches]


def taken(state: Review, edit: Edit | None) -> Review:
    """The review after an edit that there must be."""
    assert edit is not None
    after = apply(state, edit)
    assert broken(after) is None
    return after


def known(state: Review, index: int, **what: Any) -> Review:
    """The review with a segment that knows something more."""
    segments = list(state.segments)
    segments[index] = replace(segments[index], **what)
    return replace(state, segments=tuple(segments))
