"""Dates, clocks and lengths as schedules write them. Knows no form and no slot.

The day of a conference runs from 04:00 to 03:59 of the next morning, as in pretalx.
"""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache

from talkeditor.schedules.words import beside_a_date, month_of, plain

NEW_DAY = 4
"""The hour at which a day of a conference begins."""
LONGEST_MINUTES = 24 * 60
_CLOCK = re.compile(r"(\d{1,2})\s*[:.h]\s*(\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?", re.IGNORECASE)
_HOUR = re.compile(r"(\d{1,2})\s*([ap]\.?m\.?|uhr|h)\b", re.IGNORECASE)
_LENGTH = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})")
_SHAPES = ("%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%d/%m/%Y", "%Y%m%d")
_NUMBER = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|e|o)?|(\d{4})")


def moment_of(value: object) -> datetime | None:
    """A date with a clock in ISO form, or None."""
    if not isinstance(value, str) or len(value) > 40 or len(value.strip()) < 11:
        return None
    try:
        return datetime.fromisoformat(value.strip())
    except ValueError:
        return None


def day_of(value: object) -> date | None:
    """A date in ISO form or one of the usual ones, or None."""
    text = value.strip() if isinstance(value, str) else ""
    if not text or len(text) > 40:
        return None
    moment = moment_of(text)
    if moment is not None:
        return conference_day(moment)
    for shape in _SHAPES:
        try:
            # A day in a hall has no zone; only its date is taken.
            return datetime.strptime(text, shape).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    return _written_day(text)


def _written_day(text: str) -> date | None:
    """A date with the name of its month in any of the languages, with or without its weekday."""
    words = [word for word in plain(text).split() if not beside_a_date(word)]
    months = [month for word in words if (month := month_of(word))]
    numbers = [match for word in words if (match := _NUMBER.fullmatch(word))]
    days, years = [int(n[1]) for n in numbers if n[1]], [int(n[2]) for n in numbers if n[2]]
    if len(words) != 3 or (len(months), len(days), len(years)) != (1, 1, 1):
        return None
    try:
        return date(years[0], months[0], days[0])
    except ValueError:
        return None


def clock_of(value: object) -> str | None:
    """A clock as HH:MM ("9:30", "2.15 pm", "10h", "14 Uhr"), or None."""
    text = value.strip() if isinstance(value, str) else ""
    if not text or len(text) > 40:
        return None
    match = _CLOCK.fullmatch(text)
    half: str | None
    if match:
        hour, minute, half = int(match[1]), int(match[2]), match[3]
    elif match := _HOUR.fullmatch(text):
        hour, minute, half = int(match[1]), 0, match[2] if match[2][0] in "apAP" else None
    else:
        return None
    if half:
        hour = hour % 12 + 12 * (half[0] in "pP")
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def minutes_of(value: object) -> int | None:
    """A length in minutes: a number of minutes, "H:MM", or days before that ("1:02:30"); or None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        length = int(value) if abs(value) < 1e6 else 0
    else:
        text = str(value or "").strip().lower().removesuffix("utes").removesuffix("min").strip(" .")
        match = _LENGTH.fullmatch(text)
        if match:
            length = (int(match[1] or 0) * 24 + int(match[2])) * 60 + int(match[3])
        else:
            length = int(text) if text.isdecimal() and len(text) < 5 else 0
    return length if 0 < length <= LONGEST_MINUTES else None


def conference_day(moment: datetime) -> date:
    """The day of the conference that a clock in the hall belongs to."""
    try:
        return (moment - timedelta(hours=NEW_DAY)).date()
    except OverflowError:
        return moment.date()


def since_midnight(clock: str) -> int:
    """Minutes of a clock from the midnight before the conference's day; small hours count to the day."""
    hour, _, minute = clock.partition(":")
    total = int(hour) * 60 + int(minute)
    return total + 24 * 60 * (int(hour) < NEW_DAY)


@cache
def zone_of(name: str) -> tzinfo | None:
    """The time zone of a name, or None where it is not known."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name) if name and len(name) < 64 else None
    except (OSError, ValueError, KeyError):
        return None


def is_odd(moment: datetime) -> bool:
    """Whether the clocks are put forward or back over this very moment: it exists twice or not at all."""
    return moment.tzinfo is not None and (
        moment.utcoffset() != moment.replace(fold=1 - moment.fold).utcoffset()
    )
