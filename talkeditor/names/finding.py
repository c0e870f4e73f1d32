"""From the words of a stream to groups of mis-heard names. Knows no file and no review."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from talkeditor.names.candidates import candidates
from talkeditor.names.commonness import commonness
from talkeditor.names.model import Group, Known, Place, Talk, Vote
from talkeditor.names.rights import Right, rights
from talkeditor.names.weighing import CONSIDERED, Hearing, Weigher
from talkeditor.names.words import Words

_LIKELY_HERE = 0.7


class _CancelledError(Exception):
    pass


def find(
    lines: Sequence[str],
    talks: Sequence[Talk],
    known: Iterable[Known],
    votes: Iterable[Vote] = (),
    cancelled: Callable[[], bool] | None = None,
    language: str = "en",
) -> tuple[Group, ...]:
    """The groups of mis-heard names, the most rewarding first.

    `lines` are the words of each line as they are now; `known` what is right; `votes` what passes of a reel
    say otherwise than most. Gives nothing soon after `cancelled` says True.
    """

    def check() -> None:
        if cancelled is not None and cancelled():
            raise _CancelledError

    try:
        made = _found(Words(lines, talks), tuple(known), tuple(votes), language, check)
    except _CancelledError:
        return ()
    return tuple(sorted(made, key=lambda group: (-worth(group), group.right.casefold())))


def _found(
    words: Words, known: Sequence[Known], votes: Sequence[Vote], language: str, check: Callable[[], None]
) -> list[Group]:
    common = commonness(language)
    wanted = rights(known, votes, words.talks, common)
    check()
    found = candidates(words, wanted, common.small, check)
    hearings = Weigher(words, common).weigh(found, check)
    return _groups(words, wanted, hearings)


def worth(group: Group) -> float:
    """How much one decision puts right: places in talks, weighed by how sure it is."""
    changed = sum(place.talk is not None and place.form != group.right.casefold() for place in group.places)
    return group.confidence**2 * (changed + 0.05 * group.in_talks)


def _groups(words: Words, wanted: Sequence[Right], hearings: Sequence[Hearing]) -> list[Group]:
    by_right: dict[str, list[Hearing]] = defaultdict(list)
    taken = _taken(hearings)
    for hearing in hearings:
        if hearing.probability >= CONSIDERED:
            by_right[hearing.candidate.right.plain].append(hearing)
    made = (_group(words, right, by_right[right.plain], taken) for right in wanted)
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
    words: Words, right: Right, hearings: Sequence[Hearing], taken: Mapping[int, Hearing]
) -> Group | None:
    places: list[Place] = []
    doubtful: list[Place] = []
    sure = 0.0
    for hearing in hearings:
        form = hearing.candidate.form
        for at, chance in zip(hearing.positions, hearing.each, strict=True):
            mine = all(taken[at + offset] is hearing for offset in range(form.count(" ") + 1))
            if not mine or _stands(words, at, form, right.text):
                continue
            if hearing.accepted and chance >= _LIKELY_HERE:
                places.append(words.place(at, form))
                sure += hearing.probability
            elif chance >= CONSIDERED:
                doubtful.append(words.place(at, form))
    if not places:
        return None
    heard = Counter(place.form for place in places)
    unsure = Counter(place.form for place in doubtful)
    return Group(
        right.text,
        dict(heard.most_common()),
        tuple(sorted(places, key=lambda place: (place.line, place.word))),
        sure / len(places),
        f"{right.text} is {right.source}.",
        right.source,
        dict(unsure.most_common()),
        tuple(sorted(doubtful, key=lambda place: (place.line, place.word))),
    )


def _stands(words: Words, at: int, form: str, right: str) -> bool:
    """Whether the right form stands there already, or one that is written with more capitals."""
    written = " ".join(words.written[at : at + form.count(" ") + 1])
    bare = written.strip(".,;:!?\"“”'’‘()")
    bare = bare[:-2] if bare.endswith(("'s", "’s")) else bare
    if bare == right:
        return True
    return bare.casefold() == right.casefold() and not (bare.islower() and not right.islower())
