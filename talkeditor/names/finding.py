"""From the words of a stream to groups of mis-heard names. Knows no file and no review."""

from collections.abc import Callable, Iterable, Sequence

from talkeditor.names.candidates import candidates
from talkeditor.names.commonness import commonness, own_commonness
from talkeditor.names.grouping import grouped
from talkeditor.names.model import LIKELY_FROM, SURE_FROM, Group, Known, Talk, Vote
from talkeditor.names.rights import rights
from talkeditor.names.spellings import spellings
from talkeditor.names.weighing import Weigher
from talkeditor.names.words import Words

_CAPITALS_ALONE = 0.05
_UNSURE = 0.05


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
    say otherwise than most; `language` is a code such as "en". Gives nothing soon after `cancelled` says
    True.
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
    common = commonness(language) or own_commonness(words.plain)
    wanted = rights(known, votes, words.talks, common)
    check()
    found = candidates(words, wanted, common.small, check)
    hearings = Weigher(words, common).weigh(found, check)
    groups = grouped(words, wanted, hearings, common)
    named = {right.plain for right in wanted} | {
        hearing.candidate.form for hearing in hearings if hearing.told
    }
    return groups + spellings(words, common, named, check)


def worth(group: Group) -> float:
    """How much one decision puts right: the places in talks, few where only capitals are missing, weighed by
    how sure it is; what is unsure comes behind all that is not."""
    changed = sum(place.talk is not None and place.form != group.right.casefold() for place in group.places)
    sure = 1.0 if group.confidence >= SURE_FROM else group.confidence
    sure *= _UNSURE if group.confidence < LIKELY_FROM else 1.0
    return sure * (changed + _CAPITALS_ALONE * group.in_talks)
