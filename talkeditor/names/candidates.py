"""Which forms of a stream sound somewhat like a right one, by an index of sounds. Weighs nothing."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, product

from talkeditor.core.letters import unmarked
from talkeditor.names.model import Source
from talkeditor.names.rights import Right
from talkeditor.names.sounds import UNIT, number_word, pieces, shortened, skeleton, sounds_of_word
from talkeditor.names.words import LONGEST, Words

FARTHEST = 0.48
"""The part of a sound that may be heard otherwise."""
FARTHEST_RUN, FARTHEST_NAME = 0.25, 0.36
_MOST_UNITS = 3.5
_SHORTEST_RUN = 6
_ROWS = 64
_CHECKED = 8_192
"""After so many words or forms a look at whether to stop."""
_HOLDS_MORE, _SLIGHT = 3, 0.5
_SUFFIXES = frozenset({"s", "es", "e", "en", "er", "ers", "ed", "ing", "ly", "al"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A form that may stand for a right one: where it is said, and how far it is from it in sound.

    `distance` and `length` are in consonants.
    """

    form: str
    right: Right
    positions: Sequence[int]
    distance: float
    length: float


def candidates(
    words: Words, rights: Sequence[Right], small: Container[str], check: Callable[[], None]
) -> list[Candidate]:
    """All of them: single words, and words next to one another; `small` words are no part of a name that
    is as near without them."""
    singles = near_in_sound([*words.singles], rights, FARTHEST, sounds_of_word, check)
    runs = _runs(words, rights, check)
    joined = near_in_sound([*runs], rights, FARTHEST_NAME, _sounds_of_run, check)
    short_names = _short_names(rights)
    index_of = {right.plain: index for index, right in enumerate(rights)}
    found = []
    for near, positions in ((singles, words.singles), (joined, runs)):
        for at, ((form, index), (distance, length)) in enumerate(near.items()):
            if at % _CHECKED == 0:
                check()
            right = rights[index]
            if form != right.plain and (
                form in index_of or _is_short_name(form, right, distance, short_names)
            ):
                continue
            if positions is runs and _is_padded(form, index, distance, singles, joined, small):
                continue
            singular = near.get((form, index_of[right.singular])) if right.singular else None
            if right.singular and not _is_plural(form, right, distance, singular):
                continue
            if _is_name_itself(form, right, distance) or _is_too_far(form, right, distance, length, small):
                continue
            found.append(Candidate(form, right, positions[form], distance, length - _shared(form, right)))
    return found + _told(words, rights, {(one.form, one.right.plain) for one in found})


def _is_too_far(form: str, right: Right, distance: float, length: float, small: Container[str]) -> bool:
    """Whether too much of a sound is heard otherwise: of a run of words less may be than of one.

    Of a person's whole name more may be, but it is several words, none of them small.
    """
    if " " not in form and " " not in right.plain:
        return distance > FARTHEST * length
    if right.source is Source.SPEAKER and " " in right.plain:
        whole = " " in form and not any(word in small for word in form.split())
        return distance > FARTHEST_NAME * length or not whole
    rest = length - _shared(form, right)
    return distance > FARTHEST_RUN * length or distance > FARTHEST_NAME * rest


def _told(words: Words, rights: Sequence[Right], have: Container[tuple[str, str]]) -> list[Candidate]:
    """What is known to stand for a right form, however it sounds."""
    pairs = ((form, right) for right in rights for form in sorted(right.told))
    fresh = ((form, right) for form, right in pairs if (form, right.plain) not in have)
    made = (Candidate(form, right, words.at(form), 0.0, 1.0) for form, right in fresh)
    return [candidate for candidate in made if candidate.positions]


def _short_names(rights: Sequence[Right]) -> set[str]:
    """What speakers may be called for short: the beginnings of their names."""
    names = (right.plain for right in rights if right.source is Source.SPEAKER)
    return {name[:size] for name in names for size in range(3, len(name) - 1)}


def _is_short_name(form: str, right: Right, distance: float, names: Container[str]) -> bool:
    return form in names and (right.source is not Source.SPEAKER or distance > _SLIGHT)


def _is_plural(form: str, right: Right, distance: float, singular: tuple[float, float] | None) -> bool:
    """Whether a form is nearer to a plural that nobody named than to its singular, as a plural is."""
    if form == right.plain:
        return True
    if not form.endswith("s") or form.count(" ") != right.plain.count(" "):
        return False
    slight = _SLIGHT if right.text[:-1].islower() else 2 * _SLIGHT
    return distance <= slight and (singular is None or distance < singular[0])


def _is_name_itself(form: str, right: Right, distance: float) -> bool:
    """Whether a form is a part of the right one, holds it or tells another number: a name of its own."""
    own, other = right.parts, [piece.casefold() for piece in pieces(form)]
    if own == other:
        return False
    short, long = sorted((own, other), key=len)
    if any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1)):
        return True
    mine, theirs = ([word for word in map(number_word, parts) if word] for parts in (own, other))
    if mine and theirs and mine != theirs:
        return True
    bare, whole = unmarked("".join(own)), unmarked("".join(other))
    if bare == whole:
        return False
    if right.source is not Source.SPEAKER and _same_stem(bare, whole):
        return True
    return bare in whole and distance > _SLIGHT and len(bare) > _HOLDS_MORE


def _same_stem(one: str, other: str) -> bool:
    """Whether two words are forms of one, as far as their beginning tells: "proof" and "proofs"."""
    short, long = sorted((one, other), key=len)
    return len(short) > _HOLDS_MORE and long.startswith(short) and long[len(short) :] in _SUFFIXES


def _shared(form: str, right: Right) -> float:
    """How much of a sound is parts that are heard rightly: what is left must be alike by itself."""
    own, heard = right.parts, form.split()
    if len(own) < 2 or len(heard) < 2 or own == heard:
        return 0.0
    before = next((at for at, (a, b) in enumerate(zip(own, heard, strict=False)) if a != b), 0)
    behind = next((at for at, (a, b) in enumerate(zip(own[::-1], heard[::-1], strict=False)) if a != b), 0)
    same = own[:before] + (own[-behind:] if behind else [])
    return sum(len(sounds_of_word(part)[0]) for part in same) / UNIT


def _sounds_of_run(form: str) -> tuple[str, ...]:
    return tuple(islice(("".join(way) for way in product(*map(sounds_of_word, form.split()))), 8))


def _is_padded(
    form: str,
    index: int,
    distance: float,
    alone: dict[tuple[str, int], tuple[float, float]],
    joined: dict[tuple[str, int], tuple[float, float]],
    small: Container[str],
) -> bool:
    """Whether a part of a run is nearer to the right form, or as near: then the rest of it is a neighbour."""
    parts = form.split()
    for size in range(1, len(parts)):
        for first in range(len(parts) - size + 1):
            part = " ".join(parts[first : first + size])
            near = (alone if size == 1 else joined).get((part, index))
            rest = parts[:first] + parts[first + size :]
            if near is not None and near[0] < distance + (
                0.1 if any(word in small for word in rest) else 0.0
            ):
                return True
    return False


def _runs(words: Words, rights: Sequence[Right], check: Callable[[], None]) -> dict[str, list[int]]:
    """The runs of words whose consonants are those of a right form, but for one on either side."""
    wanted = {
        short
        for right in rights
        for sound in right.sounds
        if len(sound) >= _SHORTEST_RUN
        for short in shortened(skeleton(sound))
        if len(short) >= 2
    }
    longest = max(map(len, wanted), default=0) + 1
    bones = {word: skeleton(next(iter(sounds_of_word(word)), "")) for word in words.singles}
    row = [bones[word] if word else None for word in words.plain]
    seen: dict[str, bool] = {}
    found: dict[str, list[int]] = defaultdict(list)
    plain = words.plain
    for at, bone in enumerate(row):
        if at % _CHECKED == 0:
            check()
        if bone is None:
            continue
        for end in range(at + 1, min(at + LONGEST, len(row))):
            more = row[end]
            if more is None:
                break
            bone += more
            if len(bone) > longest:
                break
            known = seen.get(bone)
            if known is None:
                known = seen[bone] = not wanted.isdisjoint(shortened(bone))
            if known:
                found[" ".join(plain[at : end + 1])].append(at)
    return found


def near_in_sound(
    forms: Sequence[str],
    rights: Sequence[Right],
    farthest: float,
    sounds: Callable[[str], Iterable[str]],
    check: Callable[[], None],
) -> dict[tuple[str, int], tuple[float, float]]:
    """For each form and right form near one another in sound the distance and the length of the sound."""
    import numpy as np
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import cdist

    by_sound: dict[str, list[str]] = defaultdict(list)
    for at, form in enumerate(forms):
        if at % _CHECKED == 0:
            check()
        for sound in sounds(form):
            if sound:
                by_sound[sound].append(form)
    there = [*by_sound]
    asked = [(sound, index) for index, right in enumerate(rights) for sound in right.sounds]
    if not there or not asked:
        return {}
    lengths = np.array([len(sound) for sound in there])
    most = int(_MOST_UNITS * UNIT)
    best: dict[tuple[str, int], tuple[float, float]] = {}
    for begin in range(0, len(asked), _ROWS):
        check()
        rows = asked[begin : begin + _ROWS]
        scores = cdist(
            [sound for sound, _ in rows],
            there,
            scorer=Levenshtein.distance,
            score_cutoff=most,
            dtype=np.uint16,
        )
        own = np.array([len(sound) for sound, _ in rows])
        limit = np.minimum(most, farthest * np.maximum(own[:, None], lengths[None, :]))
        for row, column in np.argwhere(scores <= limit).tolist():
            index, sound = rows[row][1], there[column]
            distance, length = float(scores[row, column]) / UNIT, float(own[row]) / UNIT
            for form in by_sound[sound]:
                other = best.get((form, index), (99.0, 0.0))
                if (distance, -length) < (other[0], -other[1]):
                    best[form, index] = (distance, length)
    return best
