"""What must hold in the window at any moment, whatever was pressed; and what grows in it.

Looks only. Each check gives sentences, none where all is well.
"""

import gc
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.review import broken
from talkeditor.store.checking import check
from talkeditor.store.project import open_project

# The offscreen platform says this of what only a window manager can do.
_EXPECTED = ("This plugin does not support",)
_PAGE = 4096


class Ears:
    """Hears all that goes wrong without anybody asking: errors in slots and threads, what Qt warns of."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        qInstallMessageHandler(self._on_message)
        sys.excepthook = lambda *caught: self._on_error("slot", caught[1])
        sys.unraisablehook = lambda args: self._on_error("unraisable", args.exc_value)
        threading.excepthook = lambda args: self._on_error("thread", args.exc_value)

    def take(self) -> list[str]:
        """What was heard since it was last asked for."""
        heard, self.heard = self.heard, []
        return heard

    def not_saved(self, error: TalkeditorError) -> None:
        """A write that failed; the cause tells a fault of the program from a full disk."""
        self._on_error("not saved", error.__cause__ or error)

    def _on_message(self, kind: QtMsgType, _: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not text.startswith(_EXPECTED):
            self.heard.append(f"Qt says: {text}")

    def _on_error(self, where: str, error: BaseException | None) -> None:
        self.heard.append(f"{where}: {''.join(traceback.format_exception(error))}")


class Fence:
    """Refuses every write outside a folder, as a disk would; tells which it refused."""

    def __init__(self, folder: Path) -> None:
        self._inside = (str(folder), "/dev/", "/proc/self/", "memfd:")
        self.refused: list[str] = []
        sys.addaudithook(self._on_event)

    def _on_event(self, event: str, args: tuple[Any, ...]) -> None:
        for path in _written(event, args):
            if isinstance(path, bytes):
                path = path.decode(errors="replace")
            if isinstance(path, str | Path) and not str(Path(path).absolute()).startswith(self._inside):
                self.refused.append(f"{event} {path}")
                raise PermissionError(13, "Permission denied", str(path))


def _written(event: str, args: tuple[Any, ...]) -> tuple[Any, ...]:
    """The paths that an event of Python's audit would change."""
    if event == "open":
        _, mode, flags = args
        writes = any(letter in mode for letter in "wax+") if mode else bool((flags or 0) & 0b1101000011)
        return args[:1] if writes else ()
    if event in ("os.mkdir", "os.remove", "os.rmdir", "os.truncate"):
        return args[:1]
    return args[:2] if event in ("os.rename", "os.link", "os.symlink") else ()


def review_holds(desk: Any) -> Iterator[str]:
    """The review is whole, and the project on the disk is the one in memory."""
    session = desk.session
    if not session.is_open:
        return
    if sentence := broken(session.review):
        yield f"The review is broken: {sentence}"
    keeper = desk.opener.keeper
    if keeper is None or session.read_only:
        yield "The stream cannot be changed."
        return
    if not keeper.flush(30):
        yield "The project was not written within half a minute."
        return
    project, kept = open_project(keeper.project.path, read_only=True)
    try:
        if kept.review != session.review:
            yield "The project on the disk is another one than that in memory."
        if (kept.history.position, len(kept.history.steps)) != (
            session.history.position,
            len(session.history.steps),
        ):
            yield "The history on the disk is another one than that in memory."
    finally:
        project.close()


def history_replays(path: Path) -> Iterator[str]:
    """All steps of a project that nobody has open lead to its state."""
    for fault in check(path).faults:
        yield f"{path.name}: {fault}"


def focus_is_there(desk: Any) -> Iterator[str]:
    """Something that can be seen has the focus, and while a question is open something in it."""
    if QApplication.activePopupWidget() is not None:
        return
    widget = QApplication.focusWidget()
    sheet = desk.sheets.open
    if widget is None:
        seen = desk.window.page.name, type(sheet).__name__, QApplication.activeWindow()
        yield f"Nothing has the focus: page {seen[0]}, sheet {seen[1]}, active is {seen[2]}."
    elif not widget.isVisible():
        yield f"{_told(widget)} has the focus and is hidden."
    elif sheet is not None and sheet.isVisible() and not (sheet is widget or sheet.isAncestorOf(widget)):
        yield f"{_told(widget)} has the focus, not {type(sheet).__name__}, which is open."


def names_are_there(desk: Any) -> Iterator[str]:
    """Whatever the Tab key reaches has a name for who hears the window."""
    for widget in QApplication.allWidgets():
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if widget.isVisible() and reached and not _name(_of_box(widget)):
            yield f"{_told(widget)} has no name."


def _of_box(widget: QWidget) -> QWidget:
    """The box whose field or list of choices this is: it is heard as one with it; else the widget itself."""
    frame = widget.parentWidget()
    box = frame.parentWidget() if frame is not None else None
    if isinstance(frame, QAbstractSpinBox):
        return frame
    return box if isinstance(box, QComboBox) else widget


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()


def _told(widget: QWidget) -> str:
    parents = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 3:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()!r} in {' in '.join(parents)}"


def memory_mb() -> float:
    """What the process has in memory now."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE / 1e6


def population() -> Counter[str]:
    """How many there are of each kind: widgets, what hangs on them, and the program's own objects."""
    # What is to be deleted as soon as the event loop comes to it does not count.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    found = Counter(f"widget {type(widget).__name__}" for widget in QApplication.allWidgets())
    for widget in QApplication.topLevelWidgets():
        found.update(f"child {type(child).__name__}" for child in widget.findChildren(QObject))
    for thing in gc.get_objects():
        kind = type(thing)
        if kind.__module__.startswith(("talkeditor", "PySide6")):
            found[f"python {kind.__module__}.{kind.__qualname__}"] += 1
    return found
