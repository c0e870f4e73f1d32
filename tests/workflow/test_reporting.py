"""The contract of `detect --json` and `show --json`, field by field."""

import json
from dataclasses import replace

from talkeditor.core import operations as ops
from talkeditor.core.edits import apply
from talkeditor.core.errors import Problem
from talkeditor.core.findings import Edge, Evidence, Finding, Heard, Kind, Place
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position
from talkeditor.workflow.reporting import report, reviewed
from tests.core.pictures import review


def changed(state: Review, **fields: object) -> Review:
    """The review with the first segment's fields set."""
    first = replace(state.segments[0], **fields)
    return replace(state, segments=(first, *state.segments[1:]))


def segments(state: Review) -> list[dict[str, object]]:
    found = report(state, "text")["segments"]
    assert isinstance(found, list)
    return found


def test_a_talk_in_full() -> None:
    finding = Finding(
        Position(0),
        Position(4),
        Kind.TALK,
        0.875,
        evidence=(Evidence(1, "the host greets", Edge.START), Evidence(2, "music", Edge.END, against=True)),
        start_places=(Place(Position(1)), Place(Position(1, 2)), Place(Position(0))),
        end_places=(Place(Position(3)),),
        heard=Heard("knots for sailors", ("Ida",)),
    )
    state = changed(review("tttt"), finding=finding, qa=3)
    assert report(state, "text", [Problem(None, "no language")]) == {
        "format": "text",
        "lines": 4,
        "segments": [
            {
                "start": 0,
                "end": 4,
                "start_word": 0,
                "kind": "talk",
                "status": "proposed",
                "confidence": 0.875,
                "title": "knots for sailors",
                "speakers": ["Ida"],
                "qa": 3,
                "reel": None,
                "pass": None,
                "partial": None,
                "part_of": None,
                "alternatives": {"start": [1, 0], "end": [3]},
                "evidence": [
                    {"line": 1, "text": "the host greets", "edge": "start", "against": False},
                    {"line": 2, "text": "music", "edge": "end", "against": True},
                ],
            }
        ],
        "problems": [{"line": None, "text": "no language"}],
    }


def test_what_does_not_apply_is_null() -> None:
    (chatter,) = segments(review("ccc"))
    nothing = ("confidence", "title", "qa", "reel", "pass", "partial", "part_of")
    assert [chatter[name] for name in nothing] == [None] * len(nothing)
    assert chatter["speakers"] == []
    assert chatter["alternatives"] == {"start": [], "end": []}
    assert chatter["evidence"] == []


def test_passes_are_numbered_from_one_by_reel() -> None:
    state = review("rr|rrttt(rr)rr")
    other = replace(state.segments[1], reel="B", partial=True)
    state = replace(state, segments=(state.segments[0], other, *state.segments[2:]))
    found = [(s["reel"], s["pass"], s["partial"]) for s in segments(state)]
    assert found == [
        ("A", 1, False),
        ("B", 1, True),
        (None, None, None),
        ("A", 2, False),
        ("A", 3, False),
    ]
    assert [s["pass"] for s in segments(state)] == [state.pass_number(i) for i in range(5)]


def test_a_part_names_the_talk_that_it_continues() -> None:
    state = review("ttccttcctt|tt")
    parts = [replace(s, continues=i in (2, 4)) for i, s in enumerate(state.segments)]
    found = segments(replace(state, segments=tuple(parts)))
    assert [s["part_of"] for s in found] == [None, None, 0, None, 0, None]


def test_the_statuses() -> None:
    found = segments(review("TTccTT(tt)nn?bb"))
    assert [s["status"] for s in found] == [
        "accepted",
        "settled",
        "accepted",
        "dropped",
        "proposed",
        "proposed",
    ]


def test_spans_partition_the_stream_also_inside_a_line() -> None:
    state = review("tttttt")
    edit = ops.split(state, Position(2, 3))
    assert edit is not None
    found = segments(apply(state, edit))
    assert [(s["start"], s["start_word"], s["end"]) for s in found] == [(0, 0, 2), (2, 3, 6)]


def test_the_programs_confidence_ends_with_its_kind() -> None:
    finding = Finding(Position(0), Position(3), Kind.TALK, 0.9)
    assert segments(changed(review("rrr"), finding=finding))[0]["confidence"] is None
    assert (
        segments(changed(review("ccc"), finding=replace(finding, kind=Kind.CHATTER)))[0]["confidence"] is None
    )


def test_a_persons_words_win_and_empty_ones_are_null() -> None:
    finding = Finding(Position(0), Position(3), Kind.TALK, heard=Heard("as heard", ("Ida",)))
    state = changed(review("ttt"), finding=finding, title="Tides", speakers=())
    assert (segments(state)[0]["title"], segments(state)[0]["speakers"]) == ("Tides", [])
    assert segments(changed(state, title=""))[0]["title"] is None


def test_the_reviewed_state_has_cuts_and_corrections() -> None:
    state = review("tttttttttttttt")
    for edit in (
        ops.correct(state, 12, "moored “boats”"),
        ops.correct(state, 3, ""),
    ):
        assert edit is not None
        state = apply(state, edit)
    state = replace(state, cuts=state.cuts.changed([(11, True), (2, True), (5, False)]))
    found = reviewed(state, "text")
    assert found["cuts"] == [2, 11]
    assert found["corrections"] == {"3": "", "12": "moored “boats”"}
    assert json.loads(json.dumps(found)) == found


def test_an_empty_review() -> None:
    empty = Review(replace(review("t").transcript, lines=()), ())
    assert report(empty, "text")["segments"] == []


def test_a_segment_alone_needs_no_finding() -> None:
    assert segments(Review(review("tt").transcript, (Segment(Position(0), Kind.TALK),)))[0]["title"] is None
