"""The search for names is asked with all that is known, and what rules say stands above what it finds."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from talkeditor import names
from talkeditor.core import operations as op
from talkeditor.core.edits import apply
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.review import Review
from talkeditor.core.schedule import Schedule, Slot, SlotKind
from talkeditor.core.transcript import Position, Transcript
from talkeditor.names import Group, Known, Place, Source, Talk, Vote
from talkeditor.names.glossaryfile import Entry
from talkeditor.workflow.glossaryfiles import File, Glossary
from talkeditor.workflow.names import candidates, known, report, talks_of, told, votes_of
from tests.core.pictures import review

LINES = {
    0: "a jungle outside",
    3: "the jungle and the chango",
    4: "we like open",
    5: "street map, jungle",
    9: "in the jungle there",
}
PLACES = (
    Place(0, 1, 1, "jungle"),
    Place(3, 1, 1, "jungle", 1),
    Place(3, 4, 1, "chango", 1),
    Place(5, 2, 1, "jungle", 1),
    Place(9, 2, 1, "jungle", 2),
)
GROUP = Group(
    "Django", {"jungle": 4, "chango": 1}, PLACES, 0.8, "It sounds like it.", Source.GLOSSARY,
    {"likes": 1}, (Place(4, 1, 1, "likes", 1),), frozenset({"jungle"}),
)  # fmt: skip


def spoken(picture: str = "ccttttcctttt") -> Review:
    state = review(picture)
    texts = [LINES.get(number, text) for number, text in enumerate(state.transcript.lines)]
    return replace(state, transcript=Transcript(tuple(texts)))


def glossary(*entries: Entry) -> Glossary:
    return Glossary((File("day.glossary.txt", None, "", entries),))


def decided(state: Review, *rules: Rule) -> Review:
    edit = op.decide(state, rules)
    assert edit is not None
    return apply(state, edit)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What the search is asked; it finds one group."""
    questions: list[tuple[Any, ...]] = []

    def find(*question: Any) -> tuple[Group, ...]:
        questions.append(question)
        return (GROUP,)

    monkeypatch.setattr(names, "find", find)
    return questions


def test_the_search_is_asked_with_all_that_is_known(asked: list[tuple[Any, ...]]) -> None:
    state = decided(spoken(), Rule("Robyn", ("robin",)), Rule("jungle", ("jungle",), never=True))
    left_out = op.leave_out(state, range(4, 5))
    assert left_out is not None
    state = apply(state, left_out)
    schedule = Schedule("Tidewater", (Slot("1", "Knots for all", ("Signe Dahl",)),))
    candidates(state, schedule, glossary(Entry("Flask"), Entry("rope", never=True)))
    lines, talks, right, votes, _, language = asked[0]
    assert lines[3:6] == [LINES[3], "", LINES[5]]
    assert [talk.number for talk in talks] == [1, 2]
    assert [(one.text, one.source) for one in right] == [
        ("Robyn", Source.GLOSSARY),
        ("Flask", Source.GLOSSARY),
        ("Knots for all", Source.TITLE),
        ("Signe Dahl", Source.SPEAKER),
    ]
    assert (votes, language) == ((), "en")


def test_talks_have_what_they_were_given_and_not_what_was_heard() -> None:
    state = spoken()
    first, second = (index for index in range(len(state.segments)) if state.is_talk(index))
    titled = replace(state.segments[first], title="Knots", speakers=("Signe Dahl",), slot="1")
    state = replace(state, segments=(*state.segments[:first], titled, *state.segments[first + 1 :]))
    assert talks_of(state) == (
        Talk(1, (range(2, 6),), "Knots", ("Signe Dahl",)),
        Talk(2, (state.lines_of(second),)),
    )


def test_entries_that_a_talk_has_taken_are_known_by_the_talk() -> None:
    state = spoken()
    first = next(index for index in range(len(state.segments)) if state.is_talk(index))
    taken = replace(state.segments[first], slot="1", title="Knots")
    state = replace(state, segments=(*state.segments[:first], taken, *state.segments[first + 1 :]))
    slots = (
        Slot("1", "Knots", ("Signe Dahl",)),
        Slot("2", "Mending nets", ("Per Lie", "Ulla Ferner")),
        Slot("3", "Lunch", kind=SlotKind.BREAK),
    )
    rules = [Rule("Robyn", ("robin",), Scope.TALK, at=9), Rule("Robyn", at=5), Rule("x", ("y",), never=True)]
    assert known(state, Schedule("", slots), rules) == (
        Known("Robyn", Source.GLOSSARY, (2,)),
        Known("Robyn", Source.GLOSSARY),
        Known("Mending nets", Source.TITLE),
        Known("Per Lie", Source.SPEAKER),
        Known("Ulla Ferner", Source.SPEAKER),
    )


def test_what_the_glossary_says_of_forms_is_sure_and_joins_its_group(asked: list[tuple[Any, ...]]) -> None:
    (group,) = candidates(spoken(), glossary=glossary(Entry("Django", ("chango",))))
    assert group.places == PLACES
    assert group.heard == {"jungle": 4, "chango": 1}
    assert group.confidence == pytest.approx((1 + 4 * 0.8) / 5)
    assert (group.unsure, group.ambiguous) == (GROUP.unsure, GROUP.ambiguous)


def test_a_form_that_the_glossary_gives_to_another_name_leaves_the_group(
    asked: list[tuple[Any, ...]],
) -> None:
    told_of, rest = candidates(spoken(), glossary=glossary(Entry("Jumble", ("jungle",))))
    assert (rest.right, rest.heard, rest.confidence) == ("Django", {"jungle": 1, "chango": 1}, 0.8)
    assert (told_of.right, told_of.heard, told_of.confidence) == ("Jumble", {"jungle": 3}, 1.0)


def test_a_phrase_that_runs_into_the_next_line_is_one_place(asked: list[tuple[Any, ...]]) -> None:
    groups = candidates(spoken(), glossary=glossary(Entry("OpenStreetMap", ("open street map",))))
    found = next(group for group in groups if group.right == "OpenStreetMap")
    assert found.places == (Place(4, 2, 3, "open street map", 1),)


@pytest.mark.parametrize(
    ("rules", "left"),
    [
        ([Rule("jungle", ("jungle",), never=True)], {"chango": 1}),
        ([Rule("jungle", ("Jungle",), Scope.TALK, at=9, never=True)], {"jungle": 3, "chango": 1}),
        ([Rule("Dj", ("nothing",), kept=(Position(3, 1),))], {"jungle": 3, "chango": 1}),
        ([Rule("x", ("jungle", "chango"), never=True)], None),
        ([Rule("jungle", ("jungle",), Scope.TALK, at=0, never=True)], {"jungle": 4, "chango": 1}),
    ],
)
def test_what_is_called_right_is_not_asked_about(
    asked: list[tuple[Any, ...]], rules: list[Rule], left: dict[str, int] | None
) -> None:
    found = candidates(decided(spoken(), *rules))
    assert [group.heard for group in found] == ([left] if left is not None else [])


def test_what_was_taken_already_is_not_found_again(asked: list[tuple[Any, ...]]) -> None:
    entry = Entry("Ginger", ("ginger",))
    state = decided(spoken(), Rule("Ginger", ("ginger",)))
    assert candidates(state, glossary=glossary(entry)) == (GROUP,)


@pytest.mark.parametrize("when", [0, 1])
def test_a_search_that_is_cancelled_gives_nothing(asked: list[tuple[Any, ...]], when: int) -> None:
    calls = iter([False] * when + [True] * 9)
    stop: Callable[[], bool] = lambda: next(calls)  # noqa: E731
    assert candidates(spoken(), cancelled=stop) == ()


def test_what_passes_have_otherwise_votes() -> None:
    state = review("rr|rr|rr|tt")
    heard = ["come and see the boats of the old town", "our lamps are made by hand"]
    texts = [*heard, heard[0], "our lambs are made by hand", *heard, "a talk", "about boats"]
    state = replace(state, transcript=Transcript(tuple(texts)))
    assert votes_of(state, lambda: False) == (Vote("lambs", "lamps"),)
    assert votes_of(state, lambda: True) == ()


def test_a_report_has_zero_based_places() -> None:
    assert report([GROUP]) == {
        "groups": [
            {
                "right": "Django",
                "heard": {"jungle": 4, "chango": 1},
                "places": [{"line": p.line, "word": p.word, "form": p.form} for p in PLACES],
                "confidence": 0.8,
                "why": "It sounds like it.",
                "unsure": {"likes": 1},
            }
        ]
    }


def test_groups_are_told_in_rows() -> None:
    outside = replace(GROUP, places=PLACES[:1], heard={f"form{n}": 1 for n in range(10)})
    assert list(told([GROUP, outside])) == [
        "Django: 5 places in talks 1, 2, likely",
        "    jungle (4), chango (1)",
        "    It sounds like it.",
        "Django: 1 place, none of them in a talk, likely",
        "    " + ", ".join(f"form{n} (1)" for n in range(8)) + " and 2 more",
        "    It sounds like it.",
    ]
