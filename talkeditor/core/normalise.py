"""From cues to the lines of a transcript. Knows nothing of formats."""

from collections.abc import Iterable

from talkeditor.core.transcript import Cue, Transcript


def normalise(cues: Iterable[Cue]) -> Transcript:
    """A transcript with one line a cue: blanks folded, rows joined by a blank, empty cues left out."""
    lines: list[str] = []
    starts: list[int | None] = []
    ends: list[int | None] = []
    speakers: list[str | None] = []
    for cue in cues:
        text = " ".join(cue.text.split())
        if text:
            lines.append(text)
            starts.append(cue.start_ms)
            ends.append(cue.end_ms)
            speakers.append(cue.speaker)
    return Transcript(
        tuple(lines),
        tuple(starts) if any(value is not None for value in starts) else (),
        tuple(ends) if any(value is not None for value in ends) else (),
        tuple(speakers) if any(speakers) else (),
    )
