"""Earlier generations of a project in the user's data folder: made now and then, thinned, never changed.

All of the last day stay, then one for each of 12 days, of 10 weeks and of 9 months; two are at least half
an hour apart. They are told apart by number, not by the clock, which may jump.
"""

import contextlib
import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from talkeditor.store import places
from talkeditor.store.connection import WAITING, connect_to_read, copy_whole, told

APART_MS = 30 * 60 * 1000
DAY_MS = 24 * 3600 * 1000
_PERIODS = ((DAY_MS, 12), (7 * DAY_MS, 10), (30 * DAY_MS, 9))
"""Behind the first day: one generation for each of so many days, of so many weeks, of so many months."""

_NAME = re.compile(r"(\d{6})-(\d+)" + re.escape(places.SUFFIX))


@dataclass(frozen=True, slots=True)
class Generation:
    """A backup: its number, and when it was made (milliseconds since 1970)."""

    path: Path
    number: int
    time_ms: int


def generations(sha256: str) -> tuple[Generation, ...]:
    """The backups of the project of a stream (by the hash of its file), the newest first."""
    try:
        names = [(path, _NAME.fullmatch(path.name)) for path in _folder(sha256).iterdir()]
    except OSError:
        return ()
    found = (Generation(path, int(match[1]), int(match[2])) for path, match in names if match)
    return tuple(sorted(found, key=lambda generation: -generation.number))


def keep(project: Path, sha256: str, now_ms: int | None = None) -> Generation | None:
    """Make a backup where one is due: half an hour after the last, if the project changed since then.

    Those that are one too many are deleted, as is what a kill left in the making. None where none is due.
    Raises `StoreError`.
    """
    now = int(time.time() * 1000) if now_ms is None else now_ms
    known = generations(sha256)
    if known and (abs(now - known[0].time_ms) < APART_MS or _state(known[0].path) == _state(project)):
        return None
    number = known[0].number + 1 if known else 1
    made = Generation(_folder(sha256) / f"{number:06}-{now}{places.SUFFIX}", number, now)
    with told(made.path):
        copy_whole(project, made.path)
    everything = (made, *known)
    killed = _folder(sha256).glob("*" + WAITING)
    for path in (*killed, *(generation.path for generation in set(everything) - set(kept(everything)))):
        with contextlib.suppress(OSError):
            path.unlink()
    return made


def kept(known: Sequence[Generation]) -> tuple[Generation, ...]:
    """Those of some generations, newest first, that stay."""
    if not known:
        return ()
    newest = known[0].time_ms
    stays = {generation for generation in known if newest - generation.time_ms < DAY_MS}
    rest = [generation for generation in known if generation not in stays]
    for length, many in _PERIODS:
        stays.update(_newest_of_each(rest, length, many))
    return tuple(generation for generation in known if generation in stays)


def _newest_of_each(known: Iterable[Generation], length: int, many: int) -> list[Generation]:
    """The newest of each of the last periods that have any; periods are fixed, so that backups can age."""
    newest: dict[int, Generation] = {}
    for generation in known:
        newest.setdefault(generation.time_ms // length, generation)
    return list(newest.values())[:many]


def _state(path: Path) -> tuple[int, int]:
    """What tells two states of a project apart: its last step, and the last that holds."""
    with told(path), contextlib.closing(connect_to_read(path)) as connection:
        last = connection.execute("SELECT max(seq) FROM step").fetchone()[0]
        held: int = connection.execute("SELECT held FROM state").fetchone()[0]
    return last or 0, held


def _folder(sha256: str) -> Path:
    return places.data_folder() / "backups" / sha256[:32]
