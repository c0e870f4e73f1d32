"""Streams with mis-heard names whose right forms and places are known, and with traps.

A composed day gets, in some talks, names that are heard rightly or wrongly; other talks say the same words as
they are meant. Knows nothing of how names are found.
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

from talkeditor.names import Known, Source, Talk
from tests.streams import DUMP, compose

DATA = Path(__file__).parent / "data" / "misheard.txt"
FRAMES = (
    "with {}", "using {}", "in {}", "the {} part", "{} does that", "what {} is for", "we tried {} first",
    "a {} example", "so {} again", "inside {}", "{} and the rest", "our {} setup", "behind {}", "why {}",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """A name that is said at a place: the line, the number of its first word, the words written."""

    line: int
    word: int
    form: str
    right: str


@dataclass(slots=True)
class NamedDay:
    """A stream with what is known of it, and every place where a name is mis-heard."""

    lines: list[str]
    talks: list[Talk]
    known: list[Known]
    misheard: list[Said] = field(default_factory=list)
    rightly: set[tuple[int, int]] = field(default_factory=set)


@cache
def bank() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Right forms with what is heard for them."""
    rows = [row.split("|") for row in DATA.read_text("utf-8").splitlines() if row and row[0] != "#"]
    return tuple((row[0].strip(), tuple(form.strip() for form in row[1:])) for row in rows)


def mangled(name: str, rng: Random) -> str:
    """A name as a recogniser may write it that has never heard it: our own model of confusions."""
    swaps = ("bp", "dt", "gk", "vf", "sz", "mn", "ai", "ei", "oa", "ou", "ea", "lr")
    word = name.casefold()
    for _ in range(rng.choice((1, 1, 2))):
        pair = rng.choice([pair for pair in swaps if pair[0] in word[1:] or pair[1] in word[1:]] or ["ae"])
        old, new = pair if pair[0] in word[1:] else (pair[1], pair[0])
        word = word[0] + word[1:].replace(old, new, 1)
    if len(word) > 7 and rng.random() < 0.25:
        cut = len(word) // 2
        word = f"{word[:cut]} {word[cut:]}"
    return word


def named_day(seed: int, part: int = 0, of: int = 1, titles: bool = True) -> NamedDay:
    """The day of a seed, with names of one part of the bank."""
    rng = Random(f"names {seed}")
    stream = compose(seed, DUMP, talks=6, minutes=(10, 25))
    spans = [range(s["start"], s["end"]) for s in stream.gold["segments"] if s["kind"] == "talk"]
    names = [row for at, row in enumerate(bank()) if at % of == part]
    rng.shuffle(names)
    inserted: dict[int, list[tuple[str, str | None]]] = {}
    known = [Known(right, Source.GLOSSARY) for right, _ in names]
    talks = []
    for number, span in enumerate(spans, 1):
        homes, guests = names[number * 4 : number * 4 + 4], names[number * 4 + 4 : number * 4 + 9]
        for right, forms in homes:
            usual = rng.choice(forms)
            for _ in range(rng.choice((2, 4, 8, 16))):
                form = right.casefold()
                if rng.random() < 0.6:
                    form = usual if rng.random() < 0.6 else rng.choice((*forms, mangled(right, rng)))
                _insert(inserted, rng.choice(span[8:-8]), form, right)
        for _, forms in guests:
            # A trap: an everyday word said as it is meant, where the name is not at home.
            everyday = [form for form in forms if form in EVERYDAY]
            for _ in range(rng.randrange(4) if everyday else 0):
                _insert(inserted, rng.choice(span[8:-8]), everyday[0], None)
        title = f"What {homes[0][0]} taught us about boats" if titles and rng.random() < 0.5 else ""
        talks.append(Talk(number, (span,), title))
    day = NamedDay([], talks, known)
    for line, text in enumerate(stream.lines):
        day.lines.append(_with(day, line, text.split(), inserted.get(line, ()), rng))
    return day


_WORDS = """
    jupiter salary pedantic spelt tokyo sturdy number desk dusk condor siphon rough clone bouquet quadrant
    closure scalar view dino fling traffic elm builder feet next caucus cradle volt fault course cores
"""
EVERYDAY = frozenset(_WORDS.split())


def _insert(
    inserted: dict[int, list[tuple[str, str | None]]], line: int, form: str, right: str | None
) -> None:
    inserted.setdefault(line, []).append((form, right))


def _with(
    day: NamedDay, line: int, words: list[str], names: list[tuple[str, str | None]] | tuple[()], rng: Random
) -> str:
    for form, right in names:
        frame = rng.choice(FRAMES)
        before, _, after = frame.partition("{}")
        at = len(words) + len(before.split())
        words += [*before.split(), *form.split(), *after.split()]
        if right is not None and form != right.casefold():
            day.misheard.append(Said(line, at, form, right))
        elif right is not None:
            day.rightly.add((line, at))
    return " ".join(words)
