"""Rules put right what they name, where they hold, and nothing else; one step, taken back whole."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core import operations as op
from talkeditor.core.edits import Edit, Splice, apply, inverted
from talkeditor.core.findings import Kind
from talkeditor.core.glossary import Matcher, Rule, Scope, rewritten
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position, Transcript
from tests.core.pictures import review

DJANGO = Rule("Django", ("jungle", "chango"))


def put_right(rule: Rule, *lines: str) -> list[str]:
    """Lines with what a rule changes in them."""
    numbered = dict(enumerate(lines))
    changed = rewritten(numbered, Matcher({0: rule}).matches(numbered.items()))
    return [changed.get(number, line) for number, line in numbered.items()]


def spoken(picture: str, lines: dict[int, str]) -> Review:
    """The review of a picture where some lines say something else."""
    state = review(picture)
    texts = [lines.get(number, text) for number, text in enumerate(state.transcript.lines)]
    return replace(state, transcript=Transcript(tuple(texts)))


@pytest.mark.parametrize(
    ("rule", "said", "becomes"),
    [
        (DJANGO, "the jungle and chango", "the Django and Django"),
        (DJANGO, "(Jungle), jungle's jungles", "(Django), Django's jungles"),
        (DJANGO, "a junglé", "a Django"),
        (Rule("EuroPython", ("your python",)), "at your python's end", "at EuroPython's end"),
        (Rule("EuroPython", ("your python",)), "your own python your", "your own python your"),
        (Rule("Go", ("go",), case=True), "go Go GO", "Go Go GO"),
        (Rule("API gateway", ("api",)), "the API gateway of an api", "the API gateway of an API gateway"),
        (Rule("the long one", ("a b c",)), "a b c d", "the long one d"),
        (Rule("x", ("jungle",), kept=(Position(0, 2),)), "jungle a jungle", "x a jungle"),
        (Rule("Python"), "python", "python"),
    ],
)
def test_a_rule_changes_just_what_it_names(rule: Rule, said: str, becomes: str) -> None:
    assert put_right(rule, said) == [becomes]
    assert put_right(rule, becomes) == [becomes] or rule.kept


def test_a_phrase_may_run_into_the_next_line() -> None:
    rule = Rule("OpenStreetMap", ("open street map",))
    assert put_right(rule, "we use open", "street map here") == ["we use OpenStreetMap", "here"]
    assert put_right(rule, "open", "street", "map") == ["open", "street", "map"]


def test_the_longer_form_wins_and_then_the_later_rule() -> None:
    rules = {0: Rule("A", ("fast",)), 1: Rule("FastAPI", ("fast api",)), 2: Rule("B", ("fast",))}
    lines = {0: "fast api fast"}
    assert rewritten(lines, Matcher(rules).matches(lines.items())) == {0: "FastAPI B"}


def test_one_decision_is_one_step_in_the_talks_only() -> None:
    state = spoken("ccttttcctt", {0: "a jungle", 3: "the jungle book", 8: "some chango"})
    edit = op.decide(state, [DJANGO])
    assert edit is not None
    assert edit.label == "Glossary: Django, 2 places"
    after = apply(state, edit)
    assert [after.text(line) for line in (0, 3, 8)] == ["a jungle", "the Django book", "some Django"]
    assert apply(after, inverted(edit)) == state
    assert op.decide(after, [DJANGO]) is None


def test_a_talk_keeps_its_own_jungle() -> None:
    state = spoken("ttttcctt", {1: "the jungle", 6: "a jungle"})
    protected = Rule("jungle", ("jungle",), Scope.TALK, at=7, never=True)
    edit = op.decide(state, [protected])
    assert edit is not None
    assert edit.label == "Glossary: jungle is right, 0 places"
    state = apply(state, edit)
    edit = op.decide(state, [DJANGO])
    assert edit is not None
    state = apply(state, edit)
    assert (state.text(1), state.text(6)) == ("the Django", "a jungle")


def test_what_is_right_is_so_however_its_letters_are_marked() -> None:
    state = spoken("tttt", {1: "the café"})
    for rule in (Rule("cafe", ("cafe",), Scope.TALK, at=1, never=True), Rule("Kaffe", ("café",))):
        edit = op.decide(state, [rule])
        assert edit is not None
        state = apply(state, edit)
    assert state.text(1) == "the café"


def test_the_later_word_counts() -> None:
    state = spoken("tttt", {1: "the jungle"})
    for rule in (Rule("jungle", ("jungle",), never=True), DJANGO):
        edit = op.decide(state, [rule])
        assert edit is not None
        state = apply(state, edit)
    assert state.text(1) == "the Django"


def test_lines_that_come_into_a_talk_meet_its_rules() -> None:
    state = spoken("ccttttcc", {1: "a jungle", 3: "the jungle", 7: "chango there"})
    decision = op.decide(state, [replace(DJANGO, scope=Scope.TALK, at=3)])
    assert decision is not None
    state = apply(state, decision)
    moved = op.start_here(state, Position(1))
    assert moved is not None
    whole = op.following(state, moved)
    after = apply(state, whole)
    assert (after.text(1), after.text(7)) == ("a Django", "chango there")
    assert apply(after, inverted(whole)) == state
    labelled = op.label(after, after.index_of_line(7), state.segments[1].kind)
    assert labelled is not None
    later = apply(after, op.following(after, labelled))
    assert later.text(7) == "chango there", "it is another talk"


def test_what_a_person_put_back_stays_when_an_edge_moves() -> None:
    state = spoken("ccttttcc", {1: "a jungle", 3: "the jungle"})
    decision = op.decide(state, [DJANGO])
    assert decision is not None
    state = apply(state, decision)
    back = op.correct(state, 3, "the jungle")
    assert back is not None
    state = apply(state, back)
    moved = op.start_here(state, Position(1))
    assert moved is not None
    after = apply(state, op.following(state, moved))
    assert (after.text(1), after.text(3)) == ("a Django", "the jungle")


def test_a_rule_is_taken_back_where_nobody_touched_its_lines() -> None:
    state = spoken("tttttt", {1: "the jungle", 2: "a chango whiskey", 3: "jungle here"})
    for rule in (DJANGO, Rule("WSGI", ("whiskey",))):
        edit = op.decide(state, [rule])
        assert edit is not None
        state = apply(state, edit)
    mended = op.correct(state, 3, "Django was here")
    assert mended is not None
    state = apply(state, mended)
    edit = op.take_back(state, 0)
    assert edit is not None
    after = apply(state, edit)
    assert [after.text(n) for n in (1, 2, 3)] == ["the jungle", "a chango WSGI", "Django was here"]
    assert [rule.right for _, rule in after.rules.items()] == ["WSGI"]
    assert apply(after, inverted(edit)) == state


def test_rules_are_exchanged_in_one_step() -> None:
    state = spoken("tttttt", {1: "the jungle", 2: "a chango whiskey", 3: "jungle here"})
    edit = op.decide(state, [DJANGO, Rule("WSGI", ("whiskey",))], "Took a list")
    assert edit is not None
    assert edit.label == "Took a list, 4 places"
    state = apply(state, edit)
    edit = op.exchange(state, [0], [Rule("Django", ("chango",)), Rule("Ginger", ("jungle",))], "Changed")
    assert edit is not None
    assert edit.label == "Changed"
    assert [line for line, _, _ in edit.corrections] == [1, 3], "line 2 stays as it reads"
    after = apply(state, edit)
    assert [after.text(n) for n in (1, 2, 3)] == ["the Ginger", "a Django WSGI", "Ginger here"]
    assert apply(after, inverted(edit)) == state
    assert op.exchange(state, [7], [DJANGO], "Changed") is None
    same = state.rules.get(1)
    assert same is not None
    assert op.exchange(state, [1], [same], "Changed") is None
    only_out = op.exchange(state, [1], [], "Changed")
    assert only_out is not None
    assert apply(state, only_out).text(2) == "a Django whiskey"


WORDS = st.sampled_from(["jungle", "chango", "the", "your", "python", "python's", "(jungle)", "Django"])
RULES = st.lists(
    st.builds(
        Rule,
        st.sampled_from(["Django", "EuroPython", "The Jungle"]),
        st.lists(st.sampled_from(["jungle", "your python", "python your", "chango the"]), max_size=2).map(
            tuple
        ),
    ),
    min_size=1,
    max_size=3,
)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=5).map(" ".join), min_size=6, max_size=6), RULES)
def test_words_that_no_match_names_stay(lines: list[str], rules: list[Rule]) -> None:
    state = spoken("cttttc", dict(enumerate(lines)))
    edit = op.decide(state, rules)
    if edit is None:
        return
    found = op.matches_of(state, dict(enumerate(dict.fromkeys(rules))))
    taken = {
        (match.line, match.word + k)
        if match.word + k < len(state.transcript.words(match.line))
        else (match.line + 1, match.word + k - len(state.transcript.words(match.line)))
        for match in found
        for k in range(match.words)
    }
    after = apply(state, edit)
    for line in range(6):
        left = [w for at, w in enumerate(state.transcript.words(line)) if (line, at) not in taken]
        rest = after.text(line).split()
        assert [w for w in rest if w in left] or not left
        assert len(after.text(line).split()) >= len(left)
    assert apply(after, inverted(edit)) == state


def test_a_rule_without_a_right_form_is_none() -> None:
    assert op.decide(spoken("tt", {0: "the jungle"}), [Rule(" ", ("jungle",))]) is None


def test_a_step_that_brings_no_line_into_a_talk_looks_at_none(monkeypatch: pytest.MonkeyPatch) -> None:
    state = spoken("ccttttcctt", {1: "a jungle", 3: "the jungle", 8: "chango"})
    decision = op.decide(state, [DJANGO])
    assert decision is not None
    state = apply(state, decision)

    def looked(*_: object) -> None:
        raise AssertionError("a line was looked at")

    monkeypatch.setattr(Matcher, "matches", looked)
    for edit in (op.accept(state, 1), op.nudge_line(state, 2, -1), op.set_title(state, 1, "Knots")):
        assert edit is not None
        assert op.following(state, edit) is edit


def test_a_dropped_talk_that_comes_back_meets_the_rules() -> None:
    state = spoken("cc(tttt)cc", {3: "the jungle"})
    decision = op.decide(state, [DJANGO])
    assert decision is not None
    state = apply(state, decision)
    assert state.text(3) == "the jungle"
    back = op.undecide(state, [1])
    assert back is not None
    assert apply(state, op.following(state, back)).text(3) == "the Django"


def test_a_right_form_has_single_blanks_and_one_of_blanks_is_none() -> None:
    edit = op.decide(review("tttt"), [Rule("  Ada   Lovelace ", ("a1",)), Rule("  ", ("b1",))])
    assert edit is not None
    assert [rule.right for _, _, rule in edit.rules if rule] == ["Ada Lovelace"]
    assert apply(review("tttt"), edit).text(1) == "Ada Lovelace b1 c1 d1"
    assert op.decide(review("tttt"), [Rule(" ", ("b1",))]) is None


def test_rules_meet_the_lines_of_a_step_of_many_places() -> None:
    state = spoken("nnnnbbbbcccctt", {9: "a jungle", 12: "jungle too"})
    decision = op.decide(state, [DJANGO])
    assert decision is not None
    state = apply(state, decision)
    noise, pause, chatter, _ = state.segments
    edit = Edit(
        "Many",
        (
            Splice(0, (noise,), (noise, replace(noise, start=Position(2)))),
            Splice(1, (pause,), (pause, replace(pause, start=Position(6)))),
            Splice(2, (chatter,), (replace(chatter, kind=Kind.TALK),)),
        ),
    )
    whole = op.following(state, edit)
    assert [change[0] for change in whole.corrections] == [9]
    assert apply(state, whole).text(9) == "a Django"
    assert op.following(apply(state, whole), inverted(edit)) == inverted(edit), "nothing comes into a talk"
