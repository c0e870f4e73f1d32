"""Over-long captions broken into several. Knows no format."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from talkeditor.core.cues import Cues
from talkeditor.core.errors import Problem
from talkeditor.core.transcript import Cue
from talkeditor.core.translation import grouped, tr, trn
from talkeditor.formats.base import Repairs
from talkeditor.formats.decoding import LONGEST_ROW, pieces


def wrapped(cues: Cues, problems: tuple[Problem, ...]) -> tuple[Cues, tuple[Problem, ...]]:
    """The same with no cue over `LONGEST_ROW` but where it has no blanks. Problems keep to their lines.

    The first piece has the start, the last the end, and each its words' times.
    """
    wide = {line: _pieces(text) for line, text in enumerate(cues.texts) if len(text) > LONGEST_ROW}
    if not wide:
        return cues, problems
    lines = list(wide)
    added = [0, *accumulate(len(parts) - 1 for parts in wide.values())]
    moved = [
        problem
        if problem.line is None
        else replace(problem, line=problem.line + added[bisect_left(lines, problem.line)])
        for problem in problems
    ]
    repairs = Repairs()
    for (line, parts), before in zip(wide.items(), added, strict=False):
        if len(parts) > 1:
            told = trn(
                "A caption of {length} characters was broken into {n} line.",
                "A caption of {length} characters was broken into {n} lines.",
                len(parts),
                length=grouped(len(cues.texts[line])),
            )
            repairs.note(tr("over-long captions"), line + before, told)
    return Cues(_split(cues, wide)), (*moved, *repairs.problems)


def _pieces(text: str) -> list[str]:
    return [piece for piece in pieces(text) if piece and not piece.isspace()]


def _split(cues: Cues, wide: dict[int, list[str]]) -> Iterator[Cue]:
    for line, cue in enumerate(cues):
        if line not in wide:
            yield cue
            continue
        parts, words = wide[line], cue.words_ms
        fits = words is not None and len(words) == len(cue.text.split())
        first = 0
        for number, piece in enumerate(parts):
            count = len(piece.split())
            own = words[first : first + count] if fits and words is not None else None
            start = cue.start_ms if number == 0 else own[0] if own else None
            end = cue.end_ms if number == len(parts) - 1 else None
            yield Cue(piece, start, end, cue.speaker, own)
            first += count
