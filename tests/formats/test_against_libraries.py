"""Well-formed files read as the libraries for them read them: srt, webvtt-py, pysubs2.

The files are made anew for every run; words are any printable signs that are no markup in the format.
"""

import io
from itertools import pairwise

import pysubs2
import srt
import webvtt
from hypothesis import assume, given
from hypothesis import strategies as st

from talkeditor.core.normalise import folded
from talkeditor.formats import read_bytes

LETTERS = st.characters(codec="utf-8", categories=["L", "N", "P", "S"], exclude_characters="<>{}&\\")
WORDS = st.text(LETTERS, min_size=1, max_size=8)
ROWS = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=3)
TIMES = st.lists(st.integers(0, 359_999_999), min_size=2, max_size=24, unique=True).map(sorted)


def cues_of(times: list[int], texts: list[list[str]]) -> list[tuple[int, int, list[str]]]:
    pairs = zip(times[::2], times[1::2], strict=False)
    return [(start, end, rows) for (start, end), rows in zip(pairs, texts, strict=False)]


def wanted_of(times: list[int], texts: list[list[str]]) -> list[tuple[int, int, list[str]]]:
    """Cues that do not roll: those that begin, time and again, with a row of the one before do."""
    cues = cues_of(times, texts)
    assume(sum(rows[0] in before for (*_, before), (*_, rows) in pairwise(cues)) < 2)
    return cues


def clock(ms: int, sign: str, hours: str = "02") -> str:
    return f"{ms // 3_600_000:{hours}}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}{sign}{ms % 1000:03}"


def ours(text: str, name: str) -> list[tuple[int | None, int | None, str]]:
    result = read_bytes(text.encode(), "captions")
    assert (result.format, result.problems) == (name, ())
    return [(cue.start_ms, cue.end_ms, folded(cue.text)) for cue in result.cues]


@given(TIMES, st.lists(ROWS, min_size=1, max_size=12))
def test_srt_is_read_as_srt_reads_it(times: list[int], texts: list[list[str]]) -> None:
    text = "".join(
        f"{number}\n{clock(start, ',')} --> {clock(end, ',')}\n" + "\n".join(rows) + "\n\n"
        for number, (start, end, rows) in enumerate(wanted_of(times, texts), 1)
    )
    theirs = [
        (round(cue.start.total_seconds() * 1000), round(cue.end.total_seconds() * 1000), folded(cue.content))
        for cue in srt.parse(text)
    ]
    assert ours(text, "srt") == theirs


@given(TIMES, st.lists(ROWS, min_size=1, max_size=12), st.booleans(), st.booleans())
def test_webvtt_is_read_as_webvtt_reads_it(
    times: list[int], texts: list[list[str]], named: bool, placed: bool
) -> None:
    text = "WEBVTT\n\n" + "".join(
        (f"{number}\n" if named else "")
        + f"{clock(start, '.')} --> {clock(end, '.')}{' align:start line:0' if placed else ''}\n"
        + "\n".join(rows)
        + "\n\n"
        for number, (start, end, rows) in enumerate(wanted_of(times, texts), 1)
    )
    theirs = [
        (cue.start_time.in_milliseconds(), cue.end_time.in_milliseconds(), folded(cue.text))
        for cue in webvtt.from_buffer(io.StringIO(text))
    ]
    assert ours(text, "webvtt") == theirs


@given(TIMES, st.lists(ROWS, min_size=1, max_size=12))
def test_sbv_is_read_as_webvtt_reads_it(times: list[int], texts: list[list[str]]) -> None:
    assume(not any("[br]" in row for rows in texts for row in rows))
    text = "".join(
        f"{clock(start, '.', '01')},{clock(end, '.', '01')}\n" + "\n".join(rows) + "\n\n"
        for start, end, rows in cues_of(times, texts)
    )
    theirs = [
        (cue.start_time.in_milliseconds(), cue.end_time.in_milliseconds(), folded(cue.text))
        for cue in webvtt.from_buffer(io.StringIO(text), format="sbv")
    ]
    assert ours(text, "sbv") == theirs


@given(TIMES, st.lists(ROWS, min_size=1, max_size=12))
def test_ass_is_read_as_pysubs2_reads_it(times: list[int], texts: list[list[str]]) -> None:
    file = pysubs2.SSAFile()
    for start, end, rows in cues_of([ms // 100 * 10 for ms in times], texts):
        file.append(pysubs2.SSAEvent(start, end, "\\N".join(rows)))
    text = file.to_string("ass")
    theirs = [(cue.start, cue.end, folded(cue.plaintext)) for cue in pysubs2.SSAFile.from_string(text)]
    assert ours(text, "ass") == theirs


@given(TIMES, st.lists(ROWS, min_size=1, max_size=12))
def test_ttml_is_read_as_it_was_written(times: list[int], texts: list[list[str]]) -> None:
    wanted = cues_of(times, texts)
    paragraphs = "".join(
        f'<p begin="{clock(start, ".")}" end="{clock(end, ".")}">{"<br/>".join(rows)}</p>'
        for start, end, rows in wanted
    )
    text = f'<tt xmlns="http://www.w3.org/ns/ttml"><body><div>{paragraphs}</div></body></tt>'
    assert ours(text, "ttml") == [(start, end, folded(" ".join(rows))) for start, end, rows in wanted]
