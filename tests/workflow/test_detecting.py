"""Events as lines of JSON, exact both ways; detection around what a person decided."""

import io
import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.findings import (
    Constraints,
    DetectionEvent,
    Edge,
    Evidence,
    Finding,
    Fixed,
    Heard,
    Kind,
    Place,
    Progress,
)
from talkeditor.core.glossary import Rule
from talkeditor.core.overlay import Overlay
from talkeditor.core.transcript import Position, Transcript
from talkeditor.workflow import detecting
from talkeditor.workflow.detecting import decode_event, detected, encode_event, write_events
from tests.core.pictures import picture, review

numbers = st.integers(0, 1_000_000)
texts = st.text(st.characters(), max_size=10)
positions = st.builds(Position, numbers, st.integers(0, 50))
places = st.lists(st.builds(Place, positions, texts), max_size=2).map(tuple)
chances = st.none() | st.floats(0, 1)
evidence = st.builds(
    Evidence, numbers, texts, st.sampled_from(Edge), st.booleans(), st.none() | st.tuples(numbers, numbers)
)
findings = st.builds(
    Finding,
    start=positions,
    end=positions,
    kind=st.sampled_from(Kind),
    confidence=chances,
    start_confidence=chances,
    end_confidence=chances,
    evidence=st.lists(evidence, max_size=2).map(tuple),
    start_places=places,
    end_places=places,
    heard=st.none() | st.builds(Heard, texts, st.lists(texts, max_size=2).map(tuple), st.none() | numbers),
    qa=st.none() | numbers,
    reel=st.none() | texts,
    partial=st.booleans(),
    continues=st.booleans(),
    unsure=st.booleans(),
)
events = (
    findings | st.builds(Progress, texts, numbers, numbers) | st.builds(Problem, st.none() | numbers, texts)
)


def test_every_field_of_a_finding_is_tried() -> None:
    assert {field.name for field in fields(Finding)} == set(findings.wrapped_strategy.kwargs)  # type: ignore[attr-defined]


@given(events)
def test_an_event_comes_back_exactly(event: DetectionEvent) -> None:
    line = encode_event(event)
    assert b"\n" not in line
    back = decode_event(line)
    assert back == event
    assert type(back) is type(event)
    if isinstance(back, Finding):
        assert isinstance(back.start, Position)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"event":"finding"}',
        b'{"event":"song","value":{}}',
        b"\xff",
        b'{"event":"finding","value":{}}',
    ],
)
def test_a_line_that_is_no_event(line: bytes) -> None:
    with pytest.raises(TalkeditorError, match="cannot be understood"):
        decode_event(line)


def test_events_are_flushed_one_by_one() -> None:
    class Out(io.BytesIO):
        seen: list[int] = []  # noqa: RUF012

        def flush(self) -> None:
            self.seen.append(self.getvalue().count(b"\n"))

    out = Out()
    write_events([Progress("Words", 0, 3), Problem(None, "x"), Progress("Talks", 3, 3)], out)
    assert out.seen == [1, 2, 3]
    assert [json.loads(line)["event"] for line in out.getvalue().splitlines()] == [
        "progress",
        "problem",
        "progress",
    ]


def test_detection_respects_what_is_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    from talkeditor import detectors

    asked = []

    def run(transcript: object, constraints: object, *_: object) -> list[DetectionEvent]:
        asked.append(constraints)
        return [
            Progress("Talks", 0, 9),
            Finding(Position(0), Position(4), Kind.REEL, reel="A"),
            Finding(Position(6), Position(9), Kind.TALK),
            Problem(1, "odd"),
        ]

    monkeypatch.setattr(detectors, "run", run)
    state = review("ccTTttttt")
    found, problems = detected(state)
    assert picture(found) == "ccTTccttt"
    assert problems == (Problem(1, "odd"),)
    assert [fixed.start for fixed in asked[0].fixed] == [Position(0), Position(2)]  # type: ignore[attr-defined]


def test_rules_of_the_glossary_meet_the_talks_that_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    state = review("cccccc")
    state = replace(state, rules=Overlay([(0, Rule("Rope", ("b3",)))]))

    def run(*_: object) -> list[Finding]:
        return [Finding(Position(2), Position(5), Kind.TALK)]

    monkeypatch.setattr("talkeditor.detectors.run", run)
    found, _ = detected(state)
    assert found.text(3) == "a3 Rope c3 d3"


def test_a_detection_answers_questions_about_a_window() -> None:
    stream = Transcript(tuple(f"line {n} of a talk about knots and ropes" for n in range(60)))
    out = io.BytesIO()
    constraints = Constraints(fixed=(Fixed(Position(0), Position(20), Kind.CHATTER),))
    question = detecting.Question(constraints, (Position(0), Position(60)))
    detecting.serve(stream, (), [detecting.encode_question(question)] * 2, out)
    events = [detecting.decode_event(line) for line in out.getvalue().splitlines()]
    assert [e.question for e in events if isinstance(e, detecting.Answered)] == [0, 1, 2]
    assert any(isinstance(e, Finding) and e.start == Position(0) and e.end == Position(20) for e in events)
