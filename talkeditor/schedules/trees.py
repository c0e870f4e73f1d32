"""Reading JSON that anybody may have written: what is missing or of another type is empty. Knows no form."""

import json
from collections.abc import Iterable
from typing import Any

from talkeditor.schedules.base import ScheduleError

Tree = dict[str, Any]


def loaded(text: str) -> Any:
    """The value of a JSON text. Raises `ScheduleError` with the line where it breaks."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ScheduleError(
            f"The schedule is broken at line {error.lineno:,}: {error.msg}.",
            "Download it again, or paste the programme.",
            reason="broken",
        ) from None
    except (RecursionError, ValueError):
        raise ScheduleError(
            "The schedule is nested too deeply or holds too large a number.",
            "Download it again, or paste the programme.",
            reason="broken",
        ) from None


def many(value: object) -> Iterable[Any]:
    """The items of a list; of anything else none."""
    return value if isinstance(value, list) else ()


def text_of(value: object) -> str:
    """A text or a number as text; of translations ({"en": …}) the first; of anything else nothing."""
    if isinstance(value, dict):
        value = next((item for item in value.values() if isinstance(item, str) and item), "")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-8", "replace").decode()
