"""Mis-heard names, grouped by their right form."""

from talkeditor.names import Known, Source, Talk, find

LINES = [
    "today we look at the brovendel scheduler and why",
    "every brovendel job sleeps at night",
    "the brofendel queue is full so brovendel waits",
    "then the profendel daemon wakes up",
]
TALK = Talk(1, (range(4),), "How Brovendel schedules", ("Ada Quillfeather",))


def test_unknown_words_that_sound_like_a_term_are_grouped_with_their_places() -> None:
    (group,) = find(LINES, [TALK], [Known("Brovendel", Source.GLOSSARY)])
    assert group.right == "Brovendel"
    assert set(group.heard) == {"brovendel", "brofendel", "profendel"}
    assert [(p.line, p.word) for p in group.places] == [(0, 5), (1, 1), (2, 1), (2, 6), (3, 2)]
    assert group.talks == (1,)


def test_who_cancels_gets_nothing() -> None:
    assert find(LINES, [TALK], [Known("Brovendel", Source.GLOSSARY)], cancelled=lambda: True) == ()
