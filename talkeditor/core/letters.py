"""Words as they are compared, whatever their case and marks. Knows no text longer than a word."""

import unicodedata

_AROUND = " \"'`“”‘’«».,;:!?…()[]{}¿¡-–—"

FormKey = tuple[str, ...]

POSSESSIVES = ("'s", "’s")
"""What may stand behind a name and is no part of it."""


def unmarked(text: str) -> str:
    """A text as words are compared whatever their marks: without case, accents and other marks on letters."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def bared(word: str) -> str:
    """A word without the punctuation around it."""
    return word.strip(_AROUND)


def key_of(word: str) -> str:
    """A word as it is compared: lower case, no accents, no punctuation around unless it is nothing else."""
    return unmarked(bared(word)) or word


def form_key(form: str) -> FormKey:
    """A form of one or more words as it is compared, word by word."""
    return tuple(map(key_of, form.split()))


def unowned(word: str) -> str:
    """A word without a possessive ending."""
    return word[:-2] if word.endswith(POSSESSIVES) else word
