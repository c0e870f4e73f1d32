"""A strip over the stream for what holds until it is settled: read only, cannot save, a notice."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from talkeditor.core.translation import tr
from talkeditor.ui.marks import paint_icon
from talkeditor.ui.theme import FontRole, Theme
from talkeditor.ui.views import accessible
from talkeditor.ui.views.column import WRAPPED
from talkeditor.ui.views.widgets import Button

_LOOKS = {"lock": ("warnTint", "warn"), "error": ("errorTint", "error"), "warn": ("warnTint", "warn")}


class Banner(QWidget):
    """Hidden until it has something to say. `triggered` has the id of the button that was pressed."""

    triggered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._head, self._rest = "warn", "", ""
        self._stays = False
        self._buttons: list[Button] = []
        accessible.set_role(self, QAccessible.Role.AlertMessage)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._head} {self._rest}".strip()

    @property
    def stays(self) -> bool:
        """Whether what it says still holds, so that it is not put away."""
        return self._stays

    def show_problem(self, sentence: str, hint: str = "") -> None:
        """Say what could not be done, and what to do; can be put away."""
        self._show("error", sentence, hint, (("dismiss", tr("Hide")),))

    def show_notice(self, sentence: str) -> None:
        """Say something that was noticed; can be put away."""
        self._show("warn", sentence, "", (("dismiss", tr("Hide")),))

    def show_repaired(self, sentence: str, key: str = "") -> None:
        """Say what was repaired when the stream was read, with a way to all of it; can be put away."""
        self._show(
            "warn", sentence, "", (("import_report", tr("Show all")), ("dismiss", tr("Hide"))), key=key
        )

    def show_cannot_save(self, sentence: str, waiting: str = "") -> None:
        """Say that steps cannot be kept where they belong, and which wait; stays."""
        rest = (
            tr("Not saved yet: {steps}. It is tried again by itself.", steps=waiting)
            if waiting
            else tr("Not saved yet: your last steps. It is tried again by itself.")
        )
        if self._stays and self._head == sentence and not self.isHidden():
            # The same trouble with one more step: a focused button stays, and nothing is announced again.
            self._rest = rest
            self.setAccessibleName(self.text)
            self.updateGeometry()
            self.update()
            return
        self._show("error", sentence, rest, (("save_as", tr("Keep it elsewhere")),), stays=True)

    def show_conflict(self, sentence: str) -> None:
        """Say that another program changed the project, and what can be done; stays."""
        ways = (
            ("compare_states", tr("Compare", about="two states of a project")),
            ("keep_both", tr("Keep both")),
            ("reload", tr("Reload")),
        )
        rest = tr("All that you did is kept in this window. Nothing was written over.")
        self._show("warn", sentence, rest, ways, stays=True)

    def show_fault(self, sentence: str) -> None:
        """Say that the program was at fault, with its report to copy; can be put away."""
        self._show("error", sentence, "", (("copy_report", tr("Copy report")), ("dismiss", tr("Go on"))))

    def show_held(self, sentence: str, *, abroad: bool = False) -> None:
        """Say who has the stream open; `abroad`: on another machine, which may have died. Stays."""
        head, stop, rest = sentence.partition(". ")
        ways = (("take_over", tr("Take it over")),) if abroad else ()
        self._show(
            "lock", f"{head}{stop.strip()}", rest, (*ways, ("open_copy", tr("Open a copy"))), stays=True
        )

    def show_confirm_take_over(self, host: str) -> None:
        """Ask once whether what another machine holds is to be taken over; stays."""
        rest = tr("Steps that are still taken there will not come together with yours.")
        ways = (("take_over_now", tr("Take it over")), ("held", tr("Leave it")))
        head = tr("Only take it over if Talkeditor is closed on {host}.", host=host)
        self._show("warn", head, rest, ways, stays=True)

    def show_read_only(self, name: str) -> None:
        """Say that the project cannot be written; stays."""
        rest = tr("You can read and export here. Open a copy to change it.")
        copy = (("open_copy", tr("Open a copy")),)
        self._show("lock", tr("{name} cannot be written to.", name=name), rest, copy, stays=True)

    def dismiss(self) -> None:
        """Put it away, unless what it says still holds."""
        if not self._stays:
            self.hide()

    def clear(self) -> None:
        """Put it away: another stream is open."""
        self._stays = False
        self.hide()

    def _show(
        self,
        icon: str,
        head: str,
        rest: str,
        buttons: tuple[tuple[str, str], ...],
        stays: bool = False,
        key: str = "",
    ) -> None:
        """`key` is that of the first button."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._icon, self._head, self._rest, self._stays = icon, head, rest, stays
        self._buttons = []
        for name, words in buttons:
            button = Button(words, self._theme, key if key and not self._buttons else (), parent=self)
            button.clicked.connect(lambda _=False, name=name: self._press(name))
            button.show()
            self._buttons.append(button)
        self.setAccessibleName(self.text)
        accessible.announce(self, self.text, urgent=icon == "error")
        self.updateGeometry()
        self.show()
        self._arrange()
        self.update()

    def _press(self, name: str) -> None:
        if name == "dismiss":
            self.dismiss()
        self.triggered.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._stays:
            self._press("dismiss")
        else:
            super().keyPressEvent(event)

    # Layout and paint

    def _right(self) -> int:
        gap = self._theme.px(8)
        return sum(button.sizeHint().width() + gap for button in self._buttons) + self._theme.px(12)

    def _text_rect(self, width: int) -> QRect:
        left = self._theme.px(16 + 16 + 12)
        return QRect(left, self._theme.px(10), max(1, width - left - self._right()), 10_000)

    def heightForWidth(self, width: int) -> int:
        metrics = self._theme.metrics(FontRole.STRONG)
        text = metrics.boundingRect(self._text_rect(width), WRAPPED, self.text).height()
        button = max((button.sizeHint().height() for button in self._buttons), default=0)
        return max(text, button, self._theme.row_height(FontRole.BODY)) + 2 * self._theme.px(10)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self.heightForWidth(max(self.width(), self._theme.px(480))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        right = self.width() - self._theme.px(12)
        for button in reversed(self._buttons):
            size = button.sizeHint()
            right -= size.width()
            button.setGeometry(right, (self.height() - size.height()) // 2, size.width(), size.height())
            right -= self._theme.px(8)

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        back, ink = _LOOKS[self._icon]
        painter.fillRect(self.rect(), theme.color(back))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color(ink))
        size = theme.px(16)
        place = QRect(theme.px(16), (self.height() - size) // 2, size, size)
        paint_icon(painter, place, self._icon, ink, theme)
        area = self._text_rect(self.width())
        area.setHeight(self.height() - 2 * theme.px(10))
        head = theme.metrics(FontRole.STRONG).horizontalAdvance(self._head + " ")
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font(FontRole.STRONG))
        rest = theme.metrics(FontRole.BODY).horizontalAdvance(self._rest)
        if self._rest and head + rest <= area.width():
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, middle, self._head)
            painter.setFont(theme.font(FontRole.BODY))
            painter.drawText(area.adjusted(head, 0, 0, 0), middle, self._rest)
        else:
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, flags, self.text)
