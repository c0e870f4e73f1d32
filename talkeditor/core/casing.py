"""Capitals: words as the glossary writes them, the pronoun "I", the first word of a paragraph.

Letters change, words never: a form that is another word than the one that stands there is not used.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from talkeditor.core.letters import POSSESSIVES
from talkeditor.core.paragraphs import Paragraph, Run

MOST_WORDS = 6
"""A phrase of a glossary has at most so many words."""
_MARKS = " \"'“”‘’«».,;:!?…-–—()¿¡"
_NO_WORD = frozenset("_/@\\.:#=<>")


@dataclass(frozen=True, slots=True)
class Forms:
    """Right forms by word, and by the first word of a phrase, the longest first; all keys folded."""

    words: dict[str, str] = field(default_factory=dict)
    phrases: dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = field(default_factory=dict)


def forms_of(casing: Mapping[str, str]) -> Forms:
    """The forms of a mapping from folded words or phrases ("python") to right forms ("Python")."""
    words: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for heard, right in casing.items():
        form = tuple(right.split())
        key = tuple(heard.casefold().split())
        if not key or len(key) > MOST_WORDS or tuple(word.casefold() for word in form) != key:
            continue
        if len(key) == 1:
            words[key[0]] = form[0]
            words |= {key[0] + end: form[0] + end for end in POSSESSIVES}
        else:
            phrases.setdefault(key[0], []).append((key, form))
    longest = {first: tuple(sorted(found, key=lambda p: -len(p[0]))) for first, found in phrases.items()}
    return Forms(words, longest)


def with_casing(run: Run, forms: Forms, keys: Mapping[str, str]) -> tuple[Run, int]:
    """The run with words and phrases in their right forms, and how many words that changed."""
    if not forms.words and not forms.phrases:
        return run, 0
    plain = list(map(keys.__getitem__, run.words))
    wanted = {at: form for at, key in enumerate(plain) if (form := forms.words.get(key)) is not None}
    if forms.phrases:
        wanted |= _phrases(plain, forms)
    words = list(run.words)
    changed = 0
    for at, form in wanted.items():
        right = _written(words[at], form)
        changed += right != words[at]
        words[at] = right
    return (run._replace(words=words), changed) if changed else (run, 0)


def _phrases(plain: Sequence[str], forms: Forms) -> dict[int, str]:
    """The right form of each word that is part of a phrase."""
    found: dict[int, str] = {}
    done = 0
    for at, key in enumerate(plain):
        if at < done or key not in forms.phrases:
            continue
        for phrase, right in forms.phrases[key]:
            end = at + len(phrase)
            last = plain[end - 1] if end <= len(plain) else ""
            owned = next((mark for mark in POSSESSIVES if last == phrase[-1] + mark), "")
            if (*plain[at : end - 1], last) == (*phrase[:-1], phrase[-1] + owned):
                found |= dict(zip(range(at, end), (*right[:-1], right[-1] + owned), strict=True))
                done = end
                break
    return found


def _written(word: str, form: str) -> str:
    """A word with the letters of its form, what stands around kept; its own capital stays at a start."""
    core = word.strip(_MARKS)
    if core.casefold() != form.casefold() or (core[:1].isupper() and core[1:] == form[1:]):
        return word
    return word.replace(core, form, 1)


def with_pronouns(run: Run, capitals: frozenset[str], keys: Mapping[str, str]) -> tuple[Run, int]:
    """The run with words that have a capital anywhere ("i", "i'm"), unless they are spelled out ("i o")."""
    plain = list(map(keys.__getitem__, run.words))
    words = list(run.words)
    changed = 0
    for at, key in enumerate(plain):
        if key in capitals and not (len(key) == 1 and _is_spelled(plain, at)):
            right = _capital(words[at])
            changed += right != words[at]
            words[at] = right
    return (run._replace(words=words), changed) if changed else (run, 0)


def _is_spelled(plain: Sequence[str], at: int) -> bool:
    """Whether a letter is one of several that are spelled out: before another, behind two or behind "a"."""
    before, after = plain[max(0, at - 2) : at], plain[at + 1 : at + 2]
    if after and _is_letter(after[0]) and after[0] != plain[at]:
        return True
    return before[-1:] == ["a"] or (len(before) == 2 and all(map(_is_letter, before)))


def _is_letter(key: str) -> bool:
    return len(key) == 1 and key.isalpha() and key.isascii()


def with_capital(paragraph: Paragraph, forms: Forms, keys: Mapping[str, str]) -> tuple[Paragraph, int]:
    """The paragraph begun with a capital, where its first word has one: no name of a file or a function,
    nothing that the glossary writes small, no script without capitals.
    """
    first = paragraph.words[0]
    core = first.strip(_MARKS)
    if not core or not core.islower() or not core[0].isalpha() or any(c in _NO_WORD for c in core):
        return paragraph, 0
    if keys[first] in forms.words:
        return paragraph, 0
    right = _capital(first)
    if right == first:
        return paragraph, 0
    words = (right, *paragraph.words[1:])
    return Paragraph(paragraph.opening, words, paragraph.lines, paragraph.turn), 1


def _capital(word: str) -> str:
    """A word with its first letter a capital, where that is one letter as well."""
    at = next((n for n, c in enumerate(word) if c.isalnum()), 0)
    letter = word[at].title()
    return word[:at] + letter + word[at + 1 :] if len(letter) == 1 else word
