"""Caption files, well-formed and broken: all cues and problems as golden lines, no word lost.

`captions/KIND/NAME.EXT` is a file of our own writing, `NAME.lines` what is to be read from it.
"""

from pathlib import Path

import pytest

from talkeditor.formats import READERS
from tests.formats.conserving import lost
from tests.formats.golden import compare, name_of, result_of

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


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_is_read_as_its_golden_lines_say(path: Path, update_golden: bool) -> None:
    assert result_of(path).format == FORMATS[path.parent.name]
    compare(path, update_golden)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_fault_30_no_word_of_a_file_is_lost(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not lost(text, result_of(path), repeated="rolling" in name_of(path))


@pytest.mark.parametrize("kind", FORMATS)
def test_every_kind_has_good_and_broken_files(kind: str) -> None:
    names = [path.stem for path in FILES if path.parent.name == kind]
    assert "good" in names
    assert sum(name.startswith("broken") for name in names) >= LEAST_BROKEN


def test_the_kinds_are_rows_of_the_table() -> None:
    assert set(FORMATS.values()) <= {reader.name for reader in READERS}
