"""Chapters of a video beside its captions: reasons and titles for talks that start where they do."""

import json
from pathlib import Path

import pytest

from talkeditor.cli import main
from talkeditor.core.findings import Chapter, Edge, Finding, Heard, Kind
from talkeditor.core.transcript import Position, Transcript
from talkeditor.formats.infojson import Chapter as Hint
from talkeditor.store.connection import StoreError
from talkeditor.store.project import Project
from talkeditor.workflow import chapters
from talkeditor.workflow.expecting import expected
from talkeditor.workflow.looking import look
from talkeditor.workflow.opening import open_for_review
from tests.harbour import lay_chapters

LINES = tuple(f"the tide {n}" for n in range(40))
TIMED = Transcript(LINES, tuple(n * 3_000 for n in range(40)))


def line_at(ms: int, transcript: Transcript = TIMED) -> Position:
    (chapter,) = chapters.placed([Hint(ms, "Knots")], transcript)
    return chapter.start


def test_a_chapter_lies_at_the_line_that_starts_nearest() -> None:
    assert [line_at(ms).line for ms in (0, 1_400, 1_600, 30_000, 31_000)] == [0, 0, 1, 10, 10]


def test_a_chapter_lies_at_the_very_word_where_words_have_times() -> None:
    words = Transcript(LINES, TIMED.starts_ms, word_times={10: (30_000, 31_000, 32_000)})
    assert line_at(30_900, words) == Position(10, 1)
    assert line_at(30_000, words) == Position(10, 0)
    assert line_at(32_500, words) == Position(11)


def test_without_times_and_behind_the_end_there_are_no_chapters() -> None:
    assert chapters.placed([Hint(0, "Knots")], Transcript(LINES)) == ()
    assert chapters.placed([Hint(500_000, "Knots")], TIMED) == ()
    half = Transcript(LINES, (None,) * 20 + tuple(n * 3_000 for n in range(20)))
    assert line_at(3_000, half) == Position(21)


def test_breaks_are_no_talks() -> None:
    hints = [Hint(0, "Lunch break"), Hint(3_000, "Kaffeepause"), Hint(6_000, "Breaking knots")]
    assert [chapter.title for chapter in chapters.placed(hints, TIMED)] == ["Breaking knots"]


def test_a_talk_that_starts_at_a_chapter_has_its_reason_and_title() -> None:
    found = [Chapter(Position(2), "Nets – Per Lie"), Chapter(Position(12), "Knots that hold")]
    talk = Finding(Position(10), Position(30), Kind.TALK, heard=Heard("nots", ("signet all",), 10))
    told = chapters.told(talk, found, TIMED)
    (why,) = told.evidence
    assert (why.text, why.line, why.edge) == (
        "The video's chapter “Knots that hold” starts here",
        12,
        Edge.START,
    )
    assert told.heard == Heard("Knots that hold", ("signet all",), 12)
    first = chapters.told(Finding(Position(0), Position(9), Kind.TALK), found, TIMED)
    assert first.heard == Heard("Nets", ("Per Lie",), 2)


@pytest.mark.parametrize(
    "finding",
    [
        Finding(Position(30), Position(40), Kind.TALK),
        Finding(Position(12), Position(40), Kind.TALK, continues=True),
        Finding(Position(12), Position(40), Kind.CHATTER),
    ],
)
def test_what_starts_elsewhere_goes_on_or_is_no_talk_is_left_alone(finding: Finding) -> None:
    assert chapters.told(finding, [Chapter(Position(12), "Knots")], TIMED) == finding


def test_detect_tells_the_chapters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = lay_chapters(tmp_path)
    assert main(["detect", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    talks = [segment for segment in found["segments"] if segment["kind"] == "talk"]
    assert [talk["title"] for talk in talks] == ["Ropes", "Nets"]
    for talk in talks:
        assert any("chapter “" in why["text"] for why in talk["evidence"])
    capsys.readouterr()
    assert main(["detect", str(lay_chapters(tmp_path, times=False))]) == 0
    assert "chapter" not in capsys.readouterr().out


def test_a_project_keeps_the_chapters_it_was_made_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = lay_chapters(tmp_path)
    opened = open_for_review(path)
    assert opened.project is not None
    project = opened.project.path
    opened.project.close()
    direct = expected(look(path)).chapters
    (tmp_path / "hall.info.json").unlink()
    assert [chapter.title for chapter in direct] == ["Ropes", "Nets"]
    with look(project) as there:
        assert expected(there).chapters == direct
    assert main(["detect", str(project), "--events"]) == 0
    assert "chapter “Nets”" in capsys.readouterr().out.replace("\\u201c", "“").replace("\\u201d", "”")


def test_a_description_that_comes_later_is_kept_as_well(tmp_path: Path) -> None:
    path = lay_chapters(tmp_path)
    description = tmp_path / "hall.info.json"
    whole = description.read_text("utf-8")
    description.unlink()
    titles = []
    for text in (None, whole, whole.replace("Nets", "Other nets")):
        if text is not None:
            description.write_text(text, "utf-8")
        opened = open_for_review(path)
        assert opened.project is not None
        titles.append([chapter.title for chapter in expected(opened).chapters])
        opened.project.close()
    assert titles == [[], ["Ropes", "Nets"], ["Ropes", "Nets"]]


def test_chapters_that_cannot_be_kept_do_not_stand_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(Project, "attach", full)
    opened = open_for_review(lay_chapters(tmp_path))
    assert opened.project is not None
    assert expected(opened).chapters == ()
    opened.project.close()
