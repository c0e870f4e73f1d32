"""What newcomers are shown, in one bar: the four keys that matter, and the tour through the sample."""

from talkeditor.core.translation import tr
from talkeditor.settings import Settings
from talkeditor.ui.session import Change, Session
from talkeditor.ui.tour import Tour
from talkeditor.ui.views.firsttime import FirstTimeBar

DECISIONS_TO_KNOW_THE_KEYS = 3


class Newcomers:
    """Whether the bar is there and what it says; what was seen or skipped once never comes again."""

    def __init__(self, session: Session, settings: Settings, bar: FirstTimeBar) -> None:
        self._session, self._settings, self._bar = session, settings, bar
        self._tour = Tour()
        bar.dismissed.connect(self.enough)
        session.changed.connect(self._on_changed)

    def begin_tour(self, stream: str) -> None:
        """Lead through the stream of that name, which is about to open, unless that was done before."""
        if self._settings.tour:
            self._tour.begin(stream)
            self._bar.show_tour(self._tour)

    def show_due(self) -> None:
        """Show what is due for the stream on the desk, by the settings as they are now."""
        if self._tour.stream != self._session.name:
            self._tour.end()
            self._bar.show_tour(self._tour)
        self._bar.setVisible(self._settings.first_time or self._tour.stop is not None)

    def ran(self, command: str) -> None:
        """Tell that a command was run: the tour may wait for it."""
        if not self._tour.ran(command):
            return
        self._bar.show_tour(self._tour)
        if self._tour.stop is None:
            self.enough()
            self._session.say(tr("That was the tour. F1 shows every key, Shift+F1 the guide."))

    def enough(self) -> None:
        """Hide the bar for good."""
        if not self._bar.isVisible():
            return
        if self._tour.stream:
            self._settings.tour = False
            self._tour.end()
            self._bar.show_tour(self._tour)
        self._settings.first_time = False
        self._bar.hide()

    def _on_changed(self, _: Change) -> None:
        if not (self._settings.first_time and self._session.is_open and self._tour.stop is None):
            return
        decided = sum(decision.decided for decision in self._session.review.decisions())
        if decided >= DECISIONS_TO_KNOW_THE_KEYS:
            self.enough()
