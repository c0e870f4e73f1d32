"""Reading JSON that anybody may have written: what is missing or of another type is empty. Knows no form."""

import json
from collections.abc import Iterable
from typing import Any

from talkeditor.core.translation import tr
from talkeditor.core.wording import count
from talkeditor.schedules.base import ScheduleError

Tree = dict[str, Any]


def loaded(text: str) -> Any:
    """The value of a JSON text. Raises `ScheduleError` with the line where it breaks."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        line = count(error.lineno)
        raise _broken(tr("The schedule is broken at line {line}: {why}.", line=line, why=error.msg)) from None
    except (RecursionError, ValueError):
        text = tr("The schedule is nested too deeply or holds too large a number.")
        raise _broken(text) from None


def _broken(text: str) -> ScheduleError:
    return ScheduleError(text, tr("Download it again, or paste the programme."), reason="broken")


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
