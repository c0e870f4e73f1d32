"""Files as tools write them, and broken ones: all cues and problems as golden lines, no word lost.

`tools/KIND/NAME.EXT` is a file of our own writing, `NAME.lines` what is to be read from it. Every word that
a file speaks is looked for in the cues, their speakers and the problems.
"""

import html
import json
import re
from pathlib import Path

import pytest

from talkeditor.formats import ReadError
from tests.formats.golden import compare, name_of, result_of

TOOLS = Path(__file__).parent / "tools"
FILES = sorted(path for path in TOOLS.glob("*/*") if path.suffix != ".lines")
FORMATS = {
    "json3": "json3",
    "srv1": "youtube-xml",
    "srv2": "youtube-xml",
    "srv3": "youtube-xml",
    "whisper": "whisper",
    "whisperx": "whisper",
    "fasterwhisper": "whisper",
    "whispercpp": "whisper.cpp",
    "otter": "otter",
    "descript": "descript",
}
LEAST_BROKEN = 8
_SPOKEN = re.compile(r"\"(?:utf8|text|word)\"\s*:\s*\"((?:[^\"\\]|\\.)*)\"")
_TAG = re.compile(r"<!--.*?-->|<!\[CDATA\[|\]\]>|</?[A-Za-z?][^<>]*>", re.DOTALL)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_is_read_as_its_golden_lines_say(path: Path, update_golden: bool) -> None:
    compare(path, update_golden)


@pytest.mark.parametrize("kind", FORMATS)
def test_every_kind_has_good_files_and_enough_broken_ones(kind: str) -> None:
    stems = [path.stem for path in FILES if path.parent.name == kind]
    assert sum(stem.startswith("good") for stem in stems) >= 1
    assert sum(stem.startswith("broken") for stem in stems) >= LEAST_BROKEN


@pytest.mark.parametrize("path", [path for path in FILES if path.stem.startswith("good")], ids=name_of)
def test_fault_33_a_good_file_is_recognised_by_its_content_and_read_without_a_problem(path: Path) -> None:
    result = result_of(path)
    assert result.format == FORMATS[path.parent.name]
    footer = "Otter's own row"
    assert [problem for problem in result.problems if footer not in problem.text] == []


def spoken(path: Path) -> set[str]:
    """The words that a file speaks, found without its reader."""
    raw = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        texts = [json.loads(f'"{found}"', strict=False) for found in _SPOKEN.findall(raw)]
        raw = " ".join(text for text in texts if not re.search(r"\[_|[\x00-\x08\ud800-\udfff\ufffd]", text))
    elif path.suffix == ".xml":
        raw = html.unescape(html.unescape(_TAG.sub(" ", raw)))
    return set(re.findall(r"[^\W\d_]{2,}", raw))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_fault_30_32_no_word_is_lost(path: Path) -> None:
    try:
        result = result_of(path)
    except ReadError:
        return
    texts = [cue.text for cue in result.cues] + [cue.speaker or "" for cue in result.cues]
    texts += [problem.text for problem in result.problems]
    kept = " ".join(texts)
    # Tokens and segments may hold parts of words.
    assert [word for word in sorted(spoken(path)) if word not in kept] == []
