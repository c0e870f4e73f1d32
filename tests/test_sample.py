"""The sample stream that ships is the one that the script makes, and holds what a first look should show."""

import json

from tests.make_sample import GOLD, STREAM, written


def test_the_shipped_sample_is_what_the_script_makes() -> None:
    for path, text in written().items():
        assert path.read_text(encoding="utf-8") == text, (
            f"run python -m tests.make_sample: {path.name} differs"
        )


def test_the_sample_has_a_reel_played_six_times_and_three_talks_with_questions() -> None:
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    passes = [segment for segment in gold["segments"] if segment["kind"] == "reel"]
    talks = [segment for segment in gold["segments"] if segment["kind"] == "talk"]
    lines = STREAM.read_text(encoding="utf-8").splitlines()
    assert len(lines) == gold["lines"] >= 1200
    heard = {" ".join(lines[segment["start"] : segment["end"]]) for segment in passes}
    assert len(passes) == len(heard) == 6
    assert len(talks) == 3
    assert all(talk["start"] < talk["qa"] < talk["end"] and talk["title"] for talk in talks)
