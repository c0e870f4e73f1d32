"""The catalogue of faults, as far as it is about reading: every number is a case of it."""

import codecs
import gzip
import io
import os
import re
import subprocess
import sys
import textwrap
import time
import zipfile
from pathlib import Path

import pytest

from talkeditor.core.cues import Cues
from talkeditor.core.normalise import normalise
from talkeditor.formats import READERS, Candidate, ReadError, read, read_bytes, read_many
from talkeditor.formats.base import HEAD
from talkeditor.formats.xmlfeed import PIECE

SRT = "1\n00:00:01,000 --> 00:00:02,000\nboats\n\n2\n00:00:03,000 --> 00:00:04,000\nropes\n"
VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\nboats\n\n00:03.000 --> 00:04.000\nropes\n"
SBV = "0:00:01.000,0:00:02.000\nboats\n\n0:00:03.000,0:00:04.000\nropes\n"
ASS = "[Events]\n" + "".join(
    f"Dialogue: 0,0:00:0{n}.00,0:00:0{n + 1}.00,Default,,0,0,0,,{word}\n"
    for n, word in ((1, "boats"), (3, "ropes"))
)
TTML = (
    '<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="1s" end="2s">boats</p>\n'
    '<p begin="3s" end="4s">ropes</p></div></body></tt>'
)
STAMPED = "0:01\nboats\n0:03\nropes\n"
ALL = {"srt": SRT, "webvtt": VTT, "sbv": SBV, "ass": ASS, "ttml": TTML, "timed text": STAMPED}
every = pytest.mark.parametrize("name", ALL)


def lines(data: bytes | str, encoding: str | None = None) -> tuple[str, ...]:
    data = data.encode() if isinstance(data, str) else data
    return tuple(normalise(read_bytes(data, "hall.dat", encoding).cues).lines)


def refusal(data: bytes | str, encoding: str | None = None) -> ReadError:
    with pytest.raises(ReadError) as caught:
        lines(data, encoding)
    assert caught.value.sentence.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


# 25: nothing in it


@pytest.mark.parametrize(
    "text",
    [
        "WEBVTT\n\n",
        "WEBVTT\n\nNOTE nobody speaks\n",
        "1\n00:00:01,000 --> 00:00:02,000\n\n",
        "0:00:01.000,0:00:02.000\n\n",
        "[Script Info]\nTitle: nothing\n",
        '<tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>',
        "0:01\n0:02\n",
    ],
)
def test_fault_25_captions_without_a_word(text: str) -> None:
    assert refusal(text).data["reason"] == "empty"


# 26: encodings


@every
@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_fault_26_unicode_is_known_without_asking(name: str, codec: str) -> None:
    result = read_bytes(ALL[name].replace("boats", "båter").encode(codec), "hall.dat")
    assert (result.format, normalise(result.cues).lines) == (name, ("båter", "ropes"))


@pytest.mark.parametrize(
    ("codec", "word"),
    [
        ("cp1252", "naïve “café”"),
        ("latin-1", "naïve"),
        ("shift_jis", "港の朝です"),
        ("cp1251", "лодки у моря"),
    ],
)
def test_fault_26_an_unknown_encoding_is_a_question_with_previews(codec: str, word: str) -> None:
    data = f"first\n\n{word}\n".encode(codec)
    error = refusal(data)
    assert (error.data["reason"], error.data["row"]) == ("encoding", 3)
    candidates = error.data["candidates"]
    assert isinstance(candidates, tuple)
    assert all(isinstance(candidate, Candidate) for candidate in candidates)
    right = [candidate for candidate in candidates if candidate.preview == (word,)]
    assert right
    assert lines(data, right[0].encoding) == ("first", word)


def test_fault_26_letters_that_stand_alone_are_first_offered_as_cp1252() -> None:
    candidates = refusal("naïve façade".encode("cp1252")).data["candidates"]
    assert candidates[0] == Candidate("cp1252", ("naïve façade",))  # type: ignore[index]


def test_fault_26_previews_differ() -> None:
    candidates = refusal("smørbrød".encode("latin-1")).data["candidates"]
    previews = [candidate.preview for candidate in candidates]  # type: ignore[attr-defined]
    assert len(previews) == len(set(previews)) > 2


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8], ids=["plain", "marked"])
def test_fault_26_latin1_among_utf8_is_read_row_by_row_and_told(mark: bytes) -> None:
    data = mark + "båter\n".encode() + "tau på bryggen\n".encode("latin-1") + "fjære\n".encode()
    result = read_bytes(data, "hall.dat")
    assert normalise(result.cues).lines == ("båter", "tau på bryggen", "fjære")
    (problem,) = result.problems
    assert (problem.line, result.encoding) == (1, "utf-8 and latin-1")
    assert "tau på bryggen" in problem.text


def test_fault_26_east_asian_rows_among_utf8_are_never_guessed() -> None:
    data = "båter\n".encode() + "港の朝です\n".encode("shift_jis")
    assert refusal(data).data["reason"] == "encoding"


def test_fault_26_an_encoding_can_be_forced() -> None:
    assert lines("naïve".encode("cp1252"), "cp1252") == ("naïve",)
    assert lines(codecs.BOM_UTF16_LE + "naïve".encode("utf-16-le"), "utf-16-le") == ("naïve",)
    assert refusal(b"na\xefve", "utf-8").data["reason"] == "encoding"
    assert refusal(b"naive", "no-such").data["reason"] == "encoding"
    assert refusal(b"naive", "hex").data["reason"] == "encoding"
    assert refusal(b"\xff\xff\xff", "utf-32").data["reason"] == "encoding"


def test_fault_26_xml_says_its_encoding_itself() -> None:
    data = f'<?xml version="1.0" encoding="iso-8859-1"?>{TTML}'.replace("boats", "båter").encode("latin-1")
    result = read_bytes(data, "hall.dat")
    assert (normalise(result.cues).lines, result.encoding) == (("båter", "ropes"), "iso-8859-1")


# 27, 28: controls and newlines


@every
def test_fault_27_controls_in_captions_are_shown_and_counted(name: str) -> None:
    result = read_bytes(ALL[name].replace("boats", "bo\x07ats\u2028x\u00a0y").encode(), "hall.dat")
    assert normalise(result.cues).lines == ("bo\u2407ats x\u00a0y", "ropes")
    assert len(result.problems) == 2


def test_fault_27_references_to_controls_and_surrogates() -> None:
    found = lines("WEBVTT\n\n00:01.000 --> 00:02.000\na&#x1b;b &#xd800; &#0; c&#10;d &#8232;e\n")
    assert "\n" not in found[0]
    found[0].encode()


@every
@pytest.mark.parametrize("newline", ["\r", "\r\n"])
def test_fault_28_newlines_change_nothing(name: str, newline: str) -> None:
    first, second = (read_bytes(text.encode(), "x") for text in (ALL[name], ALL[name].replace("\n", newline)))
    assert list(first.cues) == list(second.cues)
    assert first.problems == second.problems


# 29: size


@every
def test_fault_29_a_caption_of_a_megabyte_is_broken_at_blanks(name: str) -> None:
    words = [f"word{n}" for n in range(120_000)]
    result = read_bytes(ALL[name].replace("ropes", " ".join(words)).encode(), "hall.dat")
    transcript = normalise(result.cues)
    assert " ".join(transcript.lines[1:]).split() == words
    assert max(map(len, transcript.lines)) <= 20_000
    assert transcript.starts_ms[:3] == (1000, 3000, None)
    assert any("was broken into" in problem.text for problem in result.problems)


@every
def test_fault_29_reading_can_be_stopped(name: str) -> None:
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 1

    text = ALL[name] + ("0:03\nropes\n" * 200_000 if name == "timed text" else ALL[name] * 60_000)
    with pytest.raises(ReadError) as caught:
        read_bytes(text.encode(), "hall.dat", cancelled=cancelled)
    assert caught.value.data["reason"] == "cancelled"


# 30, 31: times; the fixtures in captions/ have the rest


def test_fault_30_a_wild_time_takes_no_other_along() -> None:
    stamps = [0, 1, 2, 3_000, 4, 5, 6]
    text = "".join(
        f"{s // 3600:02}:{s // 60 % 60:02}:{s % 60:02},000 --> 09:00:00,000\nw{s}\n\n" for s in stamps
    )
    result = read_bytes(text.encode(), "hall.dat")
    assert [cue.start_ms for cue in result.cues] == [0, 1000, 2000, None, 4000, 5000, 6000]
    assert [problem.line for problem in result.problems] == [3]


def test_fault_31_overlapping_captions_stay() -> None:
    text = SRT.replace("00:00:03,000", "00:00:01,500")
    assert [(cue.start_ms, cue.end_ms) for cue in read_bytes(text.encode(), "x").cues] == [
        (1000, 2000),
        (1500, 4000),
    ]


def test_fault_31_said_twice_stays_twice() -> None:
    text = SRT.replace("ropes", "boats")
    assert lines(text) == ("boats", "boats")
    assert lines(VTT.replace("ropes", "boats")) == ("boats", "boats")


# 33: what it is, whatever its name


@every
@pytest.mark.parametrize("suffix", [".txt", ".srt", ".json", ""])
def test_fault_33_no_suffix_is_trusted(name: str, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"hall{suffix}"
    path.write_text(ALL[name])
    assert read(path).format == name


def packed(*members: tuple[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in members:
            archive.writestr(name, text)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (packed(("a.srt", SRT)), "a ZIP archive"),
        (
            packed(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")),
            "OpenDocument text",
        ),
        (packed(("[Content_Types].xml", ""), ("word/document.xml", "")), "Word document"),
        (packed(("xl/workbook.xml", "")), "Excel"),
        (gzip.compress(SRT.encode()), "gzip"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\x7fELF\x02", "ELF"),
        (b"%PDF-1.4", "PDF"),
        (b"SQLite format 3\x00", "SQLite"),
        (b"<!-- gone --><!DOCTYPE html><p>not found", "HTML"),
        (b"<?xml version='1.0'?><rss><title>x</title></rss>", "XML file (rss)"),
        (b"<svg width='3'><p>x</p></svg>", "XML file (svg)"),
    ],
)
def test_fault_33_what_is_no_caption_is_named(data: bytes, name: str) -> None:
    error = refusal(data)
    assert name in error.sentence
    assert "unchanged" in error.hint


def test_fault_33_plain_text_with_odd_rows_stays_plain() -> None:
    for text in (
        "we meet at 10:30\nor so\n",
        "a row\n0:05 is early\nmore\nmore\nmore\nmore\nmore\nmore\n",
        ">> hello there\n>> hello yourself\nDR. BERG: and good morning\n",
        "press --> to go\n[Bell]\n12:30, 14:30\n",
        "<b>bold</b> words\n<a> and <b>\n",
    ):
        result = read_bytes(text.encode(), "hall.dat")
        assert result.format == "text"
        assert list(normalise(result.cues).lines) == text.splitlines()


def test_sniffing_looks_at_the_head_alone() -> None:
    text = "word " * (HEAD // 5) + "\n" + SRT
    assert not any(reader.sniff(text) for reader in READERS if reader.name != "text")
    long = "plain words\n" * 2_000_000
    started = time.process_time()
    for reader in READERS:
        reader.sniff(long)
    assert time.process_time() - started < 1.0


# 34, 36: bombs


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMBS = {
    "laughs": f'<?xml version="1.0"?><!DOCTYPE tt [<!ENTITY l0 "lol">{LAUGHS}]>'
    + TTML.replace("boats", "&l9;"),
    "quadratic": f'<!DOCTYPE tt [<!ENTITY a "{"a" * 100_000}">]>' + TTML.replace("boats", "&a;" * 20_000),
    "external": '<!DOCTYPE tt [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + TTML.replace("boats", "&x;"),
    "deep": TTML.replace("boats", "<span>" * 200_000 + "boats" + "</span>" * 200_000),
    "deep and torn": TTML.partition("boats")[0] + "<span>" * 200_000,
    "deep, of no kind": "<?xml version='1.0'?>" + "<a>" * 200_000,
}
MEASURED = """
    import resource, sys, time
    from talkeditor.formats import ReadError, read_bytes
    data = sys.stdin.buffer.read()
    before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    try:
        read_bytes(data, "hall.dat")
        print("read")
    except ReadError as error:
        print(error.data["reason"])
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(used // 1024, time.process_time() - started)
"""


@pytest.mark.parametrize("name", BOMBS)
def test_fault_34_bombs_in_xml_are_refused_in_little_memory(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(MEASURED)],
        input=BOMBS[name].encode(),
        capture_output=True,
        cwd=Path(__file__).parents[2],
        check=True,
        timeout=60,
    )
    reason, megabytes, seconds = done.stdout.split()
    assert reason in {b"entities", b"depth", b"xml"}, done.stdout
    assert int(megabytes) < 200
    assert float(seconds) < 1.0


def test_fault_36_archives_are_named_and_never_unpacked() -> None:
    bomb = packed(("captions.srt", "0" * 20_000_000))
    started = time.process_time()
    assert "ZIP" in refusal(bomb).sentence
    assert "gzip" in refusal(gzip.compress(bytes(20_000_000))).sentence
    assert time.process_time() - started < 1.0


# 37: no files


def test_fault_37_parts_that_are_no_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "part 1.srt").write_text(SRT)
    os.mkfifo(tmp_path / "part 2.srt")
    with pytest.raises(ReadError, match="is a pipe"):
        read_many(sorted(tmp_path.iterdir()))
    with pytest.raises(ReadError, match="No file"):
        read_many([])


# Parts


def test_parts_are_joined_as_people_count(tmp_path: Path) -> None:
    for number, word in ((1, "first"), (2, "second"), (10, "tenth")):
        (tmp_path / f"Hall part {number}.srt").write_text(SRT.replace("boats", word))
    result = read_many(sorted(tmp_path.iterdir()))
    transcript = normalise(result.cues)
    assert transcript.lines == ("first", "ropes", "second", "ropes", "tenth", "ropes")
    assert transcript.starts_ms == (1000, 3000, 5000, 7000, 9000, 11000)
    assert result.parts == ("Hall part 1.srt", "Hall part 2.srt", "Hall part 10.srt")
    assert result.format == "srt"


def test_a_problem_in_a_part_says_which(tmp_path: Path) -> None:
    (tmp_path / "1.srt").write_text(SRT)
    (tmp_path / "2.srt").write_text(SRT.replace("00:00:03,000", "00:00:0x,000"))
    result = read_many([tmp_path / "2.srt", tmp_path / "1.srt"])
    (problem,) = result.problems
    assert problem.line == 3
    assert problem.text.startswith("2.srt: ")
    assert read_many([tmp_path / "1.srt"]).parts == ()


def test_word_times_of_a_later_part_go_on(tmp_path: Path) -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\none <00:01.500>two\n"
    for name in ("a1", "a2"):
        (tmp_path / name).write_text(text)
    transcript = normalise(read_many([tmp_path / "a1", tmp_path / "a2"]).cues)
    assert transcript.word_times == {0: (1000, 1500), 1: (3000, 3500)}


def test_columns_of_cues_are_a_sequence() -> None:
    cues = Cues(read_bytes(SRT.encode(), "x").cues)
    assert (len(cues), cues[-1].text, [cue.text for cue in cues[:1]]) == (2, "ropes", ["boats"])
    assert cues[1].start_ms == cues[-1].start_ms == 3000
    with pytest.raises(IndexError):
        cues[2]


def test_a_speaker_s_name_is_whole_wherever_the_text_is_cut() -> None:
    head = (
        '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:m="http://www.w3.org/ns/ttml#metadata"><head><metadata>'
        '<m:agent xml:id="i"><m:name>Ida Berg</m:name></m:agent></metadata></head><body m:agent="i"><div>'
    )
    for place in range(8):
        # The parser is fed in pieces; one ends inside the name.
        filled = f"<head><!--{'x' * (PIECE - head.index('Ida') - place - 7)}-->"
        text = head.replace("<head>", filled) + "<p>ropes</p></div></body></tt>"
        assert text[PIECE - place : PIECE - place + 3] == "Ida"
        (cue,) = read_bytes(text.encode(), "hall.dat").cues
        assert cue.speaker == "Ida Berg"


def test_fault_29_only_the_beginning_of_a_row_changes_the_stenographer_s_speaker() -> None:
    long = " ".join(["REMEMBER: SAND >> SALT"] * 2_000)
    result = read_bytes(f">> IDA: AYE\n{long}\n>> OLE: NO\n".encode(), "hall.dat")
    transcript = normalise(result.cues)
    assert (result.format, len(transcript.lines)) == ("stenographer", 5)
    assert transcript.speakers == ("IDA",) * (len(transcript.lines) - 1) + ("OLE",)


MANY = range(500)


@pytest.mark.parametrize(
    "text",
    [
        "[Events]\n"
        + "".join(f"Comment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,Zx{n}\n" for n in MANY)
        + ASS.removeprefix("[Events]\n"),
        "WEBVTT\n\n" + "".join(f"Zx{n}\n00:01.000 --> 00:02.000\nboats\n\n" for n in MANY),
        "Ida  0:01\nboats\n\n" + "".join(f"Zx{n}  0:02\n\n" for n in MANY),
        "[00:00:01] Ida: boats\n" + "".join(f"[00:00:02] Zx{n}:\n" for n in MANY),
    ],
    ids=["ass", "webvtt", "otter", "descript"],
)
def test_fault_30_words_that_were_left_out_are_told_however_many(text: str) -> None:
    result = read_bytes(text.encode(), "hall.dat")
    kept = " ".join([*(problem.text for problem in result.problems), *(cue.text for cue in result.cues)])
    assert [n for n in MANY if not re.search(rf"\bZx{n}\b", kept)] == []
    assert len(result.problems) >= len(MANY)


def test_fault_29_problems_keep_to_their_lines_among_many_over_long_captions() -> None:
    long = "word " * 4_100
    block = "00:00:0x,000 --> 00:00:02,000\nboats\n\n00:00:01,000 --> 00:00:02,000\n" + long + "\n\n"
    result = read_bytes((block * 300).encode(), "hall.dat")
    assert len(result.cues) == 900
    broken = [problem for problem in result.problems if "was broken into" in problem.text]
    unread = [problem for problem in result.problems if "cannot all be read" in problem.text]
    assert [problem.line for problem in broken] == list(range(1, 600, 3))
    assert [problem.line for problem in unread] == list(range(0, 600, 3))
    assert any("100 more of the same: over-long captions" in problem.text for problem in result.problems)
    rows = read_bytes(f"{long}\n".encode() * 300, "hall.dat")
    assert [problem.line for problem in rows.problems] == [*range(0, 400, 2), None]


def test_fault_34_torn_ttml_may_have_a_document_type_and_no_ends() -> None:
    paragraphs = "".join(f'<p begin="{n}s" end="{n + 1}s">rope {n} & knot' for n in range(300))
    text = f'<!DOCTYPE tt PUBLIC "-//W3C//DTD TTML" "ttml.dtd"><tt><body><div>{paragraphs}'
    result = read_bytes(text.encode(), "hall.dat")
    assert result.format == "ttml"
    assert [(cue.text, cue.start_ms) for cue in result.cues] == [
        (f"rope {n} & knot", n * 1000) for n in range(300)
    ]


def test_fault_34_a_torn_quote_costs_no_time_and_no_word() -> None:
    text = TTML.replace('begin="3s" end="4s"', 'begin="3s" end="4s')
    result = read_bytes(text.encode(), "hall.dat")
    assert [(cue.text, cue.start_ms) for cue in result.cues] == [("boats", 1000), ("ropes", 3000)]
