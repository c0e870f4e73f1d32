"""Caption files, well-formed and broken: all cues and problems as golden lines, no word lost.

`captions/KIND/NAME.EXT` is a file of our own writing, `NAME.lines` what is to be read from it.
"""

import os
from pathlib import Path

import pytest

from talkeditor.core.normalise import folded
from talkeditor.core.transcript import Cue
from talkeditor.formats import READERS, ReadResult, read_bytes
from tests.formats.conserving import lost

CAPTIONS = Path(__file__).parent / "captions"
FILES = sorted(path for path in CAPTIONS.glob("*/*") if path.suffix != ".lines")
FORMATS = {
    "ass": "ass",
    "rolling": "webvtt",
    "sbv": "sbv",
    "srt": "srt",
    "stamped": "timed text",
    "stenographer": "stenographer",
    "ttml": "ttml",
    "vtt": "webvtt",
}
LEAST_BROKEN = 8


def name_of(path: Path) -> str:
    return f"{path.parent.name}-{path.stem}"


def result_of(path: Path) -> ReadResult:
    # A suffix that no reader may trust.
    return read_bytes(path.read_bytes(), "captions.dat")


def drawn(cue: Cue) -> str:
    start, end = ("?" if time is None else time for time in (cue.start_ms, cue.end_ms))
    speaker = f" {cue.speaker}:" if cue.speaker else ""
    words = ",".join("?" if time is None else str(time) for time in cue.words_ms or ())
    return f"{start}-{end}{speaker} | {folded(cue.text)}" + (f" @{words}" if words else "")


def golden(result: ReadResult) -> str:
    problems = [f"! {problem.line}: {problem.text}" for problem in result.problems]
    return "\n".join([*map(drawn, result.cues), *problems, ""])


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_is_read_as_its_golden_lines_say(path: Path) -> None:
    result = result_of(path)
    assert result.format == FORMATS[path.parent.name]
    lines = path.with_suffix(".lines")
    if os.environ.get("UPDATE_GOLDEN"):
        lines.write_text(golden(result), encoding="utf-8")
    assert golden(result) == lines.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_30_no_word_of_a_file_is_lost(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not lost(text, result_of(path), repeated="rolling" in name_of(path))


@pytest.mark.parametrize("kind", FORMATS)
def test_every_kind_has_good_and_broken_files(kind: str) -> None:
    names = [path.stem for path in FILES if path.parent.name == kind]
    assert "good" in names
    assert sum(name.startswith("broken") for name in names) >= LEAST_BROKEN


def test_the_kinds_are_rows_of_the_table() -> None:
    assert set(FORMATS.values()) <= {reader.name for reader in READERS}
