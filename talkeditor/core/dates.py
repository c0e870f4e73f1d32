"""The names of days and months in the language of the person. Knows no calendar and no form of a date."""

from talkeditor.core.translation import later, tr

_DAYS = (
    later("Monday"), later("Tuesday"), later("Wednesday"), later("Thursday"), later("Friday"),
    later("Saturday"), later("Sunday"),
)  # fmt: skip
_MONTHS = (
    later("January"), later("February"), later("March"), later("April"),
    later("May"), later("June"), later("July"), later("August"),
    later("September"), later("October"), later("November"), later("December"),
)  # fmt: skip


def weekday(number: int) -> str:
    """The name of a day of the week, counted from Monday = 0."""
    return tr(_DAYS[number])


def month(number: int) -> str:
    """The name of a month, counted from January = 1."""
    return tr(_MONTHS[number - 1])
