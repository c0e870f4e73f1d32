"""ASS and SSA (Aegisub): sections; the one of events has rows of fields, the last of which is the words.

Read by hand: the library for it passes over rows that it does not know in silence.
"""

import re
from dataclasses import replace
from itertools import pairwise

from talkeditor.core.cues import Cues
from talkeditor.core.errors import Problem
from talkeditor.core.translation import tr
from talkeditor.formats.base import Parsed, Reader, Repairs, head, rows
from talkeditor.formats.clock import milliseconds

_SECTION = re.compile(r"\s{0,8}\[([^\]\n]{1,60})\]\s*")
_SNIFF = re.compile(
    r"^[ \t]{0,8}(?:\[(?:Script Info|V4\+? Styles|Events)\]|Dialogue:[^\n]{0,80}[0-9]:[0-9]{2}:[0-9]{2})",
    re.I | re.M,
)
_EVENT = re.compile(r"\s{0,8}(Dialogue|Comment|Picture|Sound|Movie|Command)\s{0,4}:\s{0,4}(.*)", re.I | re.S)
_FORMAT = re.compile(r"\s{0,8}Format\s{0,4}:(.*)", re.I)
_DRAWING = re.compile(r"(\{[^{}]*\\p[1-9][^{}]*\})[^{}]*")
_OVERRIDE = re.compile(r"\{\*?\\[^{}]*\}")
_FIELDS = ("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text")


def sniff(text: str) -> bool:
    """Whether there is the first section, or a row of dialogue."""
    return bool(_SNIFF.search(head(text)))


def parse(text: str) -> Parsed:
    """One cue a row of dialogue, in the order of their starts."""
    cues, repairs = Cues(), Repairs()
    fields: tuple[str, ...] = _FIELDS
    section = "events"
    for row in rows(text):
        found = _SECTION.fullmatch(row)
        if found:
            section = found[1].strip().casefold()
        elif event := _EVENT.fullmatch(row):
            _event(event[1].casefold(), event[2], fields, cues, repairs)
        elif section == "events" and row and not row.isspace():
            if form := _FORMAT.fullmatch(row):
                fields = tuple(name.strip().casefold() for name in form[1].split(","))
            elif not row.lstrip().startswith(";"):
                told = tr("This row is no event: its words were kept.")
                repairs.note(tr("rows that are no events"), len(cues), told)
                cues.add(row)
    return _in_order(cues, repairs)


def _event(kind: str, values: str, fields: tuple[str, ...], cues: Cues, repairs: Repairs) -> None:
    parts = values.split(",", len(fields) - 1)
    known = dict(zip(fields, parts, strict=False))
    if len(parts) < len(fields) or fields[-1] != "text":
        told = tr("This row lacks fields: all of it was kept.")
        repairs.note(tr("rows with missing fields"), len(cues), told)
        cues.add(values)
        return
    words = _words(known["text"])
    if not words or words.isspace():
        return
    if kind != "dialogue":
        told = tr("A row of the kind {kind} is no caption: “{words}”.", kind=kind, words=words)
        repairs.leave_out(len(cues), told)
        return
    start, end = (milliseconds(known.get(name, "").strip()) for name in ("start", "end"))
    if start is None or end is None:
        times = f"{known.get('start', '')}, {known.get('end', '')}"
        told = tr("The times “{times}” cannot all be read. The words were kept.", times=times)
        repairs.note(tr("times that cannot be read"), len(cues), told)
    cues.add(words, start, end, known.get("name", "").strip() or None)


def _words(text: str) -> str:
    """The words without drawings and overrides; breaks and hard blanks as what they are."""
    if "{" in text:
        text = _OVERRIDE.sub("", _DRAWING.sub(r"\1", text))
    return text.replace("\\N", "\n").replace("\\n", "\n").replace("\\h", "\u00a0") if "\\" in text else text


def _in_order(cues: Cues, repairs: Repairs) -> Parsed:
    """Sorted by start, for the format gives no meaning to the order of rows; an untimed one stays put."""
    starts: list[int] = []
    for start in cues.starts:
        starts.append(start if start is not None else starts[-1] if starts else -1)
    if all(first <= second for first, second in pairwise(starts)):
        return Parsed(cues, repairs.problems)
    order = sorted(range(len(cues)), key=starts.__getitem__)
    place = {line: number for number, line in enumerate(order)}
    problems = [replace(problem, line=place.get(problem.line or 0, 0)) for problem in repairs.problems]
    told = Problem(0, tr("The rows were not in the order of their times: they are now."))
    return Parsed(Cues(cues[line] for line in order), (told, *problems))


READER = Reader("ass", sniff, parse, (".ass", ".ssa"))
