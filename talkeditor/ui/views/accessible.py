"""What a screen reader finds in a widget that paints its items by hand: a list with a child an item.

A widget joins by having the methods of `Items` and calling `install` before it gets a name. Knows no review.
"""

from typing import Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ATTRIBUTE = "paintsItems"


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


class _List(QAccessibleWidget):
    """The widget: a list whose children are its items, made when asked for."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.List, widget.accessibleName())
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
        return state

    def foregroundColor(self) -> QColor:
        return self._owner.foregroundColor()

    def backgroundColor(self) -> QColor:
        return self._owner.backgroundColor()


# Qt asks for a widget's list once and deletes it with the widget; the Python half must not go before.
_kept: list[_List] = []
_installed: list[object] = []


def install(widget: QWidget) -> None:
    """Let screen readers find the items of a widget that has the methods of `Items`."""
    widget.setProperty(ATTRIBUTE, True)
    if not _installed:
        _installed.append(_make)
        QAccessible.installFactory(_make)


def _make(_: str, subject: QObject) -> QAccessibleInterface | None:
    if not isinstance(subject, QWidget) or not subject.property(ATTRIBUTE):
        return None
    _kept.append(_List(subject))
    return _kept[-1]


def tell_focus(widget: QWidget, item: int) -> None:
    """Tell screen readers that the person is at another item."""
    if QAccessible.isActive():
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(item)
        QAccessible.updateAccessibility(event)
