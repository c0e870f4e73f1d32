"""TTML (also DFXP, SMPTE-TT, EBU-TT, IMSC): XML with paragraphs that bear times."""

import re

from talkeditor.core.cues import Cues
from talkeditor.core.translation import grouped, tr
from talkeditor.formats.base import Parsed, Reader, Repairs, head
from talkeditor.formats.clock import milliseconds
from talkeditor.formats.xmlfeed import feed, feed_broken

_ROOT = re.compile(r"<(?:[\w.-]{1,40}:)?tt[\s>]")
_TTML = re.compile(
    r"http://www\.w3\.org/[^\"'\s]{0,40}ttaf1|http://www\.w3\.org/ns/ttml|<(?:\w{1,40}:)?(?:body|div|p)[\s>]"
)
_OFFSET = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,9})?)(h|ms|m|s|f|t)")
_FRAMES = re.compile(r"([0-9]{2,4}:[0-9]{2}:[0-9]{2}):([0-9]{1,3}(?:\.[0-9]{1,3})?)")
_BLOCKS = frozenset({"p", "div", "body"})
_PARAGRAPHS = frozenset({"p"})
_SCALES = {"h": 3_600_000.0, "m": 60_000.0, "s": 1000.0, "ms": 1.0}
_TIMINGS = frozenset({"begin", "end", "dur"})
_OWN = _TIMINGS | {"agent"}
_SILENT = frozenset({"head", "metadata", "title", "desc", "copyright", "agent", "name", "styling", "layout"})

_Frame = tuple[int | None, int | None, str | None]
"""Start, end and speaker of an element: of those it is in, where it has none of its own."""


class _Captions:
    """Gathers the words of each paragraph as they come; times count from those of the elements around."""

    def __init__(self) -> None:
        self.cues = Cues()
        self.repairs = Repairs()
        self._pieces: list[str] = []
        self._frames: list[_Frame] = [(None, None, None)]
        self._silent = 0
        self._rates = {"f": 1000 / 30, "t": 1.0}
        self._names: dict[str, str] = {}
        self._agent = ""
        self._name: list[str] | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _BLOCKS:
            if self._pieces:
                self._flush()
            self._silent = 0
        elif tag == "br":
            self._pieces.append("\n")
        elif tag in _SILENT:
            self._start_silent(tag, attributes)
        elif tag == "tt":
            self._set_rates(attributes)
        if _OWN.isdisjoint(attributes):
            self._frames.append(self._frames[-1])
        else:
            # Two spans with times or speakers of their own are two captions, even in one paragraph.
            if self._pieces:
                self._flush()
            self._frames.append(self._own(attributes, self._frames[-1]))

    def _start_silent(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "agent" and self._silent:
            self._agent = attributes.get("id", "")
        elif tag == "name" and self._agent:
            self._name = []
        self._silent += 1

    def end(self, tag: str) -> None:
        if self._pieces and (tag in _BLOCKS or self._frames[-1] != self._frames[-2]):
            self._flush()
        if tag in _SILENT:
            self._end_silent(tag)
        self._frames.pop()

    def _end_silent(self, tag: str) -> None:
        if tag == "name" and self._name is not None:
            self._end_name("".join(self._name).strip())
        elif tag == "agent":
            self._agent = ""
        self._silent -= self._silent > 0

    def data(self, text: str) -> None:
        if not self._silent:
            self._pieces.append(text)
        elif self._name is not None:
            self._name.append(text)

    def finish(self) -> None:
        """Keep the words behind the last element."""
        self._flush()

    def _flush(self) -> None:
        text = "".join(self._pieces)
        self._pieces.clear()
        if text and not text.isspace():
            self.cues.add(text, *self._frames[-1])

    def _end_name(self, name: str) -> None:
        """The full name stands first, aliases behind it."""
        if name:
            self._names.setdefault(self._agent, name)
        self._name = None

    def _own(self, attributes: dict[str, str], around: _Frame) -> _Frame:
        agent = attributes.get("agent")
        speaker = around[2] if agent is None else self._names.get(agent, agent)
        if _TIMINGS.isdisjoint(attributes):
            return *around[:2], speaker
        base = around[0] or 0
        found = attributes.get
        begin, end, duration = self._time(found("begin")), self._time(found("end")), self._time(found("dur"))
        start = base + begin if begin is not None else None if "begin" in attributes else base
        if end is None and start is not None and duration is not None:
            return start, start + duration, speaker
        return start, None if end is None else base + end, speaker

    def _time(self, text: str | None) -> int | None:
        if text is None:
            return None
        text = text.strip()
        known = milliseconds(text) if text.count(":") <= 2 else None
        if known is None:
            known = self._offset(text)
        if known is None:
            told = tr("The time “{time}” cannot be read: the words were kept.", time=text[:200])
            self.repairs.note(tr("times that cannot be read"), len(self.cues), told)
        return known

    def _offset(self, text: str) -> int | None:
        match = _OFFSET.fullmatch(text)
        if match:
            return int(float(match[1]) * (_SCALES.get(match[2]) or self._rates[match[2]]))
        match = _FRAMES.fullmatch(text)
        whole = milliseconds(match[1]) if match else None
        return None if whole is None or match is None else whole + int(float(match[2]) * self._rates["f"])

    def _set_rates(self, attributes: dict[str, str]) -> None:
        for name, unit in (("frameRate", "f"), ("tickRate", "t")):
            value = attributes.get(name, "")
            if value.isascii() and value.isdecimal() and 0 < len(value) < 12 and int(value):
                self._rates[unit] = 1000 / int(value)


def sniff(text: str) -> bool:
    """Whether the root is `tt` and there is something of TTML in it."""
    beginning = head(text)
    root = _ROOT.search(beginning, 0, 4096)
    return beginning.lstrip("\ufeff \t\n").startswith("<") and bool(root) and bool(_TTML.search(beginning))


def parse(text: str) -> Parsed:
    """One cue a paragraph, or a span with times of its own. What stops being XML is read without its tags."""
    captions = _Captions()
    row = feed(text, captions)
    if row is not None:
        captions = _Captions()
        told = tr(
            "Row {row} is not well-formed XML: what could be read was read, all words were kept.",
            row=grouped(row),
        )
        captions.repairs.note(tr("rows that are not well-formed"), 0, told)
        feed_broken(text, captions, _PARAGRAPHS)
    captions.finish()
    return Parsed(captions.cues, captions.repairs.problems)


READER = Reader("ttml", sniff, parse, (".ttml", ".dfxp", ".xml"))
