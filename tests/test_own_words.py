"""Nothing in the package, its data or its fixtures is a phrase of one of the recordings."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

GRAM = 5
SUFFIXES = {".py", ".json", ".toml", ".txt", ".md", ".ui", ".qss", ".srt", ".vtt", ".html"}
FOLDERS = ("talkeditor", "resources", "tests")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")

EVERYBODYS = """
one two three four five six seven eight nine ten next last end step line each
first second third tenth minute hour day
thank thanks welcome please hello question questions talk applause music
"""
"""With the stop words: five of these in a row are nobody's phrase but everybody's."""


def words(text: str) -> list[str]:
    """The words of a text in lower case, without apostrophes."""
    return [word.lower().replace("'", "").replace("’", "") for word in WORD.findall(text)]


def grams(text: str) -> Iterator[tuple[str, ...]]:
    """All rows of five words."""
    row = words(text)
    return zip(*(row[at:] for at in range(GRAM)), strict=False)


def own_files() -> Iterator[Path]:
    """The files that are ours to write."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in SUFFIXES and "__pycache__" not in path.parts:
                yield path


@pytest.mark.shared
def test_no_five_words_of_a_recording_are_in_the_package(shared: Path) -> None:
    recorded = {gram for path in (shared / "stream").glob("*.txt") for gram in grams(path.read_text("utf-8"))}
    stop = json.loads((ROOT / "resources" / "cues" / "en.json").read_text("utf-8"))["stop"]
    common = set(words(stop) + words(EVERYBODYS))
    taken = {
        f"{path.relative_to(ROOT).as_posix()}: {' '.join(gram)}"
        for path in own_files()
        for gram in grams(path.read_text("utf-8"))
        if gram in recorded and not common.issuperset(gram)
    }
    assert sorted(taken) == []


def test_a_phrase_of_content_would_be_found() -> None:
    assert ("mend", "the", "nets", "in", "winter") in set(grams("We mend the nets, in winter."))
