"""The composed streams are what they claim: the same for a seed, with a gold that holds together."""

import importlib.util
import random
import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.streams import STYLES, TRAPS, Style, compose, draw, drawn, long
from tests.streams.scoring import reel_line_f1, score


def assert_sound(lines: Sequence[str], gold: Mapping[str, Any]) -> None:
    segments = gold["segments"]
    assert gold["lines"] == len(lines) == segments[-1]["end"]
    assert segments[0]["start"] == 0
    for before, after in pairwise(segments):
        assert before["end"] == after["start"]
    for segment in segments:
        low, high = segment["start_range"]
        assert 0 <= low <= segment["start"] <= high
        low, high = segment["end_range"]
        assert low <= segment["end"] <= high <= len(lines)
        assert segment["start"] < segment["end"]
    assert all(line and line == " ".join(line.split()) for line in lines)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_every_style_with_every_trap(style: Style) -> None:
    stream = compose(3, style, reels=2, minutes=(3, 6), **dict.fromkeys(TRAPS, True))
    assert_sound(stream.lines, stream.gold)
    assert score(stream.gold, stream.gold["segments"]).in_range == 1


def test_drawn_streams_are_sound_varied_and_the_same_for_a_seed() -> None:
    streams = list(drawn(12, 100))
    for stream in streams:
        assert_sound(stream.lines, stream.gold)
    assert len({stream.gold["style"] for stream in streams}) > 4
    assert draw(103) == streams[3]


def test_a_long_stream_holds_together() -> None:
    stream = long(8000, talks=2)
    assert len(stream.lines) >= 8000
    assert_sound(stream.lines, stream.gold)
    assert len({segment["reel"] for segment in stream.gold["segments"] if segment["kind"] == "reel"}) > 2


def test_each_play_of_a_reel_is_heard_differently_and_its_error_rate_tells() -> None:
    def unlike(rate: float) -> float:
        stream = compose(5, reel_error=rate, talks=1, minutes=(1, 1), reel_lines=(100, 100), opening_passes=2)
        first, second = (segment for segment in stream.gold["segments"][:2])
        words = [set(" ".join(stream.lines[part["start"] : part["end"]]).split()) for part in (first, second)]
        return len(words[0] ^ words[1]) / len(words[0] | words[1])

    assert 0 < unlike(0.03) < unlike(0.12) < unlike(0.3) < 0.8


def test_a_reel_that_nobody_could_know_to_loop_is_none() -> None:
    stream = compose(2, opening_passes=1, closing_passes=0, break_passes=0.0, talks=2, minutes=(1, 1))
    assert not [segment for segment in stream.gold["segments"] if segment["kind"] == "reel"]
    assert stream.gold["segments"][0]["optional"]


def disturbed(gold: Mapping[str, Any], rng: random.Random) -> list[dict[str, Any]]:
    """A proposal that is partly right."""
    end = gold["lines"]
    cuts = {0, end, *(rng.randrange(1, end) for _ in range(2))}
    cuts |= {
        min(end, max(0, segment["start"] + rng.choice((0, 0, 1, -2, 5, -9, 14))))
        for segment in gold["segments"]
    }
    places = sorted(cuts)
    kinds = ("reel", "talk", "chatter", "talk")
    return [
        {"start": start, "end": stop, "kind": rng.choice(kinds), "reel": "A"}
        for start, stop in pairwise(places)
    ]


def load_scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("shared_score", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_loops(segments: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Segments in the scorer's inner words."""
    return [
        {**segment, "kind": "loop" if segment["kind"] == "reel" else segment["kind"]} for segment in segments
    ]


@pytest.mark.shared
def test_our_measures_equal_those_of_the_shared_scorer(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # It raises the limit for good, and a later test that nests deeply would overflow the stack.
    monkeypatch.setattr(sys, "setrecursionlimit", lambda _: None)
    scorer = load_scorer(shared / "score" / "score.py")
    rng = random.Random(8)
    for stream in drawn(10, 300):
        gold = as_loops(stream.gold["segments"])
        for _ in range(3):
            proposal = disturbed(stream.gold, rng)
            theirs = scorer.score(len(stream.lines), gold, as_loops(proposal))
            ours = score(stream.gold, proposal)
            assert ours.passes == pytest.approx(theirs["occ"][2])
            assert reel_line_f1(stream.gold["segments"], proposal) == pytest.approx(theirs["line_loop"][2])
            assert ours.within_ten == pytest.approx(theirs["bnd@10"][2])
            assert ours.in_range == pytest.approx(theirs["bnd_range"][2])
            assert ours.pk == pytest.approx(theirs["pk"])
