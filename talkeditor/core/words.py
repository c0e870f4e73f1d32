"""Where words begin and end: between blanks, and in writings without blanks between each two signs.

Chinese and Japanese have no blanks. There each ideograph and each hiragana is a word, katakana that follow
one another are one (the default word boundaries of UAX #29); so an edge can lie anywhere in such a line.
Marks and stops stay with the sign before them, opening brackets with the one behind.
"""

import re

_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_SINGLE = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u303c\u3041-\u3098\u309b-\u309f\u3100-\u312f\u31a0-\u31bf"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_OPENING = "\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\uff08\uff3b\uff5b\uff5f\uff62"
_CLOSING = (
    "\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b\u301c\u30fb\uff01\uff05\uff09"
    "\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d\uff5e\uff60\uff61\uff63\uff64\uff65"
)
_MARKS = "\u0300-\u036f\u3099\u309a\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef"
_TRAILING = "ぁぃぅぇぉっゃゅょゎー"
"""Small kana, which are sounds only with the sign before them."""
_UNSPACED = re.compile(f"[{_KATAKANA}{_SINGLE}]")
_PART = re.compile(r"\S+")
_SIGN = re.compile(
    rf"[{_OPENING}(]*(?:"
    rf"\[[^\]\s]*\][{_CLOSING}]*"
    rf"|[{_KATAKANA}]+[{_MARKS}]*[{_CLOSING},.!?;:)\]}}…]*"
    rf"|[{_SINGLE}][{_MARKS}{_TRAILING}]*[{_CLOSING},.!?;:)\]}}…]*"
    rf"|[^\s\[{_KATAKANA}{_SINGLE}{_OPENING}{_CLOSING}]+[{_CLOSING}]*"
    rf"|[{_CLOSING}]+|\["
    rf")|[{_OPENING}(]+"
)
"""A word of a stretch without blanks: a tag, katakana, one sign, anything else."""


def is_spaced(text: str) -> bool:
    """Whether all words of a text have blanks between them."""
    return text.isascii() or not _UNSPACED.search(text)


def words_of(text: str) -> list[str]:
    """The words of a text, in order."""
    if is_spaced(text):
        return text.split()
    return [word for part in text.split() for word in _parted(part)]


def word_spans(text: str) -> list[tuple[int, int]]:
    """Where each word of a text begins and ends, in characters."""
    parts = [match.span() for match in _PART.finditer(text)]
    if is_spaced(text):
        return parts
    spans = []
    for start, end in parts:
        for word in _parted(text[start:end]):
            spans.append((start, start + len(word)))
            start += len(word)
    return spans


def count_words(text: str) -> int:
    """How many words a text has that has single blanks and none at its ends."""
    if is_spaced(text):
        return text.count(" ") + 1 if text else 0
    return len(words_of(text))


def words_in_each(text: str) -> list[int]:
    """For each stretch between blanks, how many words it is."""
    return [len(_parted(part)) for part in text.split()]


def between(text: str, start: int, end: int | None = None) -> str:
    """The words of a text from number `start` to before `end`, with what stands between them."""
    if is_spaced(text):
        return " ".join(text.split()[start:end])
    spans = word_spans(text)[start:end]
    return text[spans[0][0] : spans[-1][1]] if spans else ""


def _parted(part: str) -> list[str]:
    """The words of a stretch between blanks."""
    return [part] if is_spaced(part) else _SIGN.findall(part)
