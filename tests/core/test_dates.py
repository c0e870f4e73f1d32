"""Days and months have their English names without a catalog, and those of the person's language with one."""

import calendar
from collections.abc import Iterator

import pytest

from talkeditor.core import translation
from talkeditor.core.dates import month, weekday

GERMAN = {"Saturday": "Samstag", "May": "Mai"}


class _German:
    separator = "."

    def __call__(self, text: str, about: str, number: int) -> str:
        return GERMAN.get(text, "")


@pytest.fixture
def german() -> Iterator[None]:
    translation.use(_German())
    yield
    translation.use(None)


def test_names_follow_the_calendar() -> None:
    assert [weekday(number) for number in range(7)] == list(calendar.day_name)
    assert [month(number) for number in range(1, 13)] == list(calendar.month_name)[1:]


@pytest.mark.usefixtures("german")
def test_names_are_those_of_the_language() -> None:
    assert (weekday(5), month(5), month(6)) == ("Samstag", "Mai", "June")
