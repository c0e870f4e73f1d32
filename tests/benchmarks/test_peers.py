"""Beside peers in the same run: what they find of passes and talk edges, and how long they take.

`python -m pytest tests/benchmarks/test_peers.py -s` prints the table of the README. Needs the extra `bench`.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple

import pytest

from tests.benchmarks import peers
from tests.streams import DUMP, compose
from tests.streams.measuring import proposed, transcript_of
from tests.streams.scoring import near_f1, pass_f1, reel_line_f1, spans
from tests.streams.writing import load

Segments = Sequence[Mapping[str, Any]]


class Row(NamedTuple):
    """What a method found, and its seconds; None where it does not look for such a thing."""

    name: str
    lines: float
    passes: float
    edges: float | None
    seconds: float


def real_day(shared: Path) -> tuple[list[str], Mapping[str, Any]]:
    """The day that the program was asked for."""
    lines = transcript_of((shared / "stream" / "wicklow-hall-1.txt").read_text(encoding="utf-8").splitlines())
    gold = json.loads((shared / "stream" / "wicklow-hall-1.gold.json").read_text(encoding="utf-8"))
    return list(lines), gold


def noisy_day() -> tuple[list[str], Mapping[str, Any]]:
    """A composed one whose plays are mis-heard in every tenth word."""
    stream = compose(
        77, DUMP, reel_error=0.1, contaminated=True, ends_mid=True, house_rules=True, refrain=True
    )
    return stream.lines, stream.gold


def table(lines: list[str], gold: Mapping[str, Any]) -> list[Row]:
    """One row for each method."""
    truth: Segments = gold["segments"]
    stop_words = [
        *load("en").sections["s"],
        *load("en").sections["p1"],
        *load("en").sections["m"],
        "the",
        "and",
    ]
    methods: dict[str, Callable[[], Segments]] = {
        "talkeditor": lambda: proposed(transcript_of(lines)),
        "suffix array (pydivsufsort)": lambda: peers.suffix_array(lines),
        "MinHash LSH (datasketch)": lambda: peers.minhash(lines),
        "TextTiling (nltk), reel lines given": lambda: peers.texttiling(
            lines, spans(truth, "reel"), stop_words
        ),
    }
    rows = []
    for name, method in methods.items():
        start = perf_counter()
        found = method()
        seconds = perf_counter() - start
        edges = near_f1(truth, found, 10) if spans(found, "talk") else None
        rows.append(Row(name, reel_line_f1(truth, found), pass_f1(truth, found), edges, seconds))
    return rows


def as_markdown(title: str, rows: Sequence[Row]) -> str:
    """The rows as a table for the README."""
    lines = [f"| {title} | reel lines F1 | passes F1 | talk edges F1 | seconds |", "|---|---|---|---|---|"]
    for row in rows:
        edges = "–" if row.edges is None else f"{row.edges:.2f}"
        lines.append(f"| {row.name} | {row.lines:.3f} | {row.passes:.2f} | {edges} | {row.seconds:.2f} |")
    return "\n".join(lines)


@pytest.mark.slow
@pytest.mark.timeout(900)  # TextTiling alone takes a minute on a quiet machine
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("which", ["the real day", "a noisy composed day"])
def test_passes_and_edges_beside_peers(which: str, request: pytest.FixtureRequest) -> None:
    for package in ("datasketch", "pydivsufsort", "nltk"):
        pytest.importorskip(package, reason=f"{package} is not installed: pip install talkeditor[bench]")
    lines, gold = real_day(request.getfixturevalue("shared")) if which == "the real day" else noisy_day()
    proposed(transcript_of(lines[:50]))
    rows = table(lines, gold)
    print("\n" + as_markdown(which, rows))
    ours, *others = rows
    assert ours.edges is not None
    assert all(ours.passes > other.passes and ours.edges > (other.edges or 0) for other in others)
