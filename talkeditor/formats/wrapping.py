"""Over-long captions broken into several. Knows no format."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from talkeditor.core.errors import Problem
from talkeditor.core.transcript import Cue
from talkeditor.formats.base import Cues, Parsed
from talkeditor.formats.decoding import LONGEST_ROW, pieces


def wrapped(parsed: Parsed) -> Parsed:
    """The same with no cue over `LONGEST_ROW` but where it has no blanks. Problems keep to their lines.

    The first piece has the start, the last the end, and each its words' times.
    """
    cues = parsed.cues
    texts = cues.texts if isinstance(cues, Cues) else (cue.text for cue in cues)
    wide = {line: _pieces(text) for line, text in enumerate(texts) if len(text) > LONGEST_ROW}
    if not wide:
        return parsed
    problems = [replace(problem, line=_moved(problem.line, wide)) for problem in parsed.problems]
    for line, parts in wide.items():
        if len(parts) > 1:
            told = f"A caption of {len(cues[line].text):,} characters was broken into {len(parts):,} lines."
            problems.append(Problem(_moved(line, wide), told))
    return Parsed(Cues(_split(cues, wide)), tuple(problems))


def _pieces(text: str) -> list[str]:
    return [piece for piece in pieces(text) if piece and not piece.isspace()]


def _moved(line: int | None, wide: dict[int, list[str]]) -> int | None:
    if line is None:
        return None
    before = list(wide)[: bisect_left(list(wide), line)]
    return line + sum(len(wide[number]) - 1 for number in before)


def _split(cues: Sequence[Cue], wide: dict[int, list[str]]) -> Iterator[Cue]:
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
