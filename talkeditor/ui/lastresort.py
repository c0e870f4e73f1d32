"""What happens with an error that nobody expected: the work is safe already, the person is told once."""

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from types import TracebackType

from talkeditor.core.errors import TalkeditorError
from talkeditor.store.places import data_folder


class LastResort:
    """Catches what slots, paint events and workers let through. A report goes to a file, a sentence to
    the person; the report has no text of the stream."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._told: set[str] = set()
        self._before = sys.excepthook
        sys.excepthook = self._caught

    def close(self) -> None:
        """Let errors go where they went before."""
        sys.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, TalkeditorError):
            self._tell(str(error))
            return
        place = traceback.extract_tb(trace)[-1] if trace else None
        key = f"{kind.__name__} {place.filename}:{place.lineno}" if place else kind.__name__
        self._before(kind, error, trace)
        if key in self._told:
            return
        self._told.add(key)
        report = data_folder() / "errors.log"
        try:
            with report.open("a", encoding="utf-8") as file:
                file.write(f"{datetime.now().isoformat(timespec='seconds')} {kind.__name__}\n")
                file.writelines(traceback.format_tb(trace))
        except OSError:
            pass
        self._tell(f"Something unexpected happened. Your work is kept. The report is in {report}.")
