"""In another language the sentences of the workflow are others; what is kept and decided is the same."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from talkeditor.core import operations as ops
from talkeditor.core import translation
from talkeditor.core.edits import apply
from talkeditor.store.library import Learned
from talkeditor.workflow import given
from talkeditor.workflow.backups import told_when
from talkeditor.workflow.differing import details, summary
from talkeditor.workflow.glossaryfiles import File, Glossary
from talkeditor.workflow.matching import fault
from talkeditor.workflow.namerules import never_said, rules_of
from talkeditor.workflow.reels import encode_reel, read_reels, told_where
from talkeditor.workflow.sessionreport import as_csv, as_json, rows, session_report
from talkeditor.workflow.soundalikes import Spoken
from tests.core.pictures import review
from tests.workflow.test_sessionreport import WORK, day
from tests.workflow.test_soundalikes import group, spoken


class Marked:
    """A language that writes every sentence of English in brackets, and a number with dots."""

    separator = "."

    def __call__(self, text: str, about: str, number: int) -> str:
        return f"⟦{text}⟧"


_GERMAN = {
    "{part} of {talks} accepted (now {here})": "von {talks} {part} angenommen (jetzt {here})",
    "{n} talks": "{n} Vorträgen",
    "on {day} {month} {year} at {clock}": "am {day}. {month} {year} um {clock}",
    "September": "September",
    "Glossary: “{heard}” and {n} more forms are right everywhere": "Überall richtig: „{heard}“ (+{n})",
}


class German:
    """Some sentences in which the words stand in another order."""

    separator = "."

    def __call__(self, text: str, about: str, number: int) -> str:
        return _GERMAN.get(text, "")


@contextmanager
def speaking(catalog: translation.Catalog) -> Iterator[None]:
    translation.use(catalog)
    try:
        yield
    finally:
        translation.use(None)


def test_words_stand_in_the_order_of_the_language() -> None:
    now = review("ccttttcttttc")
    edit = ops.accept(now, 1)
    assert edit is not None
    (row,) = Spoken(spoken()).rows([group()])
    with speaking(German()):
        assert summary(now, apply(now, edit)).startswith("von 2 Vorträgen 1 angenommen (jetzt 0)")
        assert told_when(1_000_000_000_000).startswith("am 9. September 2001 um ")
        assert never_said(row) == "Überall richtig: „jungle“ (+2)"


def test_no_row_of_what_differs_stays_english() -> None:
    now = review("ccttttcttttc")
    other = now
    for made in (
        lambda state: ops.set_title(state, 1, "Ropes"),
        lambda state: ops.correct(state, 3, "oars"),
        lambda state: ops.leave_out(state, range(4, 5)),
        lambda state: ops.label(state, 3, now.segments[0].kind),
    ):
        edit = made(other)
        assert edit is not None
        other = apply(other, edit)
    with speaking(Marked()):
        assert all(row.startswith("⟦") for row in (*details(now, other), *details(other, now)))


def test_the_names_that_are_asked_about_and_what_is_ticked_are_the_same() -> None:
    state = spoken()
    # Alone its doubts make a row of it.
    groups = [group(), group("Gaia", heard={}, places=())]
    english = Spoken(state).rows(groups)
    with speaking(Marked()):
        marked = Spoken(state).rows(groups)
    assert [row.key for row in marked] == [row.key for row in english] == ["gaia", "django"]
    assert [rules_of(state, (row,)) for row in marked] == [rules_of(state, (row,)) for row in english]
    doubts = {spot.doubt for row in marked for spot in row.spots}
    assert doubts >= {"", "⟦could be another word: not changed unless you tick it⟧"}
    assert all(doubt[:1] in ("", "⟦") for doubt in doubts)


def test_tables_for_other_programs_are_the_same() -> None:
    report = session_report(day(), WORK)
    english = as_csv(report), as_json(report)
    with speaking(Marked()):
        assert (as_csv(report), as_json(report)) == english
        assert list(rows(report))[2][0] == "⟦Reels, gaps, dialogs⟧"


def test_files_of_reels_are_the_same_and_can_be_read(tmp_path: Path) -> None:
    words = tuple(f"w{number}" for number in range(40))
    learned = Learned(words, "hall.txt", "2026-11-24", 2, True, "en")
    row = encode_reel(learned)
    (tmp_path / "reels.jsonl").write_bytes(row)
    with speaking(Marked()):
        assert encode_reel(learned) == row
        assert read_reels(tmp_path / "reels.jsonl") == (learned,)
        assert told_where(learned) == "⟦hall.txt, rejected 2026-11-24⟧"


def test_what_a_project_keeps_is_called_the_same() -> None:
    glossary = Glossary((File("a.txt", None, "", ()), File("b.txt", None, "", ())))
    english = glossary.attachment
    programme = "Saturday, May 3\n10:00 Ropes and knots (Ada Byron)\n11:00 Nets and eels (Bo Diddley)\n"
    pasted = given.from_text(programme)
    with speaking(Marked()):
        assert glossary.attachment == english
        assert glossary.name == "⟦a.txt and b.txt⟧"
        again = given.from_text(programme)
        assert again.attachment == pasted.attachment
        assert again.where == again.called == "⟦Pasted programme⟧"
        back = given.from_attachment(pasted.attachment)
    assert (back.schedule, back.where) == (pasted.schedule, "⟦Pasted programme⟧")


def test_a_day_of_the_week_is_named_in_the_language() -> None:
    yesterday = int((time.time() - 86_400) * 1000)
    name = time.strftime("%A", time.localtime(yesterday / 1000))
    assert name in told_when(yesterday)
    with speaking(Marked()):
        assert f"⟦{name}⟧" in told_when(yesterday)


def test_what_is_wrong_with_an_expression_is_told_whole() -> None:
    pytest.importorskip("regex")
    from talkeditor.core.search import Mode, Query

    with speaking(Marked()):
        assert fault(Query("a(b", mode=Mode.EXPRESSION)).startswith("⟦Not an expression yet: ⟦")
