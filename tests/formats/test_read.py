"""Reading plain caption dumps: what is a line, what is a word, and what is refused with which sentence."""

import gzip
import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.normalise import normalise
from talkeditor.core.transcript import Cue
from talkeditor.formats import ReadError, read, read_bytes
from talkeditor.formats.decoding import LONGEST_ROW


def lines(data: bytes) -> list[str]:
    return list(normalise(read_bytes(data, "hall.txt").cues).lines)


def refusal(data: bytes) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read_bytes(data, "hall.txt")
    error = caught.value
    assert error.sentence.endswith(".")
    assert error.hint
    return error


# Lines and words


@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_fault_28_all_newlines_give_the_same_lines(newline: bytes, bom: bytes) -> None:
    rows = [b"  good morning ", b"", b"\tto the harbour  talk\t", b" \t ", b"[Bell]"]
    assert lines(bom + newline.join(rows)) == ["good morning", "to the harbour talk", "[Bell]"]
    assert lines(bom + newline.join(rows) + newline) == ["good morning", "to the harbour talk", "[Bell]"]


def test_fault_28_mixed_newlines() -> None:
    assert lines(b"a\r\nb\rc\nd\r\r\n\ne") == ["a", "b", "c", "d", "e"]


def test_fault_27_only_newlines_break_lines() -> None:
    text = "one\u2028two\x85three\x0bfour\x0cfive\x1csix\u2029seven"
    result = read_bytes(text.encode(), "hall.txt")
    assert normalise(result.cues).lines == ("one two three four five six seven",)
    (problem,) = result.problems
    assert problem.line == 0
    assert problem.text.startswith("6 characters inside a line")


def test_fault_27_controls_become_signs_and_are_counted() -> None:
    result = read_bytes("\n \nfine\nbell\x07 escape\x1b[31m\x9b end\ufffe".encode(), "hall.txt")
    assert normalise(result.cues).lines == ("fine", "bell\u2407 escape\u241b[31m\ufffd end\ufffd")
    (problem,) = result.problems
    assert (problem.line, problem.text.split()[0]) == (1, "4")


def test_fault_27_a_stray_nul_is_shown_many_are_binary() -> None:
    assert lines(b"word " * 400 + b"a\x00b")[0].endswith("a\u2400b")
    assert refusal(b"hello\x00world\n").data["reason"] == "binary"


def test_fault_27_a_no_break_space_survives() -> None:
    assert lines("10\u00a0000 boats\n\u00a0\n\u00a0quay\u00a0".encode()) == ["10\u00a0000 boats", "quay"]


def test_fault_29_an_over_long_row_is_broken_at_blanks() -> None:
    words = [f"word{n}" for n in range(10_000)]
    result = read_bytes(b"first\n" + " ".join(words).encode() + b"\nlast", "hall.txt")
    found = normalise(result.cues).lines
    assert " ".join(found[1:-1]).split() == words
    assert max(map(len, found)) <= LONGEST_ROW
    assert len(found) > 3
    assert result.problems[0].line == 1


def test_fault_29_a_row_without_blanks_stays_whole() -> None:
    assert lines(b"x" * 50_000 + b" y") == ["x" * 50_000, "y"]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n")), max_size=8))
def test_words_are_conserved(rows: list[str]) -> None:
    """Every word of the input is in a line, in order, or shown as a sign of the same length."""
    try:
        result = read_bytes("\n".join(rows).encode(), "hall.txt")
    except ReadError:
        # Empty, or with so many NULs that it is binary: refused in a sentence, nothing is lost.
        return
    found = " ".join(normalise(result.cues).lines).split()
    wanted = "\n".join(rows).removeprefix("\ufeff").split()
    assert [len(word) for word in found] == [len(word) for word in wanted]
    for ours, theirs in zip(found, wanted, strict=True):
        assert ours == theirs or result.problems


def test_the_result_carries_the_bytes_and_their_hash() -> None:
    data = b"\xef\xbb\xbfgood morning\r\n"
    result = read_bytes(data, "hall.txt")
    assert (result.data, result.format, result.encoding) == (data, "text", "utf-8")
    assert result.sha256 == hashlib.sha256(data).hexdigest()


# Encodings


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("bom", [True, False])
def test_fault_26_utf16_is_read(codec: str, bom: bool) -> None:
    text = ("\ufeff" if bom else "") + "good morning\r\nnaïve boats\r\n"
    result = read_bytes(text.encode(codec), "hall.txt")
    assert normalise(result.cues).lines == ("good morning", "naïve boats")
    assert result.encoding == codec


@pytest.mark.parametrize("codec", ["cp1252", "latin-1", "shift-jis"])
def test_fault_26_other_encodings_are_refused_with_the_row(codec: str) -> None:
    text = "good\n\nmorning\n" + ("港" if codec == "shift-jis" else "naïve")
    error = refusal(text.encode(codec))
    assert error.data["row"] == 4
    assert "row 4" in error.sentence
    assert "UTF-8" in error.hint


@pytest.mark.parametrize("newline", ["\n", "\r", "\r\n"])
def test_fault_26_the_row_counts_all_newlines(newline: str) -> None:
    assert refusal(newline.join(["a", "b", "c"]).encode() + b"\xff").data["row"] == 3


# What is refused


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbf\r\n\r\n",
        b" \t\n\n  ",
        b"\xff\xfe",
        "\u2028\u00a0".encode(),
    ],
)
def test_fault_25_nothing_in_it(data: bytes) -> None:
    error = refusal(data)
    assert error.data["reason"] == "empty"
    assert str(error) == "hall.txt has no lines. No project was made. Open another file."


def test_fault_25_one_byte_is_a_line() -> None:
    assert lines(b"a") == ["a"]


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (gzip.compress(b"good morning"), "gzip"),
        (b"\x7fELF\x02\x01\x01" + bytes(20), "ELF"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(30), "MP4"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\x1a\x45\xdf\xa3" + bytes(9), "Matroska"),
        (b"SQLite format 3\x00" + bytes(90), "SQLite"),
        (bytes(range(256)) * 8, "binary"),
        (b"<!DOCTYPE html>\n<html><body>Not found</body></html>", "HTML"),
        (b"  <HTML lang='en'>\nlogin", "HTML"),
    ],
)
def test_fault_33_what_is_no_caption_file_is_named(data: bytes, name: str) -> None:
    error = refusal(data)
    assert name in error.sentence
    assert "unchanged" in error.hint


def test_fault_33_a_zip_is_named_whatever_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "hall.txt"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("captions.txt", "good morning")
    with pytest.raises(ReadError, match="a ZIP archive"):
        read(path)


# Files


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "Größe.txt"
    path.write_bytes(b"good morning\n")
    assert normalise(read(path).cues).lines == ("good morning",)


def test_fault_37_no_regular_file_is_refused_without_waiting(tmp_path: Path) -> None:
    fifo, loop = tmp_path / "pipe", tmp_path / "loop"
    os.mkfifo(fifo)
    loop.symlink_to(loop)
    for path, words in [
        (tmp_path, "is a folder"),
        (fifo, "is a pipe"),
        (Path("/dev/zero"), "is a device"),
        (loop, "leads back to itself"),
        (tmp_path / "none.txt", "does not exist"),
        (tmp_path / ("n" * 300), "has too long a name"),
        (tmp_path / "hall.txt" / "x", "does not exist"),
        (Path("hall\0.txt"), "This is no file name"),
    ]:
        with pytest.raises(ReadError, match=words) as caught:
            read(path)
        assert caught.value.hint == "Nothing was changed."


def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "hall.txt"
    path.write_text("good morning")
    path.chmod(0)
    code = (
        "import os, sys, pathlib\n"
        "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "from talkeditor.formats import *\n"
        "try: read(pathlib.Path('hall.txt'))\n"
        "except ReadError as error: print(error)\n"
    )
    tmp_path.chmod(0o755)
    result = subprocess.run(
        [
            sys.executable,
            "-c",
            "import talkeditor.formats.readers\nimport os\nos.chdir(" + repr(str(tmp_path)) + ")\n" + code,
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert result.stdout.strip() == "hall.txt may not be read by you. Nothing was changed.", result.stderr


def test_cues_are_a_sequence() -> None:
    cues = read_bytes(b"a\n\nb\nc\n", "hall.txt").cues
    assert [cue.text for cue in cues] == ["a", "b", "c"]
    assert (len(cues), cues[1], list(cues[1:])) == (3, Cue("b"), [Cue("b"), Cue("c")])
    assert (cues[0].start_ms, cues[0].speaker) == (None, None)


def test_fault_45_overrides_of_direction_are_shown_in_captions(tmp_path: Path) -> None:
    path = tmp_path / "day.txt"
    path.write_text("the file is \u202egpj.exe\n\u202bשלום\u202c and \u202dmore", encoding="utf-8")
    found = read(path)
    assert [cue.text for cue in found.cues] == [
        "the file is \ufffdgpj.exe",
        "\u202bשלום\u202c and \ufffdmore",
    ]
    assert found.problems
