"""Files of a glossary become rules of a review in one step, are followed when they change, and written to."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from talkeditor.core import operations as op
from talkeditor.core.edits import apply, inverted
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.language import Language
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position, Transcript
from talkeditor.names.glossaryfile import HEADER, Entry
from talkeditor.workflow import glossary as glossaries
from talkeditor.workflow import glossaryfiles as files
from talkeditor.workflow.glossaryfiles import Glossary
from tests.core.pictures import review

LINES = {0: "a jungle outside", 3: "the jungle and the chango", 4: "our robin", 9: "in the jungle, robin"}

Lay = Callable[..., Glossary]


def spoken(lines: dict[int, str] = LINES, picture: str = "ccttttcctttt") -> Review:
    state = review(picture)
    texts = [lines.get(number, text) for number, text in enumerate(state.transcript.lines)]
    titles = iter(["Web for all", "Walks in a Forest: part 1"])
    segments = [
        replace(segment, title=next(titles)) if state.is_talk(index) else segment
        for index, segment in enumerate(state.segments)
    ]
    return replace(state, transcript=Transcript(tuple(texts)), segments=tuple(segments))


@pytest.fixture
def lay(tmp_path: Path) -> Lay:
    def laid(text: str, name: str = "day.glossary.txt") -> Glossary:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return files.load([path])

    return laid


def taken(state: Review, glossary: Glossary) -> Review:
    edit = glossaries.given(state, glossary)
    assert edit is not None
    return apply(state, edit)


def texts(state: Review) -> list[str]:
    return [state.text(line) for line in sorted(LINES)]


# Taking


def test_a_glossary_is_taken_in_one_step_that_says_what_it_did(lay: Lay) -> None:
    state = spoken()
    edit = glossaries.given(state, lay("Django: jungle, chango\nRobyn: robin\nFlask\n"))
    assert edit is not None
    assert edit.label == "Took the glossary day.glossary.txt: 2 rules and 1 right form, 5 places"
    after = apply(state, edit)
    assert texts(after) == [
        "a jungle outside",
        "the Django and the Django",
        "our Robyn",
        "in the Django, Robyn",
    ]
    assert [(rule.right, len(rule.heard)) for _, rule in after.rules.items() if rule.heard] == [
        ("Django", 2),
        ("Robyn", 1),
    ]
    assert apply(after, inverted(edit)) == state
    assert glossaries.given(after, lay("Django: jungle, chango\nRobyn: robin\nFlask\n")) is None


def test_a_rule_of_a_talk_holds_in_the_talk_of_its_title(lay: Lay) -> None:
    after = taken(spoken(), lay("Django: jungle [in web for ALL]\nRobyn: robin [in Walks in a forest]\n"))
    assert texts(after)[1:] == ["the Django and the chango", "our robin", "in the jungle, Robyn"]
    assert glossaries.given(spoken(), lay("Django: jungle [in Another day]\n")) is None


def test_a_forest_keeps_its_jungle(lay: Lay) -> None:
    after = taken(spoken(), lay("Django: jungle\nnever: jungle [in Walks in a forest]\n"))
    assert texts(after)[1:] == ["the Django and the chango", "our robin", "in the jungle, robin"]


def test_of_several_files_the_later_one_counts(lay: Lay) -> None:
    usual, event = lay("Jumble: jungle\n", "glossary.txt"), lay("Django: jungle\n")
    both = Glossary((*usual.files, *event.files))
    after = taken(spoken(), both)
    assert texts(after)[1] == "the Django and the chango"
    assert both.name == "glossary.txt and day.glossary.txt"


def test_only_what_a_review_does_not_have_is_taken(lay: Lay) -> None:
    state = taken(spoken(), lay("Django: jungle\n"))
    back = op.correct(state, 3, "the jungle and the chango")
    assert back is not None
    after = taken(apply(state, back), lay("Django: jungle, chango\nDjango\n"))
    assert texts(after)[1] == "the jungle and the Django", "what a person put back stays"
    assert [rule.heard for _, rule in after.rules.items() if rule.heard] == [("jungle",), ("chango",)]


def test_where_a_language_is_not_known_everyday_words_are_those_of_english(
    lay: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glossaries, "language_of", lambda _: Language("da"))
    after = taken(spoken(), lay("REST\nFlask\n"))
    assert [rule.right for _, rule in after.rules.items()] == ["Flask"]


def test_a_file_that_says_what_was_decided_already_changes_nothing(lay: Lay) -> None:
    edit = op.decide(spoken(), [Rule("Django", ("jungle",)), Rule("Robyn", ("robin",), Scope.TALK, at=9)])
    assert edit is not None
    state = apply(spoken(), edit)
    glossary = lay("Django: jungle\nRobyn: robin [in Walks in a Forest: part 1]\n")
    assert glossaries.given(state, glossary) is None
    assert glossaries.changed(state, Glossary(), glossary) is None


def test_a_right_form_gives_its_letters_unless_it_is_an_everyday_word(lay: Lay) -> None:
    after = taken(spoken(), lay("REST\nGo: gopher\nDjango: jungle\nFlask\nRobyn: robin [case]\nREST API\n"))
    letters = [rule.right for _, rule in after.rules.items() if not rule.heard]
    assert letters == ["Django", "Flask", "REST API"]
    assert glossaries.given(spoken(), lay("REST\nrope\n")) is None


# Following a file


def test_a_file_that_changed_is_followed_in_one_step(lay: Lay) -> None:
    before = lay("Django: jungle, chango\nRobyn: robin\n")
    state = taken(spoken(), before)
    after = lay("Django: jungle\nRobin Hood: robin\n")
    edit = glossaries.changed(state, before, after)
    assert edit is not None
    assert edit.label == "Glossary day.glossary.txt changed: 1 rule new, 2 rules taken back"
    later = apply(state, edit)
    assert texts(later)[1:] == ["the Django and the chango", "our Robin Hood", "in the Django, Robin Hood"]
    assert apply(later, inverted(edit)) == state
    assert glossaries.changed(later, after, after) is None


def test_what_a_person_undid_does_not_come_back_with_the_file(lay: Lay) -> None:
    before = lay("Django: jungle\n")
    assert glossaries.changed(spoken(), before, before) is None
    after = lay("Django: jungle\nRobyn: robin\n")
    edit = glossaries.changed(spoken(), before, after)
    assert edit is not None
    assert edit.label == "Took the glossary day.glossary.txt: 1 rule, 2 places"


def test_a_file_that_is_gone_takes_nothing_with_it(lay: Lay) -> None:
    before = lay("Django: jungle\n")
    assert glossaries.changed(taken(spoken(), before), before, Glossary()) is None


def test_a_rule_waits_for_the_talk_of_its_title(lay: Lay) -> None:
    glossary = lay("Robyn: robin [in Walks]\n")
    undetected = spoken(picture="cccccccccccc")
    assert glossaries.changed(undetected, Glossary(), glossary) is None
    edit = glossaries.changed(spoken(), glossary, glossary)
    assert edit is not None
    assert texts(apply(spoken(), edit))[3] == "in the jungle, Robyn"


def test_rules_meet_the_talks_that_come_later(lay: Lay) -> None:
    state = taken(spoken(picture="cccccccccccc"), lay("Django: jungle\n"))
    assert state.text(3) == LINES[3]
    talk = op.label_lines(state, range(2, 6), Kind.TALK)
    assert talk is not None
    assert apply(state, op.following(state, talk)).text(3) == "the Django and the chango"


def test_what_a_project_keeps_tells_what_changed_while_it_was_closed(lay: Lay) -> None:
    first = glossaries.taken(spoken(), lay("Django: jungle\nGo: the\n"))
    assert first.edit is not None
    assert first.told == (
        "day.glossary.txt, line 2: “the” is said in nearly every line: it would change too much. "
        "It was left out.",
    )
    state = apply(spoken(), first.edit)
    again = glossaries.taken(state, lay("Django: jungle\nGo: the\n"), first.attachment)
    assert again.edit is None
    later = glossaries.taken(state, lay("Django: chango\n"), first.attachment)
    assert later.edit is not None
    assert texts(apply(state, later.edit))[1] == "the jungle and the Django"


# Files


def test_glossaries_are_found_beside_the_stream_and_for_its_event(tmp_path: Path) -> None:
    stream = tmp_path / "hall-1.txt"
    for name in ("glossary.txt", "hall-1.glossary.txt", "hall-2.glossary.txt", "hall.glossary.txt"):
        (tmp_path / name).write_text("Go\n", encoding="utf-8")
    assert [path.name for path in files.beside(stream)] == ["glossary.txt", "hall-1.glossary.txt"]
    assert files.beside(tmp_path / "nowhere" / "x.txt") == ()
    event = files.of_event("Tide & Water: 2031")
    assert event.name == "event-tide-water-2031.glossary.txt"
    assert files.found(stream, "Tide & Water: 2031") == files.beside(stream)
    files.remember(event, [Entry("Django")])
    files.remember(files.of_user(), [Entry("Rust")])
    assert files.found(stream, "Tide & Water: 2031") == (files.of_user(), event, *files.beside(stream))


def test_a_file_beside_a_stream_that_cannot_be_read_keeps_no_other_from_it(tmp_path: Path) -> None:
    (tmp_path / "glossary.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    (tmp_path / "hall.glossary.txt").write_text("Go\n", encoding="utf-8")
    glossary, told = files.gathered(tmp_path / "hall.txt")
    assert glossary.name == "hall.glossary.txt"
    assert len(told) == 1
    assert told[0].startswith("glossary.txt is no text")


def test_of_several_strangers_beside_a_stream_none_is_chosen(tmp_path: Path) -> None:
    (tmp_path / "monday.glossary.txt").write_text("Go\n", encoding="utf-8")
    assert [path.name for path in files.beside(tmp_path / "hall.txt")] == ["monday.glossary.txt"]
    (tmp_path / "tuesday.glossary.txt").write_text("Go\n", encoding="utf-8")
    assert files.beside(tmp_path / "hall.txt") == ()


def test_a_new_file_explains_itself(tmp_path: Path) -> None:
    path = tmp_path / "new" / "glossary.txt"
    assert files.remember(path, [Entry("Django", ("jungle",))]) == 1
    assert path.read_text("utf-8") == HEADER + "Django: jungle\n"
    assert files.remember(path, [Entry("Django", ("jungle",))]) == 0


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"# m\xc3\xbc\r\nGo\r\n", b"# m\xc3\xbc\r\nGo: gopher\r\n"),
        (b"\xef\xbb\xbfGo\n", b"\xef\xbb\xbfGo: gopher\n"),
        ("Go\r\n".encode("utf-16"), "Go: gopher\r\n".encode("utf-16")),
        (b"# \xe2\x9c\x93\n# caf\xe9\nGo", b"# \xe2\x9c\x93\n# caf\xe9\nGo: gopher"),
        (b"", b"Go: gopher\n"),
    ],
)
def test_writing_keeps_encoding_marks_and_line_ends(tmp_path: Path, before: bytes, after: bytes) -> None:
    path = tmp_path / "glossary.txt"
    path.write_bytes(before)
    assert files.remember(path, [Entry("Go", ("gopher",))]) == 1
    assert path.read_bytes() == after
    assert [entry.heard for entry in files.read_file(path).entries if entry.right == "Go"] == [("gopher",)]


def test_a_link_is_followed(tmp_path: Path) -> None:
    path = tmp_path / "real.txt"
    path.write_text("Go\n", encoding="utf-8")
    (tmp_path / "glossary.txt").symlink_to(path)
    files.remember(tmp_path / "glossary.txt", [Entry("Rust")])
    assert path.read_text("utf-8") == "Go\nRust\n"
    assert (tmp_path / "glossary.txt").is_symlink()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "is no text"),
        ("Жаба: жук".encode("cp1251"), "is not in UTF-8: row 1"),
        (None, "is no file that can be read"),
    ],
)
def test_what_is_no_text_is_left_alone(tmp_path: Path, data: bytes | None, words: str) -> None:
    path = tmp_path / "glossary.txt"
    path.mkdir() if data is None else path.write_bytes(data)
    with pytest.raises(TalkeditorError, match=words):
        files.load([path])
    with pytest.raises(TalkeditorError, match=words):
        files.remember(path, [Entry("Go")])
    assert data is None or path.read_bytes() == data


def test_what_is_plainly_another_file_is_no_glossary(tmp_path: Path) -> None:
    path = tmp_path / "day.json"
    path.write_text("[\n" + '{"start": 1}\n},\n' * 30, encoding="utf-8")
    with pytest.raises(TalkeditorError, match="is no glossary: most lines cannot be used"):
        files.load([path])
    path.write_text("Go\n" * 12 + "},\n" * 8, encoding="utf-8")
    assert len(files.load([path]).told) == 19


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(TalkeditorError, match="cannot be written"):
        files.remember(tmp_path / "file" / "glossary.txt", [Entry("Go")])


def test_rules_are_written_with_the_title_of_their_talk() -> None:
    state = spoken()
    rules = [
        Rule("Django", ("jungle",), kept=(Position(3, 1),)),
        Rule("Robyn", ("robin",), Scope.TALK, at=9, case=True),
        Rule("jungle", ("jungle", "Jungle"), Scope.TALK, at=10, never=True),
        Rule("Rust", ("rost",), Scope.TALK, at=0),
        Rule("rost", ("rost",), Scope.TALK, at=0, never=True),
        Rule("robin", ("robin",), never=True),
    ]
    title = "Walks in a Forest: part 1"
    assert files.entries_of(state, rules) == (
        Entry("Django", ("jungle",)),
        Entry("Robyn", ("robin",), case=True, title=title),
        Entry("jungle", never=True, title=title),
        Entry("Jungle", never=True, title=title),
        Entry("Rust"),
        Entry("robin", never=True),
    )


def test_what_was_decided_here_is_met_by_the_next_stream(tmp_path: Path) -> None:
    path = tmp_path / "event.glossary.txt"
    edit = op.decide(spoken(), [Rule("Django", ("jungle", "chango")), Rule("robin", ("robin",), never=True)])
    assert edit is not None
    decided = apply(spoken(), edit)
    files.remember(path, files.entries_of(decided, [rule for _, rule in decided.rules.items()]))
    later = taken(spoken(), files.load([path]))
    assert texts(later) == texts(decided)


@pytest.mark.parametrize(
    ("row", "said", "becomes"),
    [
        ("Mu\u0308ller: mu\u0308ler", "a m\u00fcler here", "a M\u00fcller here"),
        ("M\u00fcller: m\u00fcler", "a mu\u0308ler here", "a M\u00fcller here"),
        ("\u0130zmir: izmere", "\u0130ZMERE now", "\u0130zmir now"),
        ("Izmir: \u0131zmere", "izmere now", "izmere now"),
        ("Stra\u00dfe: strosse", "the stro\u00dfe, wide", "the Stra\u00dfe, wide"),
        ("Kod: ko\u200dd", "kod ko\u200dd", "kod Kod"),
    ],
)
def test_fault_41_letters_are_compared_whatever_their_form_and_marks(
    lay: Lay, row: str, said: str, becomes: str
) -> None:
    state = spoken({3: said, 4: "Cafe\u0301 M\u00fcller"})
    after = taken(state, lay(row))
    assert after.text(3) == becomes
    assert after.text(4) == "Cafe\u0301 M\u00fcller", "what is not replaced stays as it was written"
