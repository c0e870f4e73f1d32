"""Words that no language knows and that a talk spells in several ways: the usual spelling may be meant.

Nobody named the right form, so what is found is unsure. Knows no schedule and no glossary.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable

from talkeditor.core.letters import bared
from talkeditor.core.translation import tr
from talkeditor.names.candidates import near_in_sound
from talkeditor.names.commonness import Commonness
from talkeditor.names.model import Group, Source
from talkeditor.names.rights import Right
from talkeditor.names.sounds import begins_alike, sounds_of_word
from talkeditor.names.usage import unknown_part
from talkeditor.names.words import OUTSIDE, Words

UNSURE = 0.4
_SHORTEST, _OFTEN, _TIMES = 5, 4, 3
_FARTHEST = 0.2
_MOST_UNKNOWN = 0.05
_MOSTLY = 0.5


def spellings(
    words: Words, common: Commonness, known: Collection[str], check: Callable[[], None]
) -> list[Group]:
    """Groups of unknown words, none of which is in `known`, by the spelling that is used most."""
    if unknown_part(words, common) > _MOST_UNKNOWN:
        return []
    unknown = {
        word: places
        for word, places in words.singles.items()
        if len(word) >= _SHORTEST and word.isalpha() and word not in known and not common.of(word)
    }
    usual = [
        Right(_written(words, places), Source.STREAM, word, sounds_of_word(word), family=word)
        for word, places in unknown.items()
        if len(places) >= _OFTEN and _is_of_a_talk(words, places)
    ]
    usual.sort(key=lambda right: (-len(unknown[right.plain]), right.plain))
    near = near_in_sound([*unknown], usual, _FARTHEST, sounds_of_word, check)
    variants: dict[int, list[str]] = defaultdict(list)
    taken: set[str] = set()
    for form, index in sorted(near, key=lambda pair: (pair[1], near[pair])):
        free = form not in taken and usual[index].plain not in taken
        if free and _is_variant(form, usual[index], unknown, words):
            taken.add(form)
            variants[index].append(form)
    made = (_group(words, usual[index], forms) for index, forms in variants.items())
    return [group for group in made if group is not None]


def _written(words: Words, places: Iterable[int]) -> str:
    bare = (bared(words.written[at]) for at in places)
    return Counter(bare).most_common(1)[0][0]


def _is_of_a_talk(words: Words, places: Collection[int]) -> bool:
    """Whether a word is said mostly in one talk, as names are, unlike a word that the list lacks."""
    talks = Counter(words.talk[at] for at in places if words.talk[at] != OUTSIDE)
    return bool(talks) and talks.most_common(1)[0][1] >= _MOSTLY * len(places)


def _is_variant(form: str, right: Right, unknown: dict[str, list[int]], words: Words) -> bool:
    """Whether a form is a rarer spelling in the same talk, and no other form of the same word."""
    word = right.plain
    if form == word or _TIMES * len(unknown[form]) > len(unknown[word]):
        return False
    if form.startswith(word) or word.startswith(form) or form[-1:] + word[-1:] in ("sd", "ds"):
        return False
    talks = {words.talk[at] for at in unknown[word]} - {OUTSIDE}
    together = any(words.talk[at] in talks for at in unknown[form])
    return together and form[-1] == word[-1] and begins_alike(form, right.sounds)


def _group(words: Words, right: Right, forms: list[str]) -> Group | None:
    talks = {words.talk[at] for at in words.singles[right.plain]} - {OUTSIDE}
    places = sorted((at, form) for form in forms for at in words.singles[form] if words.talk[at] in talks)
    if not places:
        return None
    heard = Counter(form for _, form in places)
    count = len(words.singles[right.plain])
    return Group(
        right.text,
        dict(heard.most_common()),
        tuple(words.place(at, form) for at, form in places),
        UNSURE,
        tr(
            "“{form}” sounds like “{right}”, which the same talk writes {times} times.",
            form=next(iter(heard)),
            right=right.text,
            times=count,
        ),
        Source.STREAM,
    )
