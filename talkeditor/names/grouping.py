"""From hearings to groups: one right form with its places, and in one sentence why. Weighs nothing."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from talkeditor.core.letters import bared, unowned
from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import small
from talkeditor.names.commonness import Commonness
from talkeditor.names.hearing import CONSIDERED, SLIGHT, Hearing
from talkeditor.names.model import Group, Place, Source
from talkeditor.names.rights import Right
from talkeditor.names.words import OUTSIDE, Words

_LIKELY_HERE = 0.7
_WORTH_ASKING, _OFTEN_ENOUGH = 0.6, 2
_SHOWN = 2
_BY_MAJORITY = 0.7


def grouped(
    words: Words, wanted: Sequence[Right], hearings: Sequence[Hearing], common: Commonness
) -> list[Group]:
    """A group for each right form with a place to put right, or with words of its sound to ask about."""
    taken = _taken(hearings)
    by_right: dict[str, list[Hearing]] = defaultdict(list)
    for hearing in hearings:
        doubtful = not hearing.accepted and (hearing.inflected or hearing.candidate.right.singular)
        if hearing.probability >= CONSIDERED and not doubtful:
            by_right[hearing.candidate.right.plain].append(hearing)
    made = (_group(words, right, by_right[right.plain], taken, common) for right in wanted)
    return [group for group in made if group is not None]


def _taken(hearings: Sequence[Hearing]) -> dict[int, Hearing]:
    """Which hearing has each word: the surer of two, and the longer of two that are as sure."""
    taken: dict[int, Hearing] = {}
    considered = [hearing for hearing in hearings if hearing.probability >= CONSIDERED]
    considered.sort(key=lambda h: (h.accepted, h.candidate.form.count(" "), h.probability))
    for hearing in considered:
        for at in hearing.positions:
            for offset in range(hearing.candidate.form.count(" ") + 1):
                taken[at + offset] = hearing
    return taken


def _group(
    words: Words, right: Right, hearings: Sequence[Hearing], taken: Mapping[int, Hearing], common: Commonness
) -> Group | None:
    places: list[tuple[Place, float]] = []
    doubtful: list[tuple[Place, float]] = []
    same = 0
    for hearing in hearings:
        form = hearing.candidate.form
        for at, chance in zip(hearing.positions, hearing.each, strict=True):
            mine = all(taken[at + offset] is hearing for offset in range(form.count(" ") + 1))
            if not mine or _stands(words, at, form, right.text):
                continue
            if hearing.accepted and chance >= _LIKELY_HERE:
                places.append((words.place(at, form), hearing.probability))
            elif chance >= CONSIDERED:
                doubtful.append((words.place(at, form), min(chance, hearing.probability)))
                same += hearing.candidate.distance <= SLIGHT
    if not places:
        places = [(place, chance * _WORTH_ASKING) for place, chance in doubtful if chance >= _WORTH_ASKING]
        doubtful = []
        if min(len(places), same) < _OFTEN_ENOUGH:
            return None
    heard = _counted(place for place, _ in places)
    weight = _BY_MAJORITY if right.source is Source.REEL else 1.0
    return Group(
        right.text,
        heard,
        tuple(sorted((place for place, _ in places), key=_in_order)),
        weight * sum(chance for _, chance in places) / len(places),
        _why(right, list(heard), hearings, words),
        right.source,
        _counted(place for place, _ in doubtful),
        tuple(sorted((place for place, _ in doubtful), key=_in_order)),
        frozenset(form for form in heard if form != right.plain and all(map(common.of, form.split()))),
    )


def _in_order(place: Place) -> tuple[int, int]:
    return place.line, place.word


def _counted(places: Iterable[Place]) -> dict[str, int]:
    return dict(Counter(place.form for place in places).most_common())


def _stands(words: Words, at: int, form: str, right: str) -> bool:
    """Whether the right form stands there already, or one that is written with more capitals."""
    written = " ".join(words.written[at : at + form.count(" ") + 1])
    bare = unowned(bared(written))
    if bare == right:
        return True
    return bare.casefold() == right.casefold() and not (bare.islower() and not right.islower())


def _why(right: Right, forms: Sequence[str], hearings: Sequence[Hearing], words: Words) -> str:
    """One sentence that can be checked: what sounds like it, and what tells that it is meant."""
    others = [form for form in forms if form != right.plain]
    if not others:
        return tr(
            "{right} is {source}, and is heard without its capitals.",
            right=right.text,
            source=tr(right.source),
        )
    known = _known_by(right, hearings, words)
    if all(form.split() == right.parts for form in others):
        return tr(
            "{forms} is {right} written apart, {known}.", forms=_listed(others), right=right.text, known=known
        )
    return trn(
        "{forms} sounds like {right}, {known}.",
        "{forms} sound like {right}, {known}.",
        len(others),
        forms=_listed(others),
        right=right.text,
        known=known,
    )


def _listed(forms: Sequence[str]) -> str:
    """The first of these forms in a sentence, and how many more there are."""
    if len(forms) == 1:
        return tr("“{form}”", form=forms[0])
    if len(forms) == _SHOWN:
        return tr("“{form}” and “{other}”", form=forms[0], other=forms[1])
    return trn(
        "“{form}”, “{other}” and {n} more form",
        "“{form}”, “{other}” and {n} more forms",
        len(forms) - _SHOWN,
        form=forms[0],
        other=forms[1],
    )


def _known_by(right: Right, hearings: Sequence[Hearing], words: Words) -> str:
    home = sorted(words.talks[index].number for index in right.home if index != OUTSIDE)
    if right.source is Source.SPEAKER and home:
        return tr("who speaks in {talks}", talks=_talks(home))
    if home:
        return tr("which is in the title of {talks}", talks=_talks(home))
    said = sorted(
        words.talks[hearing.talk].number
        for hearing in hearings
        if hearing.rightly and hearing.talk != OUTSIDE
    )
    if said:
        return trn("which {talks} says as well", "which {talks} say as well", len(said), talks=_talks(said))
    return tr("which is {source}", source=tr(right.source))


def _talks(numbers: Sequence[int]) -> str:
    if len(numbers) > _SHOWN + 1:
        return tr("{number} talks", number=small(len(numbers)))
    if len(numbers) == 1:
        return tr("talk {number}", number=numbers[0])
    return tr("talks {first} and {last}", first=", ".join(map(str, numbers[:-1])), last=numbers[-1])
