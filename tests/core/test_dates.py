"""Days and months have their English names without a catalog, and those of the person's language with one."""

from collections.abc import Iterator
from datetime import date

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
    # 2024 began on a Monday.
    days = [date(2024, 1, 1 + number) for number in range(7)]
    assert [weekday(day.weekday()) for day in days] == [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]  # fmt: skip
    assert (month(1), month(5), month(12)) == ("January", "May", "December")


@pytest.mark.usefixtures("german")
def test_names_are_those_of_the_language() -> None:
    assert (weekday(5), month(5), month(6)) == ("Samstag", "Mai", "June")
