"""Shows what commands ask for: moves the focus, opens sheets, zooms. Decides nothing about the review."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QWidget

from talkeditor.core.findings import Kind
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import counted
from talkeditor.ui.desk import Pane, Sheet
from talkeditor.ui.session import Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views.outlinerows import Filter
from talkeditor.ui.views.phrases import KIND_WORDS
from talkeditor.ui.window import Page, Window

ZOOM_STEP = 1.1
# Panes that are there only at times.
_COMING = frozenset({Pane.BANNER, Pane.SEARCH, Pane.FIRST_TIME, Pane.PREVIEW})
_SHOWS = {
    Filter.ALL: later("The outline shows all: {segments}."),
    Filter.UNDECIDED: later("The outline shows undecided: {segments}."),
    Filter.TALKS: later("The outline shows talks: {segments}."),
    Filter.CHANGED: later("The outline shows changed by me: {segments}."),
}


class WindowStage:
    """The stage of the one window. What opens, closes and exports streams is handed in by name."""

    def __init__(self, window: Window, session: Session, theme: Theme) -> None:
        self.window, self.session, self.theme = window, session, theme
        self.sheets: dict[Sheet, Callable[[], None]] = {}
        self.verbs: dict[str, Callable[[], None]] = {}
        self.context_menu: Callable[[QWidget], QMenu] = QMenu
        self.label_chosen: Callable[[Kind], None] = lambda _: None
        self.scheme_chosen: Callable[[str], None] = lambda _: None
        self.zoomed: Callable[[float], None] = lambda _: None

    # Focus

    def focus(self, pane: Pane) -> None:
        window = self.window
        if window.page is not Page.REVIEW:
            return
        if pane is Pane.DETAILS:
            window.open_sheet()
            window.details.take_focus()
            return
        if pane is Pane.OUTLINE:
            window.outline.show()
        control = _control(self._widget(pane))
        if control is not None:
            control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cycle_panes(self, step: int) -> None:
        panes = [pane for pane in Pane if pane not in _COMING or self._is_there(pane)]
        focused = QApplication.focusWidget()
        at = next((i for i, p in enumerate(panes) if focused and _inside(focused, self._widget(p))), None)
        if at is None:
            self.focus(Pane.TRANSCRIPT)
            return
        if panes[at] is Pane.DETAILS:
            self.window.close_sheet()
        self.focus(panes[(at + step) % len(panes)])

    def _is_there(self, pane: Pane) -> bool:
        """Whether a pane that comes and goes is shown, and has something to put the focus on."""
        widget = self._widget(pane)
        return widget is not self.window.transcript and widget.isVisible() and _control(widget) is not None

    def _widget(self, pane: Pane) -> QWidget:
        window = self.window
        return {
            Pane.BANNER: window.banner,
            Pane.OVERVIEW: window.overview,
            Pane.OUTLINE: window.outline,
            Pane.TRANSCRIPT: window.transcript,
            Pane.SEARCH: window.search_panel or window.transcript,
            Pane.FIRST_TIME: window.first_time,
            Pane.PREVIEW: window.preview or window.transcript,
            Pane.DETAILS: window.details,
        }[pane]

    # The transcript

    def step_lines(self, step: int, select: bool) -> None:
        self.window.transcript.step_lines(step, select)

    def step_pages(self, step: int) -> None:
        self.window.transcript.step_pages(step)

    def toggle_fold(self) -> None:
        self.window.transcript.toggle_fold()

    def edit_text(self) -> None:
        self.window.transcript.edit_line()

    def end_editing(self) -> None:
        self.window.transcript.end_editing()
        self.focus(Pane.TRANSCRIPT)

    def split_at_caret(self) -> None:
        self.window.transcript.split_at_caret()

    def copy(self) -> None:
        chosen = self.window.preview.focusWidget() if self.window.preview is not None else None
        if isinstance(chosen, QTextEdit) and chosen.hasFocus() and chosen.textCursor().hasSelection():
            chosen.copy()
            self.session.say(tr("Copied what is selected."))
            return
        review, lines = self.session.review, self.session.cursor.selection
        QGuiApplication.clipboard().setText("\n".join(review.text(line) for line in lines))
        self.session.say(trn("Copied the line.", "Copied {n} lines.", len(lines)))

    # The preview

    def toggle_preview(self) -> None:
        self.verbs["toggle_preview"]()

    def toggle_preview_source(self) -> None:
        self.verbs["toggle_preview_source"]()

    # Finding

    def find(self) -> None:
        self.verbs["find"]()

    def find_step(self, step: int) -> None:
        self.verbs["find_next" if step > 0 else "find_prev"]()

    def replace(self) -> None:
        self.verbs["replace"]()

    def replace_ticked(self) -> None:
        self.verbs["replace_ticked"]()

    def list_places(self) -> None:
        self.verbs["list_places"]()

    # The details

    def edit_title(self, accepting: bool) -> None:
        self.window.open_sheet()
        self.window.details.edit_title(accepting)

    def show_why(self) -> None:
        self.window.open_sheet()
        self.window.details.show_why()

    # The outline

    def filter_outline(self, which: Filter) -> None:
        outline = self.window.outline
        outline.set_filter(which)
        outline.show()
        shown = counted(outline.list.segment_count(), "segment")
        self.session.say(tr(_SHOWS[which], segments=shown))

    def selected_segments(self) -> tuple[int, ...]:
        outline = self.window.outline
        return outline.selected() if outline.has_selection else ()

    def single_pass(self) -> bool:
        outline = self.window.outline
        return outline.list.hasFocus() and not outline.has_selection and len(outline.selected()) == 1

    # Sheets, menus, streams

    def show_sheet(self, sheet: Sheet) -> None:
        self.sheets[sheet]()

    def choose_label(self) -> None:
        menu = QMenu(self.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, kind in enumerate(Kind, start=1):
            action = menu.addAction(
                self.theme.icon(str(kind), str(kind)), f"&{number}  {tr(KIND_WORDS[kind])}"
            )
            action.triggered.connect(lambda _=False, kind=kind: self.label_chosen(kind))
            if kind is self.session.segment.kind:
                menu.setActiveAction(action)
        menu.popup(self._at_cursor())

    def open_context_menu(self, at: QPoint | None = None) -> None:
        """Open it at a point of the screen, by default at the cursor."""
        menu = self.context_menu(self.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at or self._at_cursor())

    def _at_cursor(self) -> QPoint:
        window = self.window
        for pane in (window.overview, window.outline.list):
            if pane.hasFocus():
                return pane.menu_point()
        return window.transcript.cursor_point()

    def ask_open(self) -> None:
        self.verbs["ask_open"]()

    def match_schedule(self) -> None:
        self.verbs["match_schedule"]()

    def ask_names(self, at_word: bool = False) -> None:
        self.verbs["ask_names_here" if at_word else "ask_names"]()

    def open_copied(self) -> None:
        self.verbs["open_copied"]()

    def open_copy(self) -> None:
        self.verbs["open_copy"]()

    def open_sample(self) -> None:
        self.verbs["open_sample"]()

    def close_stream(self) -> None:
        self.verbs["close_stream"]()

    def quit(self) -> None:
        self.window.close()

    def detect_again(self) -> None:
        self.verbs["detect_again"]()

    def stop_detecting(self) -> None:
        self.verbs["stop_detecting"]()

    def show_about(self) -> None:
        self.verbs["show_about"]()

    def save_as(self) -> None:
        self.verbs["save_as"]()

    def show_backups(self) -> None:
        self.verbs["show_backups"]()

    # The look

    def zoom(self, step: int) -> None:
        self.set_zoom(1.0 if step == 0 else self.theme.zoom * ZOOM_STEP**step)

    def set_zoom(self, zoom: float) -> None:
        """Let captions and cleaned text be so many times as large as the design has them."""
        self.theme.zoom = zoom
        self.zoomed(self.theme.zoom)

    def toggle_full_screen(self) -> None:
        self.window.setWindowState(self.window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def set_scheme(self, scheme: str) -> None:
        self.theme.set_scheme(scheme)
        self.scheme_chosen(scheme)


def _inside(widget: QWidget, pane: QWidget) -> bool:
    return widget is pane or pane.isAncestorOf(widget)


def _control(pane: QWidget) -> QWidget | None:
    """What gets the focus of a pane: itself, or its first control that can be had by Tab."""
    return next((w for w in (pane, *pane.findChildren(QWidget)) if _takes_focus(w, pane)), None)


def _takes_focus(widget: QWidget, pane: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or widget.focusProxy() is not None
    return by_tab and widget.isVisibleTo(pane) and widget.isEnabled()
