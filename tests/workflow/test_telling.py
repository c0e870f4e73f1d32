"""A review in words for a terminal."""

from dataclasses import replace

from talkeditor.core.errors import Problem
from talkeditor.core.findings import Edge, Evidence, Finding, Heard, Kind
from talkeditor.core.transcript import Position
from talkeditor.workflow.telling import summary, table
from tests.core.pictures import review


def test_a_whole_review() -> None:
    state = review("rr|rrcTTTcctt(nn)")
    why = (
        Evidence(6, "the host says “welcome”", Edge.START),
        Evidence(7, "no applause", Edge.END, against=True),
        Evidence(5, "a long stretch of one voice"),
    )
    talk = replace(
        state.segments[3],
        qa=7,
        finding=Finding(
            Position(5), Position(8), Kind.TALK, 0.6, evidence=why, heard=Heard("tides", ("Ida", "Bo"))
        ),
    )
    part = replace(
        state.segments[5], continues=True, finding=Finding(Position(10), Position(12), Kind.TALK, 0.3)
    )
    segments = (*state.segments[:3], talk, state.segments[4], part, *state.segments[6:])
    assert list(
        table(replace(state, segments=segments), [Problem(1234, "odd"), Problem(None, "no times")])
    ) == [
        "14 lines: 1 talk, 2 passes of 1 reel and 2 stretches of chatter.",
        "",
        "  1–2  reel     sure      pass 1 of the reel",
        "",
        "  3–4  reel     sure      pass 2 of the reel",
        "",
        "    5  chatter  sure",
        "",
        "  6–8  talk     accepted  talk 1, part 1: tides (Ida, Bo), Q&A from line 8",
        "       + start, line 7: the host says “welcome”",
        "       - end, line 8: no applause",
        "       + line 6: a long stretch of one voice",
        "",
        " 9–10  chatter  sure",
        "",
        "11–12  talk     unsure    talk 1, part 2",
        "",
        "13–14  noise    dropped",
        "",
        "Problems:",
        "line 1,235: odd",
        "no times",
    ]


def test_summaries_count_in_words() -> None:
    assert summary(review("c")) == "1 line: 0 talks and 1 stretch of chatter."
    assert summary(review("t")) == "1 line: 1 talk."
    assert (
        summary(review("ttbbnnc")) == "7 lines: 1 talk, 1 stretch of chatter, 1 break and 1 stretch of noise."
    )
