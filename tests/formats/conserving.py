"""Whether a reader lost a word: what stood in the input against what came out of it. Knows no reader.

What is timing and markup is said here anew and on purpose not taken from the readers: two that are wrong in
the same way would agree.
"""

import html
import re
from collections import Counter

from talkeditor.formats import ReadResult

_CLOCK = r"[-\[(]?(?:\d+:)*\d+:\d+(?:[.,:;]\d+)?[\])]?:?"
TIMING = re.compile(rf"(?<!\S)(?:{_CLOCK},{_CLOCK}|{_CLOCK}|-+>)(?!\S)")
TAGS = re.compile(
    r"<!--.*?-->|<!\[CDATA\[|\]\]>|</?[\w:?!][^<>]*>|\{\\[^{}]*\}[^{}]*\{\\p0\}|\{\\[^{}]*\}|\[br\]",
    re.DOTALL,
)
HEADERS = re.compile(
    r"\AWEBVTT[^\n]*\n(?:\w+: [^\n]*\n)*|(?<=\n\n)NOTE[^\n]*\n(?:[^\n]+\n)*"
    r"|^(?:STYLE\n::|REGION\nid)(?:[^\n]+\n)+"
    r"|^\[(?:Script Info|V4\+? Styles|Events)\]$|^(?:Title|ScriptType|Format|Style):[^\n]*$|^;[^\n]*$"
    r"|<head>.*?</head>|^(?:Dialogue|Comment): (?:(?:[^,\n]*,){9})?"
    r"|(?<=\d) (?:align|position|line|size|X1|X2):\S+(?: \w+:\S+)*",
    re.MULTILINE | re.DOTALL,
)
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?\s+([^<>]+)>")
_COUNTER = re.compile(r"^\d+\s*\n(?=\s*\S*\d*:?\S*\s*-+>)", re.MULTILINE)
_SEPARATOR = re.compile(r"(?<=\d) [-–|](?= )")
_UNITS = r"(?:hours?|minutes?|seconds?|Stunden?|Minuten?|Sekunden?|minutos?|segundos?)"
_SAID = re.compile(rf"(?<=:\d\d\n)\d+ {_UNITS}(?:(?:,| und| y) \d+ {_UNITS})*\n")


def words_of(text: str) -> list[str]:
    """The words of an input and the names of its voices, without what is known as timing or markup."""
    text = _VOICE.sub(r" \1 ", text)
    for pattern in (HEADERS, _COUNTER, _SAID, _SEPARATOR, TAGS, TIMING):
        text = pattern.sub(" ", text)
    return html.unescape(text).replace("\\N", " ").replace("\\h", " ").split()


def lost(text: str, result: ReadResult, *, repeated: bool = False) -> Counter[str]:
    """The words of the input that are neither in a line, nor a speaker, nor in a problem, with their number.

    `repeated` for captions that roll, whose words stand in the input several times.
    """
    kept: Counter[str] = Counter()
    for cue in result.cues:
        kept.update(html.unescape(cue.text).split())
        kept.update((cue.speaker or "").split())
    told = " ".join(problem.text for problem in result.problems)
    missing = Counter(words_of(text))
    if repeated:
        missing = Counter(set(missing) - set(kept))
    else:
        missing -= kept
    return Counter({word: count for word, count in missing.items() if word not in told})
