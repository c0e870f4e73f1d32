"""How a form sounds, written so that an edit distance of the writing tells how alike two forms sound.

A consonant is two letters, its class (a capital) and its own; a vowel, and what is hardly heard, is one. So
a consonant left out costs two edits, another of its class one, a vowel one. Knows no stream.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from talkeditor.core.letters import unmarked

UNIT = 2.0
"""Edits for one consonant left out."""

_RULES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        # What is not heard.
        (r"^[kg](?=n)|^w(?=r)|^p(?=s)|(?<=m)b$|(?<=[iau])gh(?=t)|(?<=[aeiou])gh$", ""),
        (r"(?<=[^aeiou\W])e$|(?<=[^aeiou\W])e(?=s$)(?<![sxzc])|(?<=[aeiou][^aeiou\W])ue$", ""),
        (r"([^aeiou\W])\1+", r"\1"),
        # Several letters for one sound.
        (r"tch|ch", "C"),
        (r"sch|sh|(?<=.)[ts]i(?=on|a[ln])|(?<=.)ci(?=a|ou)", "S"),
        (r"th", "T"),
        (r"ph|gh(?=$)", "f"),
        (r"wh", "w"),
        (r"dg(?=e)|dj", "J"),
        (r"ck|cq|q(?!u)|c(?![eiyCS])", "k"),
        (r"que$", "k"),
        (r"qu", "kw"),
        (r"c(?=[eiy])", "s"),
        (r"^x", "z"),
        (r"x", "ks"),
        (r"j", "J"),
        (r"ae$|ee|ea|ie(?!.)|ey$|y$|y(?=[^aeiouy])", "i"),
        (r"oo|ou|ow|ew", "u"),
        (r"ai|ay|ei", "e"),
        (r"au|aw|oa", "o"),
        (r"(?<=[aeiou])r(?![aeiou])", "R"),
    )
)
_ALPHABET = """
    a:e b:bi c:si d:di e:i f:ef g:Ji h:eC i:ai j:Je k:ke l:el m:em n:en o:o p:pi q:kiu r:aR s:es t:ti
    u:iu v:vi w:dubliu x:eks y:wai z:zi
    0:zero 1:one 2:two 3:three 4:four 5:five 6:six 7:seven 8:eight 9:nine
"""
_NAMES = dict(pair.split(":") for pair in _ALPHABET.split())
_NUMBERS = frozenset({*"0123456789"} | {name for letter, name in _NAMES.items() if letter.isdigit()})
_LETTERS = {letter: name for letter, name in _NAMES.items() if letter.isalpha()}
_DIGITS = {letter: name for letter, name in _NAMES.items() if letter.isdigit()}
_WRITTEN = {
    **{a: "P" + a for a in "pb"},
    **{a: "D" + a for a in "td"},
    **{a: "K" + a for a in "kg"},
    **{a: "F" + a for a in "fv"},
    "T": "Fh",
    "w": "Fw",
    **{a: "S" + a for a in "szS"},
    "C": "Jc",
    "J": "Jj",
    **{a: "N" + a for a in "mn"},
    **{a: "L" + a for a in "lr"},
    "R": "r",
    **{a: a for a in "aeiou"},
    "h": "h",
    "y": "i",
}
_PIECE = re.compile(r"[A-Z]{2,}(?=[A-Z][a-z])|[A-Z]{2,}s?(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\d|[^\W\d_A-Za-z]+")
_LONGEST_SPELLED = 5
_ALIKE = 0.3


def _read(word: str) -> str:
    for pattern, sound in _RULES:
        word = pattern.sub(sound, word)
    return word


def _write(sounds: str) -> str:
    return "".join(_WRITTEN.get(sound, "") for sound in sounds)


@lru_cache(maxsize=262_144)
def sounds_of_word(word: str, rightly: bool = False) -> tuple[str, ...]:
    """How one word of captions may sound, the likeliest first: g soft or hard, ch as in chord,
    th as in Thomas (but where a word is known to be written `rightly`).

    A word without a vowel, and one letter, is read letter by letter.
    """
    word = flat(word)
    if len(word) == 1 or (len(word) <= _LONGEST_SPELLED and not re.search("[aeiouy]", word)):
        return (spelled(word),)
    soft = re.sub(r"(?<!n)g(?=[eiy])", "j", word)
    variants = [soft, word] if soft != word else [word]
    if "ch" in word:
        variants.append(word.replace("ch", "k"))
    if "th" in word and not rightly:
        variants.append(word.replace("th", "t"))
    return tuple(dict.fromkeys(_write(_read(variant)) for variant in variants))


def flat(word: str) -> str:
    """A word in plain Latin letters, small; digits become words."""
    return "".join(
        _DIGITS.get(letter, letter) for letter in unmarked(word) if letter.isalnum() and letter.isascii()
    )


@lru_cache(maxsize=4_096)
def spelled(word: str) -> str:
    """How a word sounds that is read letter by letter."""
    return "".join(_write(_LETTERS.get(letter, "")) for letter in word)


def number_word(word: str) -> str:
    """A digit or its name as its name; nothing for another word."""
    return _DIGITS.get(word, word) if word in _NUMBERS else ""


def pieces(text: str) -> list[str]:
    """What a right form is written together from: words, capitals in a row, digits."""
    return _PIECE.findall(text)


def sounds_of_right(text: str) -> tuple[str, ...]:
    """How a right form of one or more words may sound: as a word, and capitals letter by letter."""
    as_words: list[str] = [""]
    as_letters: list[str] = [""]
    for piece in pieces(text):
        spoken = _with_a_vowel(piece) if _is_acronym(piece) else piece
        word = [sound for sound in sounds_of_word(spoken, rightly=True)[:2] if sound] or [""]
        as_words = [head + tail for head in as_words[:4] for tail in word]
        letters = [spelled(piece.casefold())] if _is_acronym(piece) else word
        as_letters = [head + tail for head in as_letters[:4] for tail in letters]
    return tuple(dict.fromkeys(sound for sound in (*as_words, *as_letters) if sound))


def _with_a_vowel(acronym: str) -> str:
    """An acronym as people say it as a word: "WSGI" as "wisgi"."""
    word = acronym.casefold()
    return re.sub(r"^([bcdfghjklmnpqrstvwxz])(?=[bcdfgjkmnpqstvxz][a-z]*[aeiou])", r"\1i", word)


def begins_alike(form: str, right_sounds: Iterable[str]) -> bool:
    """Whether a form begins with a sound of the class that one of the sounds of a right form begins with."""
    first = form.split()[0]
    kinds = {_beginning(sound) for sound in sounds_of_word(first)}
    return any(_beginning(sound) in kinds for sound in right_sounds)


def alike(one: str, other: str) -> bool:
    """Whether two sounds differ by hardly more than a vowel in each syllable."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(one, other) <= _ALIKE * max(len(one), len(other))


def _beginning(sound: str) -> str:
    return sound[:1] if sound[:1].isupper() else "a"


def _is_acronym(piece: str) -> bool:
    return piece.rstrip("s").isupper() and len(piece) <= _LONGEST_SPELLED


@lru_cache(maxsize=262_144)
def skeleton(sound: str) -> str:
    """The classes of the consonants of a sound."""
    return "".join(letter for letter in sound if letter.isupper())


def shortened(skeleton: str) -> list[str]:
    """A skeleton, and what is left of it without one consonant."""
    return [skeleton, *(skeleton[:at] + skeleton[at + 1 :] for at in range(len(skeleton)))]
