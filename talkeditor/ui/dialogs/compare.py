"""The passes of a reel beside one another: one block for each place where they differ."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import counted, line_range, small
from talkeditor.ui.dialogs.collated import Legend, PlacesView
from talkeditor.ui.dialogs.overlay import Footer, Hairline, Overlay, column, tint
from talkeditor.ui.session import Session
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible, phrases
from talkeditor.ui.views.widgets import Button, KeyRow
from talkeditor.workflow.comparing import Comparison, PlayRow, compare_passes
from talkeditor.workflow.elsewhere import Spellings, spellings_in

if TYPE_CHECKING:
    from talkeditor.names import Group

LIST_WIDTH = 258
MOST_NAMES, MOST_FORMS = 3, 5
_ONLY_HERE = later("Nothing to fix: all of these are in the reel, and the reel is left out of every talk.")


class PassList(QWidget):
    """The passes with their lines, the share of same words, and what is odd about them."""

    def __init__(self, theme: Theme, passes: tuple[PlayRow, ...]) -> None:
        super().__init__()
        self._theme, self._passes = theme, passes
        self.setAccessibleName(". ".join(_spoken(one) for one in passes))

    def _heights(self) -> list[int]:
        small_row = self._theme.row_height(FontRole.SMALL) + self._theme.px(3)
        return [small_row * (2 if _note(one) else 1) for one in self._passes]

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(LIST_WIDTH), sum(self._heights()) + self._theme.px(50))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.fillRect(0, 0, 1, self.height(), theme.color("hairline"))
        inset, top = theme.px(12), theme.px(10)
        row = theme.row_height(FontRole.SMALL) + theme.px(3)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        middle = Qt.AlignmentFlag.AlignVCenter
        number = len(self._passes)
        head = trn("{word} pass", "{word} passes", number, word=small(number).capitalize())
        area = QRect(inset, top, self.width() - 2 * inset, row)
        painter.setFont(theme.font(FontRole.SMALL_STRONG))
        painter.setPen(theme.color("text2"))
        painter.drawText(area, middle, head)
        painter.setFont(theme.font(FontRole.SMALL))
        painter.drawText(area, right, tr("same words"))
        top += row + theme.px(8)
        for one, height in zip(self._passes, self._heights(), strict=True):
            if one.best:
                painter.fillRect(1, top, self.width(), height, theme.color("select"))
            area = QRect(inset, top, self.width() - 2 * inset, row)
            painter.setFont(theme.font(FontRole.SMALL_STRONG))
            painter.setPen(theme.color("text"))
            painter.drawText(area, middle, str(one.number))
            painter.setFont(theme.font(FontRole.SMALL))
            painter.drawText(area, right, f"{one.same:.0%}")
            painter.setPen(theme.color("text2"))
            painter.drawText(area.adjusted(theme.px(34), 0, 0, 0), middle, line_range(one.lines))
            if note := _note(one):
                painter.setPen(theme.color("text2" if one.best else "warn"))
                painter.drawText(area.adjusted(theme.px(34), row, 0, row), middle, note)
            top += height


def _spoken(one: PlayRow) -> str:
    """A pass as a screen reader says it."""
    text = tr(
        "Pass {number}, lines {lines}, {share} same words",
        number=one.number,
        lines=line_range(one.lines),
        share=f"{one.same:.0%}",
    )
    return ", ".join(part for part in (text, _note(one)) if part)


def _note(one: PlayRow) -> str:
    """What is odd about a pass, in words."""
    parts = [
        tr("best copy") if one.best else "",
        tr("other words over it") if one.live else "",
        tr("not in full") if one.partial else "",
    ]
    return "; ".join(part for part in parts if part)


class NamesHeard(QWidget):
    """The names that the reel has in several spellings, and the way to the glossary."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.names: tuple[Spellings, ...] = ()
        self.title, self.rows, self.note = QLabel(tr("Names heard in many ways")), QLabel(), QLabel()
        self.add = Button(tr("Add to the glossary"), theme, "G")
        layout = column(self, theme.px(8))
        inset = theme.px(12)
        layout.setContentsMargins(inset, theme.px(12), inset, theme.px(12))
        self.title.setFont(theme.font(FontRole.SMALL_STRONG))
        tint(self.title, theme.color("text2"))
        for label, token in ((self.rows, "text"), (self.note, "text2")):
            label.setFont(theme.font(FontRole.SMALL))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            tint(label, theme.color(token))
        for widget in (self.title, self.rows, self.note, self.add):
            layout.addWidget(widget)
        self.hide()

    def show_names(self, names: tuple[Spellings, ...]) -> None:
        """Show these names; without any it is hidden."""
        self.names = names
        shown = names[:MOST_NAMES]
        self.rows.setText("<br>".join(f"<b>{escape(one.right)}</b> {escape(_spelled(one))}" for one in shown))
        self.rows.setAccessibleName(". ".join(f"{one.right}: {_spelled(one)}" for one in shown))
        hidden = len(names) - MOST_NAMES
        more = trn("{n} more name.", "{n} more names.", hidden) if hidden > 0 else ""
        nothing = "" if any(one.in_talks for one in names) else tr(_ONLY_HERE)
        self.note.setText(" ".join(part for part in (more, nothing) if part))
        self.note.setVisible(bool(more or nothing))
        self.setVisible(bool(names))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.fillRect(0, 0, 1, self.height(), self._theme.color("hairline"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("hairline"))


def _spelled(name: Spellings) -> str:
    """How a name is spelled: "12 spellings, 58 times: umnitza, umnitsa, …"."""
    shown = ", ".join(name.forms[:MOST_FORMS]) + ("…" if len(name.forms) > MOST_FORMS else "")
    spellings, times = counted(len(name.forms), "spelling"), counted(name.times, "time")
    return tr("{spellings}, {times}: {forms}", spellings=spellings, times=times, forms=shown)


class CompareView(Overlay):
    """The main frame of a reel: it lies over `over` (the transcript) and what is right of it, so that outline
    and overview stay in sight; going elsewhere there closes it.

    `triggered` names the command of a press, after closing; `name_wanted` the name that is to be looked at
    in the glossary's queue (or none).
    """

    triggered = Signal(str)
    name_wanted = Signal(str)

    def __init__(self, window: QWidget, theme: Theme, session: Session, over: QWidget | None = None) -> None:
        super().__init__(window, theme, tr("Compare the passes"))
        self._over = over
        review, index = session.review, session.current
        reel = review.segments[index].reel or ""
        self.comparison: Comparison = compare_passes(review, reel)
        number = len(self.comparison.places)
        differ = trn("{n} place differs", "{n} places differ", number)
        self.title = QLabel(phrases.reel_name(review, index))
        self.below = QLabel(f"{phrases.passes(review, reel)} · {differ}")
        self.places = PlacesView(theme, self.comparison.places)
        self.passes = PassList(theme, self.comparison.passes)
        plays = len(self.comparison.passes)
        accept = trn("Accept {word} pass", "Accept {word} passes", plays, word=small(plays))
        self.accept = Button(accept, theme, "Space", primary=True)
        self.accept.setEnabled(not session.read_only)
        self.accept.clicked.connect(self._accept)
        self.names = NamesHeard(theme)
        self.names.add.setEnabled(not session.read_only)
        self.names.add.clicked.connect(self._to_glossary)
        self.close_button = Button(tr("Close"), theme, "Esc")
        self.close_button.clicked.connect(lambda: self.finish(False))
        self._reel, self._session = reel, session
        if over is not None:
            over.installEventFilter(self)
        session.moved.connect(self._on_moved)
        self._build()

    def _build(self) -> None:
        theme = self._theme
        icon = QLabel()
        icon.setPixmap(theme.pixmap("reel", "reel", theme.px(17), self.devicePixelRatioF()))
        self.title.setFont(theme.font(FontRole.HEADING))
        self.below.setFont(theme.font(FontRole.SMALL))
        tint(self.below, theme.color("text2"))
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(16), theme.px(9), theme.px(12), theme.px(9))
        top.setSpacing(theme.px(10))
        top.addWidget(icon)
        top.addWidget(self.title)
        top.addWidget(self.below, 1)
        top.addWidget(self.accept)
        middle = QHBoxLayout()
        middle.setContentsMargins(1, 0, 1, 0)
        middle.setSpacing(0)
        middle.addWidget(self.places, 1)
        right = QWidget()
        right.setFixedWidth(theme.px(LIST_WIDTH))
        beside = column(right)
        beside.addWidget(self._scrolled(self.passes), 1)
        beside.addWidget(self.names)
        middle.addWidget(right)
        foot = Footer(theme)
        foot.row.addStretch(1)
        before = tr("the one before")
        hints = [(("N",), tr("next place")), (("Shift", "N"), before), (("G",), tr("glossary"))]
        foot.row.addWidget(KeyRow(hints, theme))
        foot.row.addWidget(self.close_button)
        whole = column(self.body)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addWidget(Legend(theme))
        whole.addWidget(Hairline(theme))
        whole.addLayout(middle, 1)
        whole.addWidget(foot)

    def _scrolled(self, passes: PassList) -> QScrollArea:
        """The passes, to be scrolled where a small window has no room for all of them."""
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        accessible.set_role(area, QAccessible.Role.Document)
        area.setAccessibleName(tr("Passes"))
        area.setWidgetResizable(True)
        area.setWidget(passes)
        return area

    def first_focus(self) -> QWidget:
        return self.places

    def show_groups(self, groups: "tuple[Group, ...]") -> None:
        """Show which names of these the reel has in several spellings."""
        self.names.show_names(spellings_in(self._session.review, self._reel, groups))

    # The frame

    def covered(self) -> QRect:
        over = self._over
        if over is None:
            return super().covered()
        corner = over.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, QSize(self._window.width() - corner.x(), over.height()))

    def place(self) -> None:
        self.body.setGeometry(self.rect())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 2, self._theme.color("focus"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.fit()
        return super().eventFilter(watched, event)

    def _on_moved(self, _: object) -> None:
        self.finish(False)

    # What is pressed

    def _accept(self) -> None:
        self.finish()
        self.triggered.emit("accept_next")

    def _to_glossary(self) -> None:
        name = self.names.names[0].right if self.names.names else ""
        self.finish(False)
        self.name_wanted.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N goes from place to place, G to the glossary; Space accepts once however long it is held."""
        if event.key() == Qt.Key.Key_N:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.places.go_to(self.places.current + (-1 if back else 1))
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self.accept.isEnabled():
            self._accept()
        elif event.key() == Qt.Key.Key_G and not event.isAutoRepeat() and self.names.add.isEnabled():
            self._to_glossary()
        elif event.key() == Qt.Key.Key_C and not event.isAutoRepeat():
            self.finish(False)
        else:
            super().keyPressEvent(event)
