"""The right forms that are looked for: terms, names and what titles name, each with where it is at home.

Knows no stream but the numbers of its talks.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from talkeditor.names.commonness import Commonness
from talkeditor.names.model import Known, Source, Talk, Vote
from talkeditor.names.sounds import alike, pieces, sounds_of_right
from talkeditor.names.words import OUTSIDE, plain_of

IN_TITLE = 5.0
SPEAKS = 3.0
"""How often a talk is taken to say what is in its title, and the names of who speaks."""
_RARE = 1e-6
_SHORTEST = 3
_INFLECTED = (Source.GLOSSARY, Source.TITLE)
_WORD = re.compile(r"[^\W_]+")


@dataclass(slots=True)
class Right:
    """A right form as it is written, how it sounds, and how often each talk is taken to say it.

    `told` are forms that are known to stand for it. Forms of one name are one `family`; `singular` is what
    a plural was made of that nobody named.
    """

    text: str
    source: Source
    plain: str
    sounds: tuple[str, ...]
    family: str = ""
    singular: str = ""
    home: dict[int, float] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)

    @property
    def parts(self) -> list[str]:
        """What the form is written together from: "open", "street", "map"."""
        return [piece.casefold() for piece in pieces(self.text)]


def rights(
    known: Iterable[Known], votes: Iterable[Vote], talks: Sequence[Talk], common: Commonness
) -> list[Right]:
    """The right forms of what is known, each once; a term of the glossary before a word of a title."""
    found: dict[str, Right] = {}
    indices = {talk.number: index for index, talk in enumerate(talks)}
    everything = [*known]
    for talk in talks:
        everything.append(Known(talk.title, Source.TITLE, (talk.number,)))
        everything += [Known(name, Source.SPEAKER, (talk.number,)) for name in talk.speakers]
    order = [Source.GLOSSARY, Source.REEL, Source.STREAM, Source.SPEAKER, Source.TITLE]
    for entry in sorted(everything, key=lambda entry: order.index(entry.source)):
        for text in _forms(entry, common):
            plain = plain_of(text)
            if not plain:
                continue
            right = found.get(plain)
            if right is None:
                right = found[plain] = Right(text, entry.source, plain, sounds_of_right(text))
            weight = SPEAKS if entry.source is Source.SPEAKER else IN_TITLE
            for number in entry.talks:
                if number in indices:
                    right.home[indices[number]] = max(weight, right.home.get(indices[number], 0.0))
    _tell(votes, found, common)
    _add_plurals(found)
    _name_families(found, everything)
    _at_home_in_titles(found.values(), talks)
    return [right for right in found.values() if right.sounds]


def _tell(votes: Iterable[Vote], found: dict[str, Right], common: Commonness) -> None:
    """Take in what most passes of a reel say, where it is a name: known, or a word of no language.

    A name that each part of the reel has another majority for is written as it is written most.
    """
    times: Counter[str] = Counter()
    told: dict[str, set[str]] = defaultdict(set)
    written: dict[str, str] = {}
    for vote in votes:
        plain, form = plain_of(vote.consensus), plain_of(vote.form)
        if plain in found or _is_strange(plain, common):
            times[plain] += vote.count
            told[plain].add(form)
            written.setdefault(plain, vote.consensus)
    for plain, _ in times.most_common():
        fresh = Right(written[plain], Source.REEL, plain, sounds_of_right(written[plain]))
        right = found.get(plain) or next((one for one in found.values() if _is_same(one, fresh)), fresh)
        found.setdefault(right.plain, right)
        right.told |= (told[plain] | {plain}) - {right.plain}
        right.home[OUTSIDE] = IN_TITLE


def _is_same(one: Right, other: Right) -> bool:
    return any(alike(sound, another) for sound in one.sounds for another in other.sounds)


def _is_strange(plain: str, common: Commonness) -> bool:
    words = plain.split()
    return len(words) == 1 and plain.isalpha() and len(plain) > 2 * _SHORTEST - 2 and common.of(plain) == 0.0


def _add_plurals(found: dict[str, Right]) -> None:
    """The plural of every term, with a small s."""
    for plain, right in [*found.items()]:
        many = f"{plain}s"
        inflected = right.source in _INFLECTED and plain[-1].isalpha() and plain[-1] not in "sxz"
        if inflected and many not in found:
            text = f"{right.text}s"
            found[many] = Right(text, right.source, many, sounds_of_right(text), singular=plain)


def _name_families(found: dict[str, Right], everything: Iterable[Known]) -> None:
    """Singular and plural of a term are one family, and so are the parts of a speaker's name."""
    for plain, right in found.items():
        right.family = plain[:-1] if plain.endswith("s") and plain[:-1] in found else plain
    for entry in everything:
        if entry.source is Source.SPEAKER:
            whole = plain_of(entry.text)
            for part in whole.split():
                if part in found and found[part].source is Source.SPEAKER:
                    found[part].family = whole


def _at_home_in_titles(rights: Iterable[Right], talks: Sequence[Talk]) -> None:
    titles = [f" {_letters(talk.title)} " for talk in talks]
    for right in rights:
        words = _letters(right.plain)
        for index, title in enumerate(titles):
            if words and f" {words} " in title:
                right.home[index] = max(IN_TITLE, right.home.get(index, 0.0))


def _letters(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _forms(entry: Known, common: Commonness) -> list[str]:
    """What is looked for of an entry: a term, a name and its parts, or the names in a title."""
    text = " ".join(entry.text.split())
    if not entry.talks and entry.source is Source.SPEAKER:
        return []
    if entry.source is Source.SPEAKER:
        parts = [part.strip("(),.\"'") for part in text.split()]
        names = [part for part in parts if len(part) >= _SHORTEST and part[:1].isupper()]
        return [" ".join(parts), *names] if len(parts) > 1 else names
    if entry.source is Source.TITLE:
        return _names_in(text, common, bool(entry.talks))
    return [text] if text else []


def _names_in(title: str, common: Commonness, at_home: bool) -> list[str]:
    """The words of a title that name something; of a talk that is not in the stream, only sure ones."""
    words = title.split()
    long = [word for word in words if len(word) > _SHORTEST and word.isalpha()]
    telling = at_home and any(word.islower() for word in long)
    found = []
    for at, word in enumerate(words):
        bare = word.strip(".,;:!?\"“”'’‘()[]{}…-–—")
        if len(bare) < _SHORTEST or not bare.isalnum() or bare.isdigit():
            continue
        unknown = common.of(bare.casefold()) == 0.0
        named = telling and bare[0].isupper() and (at > 0 or word.endswith(":"))
        shaped = bare[1:] != bare[1:].lower()
        if (shaped and unknown) or (at_home and (shaped or unknown)) or (named and _rare(bare, common)):
            found.append(bare)
    return found


def _rare(word: str, common: Commonness) -> bool:
    return common.of(word.casefold()) < _RARE
