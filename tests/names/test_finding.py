"""Mis-heard names, grouped by their right form."""

import pytest

from talkeditor.core.findings import Sureness
from talkeditor.names import Group, Known, Source, Talk, Vote, find

FILLING = (
    "we then look at how the work is cut into small steps",
    "nobody in the team wanted to wait that long for an answer",
    "it took us about three weeks until the first one was running",
    "and you can see on the left what happens when it fails",
    "so we wrote it down and gave it to the people next door",
    "most of the time is spent on reading and not on writing",
    "that was the moment when we changed our minds about it",
    "there is a lot more to say but let me show you this first",
)


def talk_of(*said: str, size: int = 160) -> list[str]:
    """Lines of a talk of everyday words in which some lines are said, evenly."""
    lines = [FILLING[at % len(FILLING)] for at in range(size)]
    for number, text in enumerate(said):
        lines[(number + 1) * size // (len(said) + 1)] = text
    return lines


def day_of(*talks: list[str], titles: dict[int, str] | None = None) -> tuple[list[str], list[Talk]]:
    """The lines of some talks one after another."""
    lines: list[str] = []
    made = []
    for number, talk in enumerate(talks, 1):
        made.append(
            Talk(number, (range(len(lines), len(lines) + len(talk)),), (titles or {}).get(number, ""))
        )
        lines += talk
    return lines, made


def term(text: str) -> Known:
    return Known(text, Source.GLOSSARY)


def the(groups: tuple[Group, ...], right: str) -> Group:
    return next(group for group in groups if group.right == right)


def test_unknown_words_that_sound_like_a_term_are_grouped_with_their_places() -> None:
    lines, talks = day_of(
        talk_of("the brovendel plans the jobs", "a brofendel job", "in brovendel", "the profendel daemon")
    )
    (group,) = find(lines, talks, [term("Brovendel")])
    assert group.heard == {"brovendel": 2, "brofendel": 1, "profendel": 1}
    assert [lines[place.line].split()[place.word] for place in group.places] == [
        "brovendel", "brofendel", "brovendel", "profendel",
    ]  # fmt: skip
    assert group.talks == (1,)
    assert group.sureness is Sureness.SURE
    assert group.why == "“brofendel” and “profendel” sound like Brovendel, which talk 1 says as well."


def test_a_word_stands_for_a_name_where_the_name_is_at_home_and_is_right_in_another_talk() -> None:
    """A robin that is a bird stays one."""
    about = talk_of(*["and robin is quick", "we ran robin twice", "so robin answers", "robin again"] * 3)
    birds = talk_of(*["a robin sat there", "the robin sings", "robin and wren", "this robin flew"] * 2)
    lines, talks = day_of(about, birds, titles={1: "Robyn: a small server"})
    group = the(find(lines, talks, [term("Robyn")]), "Robyn")
    assert group.heard == {"robin": 12}
    assert group.talks == (1,)
    assert group.ambiguous == {"robin"}
    assert group.why == "“robin” sounds like Robyn, which is in the title of talk 1."


def test_a_word_that_sounds_less_alike_needs_other_signs_in_its_talk() -> None:
    """Of a forest's jungle nothing is changed, though another talk says it for a name."""
    about = talk_of(*["in jungle", "with django", "the jungle view", "jungle has it", "a django app"] * 3)
    forest = talk_of(*["deep in the jungle", "a jungle river", "the jungle at night"] * 4)
    lines, talks = day_of(about, forest)
    group = the(find(lines, talks, [term("Django")]), "Django")
    assert group.heard == {"jungle": 9, "django": 6}
    assert group.talks == (1,)


def test_an_everyday_word_that_is_said_now_and_then_is_no_name() -> None:
    lines, talks = day_of(talk_of("a quick look", "that was quick"), talk_of("we had the rest of it"))
    assert find(lines, talks, [term("QUIC"), term("REST")]) == ()


@pytest.mark.parametrize(
    ("right", "said"),
    [
        ("FastAPI", "fast a p i"),
        ("OpenStreetMap", "open street map"),
        ("PostGIS", "post gis"),
        ("nginx", "engine x"),
        ("HTTP/3", "http free"),
        ("PyLadies", "pie ladies"),
        ("JWT", "j w t"),
    ],
)
def test_names_heard_as_several_words_are_found_whole(right: str, said: str) -> None:
    lines, talks = day_of(
        talk_of(*[f"with {said} it works", f"then {said} came"] * 3), titles={1: f"Why {right}"}
    )
    group = the(find(lines, talks, [term(right)]), right)
    assert group.heard == {said: 6}
    assert {place.words for place in group.places} == {len(said.split())}


def test_a_phrase_may_run_on_into_the_next_line() -> None:
    talk = talk_of(*["on open street map", "the open street map again"] * 2)
    talk[10:12] = ["what you know from open street", "map is enough"]
    lines, talks = day_of(talk)
    group = the(find(lines, talks, [term("OpenStreetMap")]), "OpenStreetMap")
    assert (10, 4, 3) in {(place.line, place.word, place.words) for place in group.places}
    assert group.why == "“open street map” is OpenStreetMap written apart, which is in the glossary."


def test_a_possessive_is_the_word_and_a_plural_has_its_own_right_form() -> None:
    lines, talks = day_of(
        talk_of("brovendel is here", "the brofendel's queue", "two brofendels", "brovendel ends")
    )
    groups = find(lines, talks, [term("Brovendel")])
    assert the(groups, "Brovendel").heard["brofendel"] == 1
    assert the(groups, "Brovendels").heard == {"brofendels": 1}


def test_another_number_makes_another_name() -> None:
    lines, talks = day_of(talk_of(*["over http two", "with http two", "http 3 then", "on http 3"] * 2))
    groups = find(lines, talks, [term("HTTP/3")])
    assert the(groups, "HTTP/3").heard == {"http 3": 4}
    assert all("two" not in form for group in groups for form in group.heard)


def test_a_name_that_holds_another_is_a_name_of_its_own() -> None:
    said = ["with brovendel", "geobrovendel too", "brovendel", "so geobrovendel", "brofendel"] * 2
    lines, talks = day_of(talk_of(*said))
    assert "geobrovendel" not in the(find(lines, talks, [term("Brovendel")]), "Brovendel").heard


def test_a_speaker_is_looked_for_where_speakers_are_named() -> None:
    lines, talks = day_of(talk_of("a talk", size=200))
    lines[3] = "please welcome marta kwilfeder"
    known = [Known("Marta Quillfeather", Source.SPEAKER, (1,))]
    groups = find(lines, talks, known)
    assert groups[0].right in ("Marta Quillfeather", "Quillfeather")
    assert groups[0].places[0].line == 3
    assert groups[0].why.endswith("who speaks in talk 1.")


def test_the_short_form_of_a_first_name_is_right() -> None:
    lines, talks = day_of(talk_of("i am jess", "jess here", "call me jess", size=120))
    known = [Known("Jessica Quillfeather", Source.SPEAKER, (1,)), term("JOSE")]
    assert all("jess" not in {**group.heard, **group.unsure} for group in find(lines, talks, known))


def test_what_is_said_in_no_talk_needs_no_fixing_and_comes_last() -> None:
    lines, talks = day_of(talk_of("the brofendel", "on brovendel", "brofendel"))
    reel = ["made by tolmarrin and friends", "tulmarrin for you"] * 6
    groups = find(lines + reel, talks, [term("Brovendel"), term("Tolmarrin")])
    assert [group.right for group in groups] == ["Brovendel", "Tolmarrin"]
    assert (groups[1].in_talks, groups[1].talks) == (0, ())


def test_what_most_passes_say_is_right_for_what_few_say() -> None:
    lines, talks = day_of(talk_of("hello"))
    reel = ["made by tolmarrin and friends"] * 6 + ["made by tall marine and friends"] * 2
    groups = find(lines + reel, talks, (), [Vote("tall marine", "Tolmarrin", 2)])
    group = the(groups, "Tolmarrin")
    assert group.heard["tall marine"] == 2
    assert group.source is Source.REEL


def test_a_stream_in_capitals_keeps_them() -> None:
    lines, talks = day_of(talk_of("the brovendel plans", "in brovendel", "brofendel"))
    (group,) = find([line.upper() for line in lines], talks, [term("Brovendel")])
    assert group.heard == {"brofendel": 1}


def test_right_forms_stay_and_marks_around_them_do_not_matter() -> None:
    lines, talks = day_of(talk_of("The Brovendel, plans", "(Brovendel)", "a Brofendel.", "Brovendel's"))
    (group,) = find(lines, talks, [term("Brovendel")])
    assert group.heard == {"brofendel": 1}


def test_unknown_words_in_several_spellings_are_offered_as_unsure() -> None:
    said = ["with tolmarrin", "in tolmarrin", "a tolmarrin", "tolmarrin", "the tulmarrin"] * 2
    lines, talks = day_of(talk_of(*said))
    (group,) = find(lines, talks, ())
    assert (group.right, group.heard, group.sureness) == ("tolmarrin", {"tulmarrin": 2}, Sureness.UNSURE)
    assert group.source is Source.STREAM


def test_who_cancels_gets_nothing() -> None:
    lines, talks = day_of(talk_of("the brofendel"))
    assert find(lines, talks, [term("Brovendel")], cancelled=lambda: True) == ()


@pytest.mark.parametrize("lines", [[], ["", "  "], ["[Music]"], ["𝄞 ☃ 你好"], ["a" * 20_000]])
def test_streams_without_words_have_no_names(lines: list[str]) -> None:
    assert find(lines, [Talk(1, (range(len(lines)),))], [term("Brovendel"), term("…"), term("")]) == ()


def test_what_passes_say_in_many_ways_is_one_name_and_the_glossarys_where_it_has_it() -> None:
    lines, talks = day_of(talk_of("hello"))
    reel = ["tulmarrin is for you"] * 4 + ["tolmarrim is for you", "dolmarrin is for you"] * 2
    votes = [
        Vote("tolmarrim", "tulmarrin", 2),
        Vote("dolmarrin", "tulmarrin", 2),
        Vote("tulmarrin", "dolmarrin", 1),
    ]
    (group,) = find(lines + reel, talks, (), votes)
    assert (group.right, set(group.heard)) == ("tulmarrin", {"tolmarrim", "dolmarrin"})
    (group,) = find(lines + reel, talks, [term("Tolmarrin")], votes)
    assert (group.right, set(group.heard)) == ("Tolmarrin", {"tulmarrin", "tolmarrim", "dolmarrin"})


def test_where_the_language_is_unknown_only_what_is_surely_meant_is_offered() -> None:
    lines, talks = day_of(talk_of("the brofendel", "a robin", "brovendel", "robin"))
    groups = find(lines, talks, [term("Brovendel"), term("Robyn"), term("REST")], language="xx")
    assert [group.right for group in groups if group.confidence >= 0.8] == []
