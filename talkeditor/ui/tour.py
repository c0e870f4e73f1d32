"""The tour through the sample: eight keys, each pressed for real. Knows no widget.

It goes on when its command was run, by whatever means, and never comes again once it was ended.
"""

from typing import NamedTuple

from talkeditor.core.translation import later


class Stop(NamedTuple):
    """A stop of the tour: the command that leads on, and what it does here, marked by `later`."""

    command: str
    words: str


STOPS = (
    Stop("accept_next", later("accepts the sponsors’ reel, all its passes, and goes on")),
    Stop("why", later("shows why the program thinks that this talk starts here")),
    Stop("segment_last_line", later("goes to the end of the talk: now that edge can be moved")),
    Stop("edge_up", later("moves it up a line; the line goes to the neighbour")),
    Stop("undo", later("takes that back, as it takes back any step")),
    Stop("edit_text", later("edits the words of this line; Esc ends, and they are kept")),
    Stop("next_undecided", later("goes to the next decision")),
    Stop("export", later("exports the talks that were accepted")),
)


class Tour:
    """Where one is in it; nowhere at first."""

    def __init__(self) -> None:
        self._at: int | None = None
        self._stream = ""

    @property
    def stream(self) -> str:
        """The name of the stream that it leads through; nothing where it does not."""
        return self._stream

    @property
    def stop(self) -> Stop | None:
        """The stop that is shown, or None."""
        return STOPS[self._at] if self._at is not None else None

    @property
    def number(self) -> int:
        """The number of the stop, from 1; 0 for none."""
        return 0 if self._at is None else self._at + 1

    def begin(self, stream: str) -> None:
        """Go to the first stop in a stream."""
        self._at, self._stream = 0, stream

    def end(self) -> None:
        """Leave it."""
        self._at, self._stream = None, ""

    def ran(self, command: str) -> bool:
        """Tell that a command was run; whether that led on. Behind the last stop the tour is over."""
        if self._at is None or STOPS[self._at].command != command:
            return False
        self._at = self._at + 1 if self._at + 1 < len(STOPS) else None
        return True
