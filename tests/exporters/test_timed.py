"""Captions, chapters and cuts: right times, the very words, and a refusal where there are no times."""

import csv
import io
import json
import re
import shlex
from dataclasses import replace

import pytest
import srt as srt_library
import webvtt as webvtt_library
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.clean import CleanTalk, CleanText, Opening, Paragraph
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.talks import Line, Part, Talk
from talkeditor.core.transcript import Position
from talkeditor.exporters import EXPORTERS, Meta, RenderOptions

META = Meta("hall.vtt", "Tidewater")
TIMED = [name for name, exporter in EXPORTERS.items() if exporter.needs_times]


def talk(number: int, *rows: str, start_ms: int | None = 0, title: str = "", speaker: str = "") -> CleanTalk:
    """A talk of captions of four seconds each, one a line."""
    times = [None if start_ms is None else start_ms + 4_000 * n for n in range(len(rows))]
    ends = [None if ms is None else ms + 3_900 for ms in times]
    lines = tuple(
        Line(n, row, ms, end, None) for n, (row, ms, end) in enumerate(zip(rows, times, ends, strict=True))
    )
    part = Part(Position(0), Position(len(rows)), lines)
    words = [(word, n) for n, row in enumerate(rows) for word in row.split()]
    paragraph = Paragraph(Opening.START, tuple(w for w, _ in words), tuple(n for _, n in words))
    made = Talk(number, title or f"Boat {number}", True, (speaker,) if speaker else (), (part,))
    return CleanTalk(made, CleanText((paragraph,)))


DAY = (
    talk(
        1, "good morning all", "we begin with ropes", start_ms=65_000, title="Ropes & knots", speaker="Ada Q"
    ),
    talk(2, "the second boat", start_ms=900_000),
    talk(3, "a third one", "and the end", start_ms=4_000_000, title="Owls; = # \\ 'at' dusk"),
)


def files(name: str, talks: tuple[CleanTalk, ...] = DAY, **options: object) -> dict[str, str]:
    made = EXPORTERS[name].render(talks, META, replace(RenderOptions(), **options))  # type: ignore[arg-type]
    assert set(made.of_talk) == {one.talk.number for one in talks}
    return {name: data.decode() for name, data in made.files.items()}


@pytest.mark.parametrize("name", TIMED)
def test_without_times_it_is_refused_with_the_reason(name: str) -> None:
    with pytest.raises(TalkeditorError, match="need times"):
        files(name, (talk(1, "no times here", start_ms=None),))


@pytest.mark.parametrize("name", list(EXPORTERS))
def test_the_same_talks_give_the_same_bytes(name: str) -> None:
    made = [EXPORTERS[name].render(DAY, META, RenderOptions()).files for _ in range(2)]
    assert made[0] == made[1]


def test_srt_is_read_back() -> None:
    found = files("srt")
    assert list(found) == ["01-ropes-knots.srt", "02-boat-2.srt", "03-owls-at-dusk.srt"]
    captions = list(srt_library.parse(found["01-ropes-knots.srt"]))
    assert [c.content for c in captions] == ["good morning all", "we begin with ropes"]
    assert [c.start.total_seconds() for c in captions] == [65, 69]
    assert captions[0].end.total_seconds() == pytest.approx(68.9)


def test_the_words_of_lines_without_a_time_stand_in_the_captions_beside_them() -> None:
    one = talk(1, "before any time", "a knot", "holds without a time", "the end")
    (part,) = one.talk.parts
    lines = tuple(
        line._replace(start_ms=None, end_ms=None) if line.number in (0, 2) else line for line in part.lines
    )
    one = replace(one, talk=replace(one.talk, parts=(replace(part, lines=lines),)))
    (text,) = files("srt", (one,)).values()
    first, second = srt_library.parse(text)
    assert " ".join(first.content.split()) == "before any time a knot holds without a time"
    assert (first.start.total_seconds(), first.end.total_seconds()) == (4, 6.25)
    assert (second.content, second.start.total_seconds()) == ("the end", 12)


def test_captions_count_from_the_start_of_the_talk_on_request() -> None:
    captions = list(srt_library.parse(files("srt", shifted=True)["03-owls-at-dusk.srt"]))
    assert [c.start.total_seconds() for c in captions] == [0, 4]


def test_webvtt_is_read_back() -> None:
    text = files("webvtt")["01-ropes-knots.vtt"]
    captions = webvtt_library.from_buffer(io.StringIO(text)).captions
    assert [c.text for c in captions] == ["good morning all", "we begin with ropes"]
    assert captions[0].start == "00:01:05.000"


@given(st.lists(st.text("ab <>&-'\"{}0123:,.\\", min_size=1), min_size=1, max_size=4))
def test_the_words_of_captions_come_back(rows: list[str]) -> None:
    rows = [row for row in rows if row.split()]
    if not rows:
        return
    one = (talk(1, *rows),)
    words = [" ".join(row.split()) for row in rows]
    (vtt,) = files("webvtt", one).values()
    captions = webvtt_library.from_buffer(io.StringIO(vtt)).captions
    shown = [c.raw_text.replace("\n", " ") for c in captions]
    assert [s.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") for s in shown] == words
    (text,) = files("srt", one).values()
    # What reads like the times of a caption has another arrow: no reader may take it for them.
    arrows = [re.sub(r"(\d)\s*-+>\s*(\d)", r"\1 → \2", row) for row in words]
    assert [c.content.replace("\n", " ") for c in srt_library.parse(text)] == arrows


def test_chapters_for_youtube_begin_at_0_and_name_each_talk() -> None:
    (text,) = files("youtube-chapters").values()
    assert text.splitlines() == [
        "0:00 Before the first talk",
        "1:05 Ropes & knots – Ada Q",
        "15:00 Boat 2",
        "1:06:40 Owls; = # \\ 'at' dusk",
    ]


def test_too_few_or_too_short_chapters_are_refused() -> None:
    with pytest.raises(TalkeditorError, match="three chapters"):
        files("youtube-chapters", (talk(1, "one"),))
    crowded = tuple(talk(n, "hello", start_ms=6_000 * n) for n in range(1, 5))
    with pytest.raises(TalkeditorError, match="under ten seconds"):
        files("youtube-chapters", crowded)


def test_podcast_chapters_and_transcript_are_json() -> None:
    (text,) = files("podcast-chapters").values()
    chapters = json.loads(text)
    assert chapters["version"] == "1.2.0"
    assert [c["startTime"] for c in chapters["chapters"]] == [65.0, 900.0, 4000.0]
    segments = json.loads(files("podcast-transcript")["01-ropes-knots.json"])["segments"]
    assert segments[0] == {"speaker": "Ada Q", "startTime": 65.0, "endTime": 68.9, "body": "good morning all"}


def test_losslesscut_reads_seconds_and_a_label() -> None:
    (text,) = files("losslesscut").values()
    assert next(iter(csv.reader(io.StringIO(text)))) == ["65.000", "72.900", "Ropes & knots – Ada Q"]


def test_ffmetadata_escapes_what_means_something() -> None:
    (text,) = files("ffmetadata").values()
    assert text.startswith(";FFMETADATA1\n")
    assert "title=Owls\\; \\= \\# \\\\ 'at' dusk\n" in text
    assert "START=65000\nEND=72900\n" in text


def test_fault_47_the_script_quotes_what_a_shell_would_run() -> None:
    evil = (talk(1, "hello there", title='$(rm -rf ~)\'; `id` "x"'), talk(2, "bye"))
    (text,) = files("ffmpeg", evil).values()
    row = next(row for row in text.splitlines() if row.startswith("ffmpeg"))
    words = shlex.split(row)
    assert 'title=$(rm -rf ~)\'; `id` "x"' in words
    assert words[:4] == ["ffmpeg", "-n", "-ss", "00:00:00.000"]


def test_everything_has_each_word_with_its_line() -> None:
    (text,) = files("json").values()
    first = json.loads(text)["talks"][0]
    paragraph = first["paragraphs"][0]
    assert paragraph["words"][:3] == ["good", "morning", "all"]
    assert paragraph["lines"][:4] == [0, 0, 0, 1]
