"""What a screen reader finds in a widget that paints itself, and what is told to it.

A widget that paints items by hand joins by having the methods of `Items` and calling `install` before it
gets a name: it is a list with a child an item. One that has a name and paints a thing of one piece is a
text, one with others inside a group; what is more than that says so by `set_role`. Knows no review.
"""

from typing import Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

_ITEMS = "paintsItems"
_ROLE = "accessibleRole"
# What Qt makes of these is unknown to the desktop's bus.
_ROLES = {"QSplitterHandle": QAccessible.Role.Separator}


class Items(Protocol):
    """What a widget must tell of the items that it paints."""

    def item_count(self) -> int:
        """How many there are."""

    def item_name(self, item: int) -> str:
        """What is read out for one."""

    def item_rect(self, item: int) -> QRect:
        """Where it lies in the widget."""

    def item_at(self, point: QPoint) -> int | None:
        """Which one lies under a point of the widget."""

    def current_item(self) -> int | None:
        """Which one the person is at."""

    def is_item_selected(self, item: int) -> bool:
        """Whether it is selected."""


class Branches(Items, Protocol):
    """What a widget tells besides where its items have others below them."""

    def is_item_open(self, item: int) -> bool | None:
        """Whether those below an item are shown; None where there are none."""


class _Part(QAccessibleWidget):
    """A widget that Qt takes for a mere frame: what it named, else what its name and insides make it."""

    def __init__(self, widget: QWidget, role: QAccessible.Role = QAccessible.Role.Client) -> None:
        # Qt would hold on to a name that it gets here, whatever the widget is called later.
        super().__init__(widget, role)
        self._role = role

    def role(self) -> QAccessible.Role:
        widget = cast(QWidget, self.object())
        named = widget.property(_ROLE)
        if named is not None:
            return QAccessible.Role(named)
        if not widget.accessibleName():
            return self._role
        return QAccessible.Role.Grouping if self.childCount() else QAccessible.Role.StaticText

    def state(self) -> QAccessible.State:
        state = super().state()
        if self.role() is QAccessible.Role.Dialog:
            state.modal = True
        return state


class _List(QAccessibleWidget):
    """The widget: a list whose children are its items, made when asked for."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.List)
        # Qt holds only raw pointers to the children: they live as long as this list.
        self._children: dict[int, _Item] = {}

    @property
    def items(self) -> Items:
        """The widget as the list of what it paints."""
        return cast(Items, self.object())

    @property
    def widget_itself(self) -> QWidget:
        """The widget; not kept, for this lives as long as Qt's cache wants it."""
        return cast(QWidget, self.object())

    def childCount(self) -> int:
        return self.items.item_count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        if index not in self._children:
            self._children[index] = _Item(self, index)
        return self._children[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, _Item) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        item = self.items.item_at(self.widget_itself.mapFromGlobal(QPoint(x, y)))
        return None if item is None else self.child(item)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        item = self.items.current_item()
        return None if item is None else self.child(item)


class _Item(QAccessibleInterface):
    """One item of a list."""

    def __init__(self, owner: _List, index: int) -> None:
        super().__init__()
        self._owner = owner
        self.index = index

    def isValid(self) -> bool:
        return self.index < self._owner.items.item_count()

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._owner.window()

    def parent(self) -> QAccessibleInterface:
        return self._owner

    def child(self, _: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, *_: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        local = self._owner.items.item_rect(self.index)
        return QRect(self._owner.widget_itself.mapToGlobal(local.topLeft()), local.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, which: QAccessible.Text) -> str:
        return self._owner.items.item_name(self.index) if which is QAccessible.Text.Name else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Nothing here can be typed."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = True
        items = self._owner.items
        state.selected = items.is_item_selected(self.index)
        current = items.current_item() == self.index
        state.active = current
        state.focused = current and self._owner.widget_itself.hasFocus()
        if hasattr(items, "is_item_open"):
            opened = cast(Branches, items).is_item_open(self.index)
            state.expandable = opened is not None
            state.expanded, state.collapsed = opened is True, opened is False
        return state

    def foregroundColor(self) -> QColor:
        return self._owner.foregroundColor()

    def backgroundColor(self) -> QColor:
        return self._owner.backgroundColor()


# Qt asks for a widget's interface once and deletes it with the widget; the Python half must not go before.
_kept: list[QAccessibleWidget] = []
_installed: list[object] = []


def install(widget: QWidget) -> None:
    """Let screen readers find the items of a widget that has the methods of `Items` (or of `Branches`)."""
    widget.setProperty(_ITEMS, True)
    install_factory()


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let screen readers know what a widget is that Qt takes for a mere frame."""
    widget.setProperty(_ROLE, role.value)
    install_factory()


def install_factory() -> None:
    """Let Qt ask here what its widgets are; once."""
    if not _installed:
        _installed.append(_make)
        QAccessible.installFactory(_make)


def _make(class_name: str, subject: QObject) -> QAccessibleInterface | None:
    """Qt asks for the class of a widget, then for the class that it is made of, and so on."""
    if not isinstance(subject, QWidget):
        return None
    if subject.property(_ITEMS):
        return _keep(_List(subject))
    if class_name in _ROLES:
        return _keep(_Part(subject, _ROLES[class_name]))
    if class_name == "QWidget" or subject.property(_ROLE) is not None:
        return _keep(_Part(subject))
    return None


def _keep(made: QAccessibleWidget) -> QAccessibleWidget:
    _kept[:] = [kept for kept in _kept if Shiboken.isValid(kept)]
    _kept.append(made)
    return made


def tell_focus(widget: QWidget, item: int) -> None:
    """Tell screen readers that the person is at another item."""
    if QAccessible.isActive():
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(item)
        QAccessible.updateAccessibility(event)


def tell_entered(widget: QWidget) -> None:
    """Tell screen readers at which item the person is in a widget that just got the focus.

    A moment later: Qt tells of the widget itself after the widget has heard of it, and the last one told
    is the one that is read.
    """
    if QAccessible.isActive():
        QTimer.singleShot(0, widget, lambda: _tell_current(widget))


def _tell_current(widget: QWidget) -> None:
    item = cast(Items, widget).current_item() if widget.hasFocus() else None
    if item is not None:
        tell_focus(widget, item)


def announce(widget: QWidget, sentence: str, urgent: bool = False) -> None:
    """Let screen readers say a sentence: when they have finished, or (`urgent`) at once."""
    if QAccessible.isActive() and sentence:
        event = QAccessibleAnnouncementEvent(widget, sentence)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
