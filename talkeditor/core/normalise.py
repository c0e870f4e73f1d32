"""From cues to the lines of a transcript. Knows nothing of formats."""

import re
from collections.abc import Iterable

from talkeditor.core.transcript import Cue, Transcript

_BLANKS = re.compile("[ \t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
"""What folds into one blank. A no-break space is not among them: it is the author's own sign."""


def normalise(cues: Iterable[Cue]) -> Transcript:
    """A transcript with one line a cue: blanks folded, rows joined by a blank, empty cues left out.

    Word times stay only where there is one a word: a shifted time is worse than none.
    """
    lines: list[str] = []
    starts: list[int | None] = []
    ends: list[int | None] = []
    speakers: list[str | None] = []
    word_times: dict[int, tuple[int | None, ...]] = {}
    for cue in cues:
        text = folded(cue.text)
        if text:
            if cue.words_ms and len(cue.words_ms) == len(text.split()):
                word_times[len(lines)] = cue.words_ms
            lines.append(text)
            starts.append(cue.start_ms)
            ends.append(cue.end_ms)
            speakers.append(cue.speaker)
    return Transcript(
        tuple(lines),
        tuple(starts) if any(value is not None for value in starts) else (),
        tuple(ends) if any(value is not None for value in ends) else (),
        tuple(speakers) if any(speakers) else (),
        word_times,
    )


def folded(text: str) -> str:
    """The text with single blanks and none at its ends."""
    if text.isascii():
        result = " ".join(text.split())
        # The very object where nothing changed: a line then costs its memory once.
        return text if result == text else result
    return _BLANKS.sub(" ", text.strip())
