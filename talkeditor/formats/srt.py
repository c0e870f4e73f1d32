"""SubRip (SRT): a counter, a row of times, the words, a blank row; each of them may be missing."""

import re

from talkeditor.core.cues import Cues
from talkeditor.formats.base import Parsed, Reader, Repairs, head
from talkeditor.formats.blocks import Block, Dialect, scan, tell_oddities, whole_block
from talkeditor.formats.clock import EXACT, TIME
from talkeditor.formats.markup import Span, srt_text
from talkeditor.formats.rolling import Caption, Roll, rolls

_ARROW = r"[ \t]{0,4}(?:-{1,3}|[–—−])[ \t]?>[ \t]{0,4}"
_SETTINGS = r"(?:\s+[A-Za-z0-9]{1,20}:[^\s]{1,80})*\s*"

TIMES = re.compile(rf"({TIME})\s*-->\s*({TIME}){_SETTINGS}")
LOOSE = re.compile(rf"([^<>]{{0,40}}?){_ARROW}([^\s<>]{{0,40}}){_SETTINGS}(.*)")
"""Whatever has an arrow in it; what is no setting stands behind."""

WHOLE_TIMES = rf"{EXACT} --> {EXACT}(?: [A-Za-z]{{1,20}}:[^\s<>]{{1,40}}){{0,8}}"
AVOIDED = re.compile(r"[-–—−][ \t]?>")

_DIALECT = Dialect(
    ">",
    TIMES,
    LOOSE,
    lambda row: row.strip().isdecimal(),
    whole_block(r"([0-9]{1,9})\n", WHOLE_TIMES),
    AVOIDED,
)

_SURE = re.compile(rf"^[ \t]{{0,8}}{TIME}{_ARROW}{TIME}(?=\s|$)", re.MULTILINE)
_BROKEN = re.compile(r"^[^<>\n]{0,20}[0-9]:[^<>\n]{0,20}-->[^<>\n]{0,20}[0-9]:[^<>\n]{0,20}$", re.MULTILINE)


def sniff(text: str) -> bool:
    """Whether there are rows of times with an arrow."""
    beginning = head(text)
    return bool(_SURE.search(beginning)) or len(_BROKEN.findall(beginning)) > 1


def parse(text: str) -> Parsed:
    """One cue a caption, its rows joined; of captions that roll, one cue a row."""
    cues, repairs = Cues(), Repairs()
    blocks = scan(text, _DIALECT, cues.__len__, repairs)
    if rolls(map(_caption, scan(head(text), _DIALECT, int, Repairs()))):
        roll = Roll()
        for block in blocks:
            for row in roll.new_rows(_caption(block)):
                cues.add(row.text, block[0], block[1])
        return Parsed(cues, repairs.problems)
    for start, end, text, opened in blocks:
        words = srt_text(text) if "<" in text or "{" in text else text
        if words and not words.isspace():
            if not opened or "\n" in text:
                tell_oddities(text, opened, len(cues), repairs)
            cues.add(words, start, end)
    return Parsed(cues, repairs.problems)


def _caption(block: Block) -> Caption:
    start, end, text, _ = block
    return Caption(start, end, [Span(srt_text(row)) for row in text.split("\n")])


READER = Reader("srt", sniff, parse, (".srt",))
