"""Rows of the glossary's queue: every place in context, and rules that say just what was ticked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core import operations as op
from talkeditor.core.edits import apply, inverted
from talkeditor.core.findings import Sureness
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.review import Review
from talkeditor.core.transcript import Transcript
from talkeditor.names import Group, Place, Source
from talkeditor.workflow.elsewhere import Offer, corrected, offer
from talkeditor.workflow.namerules import never, never_said, places_of, rules_of, without
from talkeditor.workflow.soundalikes import DOUBTFUL, ELSEWHERE, Row, Spoken, ticked_anew
from tests.core.pictures import review

LINES = {
    0: "a jungle before all talks",
    3: "we ship it on jungle today",
    4: "chango's forms, and jungle's too",
    5: "giants of the field",
    9: "through the jungle we walked",
    10: "a jungle is a forest",
}
TALKS = "ccttttcctttt"


def spoken(lines: dict[int, str] = LINES, picture: str = TALKS) -> Review:
    state = review(picture)
    texts = [lines.get(number, text) for number, text in enumerate(state.transcript.lines)]
    return replace(state, transcript=Transcript(tuple(texts)))


def group(right: str = "Django", confidence: float = 0.9, **changes: object) -> Group:
    made = Group(
        right,
        {"jungle": 2, "chango": 1},
        (Place(3, 4, 1, "jungle", 1), Place(4, 0, 1, "chango", 1), Place(4, 3, 1, "jungle", 1)),
        confidence,
        "sounds like it",
        Source.GLOSSARY,
        {"giants": 1},
        (Place(5, 0, 1, "giants", 1),),
    )
    return replace(made, **changes)


@pytest.fixture
def row() -> Row:
    (only,) = Spoken(spoken()).rows([group()])
    return only


def decided(state: Review, *rows: Row) -> Review:
    edit = op.decide(state, rules_of(state, rows))
    assert edit is not None
    return apply(state, edit)


def texts(state: Review) -> list[str]:
    return [state.text(line) for line in (3, 4, 5, 9, 10)]


def test_every_place_stands_in_its_context(row: Row) -> None:
    assert [(spot.line, spot.before, spot.heard, spot.becomes, spot.after) for spot in row.spots] == [
        (3, "we ship it on", "jungle", "Django", "today"),
        (4, "", "chango's", "Django's", "forms, and jungle's too"),
        (4, "chango's forms, and", "jungle's", "Django's", "too"),
        (5, "", "giants", "Django", "of the field"),
        (9, "through the", "jungle", "Django", "we walked"),
        (10, "a", "jungle", "Django", "is a forest"),
    ]
    assert row.heard == ("jungle", "chango", "giants")


def test_what_is_doubtful_or_right_elsewhere_is_not_ticked(row: Row) -> None:
    assert [(spot.line, spot.on, spot.doubt) for spot in row.spots if not spot.on] == [
        (5, False, DOUBTFUL),
        (9, False, ELSEWHERE),
        (10, False, ELSEWHERE),
    ]
    assert (row.talks, len(row.ticked), row.on) == ((1,), 3, True)


def test_the_number_on_the_button_is_the_number_of_the_step(row: Row) -> None:
    state = spoken()
    edit = op.decide(state, rules_of(state, [row]))
    assert edit is not None
    assert places_of([row]) == 3
    assert edit.label == "Glossary: Django, 3 places"


def test_only_what_is_ticked_changes(row: Row) -> None:
    assert texts(decided(spoken(), row)) == [
        "we ship it on Django today",
        "Django's forms, and Django's too",
        "giants of the field",
        "through the jungle we walked",
        "a jungle is a forest",
    ]


def test_a_decided_name_does_not_come_back(row: Row) -> None:
    after = decided(spoken(), row)
    again = group(heard={"jungle": 2}, places=(Place(9, 2, 1, "jungle", 2), Place(10, 1, 1, "jungle", 2)))
    assert Spoken(after).rows([again]) == ()


def test_a_place_that_was_left_stays_and_its_neighbour_changes(row: Row) -> None:
    spots = tuple(replace(spot, on=spot.on and spot.line != 4) for spot in row.spots)
    after = decided(spoken(), replace(row, spots=spots))
    assert texts(after)[:2] == ["we ship it on Django today", "chango's forms, and jungle's too"]
    assert Spoken(after).rows([group()]) == ()


def test_a_narrow_row_holds_in_its_talk_alone(row: Row) -> None:
    narrow = replace(row, narrow=True)
    rules = rules_of(spoken(), [narrow])
    assert {rule.scope for rule in rules} == {Scope.TALK}
    after = decided(spoken(), narrow)
    assert texts(after)[3:] == ["through the jungle we walked", "a jungle is a forest"]


def test_a_word_of_its_own_holds_only_where_it_is_ticked() -> None:
    state = spoken()
    (row,) = Spoken(state).rows([group(ambiguous=frozenset({"jungle"}))])
    rules = rules_of(state, [row])
    assert [(rule.heard, rule.scope, rule.never) for rule in rules] == [
        (("chango",), Scope.DAY, False),
        (("jungle",), Scope.TALK, False),
    ]
    by_hand = tuple(replace(spot, on=False, doubt="") if spot.line > 8 else spot for spot in row.spots)
    *_, right = rules_of(state, [replace(row, spots=by_hand)])
    assert (right.heard, right.at, right.never) == (("jungle",), 9, True)


def test_never_leaves_the_words_and_is_not_asked_again(row: Row) -> None:
    state = spoken()
    edit = op.decide(state, [never(row)], "Glossary: jungle is right")
    assert edit is not None
    after = apply(state, edit)
    assert texts(after) == texts(state)
    assert Spoken(after).rows([group()]) == ()


def test_never_in_a_talk_leaves_the_other_talk_open() -> None:
    state = spoken()
    both = group(
        heard={"jungle": 3},
        places=(Place(3, 4, 1, "jungle", 1), Place(9, 2, 1, "jungle", 2), Place(10, 1, 1, "jungle", 2)),
        unsure={},
        doubtful=(),
    )
    (row,) = Spoken(state).rows([both])
    edit = op.decide(state, [never(row, row.spots[-1])])
    assert edit is not None
    (left,) = Spoken(apply(state, edit)).rows([both])
    assert [spot.line for spot in left.spots] == [3, 4]


def test_what_a_person_picks_holds_against_an_earlier_never(row: Row) -> None:
    state = spoken()
    edit = op.decide(state, [never(row, row.spots[-1])])
    assert edit is not None
    after = apply(state, edit)
    made = Spoken(after).of_word("jungle", "Django")
    assert made is not None
    assert len(made.spots) == 4
    assert texts(decided(after, made))[3:] == ["through the Django we walked", "a Django is a forest"]


def test_another_right_form_keeps_the_ticks(row: Row) -> None:
    changed = Spoken(spoken()).renamed(row, "Jango")
    assert [(spot.becomes, spot.on) for spot in changed.spots[:3]] == [
        ("Jango", True), ("Jango's", True), ("Jango's", True),
    ]  # fmt: skip
    assert changed.key == row.key


def test_what_is_only_in_left_out_parts_has_nothing_to_fix() -> None:
    state = spoken({0: "the umnitsa team"})
    outside = group("Oomnitza", heard={"umnitsa": 1}, places=(Place(0, 1, 1, "umnitsa"),), doubtful=())
    (row,) = Spoken(state).rows([outside])
    assert (row.able, row.on, row.left_out, row.why) == (False, False, 1, "nothing to fix in the talks")


def test_the_unsure_come_first_and_unticked() -> None:
    state = spoken()
    unsure = group("Shango", 0.3, heard={"chango": 1}, places=(Place(4, 0, 1, "chango", 1),), doubtful=())
    rows = Spoken(state).rows([group(), unsure])
    assert [row.source for row in rows] == ["in the glossary"] * 2
    (doubted,) = Spoken(state).rows([replace(unsure, ambiguous=frozenset({"chango"}))])
    assert doubted.source == "“chango” is also a plain word"
    assert [(row.right, row.sureness, row.on) for row in rows] == [
        ("Shango", Sureness.UNSURE, False),
        ("Django", Sureness.SURE, True),
    ]


def test_a_place_that_two_names_change_counts_once() -> None:
    rows = Spoken(spoken()).rows([group(), group("Jungla", doubtful=(), unsure={})])
    assert places_of(rows) == 3


def test_a_form_that_is_ticked_nowhere_stays_open_for_another_name(row: Row) -> None:
    after = decided(spoken(), row)
    other = group("Giant Steps", heard={"giants": 1}, places=(Place(5, 0, 1, "giants", 1),), doubtful=())
    assert [again.right for again in Spoken(after).rows([other])] == ["Giant Steps"]


def test_what_was_seen_is_not_asked_again_while_its_decision_holds(row: Row) -> None:
    state = spoken()
    after = decided(state, row)
    more = group(
        heard={"jungle": 2, "giants": 1},
        places=(Place(9, 2, 1, "jungle", 2), Place(10, 1, 1, "jungle", 2), Place(5, 0, 1, "giants", 1)),
        unsure={},
        doubtful=(),
    )
    seen = {"django": list(row.heard)}
    assert len(Spoken(after).rows([more])) == 1
    assert Spoken(after).rows([more], seen=seen) == ()
    assert len(Spoken(state).rows([more], seen=seen)) == 1


def test_a_skipped_name_is_left_out() -> None:
    assert Spoken(spoken()).rows([group()], frozenset({"django"})) == ()


def test_a_phrase_may_run_into_the_next_line() -> None:
    state = spoken({3: "welcome to your", 4: "python everybody"})
    made = Spoken(state).of_word("your python", "EuroPython")
    assert made is not None
    (spot,) = made.spots
    assert (spot.before, spot.heard, spot.becomes, spot.words) == (
        "welcome to", "your python", "EuroPython", range(2, 4),
    )  # fmt: skip
    assert [decided(state, made).text(line) for line in (3, 4)] == ["welcome to EuroPython", "everybody"]


def test_lines_that_are_left_out_have_no_place() -> None:
    state = spoken()
    edit = op.leave_out(state, range(3, 5))
    assert edit is not None
    made = Spoken(apply(state, edit)).of_word("jungle", "Django")
    assert made is not None
    assert [spot.line for spot in made.spots] == [9, 10]


def test_a_word_has_the_row_that_it_is_heard_for_or_one_of_its_own(row: Row) -> None:
    talks = Spoken(spoken())
    for heard, right in (("Jungle", ""), ("django", ""), ("chango", "django")):
        assert talks.with_word((row,), heard, right) == ((row,), row.key)
    (made, *rest), key = talks.with_word((row,), "forest")
    assert (made.heard, made.right, len(made.spots), key) == (("forest",), "", 1, made.key)
    assert rest == [row]
    (made, *_), _ = talks.with_word((row,), "jungle", "Jumble")
    assert made.right == "Jumble"
    assert talks.with_word((row,), "harbour") == ((row,), "")


def test_rows_lose_the_places_that_a_step_took_and_go_with_the_last(row: Row) -> None:
    state = spoken()
    edit = op.decide(state, [Rule("Django", ("jungle",))])
    assert edit is not None
    after = Spoken(apply(state, edit))
    (left,) = after.left([row])
    assert [spot.form for spot in left.spots] == ["chango", "giants"]
    outside = replace(row, spots=(), left_out=1)
    assert after.left([replace(left, spots=row.spots[:1]), outside]) == (outside,)


def test_the_label_of_a_never_says_what_is_right_and_where(row: Row) -> None:
    assert never_said(row, row.spots[0]) == "Glossary: “jungle” is right in talk 1"
    assert never_said(row) == "Glossary: “jungle” and 2 more forms are right everywhere"
    (alone,) = without((row,), row, next(spot for spot in row.spots if spot.form == "chango"))
    assert never_said(replace(alone, heard=("jungle",))) == "Glossary: “jungle” is right everywhere"


def test_ticks_outlive_another_look(row: Row) -> None:
    state = spoken()
    spots = tuple(replace(spot, on=not spot.on) for spot in row.spots)
    before = {row.key: replace(row, spots=spots, on=False)}
    (again,) = ticked_anew(Spoken(state).rows([group()]), before)
    assert [spot.on for spot in again.spots] == [spot.on for spot in spots]
    assert not again.on


def test_a_rule_for_a_line_that_is_in_no_talk_decides_nothing(row: Row) -> None:
    state = spoken()
    elsewhere = Rule("Django", ("jungle",), Scope.TALK, at=0)
    state = replace(state, rules=state.rules.changed([(0, elsewhere)]))
    assert len(Spoken(state).rows([group()])) == 1


@pytest.mark.parametrize(
    ("captioned", "now", "pairs"),
    [
        ("using jungle a lot", "using Django a lot", (("jungle", "Django"),)),
        (
            "latest jungle trading and",
            "latest Django trending and",
            (("jungle", "Django"), ("trading", "trending")),
        ),
        ("your python is on", "EuroPython is on", (("your python", "EuroPython"),)),
        ("in jungle's, forms", "in Django's, forms", (("jungle", "Django"),)),
        ("so we go", "so go", ()),
        ("a b c d e f", "g h i j k", ()),
        ("the same", "the same", ()),
    ],
)
def test_what_was_written_for_what_was_heard(
    captioned: str, now: str, pairs: tuple[tuple[str, str], ...]
) -> None:
    assert corrected(captioned, now) == pairs


def test_a_correction_is_offered_for_its_other_places() -> None:
    state = spoken()
    edit = op.correct(state, 3, "we ship it on Django todays")
    assert edit is not None
    assert offer(apply(state, edit), 3) == Offer("jungle", "Django", 3, (1, 2))
    assert offer(state, 3) is None


@given(
    st.lists(st.booleans(), min_size=6, max_size=6),
    st.booleans(),
    st.sets(st.sampled_from(["jungle", "chango", "giants"])),
)
def test_just_what_is_ticked_changes_and_undo_brings_it_all_back(
    ticks: list[bool], narrow: bool, ambiguous: set[str]
) -> None:
    state = spoken()
    (row,) = Spoken(state).rows([group(ambiguous=frozenset(ambiguous))])
    spots = tuple(replace(spot, on=on) for spot, on in zip(row.spots, ticks, strict=True))
    edit = op.decide(state, rules_of(state, [replace(row, spots=spots, narrow=narrow)]))
    if edit is None:
        # Only doubts, all of them left: nothing is said of them.
        assert not any(ticks)
        return
    after = apply(state, edit)
    for line in range(len(state.transcript)):
        changed = sum(spot.on for spot in spots if spot.line == line)
        assert after.text(line).count("Django") == changed
    assert edit.label.endswith(f" {sum(ticks)} place{'' if sum(ticks) == 1 else 's'}")
    assert apply(after, inverted(edit)) == state
