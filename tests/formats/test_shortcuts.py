"""What is taken whole for speed is read as it is read piece by piece."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.formats import markup, sbv, srt, webvtt, youtubexml
from talkeditor.formats.base import Repairs
from talkeditor.formats.blocks import Block, Dialect, scan
from talkeditor.formats.clock import exact_ms, milliseconds

NEVER = re.compile("(?!)")
COUNTERS = ["1", "2", "3", "12", "intro"]
TIMES = {
    "srt": ["00:00:01,000 --> 00:00:02,500", "00:00:75,000 --> 00:00:02,000", "0:1,5 -> 0:2"],
    "webvtt": ["00:01.000 --> 00:02.500 align:start", "00:00:61.000 --> 00:00:02.000", "0:01 --> ?"],
    "sbv": ["0:00:01.000,0:00:02.500", "0:00:61.000,0:00:02.000", "0:01,0:02"],
}
WORDS = ["and so we sail", "12:30, they said", "a -> b", "7", " ", "", "NOTE", "ropes, at 0:01.000,"]
DIALECTS = {"srt": srt._DIALECT, "webvtt": webvtt._DIALECT, "sbv": sbv._DIALECT}


def blocks_of(text: str, dialect: Dialect) -> tuple[list[Block], object]:
    repairs = Repairs()
    return list(scan(text, dialect, int, repairs)), repairs.problems


@pytest.mark.parametrize("name", DIALECTS)
@given(data=st.data())
def test_blocks_cut_out_whole_are_those_of_the_walk_over_rows(name: str, data: st.DataObject) -> None:
    rows = st.lists(st.sampled_from([*COUNTERS, *TIMES[name], *WORDS, "", ""]), max_size=30)
    good = st.just(
        f"{COUNTERS[0]}\n{TIMES[name][0]}\n{WORDS[0]}\n" if name != "sbv" else f"{TIMES[name][0]}\nahoy\n"
    )
    pieces = data.draw(st.lists(st.one_of(good, rows.map("\n".join)), max_size=8))
    text = "\n".join(pieces)
    dialect = DIALECTS[name]
    assert blocks_of(text, dialect) == blocks_of(text, replace(dialect, whole=NEVER))


def test_a_number_before_a_blank_row_may_be_the_next_counter() -> None:
    time = TIMES["webvtt"][0]
    text = f"2\n{time}\n3\n\n{time}\n1\n{time}\n{WORDS[0]}\n"
    dialect = DIALECTS["webvtt"]
    assert blocks_of(text, dialect) == blocks_of(text, replace(dialect, whole=NEVER))


def test_a_counter_above_a_blank_row_is_no_caption_whatever_follows() -> None:
    time = TIMES["webvtt"][0]
    text = f"1\n\n{time}\nahoy\n\n1\n{time}\n{WORDS[0]}\n"
    dialect = DIALECTS["webvtt"]
    assert blocks_of(text, dialect) == blocks_of(text, replace(dialect, whole=NEVER))


def test_the_last_counter_holds_from_the_walk_over_rows_on() -> None:
    time = TIMES["webvtt"][0]
    text = f"1\n{time}\nahoy\n\nintro\n\n{time}\nropes\n\n{time}\n1\n{time}\n{WORDS[0]}\n"
    dialect = DIALECTS["webvtt"]
    assert blocks_of(text, dialect) == blocks_of(text, replace(dialect, whole=NEVER))


STAMPS = st.sampled_from(["<00:00:01.000>", "<00:01.250>", "<00:80:01.000>", "<00:00:75.000>"])
SPOKEN = st.sampled_from(["<c> words</c>", "<c.colorE5E5E5> ropes</c>", "<c>ropes</c>", "<c> two words</c>"])
LEADS = st.sampled_from(["so", "so we", " ", "", "a &amp; b", "so "])


@given(LEADS, st.lists(st.tuples(STAMPS, SPOKEN), max_size=5), st.sampled_from([None, 900]))
def test_a_row_with_times_of_words_is_read_as_any_other(
    lead: str, words: list[tuple[str, str]], start: int | None
) -> None:
    row = lead + "".join(stamp + word for stamp, word in words)
    quick = markup.vtt_spans(row, start)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markup, "_TIMED_ROW", NEVER)
        assert quick == markup.vtt_spans(row, start)


ELEMENTS = st.sampled_from(
    [
        '<p t="10" d="20" w="1"><s ac="0">so</s><s t="5" ac="0"> we</s></p>',
        '<p t="30" d="20">sail &amp;amp; row</p>',
        '<p t="35" w="1" a="1">\n</p>',
        '<text t="40" d="9" append="1"> on</text>',
        '<text start="5.5" dur="1">&amp;lt;i&amp;gt;out&amp;lt;/i&amp;gt;</text>',
        '<p t="60" d="1"></p>',
        '<p t="70" d="1">torn',
        "stray",
        "\n",
    ]
)


@given(st.lists(ELEMENTS, max_size=12), st.sampled_from(["transcript", "timedtext"]))
def test_captions_of_youtube_taken_whole_are_read_as_any_other(elements: list[str], root: str) -> None:
    text = f"<{root}>{''.join(elements)}</{root}>"
    quick = youtubexml.parse(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(youtubexml, "_PLAIN", NEVER)
        slow = youtubexml.parse(text)
    assert (list(quick.cues), quick.problems) == (list(slow.cues), slow.problems)


@given(st.from_regex(r"([0-9]{1,5}:)?[0-9]{1,5}:[0-9]{1,3}([.,:;][0-9]{0,5})?", fullmatch=True))
def test_a_time_in_three_groups_is_the_time_of_the_whole(text: str) -> None:
    exact = re.fullmatch(r"((?:[0-9]{1,4}:)?[0-9]{1,4}:)([0-9]{2})[.,]([0-9]{3})", text)
    if exact:
        assert exact_ms(*exact.groups()) == milliseconds(text)
    parts = re.fullmatch(r"(?:([0-9]{1,4}):)?([0-9]{1,4}):([0-9]{1,2})(?:[.,:;]([0-9]{1,9}))?", text)
    if parts is None or int(parts[3]) > 59 or (parts[1] and int(parts[2]) > 59):
        assert milliseconds(text) is None
    else:
        whole = (int(parts[1] or 0) * 60 + int(parts[2])) * 60 + int(parts[3])
        assert milliseconds(text) == whole * 1000 + int(f"{parts[4] or 0}000"[:3])
