"""Several files read as one stream. Knows neither files nor formats."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from talkeditor.core.cues import Cues
from talkeditor.core.errors import Problem
from talkeditor.core.transcript import Cue
from talkeditor.formats.base import ReadResult


def joined(results: Sequence[ReadResult], names: Sequence[str]) -> ReadResult:
    """The parts as one, in the order given: their lines, their problems, their bytes.

    The times of a later part go on from the latest time before it; a part without times gets none. A
    problem says in which file it was.
    """
    if len(results) == 1:
        return results[0]
    cues, problems, clock = Cues(), [], 0
    for result, name in zip(results, names, strict=True):
        first = len(cues)
        problems += [_moved(problem, first, name) for problem in result.problems]
        for cue in result.cues:
            _add(cues, cue, clock)
        clock = max(clock, _latest(cues.starts[first:]), _latest(cues.ends[first:]))
    data = b"".join(result.data for result in results)
    return ReadResult(
        cues,
        tuple(problems),
        _all(result.format for result in results),
        _all(result.encoding for result in results),
        data,
        hashlib.sha256(data).hexdigest(),
        tuple(names),
    )


def _add(cues: Cues, cue: Cue, by: int) -> None:
    words = cue.words_ms and tuple(None if ms is None else ms + by for ms in cue.words_ms)
    start = None if cue.start_ms is None else cue.start_ms + by
    cues.add(cue.text, start, None if cue.end_ms is None else cue.end_ms + by, cue.speaker, words)


def _latest(times: Iterable[int | None]) -> int:
    return max(filter(None, times), default=0)


def _moved(problem: Problem, first: int, name: str) -> Problem:
    line = None if problem.line is None else problem.line + first
    return replace(problem, line=line, text=f"{name}: {problem.text}")


def _all(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(names))
