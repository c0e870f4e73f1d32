"""Words that say nothing: fillers, and what is said again at once. Each step counts what it takes out."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress, count, islice
from operator import eq, not_

from talkeditor.core.language import Language
from talkeditor.core.paragraphs import SENTENCE_ENDS, Run

LONGEST_PHRASE = 4
_NUMBER = re.compile(r"[\d.,:/%+-]*\d[\d.,:/%+-]*")
_MARKS = " \"'“”‘’«».,;:!?…-–—()¿¡"


class Keys(dict[str, str]):
    """Words as they are compared, each worked out once: lower case, no punctuation around."""

    def __missing__(self, word: str) -> str:
        key = word.strip(_MARKS).casefold() or word
        self[word] = key
        return key


def without_fillers(run: Run, language: Language, keys: Mapping[str, str]) -> tuple[Run, int]:
    """The run without words such as "uh"."""
    found = list(map(language.fillers.__contains__, map(keys.__getitem__, run.words)))
    taken = sum(found)
    return (kept_of(run, list(map(not_, found))), taken) if taken else (run, 0)


def without_repetitions(run: Run, language: Language, keys: Mapping[str, str]) -> tuple[Run, int]:
    """The run with what is said again at once folded: a word, or a phrase of up to four words.

    The last saying stays, with the first one's capital. Not folded: across the end of a sentence;
    numbers and single letters that are no words (they are read out); words that may rightly be said
    twice ("that that", "very very"): of those two stay.
    """
    before = len(run.words)
    plain = list(map(keys.__getitem__, run.words))
    for length in range(1, LONGEST_PHRASE + 1):
        run, plain = _folded(run, plain, length, language)
    return run, before - len(run.words)


def _folded(run: Run, plain: list[str], length: int, language: Language) -> tuple[Run, list[str]]:
    same = list(compress(count(), map(eq, plain, islice(plain, length, None))))
    if len(same) < length:
        return run, plain
    words = list(run.words)
    kept = [True] * len(words)
    for first, matches in _streaks(same):
        copies = matches // length
        if copies == 0 or not _foldable(words, plain, first, length, copies, language):
            continue
        if length == 1 and plain[first] in language.doubles:
            copies -= 1
        behind = first + copies * length
        kept[first:behind] = [False] * (copies * length)
        words[behind] = _as_first(words[first], words[behind])
    return kept_of(run._replace(words=words), kept), list(compress(plain, kept))


def _streaks(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Runs of consecutive numbers as (first, how many)."""
    first = previous = numbers[0]
    for number in numbers[1:]:
        if number != previous + 1:
            yield first, previous - first + 1
            first = number
        previous = number
    yield first, previous - first + 1


def _foldable(
    words: Sequence[str], plain: Sequence[str], first: int, length: int, copies: int, language: Language
) -> bool:
    """Whether a phrase said several times over is a slip rather than meant."""
    phrase = plain[first : first + length]
    if any(word[-1] in SENTENCE_ENDS for word in words[first : first + copies * length]):
        return False
    if all(_read_out(word, language, alone=length == 1) for word in phrase):
        return False
    return not (length == 1 and phrase[0] in language.doubles and copies < 2)


def _read_out(key: str, language: Language, alone: bool) -> bool:
    """Whether a word is a number or a letter, such as are read out one by one; "a" is one in a row only."""
    if key in language.numbers or _NUMBER.fullmatch(key):
        return True
    return len(key) == 1 and key.isascii() and not (alone and key in language.short)


def _as_first(first: str, last: str) -> str:
    return last[0].upper() + last[1:] if first[0].isupper() and last[0].islower() else last


def kept_of(run: Run, kept: Sequence[bool]) -> Run:
    """The run without the words that are not to be kept."""
    return run._replace(words=list(compress(run.words, kept)), lines=list(compress(run.lines, kept)))
