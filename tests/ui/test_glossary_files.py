"""Glossary files in the window: taken by themselves, followed when they change, taken back like any step."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talkeditor.core.history import Author
from talkeditor.ui.glossary_files import GlossaryFiles
from tests.desks import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(
    make_desk: Callable[..., Any], detected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Any:
    monkeypatch.setenv("TALKEDITOR_DATA", str(tmp_path / "data"))
    return make_desk(detected)


@pytest.fixture
def followed(desk: Any) -> GlossaryFiles:
    files: GlossaryFiles = desk.glossary_files
    return files


def lay(tmp_path: Path, text: str) -> None:
    (tmp_path / "glossary.txt").write_text(text, encoding="utf-8")


def steps(desk: Any) -> list[tuple[str, Author]]:
    return [(step.edit.label, step.author) for step in desk.session.history.steps][1:]


def said(desk: Any, word: str) -> int:
    review = desk.session.review
    return sum(review.text(line).split().count(word) for line in range(len(review.transcript)))


def test_what_a_file_says_is_taken_and_can_be_taken_back(
    desk: Any, followed: GlossaryFiles, hands: Callable[[Any], Hands], qtbot: Any, tmp_path: Path
) -> None:
    lay(tmp_path, "Zaunkönig: wren\n")
    followed.look()
    qtbot.waitUntil(lambda: len(steps(desk)) == 1)
    places = said(desk, "Zaunkönig")
    assert places > 3
    ((label, author),) = steps(desk)
    assert label.startswith("Took the glossary glossary.txt: 1 rule, ")
    assert author is Author.PROGRAM
    hands(desk).press("Ctrl+Z")
    assert said(desk, "Zaunkönig") == 0
    desk.opener.keeper.flush()
    followed.look()
    qtbot.wait(200)
    assert said(desk, "Zaunkönig") == 0, "what was undone stays undone"


def test_a_file_that_changes_is_followed(
    desk: Any, followed: GlossaryFiles, qtbot: Any, tmp_path: Path
) -> None:
    lay(tmp_path, "Zaunkönig: wren\n")
    followed.look()
    qtbot.waitUntil(lambda: followed.watched == (tmp_path / "glossary.txt",))
    places = said(desk, "Zaunkönig")
    desk.opener.keeper.flush()
    for text, right in (("Jenny: wren\n", "Jenny"), ("Kitty: wren\n", "Kitty")):
        part = tmp_path / "part.txt"
        part.write_text(text, encoding="utf-8")
        part.replace(tmp_path / "glossary.txt")
        qtbot.waitUntil(lambda right=right: said(desk, right) == places)
        desk.opener.keeper.flush()
    assert [label for label, _ in steps(desk)][1:] == [
        "Glossary glossary.txt changed: 1 rule new, 1 rule taken back"
    ] * 2
    assert said(desk, "Zaunkönig") == 0


def test_what_cannot_be_used_is_said_once(
    desk: Any, followed: GlossaryFiles, qtbot: Any, tmp_path: Path
) -> None:
    told: list[str] = []
    desk.opener.noticed.connect(told.append)
    lay(tmp_path, "Wren: the\nGo: *\nWren [x]\n")
    followed.look()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("glossary.txt, line 1: “the” is said in nearly every line")
    assert told[0].endswith("2 more notes.")
    desk.opener.keeper.flush()
    followed.look()
    qtbot.wait(300)
    assert len(told) == 1


def test_a_person_who_types_is_not_disturbed(
    desk: Any, followed: GlossaryFiles, hands: Callable[[Any], Hands], qtbot: Any, tmp_path: Path
) -> None:
    lay(tmp_path, "Zaunkönig: wren\n")
    hand = hands(desk)
    hand.press("Return")
    followed.look()
    qtbot.wait(200)
    assert steps(desk) == []
    hand.press("Escape")
    qtbot.waitUntil(lambda: said(desk, "Zaunkönig") > 3)


def test_without_a_file_nothing_is_done(desk: Any, followed: GlossaryFiles, qtbot: Any) -> None:
    followed.look()
    qtbot.wait(100)
    assert steps(desk) == []
    assert followed.watched == ()
