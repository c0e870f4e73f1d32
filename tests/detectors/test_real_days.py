"""The figures of detection on the two real days, by the scorer that lies beside them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core.findings import Finding
from talkeditor.core.propose import propose
from talkeditor.core.transcript import Transcript
from talkeditor.detectors import run

pytestmark = pytest.mark.shared


def scored(shared: Path, name: str, folder: Path) -> dict[str, Any]:
    """What the scorer says of the proposal for a recording."""
    text = (shared / "stream" / f"{name}.txt").read_text("utf-8")
    stream = Transcript(tuple(row for line in text.splitlines() if (row := " ".join(line.split()))))
    found = [event for event in run(stream) if isinstance(event, Finding)]
    segments = propose(stream, found)
    ends = [*(segment.start.line for segment in segments[1:]), len(stream)]
    rows = [
        {"start": segment.start.line, "end": end, "kind": str(segment.kind), "reel": segment.reel}
        for segment, end in zip(segments, ends, strict=True)
    ]
    prediction = folder / "prediction.json"
    prediction.write_text(json.dumps({"lines": len(stream), "segments": rows}), "utf-8")
    gold = shared / "stream" / f"{name}.gold.json"
    command = [sys.executable, str(shared / "score" / "score.py"), str(gold), str(prediction), "--json"]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    result: dict[str, Any] = json.loads(answer.stdout)
    return result


def test_the_day_the_program_was_asked_for(shared: Path, tmp_path: Path) -> None:
    score = scored(shared, "wicklow-hall-1", tmp_path)
    assert score["occ_counts"] == [10, 10, 10]
    assert score["line_loop"][2] >= 0.99
    assert score["talk_counts"] == [7, 7]
    assert score["bnd_range"] == [1.0, 1.0, 1.0]
    assert score["spurious"] == score["missed"] == 0


def test_a_stenographed_day_with_no_reel(shared: Path, tmp_path: Path) -> None:
    score = scored(shared, "bangbangcon-2014-day-2", tmp_path)
    assert score["occ_counts"][1] == 0
    assert score["bnd@10"][2] >= 0.8
    assert score["pk"] <= 0.2
