"""The file under an open project, watched for what others do to it. Knows no table and no step."""

from collections.abc import Callable
from pathlib import Path

from talkeditor.core.translation import later, tr
from talkeditor.store.connection import StoreError

_HINT = later("This step was not kept. Open the stream again.")

_Stamp = tuple[int, int, int, int, int]


class Watch:
    """Remembers how a file was when this process wrote it last."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp = _stamp(path)
        self._refused: tuple[_Stamp | None, StoreError] | None = None

    def written(self) -> None:
        """This process has just written the file."""
        self._stamp = _stamp(self._path)

    def look(self, is_ours: Callable[[], bool], take_up: Callable[[], None]) -> None:
        """See that the file is what was written, by what is in it (`is_ours`) where times or place differ.

        One that lies there anew with the same in it is taken up (`take_up`). Raises `StoreError` with the
        reason "gone", "replaced" or "changed".
        """
        now = _stamp(self._path)
        if now == self._stamp:
            return
        if self._refused is None or self._refused[0] != now:
            error = self._why_not(now, is_ours)
            if error is None:
                take_up()
                self._stamp, self._refused = now, None
                return
            self._refused = now, error
        raise self._refused[1]

    def _why_not(self, now: _Stamp | None, is_ours: Callable[[], bool]) -> StoreError | None:
        name = self._path.name
        if now is None:
            sentence = tr("{name} was moved or deleted, or its disk is not there.", name=name)
            return StoreError(sentence, tr(_HINT), reason="gone")
        if is_ours():
            return None
        if self._stamp is None or now[:2] != self._stamp[:2]:
            sentence = tr("{name} was replaced by another file.", name=name)
            return StoreError(sentence, tr(_HINT), reason="replaced")
        return changed(self._path)


def changed(path: Path) -> StoreError:
    """The error of a file in which there is what this process did not write."""
    sentence = tr("{name} was changed by another program.", name=path.name)
    return StoreError(sentence, tr(_HINT), reason="changed")


def _stamp(path: Path) -> _Stamp | None:
    """What tells that a file may have been touched; no program sets the last of its times at will."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
