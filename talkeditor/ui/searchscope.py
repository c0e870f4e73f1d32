"""Which lines a search looks at: the day, or the talk or line where the cursor stood when it was chosen."""

from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number, name_of
from talkeditor.core.words import word_spans
from talkeditor.ui.session import Session
from talkeditor.ui.views.findbar import FindBar, Scope


def word_under(session: Session) -> str:
    """The word under the word cursor, which is what one asks for; or nothing."""
    cursor = session.cursor
    if cursor.word is None:
        return ""
    text = session.review.text(cursor.line)
    spans = word_spans(text)[cursor.word : cursor.word + 1]
    return "".join(text[start:end] for start, end in spans)


class SearchScope:
    """Names the choices in the bar and gives the lines of the one that was chosen."""

    def __init__(self, session: Session, bar: FindBar) -> None:
        self._session, self._bar = session, bar
        self._anchor = 0

    @property
    def chosen(self) -> Scope:
        """What was chosen."""
        return self._bar.chosen_scope

    def nowhere(self, needle: str) -> str:
        """Say that something was not found where it is searched."""
        if self.chosen is Scope.DAY:
            return tr("“{words}” stands nowhere in this stream.", words=needle)
        if self.chosen is Scope.LINE:
            return tr(
                "“{words}” stands nowhere in line {line}.", words=needle, line=line_number(self._anchor)
            )
        return tr("“{words}” stands nowhere in {name}.", words=needle, name=self._talk())

    def _talk(self) -> str:
        review = self._session.review
        return name_of(review, review.index_of_line(self._anchor))

    def reset(self) -> None:
        """Search the whole day again."""
        self._bar.choose_day()

    def name(self) -> None:
        """Name the talk and the line that can be searched alone: the cursor's, until one is chosen."""
        if self.chosen is Scope.DAY and self._session.is_open and self._session.review.segments:
            self._anchor = self._session.cursor.line
        if not self._session.is_open or self._anchor >= len(self._session.review.transcript):
            return
        name = self._talk()
        line = tr("Line {number}", number=line_number(self._anchor))
        self._bar.set_scopes(f"{name[:1].upper()}{name[1:]}", line)

    def lines(self) -> tuple[range, ...] | None:
        """The lines that are searched, all parts of a talk among them; None: all."""
        review = self._session.review
        if self.chosen is Scope.LINE:
            return (range(self._anchor, self._anchor + 1),)
        if self.chosen is Scope.DAY:
            return None
        index = review.index_of_line(self._anchor)
        parts = review.parts_of(index) if review.is_talk(index) else (index,)
        return tuple(map(review.lines_of, parts))

    def within(self, lines: list[int]) -> list[int]:
        """Those of these lines that are searched."""
        parts = self.lines()
        return lines if parts is None else [line for line in lines if any(line in part for part in parts)]
