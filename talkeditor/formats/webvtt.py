"""WebVTT: a header, then blocks as in SRT with names for counters, settings, voices and times of words."""

import re
from collections.abc import Iterator

from talkeditor.core.cues import Cues
from talkeditor.core.translation import tr
from talkeditor.formats.base import HEAD, Parsed, Reader, Repairs, head
from talkeditor.formats.blocks import Block, Dialect, has_blank_row, scan, tell_oddities, whole_block
from talkeditor.formats.markup import Span, vtt_spans
from talkeditor.formats.rolling import Caption, Roll, rolls
from talkeditor.formats.srt import AVOIDED, LOOSE, TIMES, WHOLE_TIMES

_NAME = re.compile(r"[ \t]{0,8}(?!NOTE\b)(?:[^\s<>]{1,80}|(?:[^\s<>]{1,40} ){1,3}[0-9]{1,9})[ \t]{0,8}")
_DIALECT = Dialect(
    ">",
    TIMES,
    LOOSE,
    lambda row: _NAME.fullmatch(row) is not None,
    whole_block(r"(?:([0-9]{1,9})\n)?", WHOLE_TIMES),
    AVOIDED,
)
_HEADER = re.compile(r"\ufeff?\s*WEBVTT(?:[ \t][^\n]*)?(?:\n|$)")
_METADATA = re.compile(
    r"(?:(?:Kind|Language|X-TIMESTAMP-MAP|Region|Style|Title)\s*[:=][^\n]*\n)*", re.IGNORECASE
)
_STYLE = re.compile(r"(?:STYLE|REGION)\s*")
_STYLING = re.compile(
    r"[{}]|::cue|^\s*(?:id|width|lines|regionanchor|viewportanchor|scroll)\s*:", re.MULTILINE
)
_HEADLESS = re.compile(
    r"^[ \t]{0,8}(?:[0-9]{1,4}:)?[0-9]{1,4}:[0-9]{1,2}\.[0-9]{1,3}[ \t]{0,4}-->[^\n]*"
    r"(?:align|position|line|size):|<(?:[0-9]{1,4}:)?[0-9]{1,4}:[0-9]{1,2}\.[0-9]{3}>|<v\s[^<>\n]+>",
    re.MULTILINE,
)
_ARROW = re.compile(
    r"^[ \t]{0,8}(?:[0-9]{1,4}:)?[0-9]{1,4}:[0-9]{1,2}\.[0-9]{1,3}[ \t]{0,4}-->", re.MULTILINE
)


def sniff(text: str) -> bool:
    """Whether there is the header, or, where it was lost, what only WebVTT has."""
    if _HEADER.match(text, 0, 4096):
        return True
    beginning = head(text)
    return bool(_ARROW.search(beginning)) and bool(_HEADLESS.search(beginning))


def parse(text: str) -> Parsed:
    """One cue a caption and voice, its rows joined; of captions that roll, one cue a row."""
    cues, repairs = Cues(), Repairs()
    header = _HEADER.match(text)
    begin = 0
    if header:
        metadata = _METADATA.match(text, header.end())
        begin = metadata.end() if metadata else header.end()
    else:
        told = tr("The row WEBVTT is missing at the top: it was read all the same.")
        repairs.note(tr("missing header"), 0, told)
    blocks = scan(text, _DIALECT, cues.__len__, repairs, begin)
    beginning = head(text[begin : begin + HEAD + 1])
    if rolls(map(_caption, scan(beginning, _DIALECT, int, Repairs()))):
        _roll_up(blocks, cues)
    else:
        for start, end, text, opened in blocks:
            words = _spoken(text, opened)
            if not words or words.isspace():
                continue
            tell_oddities(words, opened, len(cues), repairs)
            if "<" not in words and "&" not in words:
                cues.add(words, start, end)
                continue
            for span, speaker, times in vtt_spans(words, start):
                if span and not span.isspace():
                    cues.add(span, start, end, speaker, times)
    return Parsed(cues, repairs.problems)


def _roll_up(blocks: Iterator[Block], cues: Cues) -> None:
    roll = Roll()
    for block in blocks:
        start, end, _, _ = block
        for text, speaker, words in roll.new_rows(_caption(block)):
            cues.add(text, words[0] if words and words[0] is not None else start, end, speaker, words)


def _caption(block: Block) -> Caption:
    """The block with a row for each voice in its rows; a voice goes on in the rows below."""
    start, end, text, opened = block
    rows: list[Span] = []
    speaker: str | None = None
    for row in _spoken(text, opened).split("\n"):
        spans = vtt_spans(row, start, speaker)
        speaker = spans[-1].speaker
        rows += [span for span in spans if span.text and not span.text.isspace()] or [Span("")]
    return Caption(start, end, rows)


def _spoken(text: str, opened: bool) -> str:
    """The words of a block without comments and styles: these stand in paragraphs of their own."""
    if opened and not has_blank_row(text):
        return text
    rows = text.split("\n")
    result: list[str] = []
    paragraph: list[str] = []
    # The paragraph right below the times is words, whatever it begins with.
    certain = opened and rows[0] != ""
    for row in [*rows, ""]:
        if row:
            paragraph.append(row)
            continue
        if paragraph and (certain or _is_words(paragraph)):
            result += [*([""] if result else []), *paragraph]
        paragraph, certain = [], False
    return "\n".join(result)


def _is_words(paragraph: list[str]) -> bool:
    first = paragraph[0]
    if first == "NOTE" or first.startswith(("NOTE ", "NOTE\t")):
        return False
    return not (_STYLE.fullmatch(first) and _STYLING.search("\n".join(paragraph[1:])))


READER = Reader("webvtt", sniff, parse, (".vtt",))
