"""What a file is read as, drawn in lines that a person can read and compare. Knows no format."""

from pathlib import Path

from talkeditor.core.normalise import folded
from talkeditor.core.transcript import Cue
from talkeditor.formats import ReadError, ReadResult, read_bytes


def name_of(path: Path) -> str:
    """What a file is called in the names of tests."""
    return f"{path.parent.name}-{path.stem}"


def result_of(path: Path) -> ReadResult:
    """A file as read, under a suffix that no reader may trust."""
    return read_bytes(path.read_bytes(), "captions.dat")


def golden(path: Path) -> str:
    """The format, all cues and all problems of a file, one a line; or why it is refused."""
    try:
        result = result_of(path)
    except ReadError as error:
        return f"refused: {error}\n"
    problems = [f"! {'-' if told.line is None else told.line}: {told.text}" for told in result.problems]
    return "\n".join([result.format, *map(_drawn, result.cues), *problems, ""])


def compare(path: Path, update: bool) -> None:
    """Assert that a file is read as the golden lines beside it say; `update` writes them anew first."""
    lines = path.with_suffix(".lines")
    found = golden(path)
    if update:
        lines.write_text(found, encoding="utf-8")
    assert found == lines.read_text(encoding="utf-8")


def _drawn(cue: Cue) -> str:
    start, end = ("?" if time is None else time for time in (cue.start_ms, cue.end_ms))
    speaker = "" if cue.speaker is None else f" {cue.speaker}:"
    words = ",".join("?" if time is None else str(time) for time in cue.words_ms or ())
    return f"{start}-{end}{speaker} {folded(cue.text)}" + (f" @{words}" if words else "")
