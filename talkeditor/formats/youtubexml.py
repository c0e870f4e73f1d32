"""YouTube's XML captions: srv1 (`transcript`), srv2 (`timedtext`, `text`), srv3 (`timedtext`, `p`, `s`).

Times are seconds in srv1 and milliseconds else. YouTube escapes entities twice. What is appended to a window
(`append`, `a`) goes on with its caption: a row break ends it, a word of srv2 joins it with its own time.
Captions of a window roll: they end where the next begins. Knows no file.
"""

import re

from talkeditor.core.translation import tr
from talkeditor.formats.base import Parsed, Reader, checkpoint, head
from talkeditor.formats.entries import Entries, timed
from talkeditor.formats.xmltokens import Token, attributes_of, tokens, unescaped

_ROOT = re.compile(
    r"\ufeff?\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!DOCTYPE\s+)?(?:transcript|timedtext)\b",
    re.DOTALL,
)
_OFFSET = re.compile(r"(?:^|\s)t\s*=\s*[\"']?([^\"'/]*)")
_PLAIN = re.compile(
    r"<(p|text)((?:\s[\w:-]+=\"[^\"<&]*\")*+)>"
    r"(?:((?:<s(?: t=\"[0-9]{1,8}\")?(?: ac=\"[0-9]+\")?>[^<]*</s>)++)|([^<]*+))</\1>"
)
_PLAIN_ATTRIBUTE = re.compile(r"([\w:-]+)=\"([^\"]*)\"")
_WORD = re.compile(r"<s(?: t=\"([0-9]+)\")?[^>]*>([^<]*)")
_CAPTIONS = {"p", "text"}
_STEP = 4096
_STYLES = re.compile(r"</?(?:i|b|u|font)(?:\s[^<>]*)?>", re.IGNORECASE)


def sniff(text: str) -> bool:
    """Whether a text is one of the three: told by its root."""
    return _ROOT.match(head(text)) is not None


def parse(text: str) -> Parsed:
    """One cue a caption."""
    return _Reading(text).parsed()


class _Reading:
    """The state of reading: the caption that is open, and its pieces with their times."""

    def __init__(self, text: str) -> None:
        self.entries = Entries()
        self.unit_ms = 1
        self.open = False
        self.start: int | None = None
        self.end: int | None = None
        self.at: int | None = None
        self.pieces: list[tuple[str, int | None]] = []
        self.has_offsets = False
        self.in_window = False
        self.rolling: list[int] = []
        # Captions that are well-formed to the letter, nearly all of a long file, take a third of the time as
        # a whole; a comment could hold one that does not count.
        at = 0
        for count, match in enumerate(_PLAIN.finditer(text) if "<!" not in text else ()):
            if count % _STEP == 0:
                checkpoint()
            between = text[at : match.start()]
            if self.open or not between.isspace():
                self._take_all(between)
            self._take_plain(match)
            at = match.end()
        self._take_all(text[at:])
        if self.open:
            self._unclosed()
        self._finish()

    def parsed(self) -> Parsed:
        self.entries.end_where_the_next_begins(self.rolling)
        return self.entries.parsed()

    def _take_all(self, text: str) -> None:
        for token in tokens(text):
            self._take(token)

    def _take_plain(self, match: re.Match[str]) -> None:
        """Take a whole caption that is nothing but words, in srv3 perhaps with their offsets."""
        if self.open:
            self._unclosed()
            self.open = False
        _, attributes, words, text = match.groups()
        self._begin(dict(_PLAIN_ATTRIBUTE.findall(attributes)))
        if text:
            self.pieces.append((_spoken(text), self.at))
            self.at = None
        if not words:
            return
        start = self.start
        for offset, word in _WORD.findall(words):
            time = (None if self.pieces else start) if not offset or start is None else start + int(offset)
            self.pieces.append((_spoken(word), time))
        self.has_offsets = self.has_offsets or (start is not None and " t=" in words)

    def _take(self, token: Token) -> None:
        name = token.name
        if name == "s":
            self.at = None if token.closes else self._moved(token.attributes)
        elif name in _CAPTIONS:
            self._turn(token)
        elif name == "br" and self.open:
            self.pieces.append((" ", None))
        elif name == "transcript" and not token.closes:
            self.unit_ms = 1000
        if token.text:
            self._words(token.text, not name and token.whole)
        if token.closed and name in _CAPTIONS:
            self.open = False

    def _turn(self, token: Token) -> None:
        """Open a caption, or close it."""
        if token.closes:
            self.open = False
            return
        if self.open:
            self._unclosed()
        self._begin(attributes_of(token.attributes))
        self.open = not token.whole

    def _words(self, text: str, verbatim: bool) -> None:
        if not verbatim:
            text = _spoken(text)
        if self.open:
            self.pieces.append((text, self.at))
            self.at = None
        elif not text.isspace():
            self._finish()
            self.entries.keep(text, tr("Text outside of a caption"), tr("text outside of a caption"))

    def _begin(self, attributes: dict[str, str]) -> None:
        found = attributes.get
        appended = found("append") == "1" or found("a") == "1"
        # What stands behind a row break begins a caption of its own.
        appended = appended and bool(self.pieces) and not self.pieces[-1][0].endswith("\n")
        if not appended:
            self._finish()
        start = self.entries.time(found("t" if "t" in attributes else "start"), self.unit_ms)
        if appended:
            self.has_offsets = self.has_offsets or start is not None
            self.at = start
            self.pieces.append((" ", None))
            return
        duration = self.entries.time(found("d" if "d" in attributes else "dur"), self.unit_ms)
        self.start = self.at = start
        self.end = start + duration if start is not None and duration is not None else None
        self.in_window = "w" in attributes

    def _moved(self, attributes: str) -> int | None:
        """The time of a word in srv3; the first word of a caption bears none and begins with it."""
        found = _OFFSET.search(attributes)
        if found is None:
            return None if self.pieces else self.start
        offset = found[1]
        moved = int(offset) if offset.isdecimal() and len(offset) < 9 else self.entries.time(offset)
        if moved is None or self.start is None:
            return None
        self.has_offsets = True
        return self.start + moved

    def _unclosed(self) -> None:
        told = tr("A caption has no end in the file: the next one, or the end of the file, was taken for it.")
        self.entries.repairs.note(tr("captions without an end"), self.entries.line, told)

    def _finish(self) -> None:
        line = self.entries.line
        if self.has_offsets:
            text, times = timed(self.pieces)
            self.entries.add(text, self.start, self.end, None, times)
        elif self.pieces:
            self.entries.add("".join([text for text, _ in self.pieces]), self.start, self.end)
        if self.in_window and self.entries.line > line:
            self.rolling.append(line)
        self.pieces = []
        self.has_offsets = False
        self.start = self.end = self.at = None


def _spoken(text: str) -> str:
    """The words of a text; in srv1 and srv2, styles are escaped tags."""
    return _STYLES.sub("", unescaped(text)) if "&" in text else text


READER = Reader("youtube-xml", sniff, parse, (".srv1", ".srv2", ".srv3"))
