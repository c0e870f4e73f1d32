"""The outline: every segment a row, with what became of it; one of the panes where single keys decide.

The pane is a header with the filter and `OutlineList`, which paints the rows that are in sight.
"""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QVBoxLayout, QWidget

from talkeditor.core.translation import tr
from talkeditor.core.wording import count, counted
from talkeditor.ui.marks import paint_icon
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views.outlinelist import OutlineList
from talkeditor.ui.views.outlinerows import Filter, filter_word
from talkeditor.ui.views.widgets import FocusLine, SectionHeader


class Outline(QWidget):
    """The pane. It moves the session's cursor itself; `edit_wanted` names what was double-clicked."""

    edit_wanted = Signal(int)
    selection_changed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._narrow = False
        self.list = OutlineList(session, theme, self)
        self._header = SectionHeader(tr("Outline"), theme, self)
        self._filter = FilterButton(theme, self._header)
        self._header.set_corner(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self.list)
        self._line = FocusLine(self, theme)
        self.setFocusProxy(self.list)
        self._filter.chosen.connect(self.set_filter)
        self.list.edit_wanted.connect(self.edit_wanted)
        self.list.selection_changed.connect(self.selection_changed)
        session.changed.connect(self._count)
        session.progressed.connect(self._count)
        self._count()

    def selected(self) -> tuple[int, ...]:
        """The segments that a command acts on: those selected, else those of the current row."""
        return self.list.selected()

    @property
    def has_selection(self) -> bool:
        """Whether rows are selected besides the current one."""
        return self.list.has_selection

    def clear_selection(self) -> None:
        """Select nothing but the current row."""
        self.list.clear_selection()

    @property
    def filter(self) -> Filter:
        """Which segments are shown."""
        return self.list.filter

    def set_filter(self, which: Filter) -> None:
        """Show only some segments."""
        self.list.set_filter(which)
        self._show_header()
        self._count()

    def set_narrow(self, narrow: bool) -> None:
        """Take the form of small windows: talks on one line, numbers alone, no header without need."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_header()
            self.list.set_narrow(narrow)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(204 if self._narrow else 288), self._theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(140), self._theme.px(100))

    def _show_header(self) -> None:
        """Where not everything is shown, the header says so in the small form too."""
        self._header.setVisible(not self._narrow or self.filter is not Filter.ALL)

    def _count(self, _: object = None) -> None:
        shown = self.list.segment_count()
        if self._session.progress is not None:
            text = tr("{count} so far", count=count(shown))
        elif self.filter is Filter.ALL:
            text = counted(shown, "segment")
        else:
            text = tr("{filter}: {count}", filter=filter_word(self.filter), count=count(shown))
        self._filter.show_state(text, self.filter)


class FilterButton(QAbstractButton):
    """How many segments are shown, and the menu that chooses which."""

    chosen = Signal(Filter)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._which = Filter.ALL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(tr("Choose which segments are shown"))
        self.clicked.connect(self._open)
        theme.changed.connect(self.updateGeometry)

    def show_state(self, text: str, which: Filter) -> None:
        """Say how many are shown under which filter."""
        self._which = which
        self.setText(text)
        self.setAccessibleName(
            tr("Filter: {filter}, {text}", filter=filter_word(which, within=True), text=text)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = self._theme.metrics(FontRole.SMALL).horizontalAdvance(self.text())
        return QSize(text + self._theme.px(30), self._theme.px(26))

    def menu(self) -> QMenu:
        """The menu, made anew each time: it is rarely wanted."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for which in Filter:
            action = QAction(filter_word(which), menu, checkable=True, checked=which is self._which)
            action.triggered.connect(lambda _=False, which=which: self.chosen.emit(which))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _open(self) -> None:
        menu = self.menu()
        corner = self.mapToGlobal(QPoint(self.width(), self.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        token = "text2" if self.underMouse() or self._which is not Filter.ALL else "text3"
        painter.setFont(theme.font(FontRole.SMALL))
        painter.setPen(theme.color(token))
        area = self.rect().adjusted(theme.px(4), 0, -theme.px(26), 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.text())
        icon = self.rect().adjusted(self.width() - theme.px(14), 0, 0, 0)
        paint_icon(painter, icon, "down", token, theme)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)
