"""The preview on the desk: the cleaned talk beside its raw lines, live, the same place in both.

Made when it is first wanted. It cleans anew after a step and while a line is being typed; what of the text
stays the same is not set anew.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from talkeditor import settings
from talkeditor.core.clean import CleanTalk
from talkeditor.core.segments import Status
from talkeditor.core.steps import Step, choices_of, steps_of, told
from talkeditor.core.translation import later, tr
from talkeditor.core.wording import counted, line_range
from talkeditor.ui.session import Cursor, Session
from talkeditor.ui.theme import Theme
from talkeditor.ui.views import phrases
from talkeditor.ui.views.previewpane import PreviewPane
from talkeditor.ui.views.previewtext import Block, BlockKind, Shown, blocks_of, source_blocks
from talkeditor.ui.window import Window
from talkeditor.workflow.cleaning import Cleaner, stretch_around

if TYPE_CHECKING:
    from talkeditor.ui.views.sourcecolours import SourceColours

LEFT_OUT = later("This is left out of every export, so there is no cleaned text.")
LOOKED_AT = 1 / 3
"""What a person looks at who scrolls the preview: so far below its top."""


class Previewing(QObject):
    """`steps_changed` carries the steps of cleaning that hold from now on."""

    steps_changed = Signal(object)

    def __init__(self, window: Window, session: Session, theme: Theme, chosen: settings.Settings) -> None:
        super().__init__(window)
        self._window, self._session, self._theme, self._settings = window, session, theme, chosen
        self._cleaner = Cleaner()
        self._shown = Shown(())
        self._index = -1
        self._stretch: range | None = None
        self._typed: dict[int, str] = {}
        self._leading = False
        self._source = False
        self._colours: SourceColours | None = None
        self.pane = PreviewPane(theme)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        self._join()
        self.set_steps(steps_of(chosen.cleaning))

    def _join(self) -> None:
        transcript = self._window.transcript
        self.pane.closed.connect(self.close)
        self.pane.source_wanted.connect(self.toggle_source)
        self.pane.steps_chosen.connect(self._choose_steps)
        self.pane.text.picked.connect(self._on_picked)
        self.pane.text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._session.changed.connect(self._on_changed)
        self._session.moved.connect(self._on_moved)
        transcript.viewed.connect(self._on_viewed)
        transcript.typed.connect(self._on_typed)
        self._theme.changed.connect(self._on_theme)

    # Opening and closing

    @property
    def is_open(self) -> bool:
        """Whether the preview is beside the transcript."""
        return not self.pane.isHidden() and self._window.preview is self.pane

    def toggle(self) -> None:
        """Open the preview beside the transcript, or take it away."""
        if self.is_open:
            self.close()
            return
        self._window.show_preview(self.pane)
        self._window.transcript.set_whole(True)
        self.refresh()

    def close(self) -> None:
        """Take the preview away; the focus goes back to the transcript where it was inside."""
        inside = self.pane.isAncestorOf(self._window.focusWidget() or self._window)
        self._window.hide_preview()
        self._window.transcript.set_whole(False)
        if inside:
            self._window.transcript.setFocus()

    def toggle_source(self) -> None:
        """Show the Markdown source, or the text as it is read."""
        if not self.is_open:
            self.toggle()
        self._source = not self._source
        self._colour()
        self.refresh()

    def _colour(self) -> None:
        if self._colours is None and self._source:
            from talkeditor.ui.views.sourcecolours import SourceColours

            self._colours = SourceColours(self._theme)
        if self._colours is not None:
            self._colours.setDocument(self.pane.text.document() if self._source else None)

    # Steps

    def set_steps(self, steps: frozenset[Step]) -> None:
        """Clean by these steps from now on."""
        self._cleaner.steps = steps
        if self.is_open:
            self.refresh()

    def _choose_steps(self, steps: frozenset[Step]) -> None:
        self._settings.cleaning = choices_of(steps)
        settings.save(self._settings)
        self.set_steps(steps)
        self.steps_changed.emit(steps)

    # What is shown

    def _on_changed(self, _: object) -> None:
        self._typed = {}
        if self.is_open:
            self._timer.start()

    def _on_typed(self, line: int, text: str) -> None:
        if self.is_open:
            self._typed = {line: text}
            self._timer.start()

    def _on_theme(self) -> None:
        if self._colours is not None:
            self._colours.rehighlight()
        if self.is_open:
            self._timer.start()

    def refresh(self) -> None:
        """Clean the talk under the cursor and show it."""
        self._timer.stop()
        pane, session = self.pane, self._session
        pane.show_state(self._source, self._cleaner.steps)
        self._index = session.current if session.is_open and session.review.segments else -1
        self._stretch = self._stretch_now()
        clean = None
        if self._index >= 0:
            clean = self._cleaner.clean(session.review, self._index, self._typed, self._stretch)
        if clean is None:
            name = phrases.heading(session.review, self._index) if self._index >= 0 else tr("Preview")
            pane.show_words(name, "")
            blocks: tuple[Block, ...] = (Block(BlockKind.SMALL, tr(LEFT_OUT)),)
        else:
            words = f"{counted(clean.text.words, 'word')}. {told(clean.text.counts)}"
            pane.show_words(self._name(clean.talk.number), words)
            blocks = self._page(clean) if self._source else blocks_of(clean)
        self._shown = Shown(blocks)
        self._leading = True
        try:
            pane.text.show_blocks(blocks)
        finally:
            self._leading = False
        self._follow()

    def _name(self, talk: int) -> str:
        """What is shown: the talk, or the lines of it that are cleaned."""
        if self._stretch is None:
            return tr("Cleaned text, talk {number}", number=talk)
        lines = line_range(self._stretch)
        return tr("Cleaned text, talk {number}, lines {lines}", number=talk, lines=lines)

    def _stretch_now(self) -> range | None:
        """The lines around the cursor that are cleaned; None: all of the talk."""
        session = self._session
        if self._index < 0 or not session.review.is_talk(self._index):
            return None
        parts = session.review.parts_of(self._index)
        lines = range(session.review.segments[parts[0]].start.line, session.review.end_of(parts[-1]).line)
        return stretch_around(session.cursor.line, lines)

    def _page(self, clean: CleanTalk) -> tuple[Block, ...]:
        """The Markdown of the talk, as an export writes it."""
        from talkeditor.exporters import Meta, RenderOptions
        from talkeditor.exporters.markdown import escaped, talk_page

        review = self._session.review
        accepted = all(review.segments[n].status is Status.ACCEPTED for n in clean.talk.segments)
        talk = replace(clean.talk, accepted=accepted)
        page = talk_page(CleanTalk(talk, clean.text), Meta(self._session.name), RenderOptions())
        return source_blocks(page, clean.text, [escaped(p.text) for p in clean.text.paragraphs])

    # The same place in both

    def _on_moved(self, _: Cursor) -> None:
        if not self.is_open:
            return
        same = self._session.current == self._index and self._stretch == self._stretch_now()
        if not same and not self._timer.isActive():
            self._timer.start()
        elif not self._timer.isActive():
            self._follow()

    def _on_viewed(self, _: object) -> None:
        if self.is_open and not self._leading and not self._timer.isActive():
            self._follow()

    def _follow(self) -> None:
        """Mark the words of the cursor's line, and bring them to the height of the line."""
        session, text = self._session, self.pane.text
        if not session.is_open:
            return
        line, below = session.cursor.line, session.below_top()
        text.mark(self._shown.spans_of(line))
        if below is None:
            line, below = self._window.transcript.lines_in_view.start, 0
        place = self._shown.place_of(line)
        if place is None:
            return
        viewport = self._window.transcript.viewport()
        wanted = text.viewport().mapFromGlobal(viewport.mapToGlobal(QPoint(0, below))).y()
        bar = text.verticalScrollBar()
        self._leading = True
        try:
            bar.setValue(bar.value() + text.top_of(*place) - wanted)
        finally:
            self._leading = False

    def _on_scrolled(self, _: int) -> None:
        """Somebody scrolled the preview: the transcript goes along."""
        if self._leading or not self.is_open:
            return
        text, transcript = self.pane.text, self._window.transcript
        block, unit = text.place_at(round(text.viewport().height() * LOOKED_AT))
        line = self._shown.line_at(block, unit)
        if line is None:
            return
        y = text.viewport().mapToGlobal(QPoint(0, text.top_of(block, unit))).y()
        self._leading = True
        try:
            transcript.bring(line, transcript.viewport().mapFromGlobal(QPoint(0, y)).y())
        finally:
            self._leading = False

    def _on_picked(self, block: int, unit: int) -> None:
        """A click on a word goes to its line."""
        line = self._shown.line_at(block, unit)
        if line is not None:
            self._session.go(line, remember=True)
