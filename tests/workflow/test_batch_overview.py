"""The page that lists all streams of a batch: what stands in it, and which way."""

from talkeditor.workflow.overview import page


def outcome(title: str, speaker: str) -> dict[str, object]:
    talk = {"title": title, "speakers": [speaker], "line": 4, "unsure": False}
    return {"talks": [talk], "to_decide": 1, "unsure": 0, "lines": 25}


def test_names_from_right_to_left_stand_apart_from_the_number_behind_them() -> None:
    made = page({"hall.txt": outcome("פנסים <25>", "דנה")})
    assert "<li>\u2068פנסים &lt;25&gt;\u2069 <small>\u2068דנה\u2069 line 5</small>" in made
    assert "<li>Knots <small>Ada line 5</small>" in page({"hall.txt": outcome("Knots", "Ada")})
