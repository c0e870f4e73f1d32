"""False starts: what a speaker begins, drops and says another way. Taken out only where somebody asks."""

from collections.abc import Mapping, Sequence

from talkeditor.core.folding import kept_of
from talkeditor.core.language import Language
from talkeditor.core.paragraphs import SENTENCE_ENDS, Run

_DASHES = "-–—"
_APOSTROPHES = ("'", "’")


def without_false_starts(run: Run, language: Language, keys: Mapping[str, str]) -> tuple[Run, int]:
    """The run without words broken off by a dash ("wa- wanted"), and without a subject with its verb before
    the same subject ("it was it is").
    """
    plain = [keys[word] for word in run.words]
    kept = [True] * len(plain)
    for at, word in enumerate(run.words[:-1]):
        if _is_broken(word, run.words[at + 1], plain[at], plain[at + 1]):
            kept[at] = False
    if language.subjects:
        for at in range(len(plain) - 1):
            length = _restart(plain, at, language)
            if length and not any(word[-1] in SENTENCE_ENDS for word in run.words[at : at + length]):
                kept[at : at + length] = [False] * length
    taken = kept.count(False)
    return (kept_of(run, kept), taken) if taken else (run, 0)


def _is_broken(word: str, following: str, key: str, next_key: str) -> bool:
    """Whether a dash breaks a word off that then begins again."""
    stem = word.rstrip(_DASHES)
    return (
        len(stem) < len(word)
        and stem[-1:].isalpha()
        and next_key.startswith(key)
        and not following.startswith(tuple(_DASHES))
    )


def _restart(plain: Sequence[str], at: int, language: Language) -> int:
    """How many words from `at` on are a false start: 1 ("it's" before "it"), 2 ("it was it") or 0."""
    subject, verb = _parted(plain[at])
    if subject not in language.subjects:
        return 0
    if verb:
        return 1 if _parted(plain[at + 1])[0] == subject else 0
    again = at + 2 < len(plain) and _parted(plain[at + 2])[0] == subject
    return 2 if again and plain[at + 1] in language.auxiliaries else 0


def _parted(word: str) -> tuple[str, str]:
    """A word parted at its apostrophe: "it's" is "it" and "s"."""
    for mark in _APOSTROPHES:
        if mark in word:
            subject, _, verb = word.partition(mark)
            return subject, verb
    return word, ""
