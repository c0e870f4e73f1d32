"""What is found in composed days with mis-heard names and traps; the floors lie below what was measured."""

import pytest

from talkeditor.names import Known, Source, Talk, find
from tests.names.composed import named_day
from tests.names.measuring import measured
from tests.streams import FRENCH, GERMAN, SPANISH, Style, compose


def test_mishearings_are_found_and_what_is_right_is_left_alone() -> None:
    measure = measured(named_day(seed, seed % 2, 2) for seed in range(100, 108))
    assert measure.precision >= 0.95
    assert measure.recall >= 0.75
    assert measure.of_groups >= 0.93
    assert measure.of_top >= 0.93


def test_terms_that_nobody_says_are_not_heard() -> None:
    """A glossary of another conference finds next to nothing."""
    wrong = 0
    for seed in range(100, 104):
        day = named_day(seed, 0, 2)
        strange = [known for known in named_day(seed, 1, 2).known if known not in day.known]
        said = {place.form for place in day.misheard}
        groups = find(day.lines, day.talks, strange)
        wrong += sum(group.confidence >= 0.8 and not said & set(group.heard) for group in groups)
    assert wrong <= 4


@pytest.mark.parametrize(("style", "language"), [(GERMAN, "de"), (SPANISH, "es"), (FRENCH, "fr")])
def test_other_languages_give_no_nonsense(style: Style, language: str) -> None:
    stream = compose(5, style)
    spans = [range(s["start"], s["end"]) for s in stream.gold["segments"] if s["kind"] == "talk"]
    talks = [Talk(number, (span,)) for number, span in enumerate(spans, 1)]
    names = ("Kubernetes", "Django", "PostgreSQL", "Celery", "Grafana", "Rust", "Flask", "Jupyter")
    groups = find(stream.lines, talks, [Known(name, Source.GLOSSARY) for name in names], language=language)
    assert [group.heard for group in groups if group.confidence >= 0.8] == []
