"""Mis-heard names of a review: what is known to be right is gathered, the search is asked, rules are heeded.

The search brings rapidfuzz along; it is imported when names are asked for.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from talkeditor.core.glossary import Match, Rule, Scope
from talkeditor.core.letters import FormKey, form_key
from talkeditor.core.operations import matches_of
from talkeditor.core.review import Review
from talkeditor.core.schedule import Schedule, SlotKind
from talkeditor.core.translation import tr
from talkeditor.core.wording import counted
from talkeditor.workflow.glossary import missing, rules_of
from talkeditor.workflow.glossaryfiles import Glossary
from talkeditor.workflow.languages import language_of

if TYPE_CHECKING:
    from talkeditor.names import Group, Known, Place, Talk, Vote

Json = dict[str, object]
Position = tuple[int, int]

_USUAL = "en"
_SHOWN = 8


def candidates(
    review: Review,
    schedule: Schedule | None = None,
    glossary: Glossary | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> "tuple[Group, ...]":
    """The names that are heard wrongly, the most rewarding first; nothing soon after `cancelled` says True.

    What a glossary says of forms is put right whatever they sound like, and what a rule calls right is not
    asked about. Places are counted in the words as they are now; lines that were left out have none.
    """
    from talkeditor.names import find

    stop = cancelled or (lambda: False)
    talks = talks_of(review)
    lines = [
        "" if review.cuts.get(number) else review.text(number) for number in range(len(review.transcript))
    ]
    rules = dict(review.rules.items())
    first = max(rules, default=-1) + 1
    given = rules_of(review, glossary.entries if glossary is not None else ())
    told = rules | dict(enumerate(missing(review, given), start=first))
    right = known(review, schedule, (*rules.values(), *given))
    votes = () if stop() else votes_of(review, stop)
    language = language_of(review.transcript).code or _USUAL
    found = find(lines, talks, right, votes, stop, language)
    if stop():
        return ()
    matches = [match for match in matches_of(review, told) if match.rule >= first]
    return _heeded(review, found, told, _places(lines, matches, talks))


def talks_of(review: Review) -> "tuple[Talk, ...]":
    """The talks with the titles and speakers that they were given; what was heard may be misheard."""
    from talkeditor.names import Talk

    talks = []
    for number, parts in enumerate(review.talks(), start=1):
        segments = [review.segments[part] for part in parts]
        title = next((segment.title for segment in segments if segment.title), "")
        speakers = next((segment.speakers for segment in segments if segment.speakers), ())
        talks.append(Talk(number, tuple(review.lines_of(part) for part in parts), title, speakers))
    return tuple(talks)


def known(review: Review, schedule: Schedule | None, rules: Iterable[Rule]) -> "tuple[Known, ...]":
    """All that is known to be right: of rules, and of the entries of a schedule that no talk has taken."""
    from talkeditor.names import Known, Source

    found = []
    for rule in rules:
        if not rule.never:
            talk = review.talk_of_rule(rule)
            found.append(Known(rule.right, Source.GLOSSARY, (talk,) if talk is not None else ()))
    taken = {segment.slot for segment in review.segments}
    for slot in schedule.slots if schedule is not None else ():
        if slot.kind is SlotKind.TALK and slot.id not in taken:
            found.append(Known(slot.title, Source.TITLE))
            found += (Known(name, Source.SPEAKER) for name in slot.speakers)
    return tuple(dict.fromkeys(found))


def votes_of(review: Review, cancelled: Callable[[], bool]) -> "tuple[Vote, ...]":
    """What passes of each reel say otherwise than most."""
    from talkeditor.names import Vote
    from talkeditor.workflow.comparing import heard_apart

    votes: list[Vote] = []
    for reel in dict.fromkeys(segment.reel for segment in review.segments if segment.reel is not None):
        if cancelled():
            break
        votes += (Vote(one.form, one.most, one.passes) for one in heard_apart(review, reel))
    return tuple(votes)


# What rules say of what was found


def _places(lines: Sequence[str], matches: Iterable[Match], talks: "Sequence[Talk]") -> "dict[Match, Place]":
    """Where rules match, as places."""
    from talkeditor.names import Place
    from talkeditor.names.words import plain_of

    talk_of = {line: talk.number for talk in talks for part in talk.lines for line in part}
    places = {}
    for match in matches:
        words = lines[match.line].split()[match.word :]
        if len(words) < match.words:
            words += lines[match.line + 1].split()
        form = plain_of(" ".join(words[: match.words]))
        places[match] = Place(match.line, match.word, match.words, form, talk_of.get(match.line))
    return places


def _heeded(
    review: Review,
    groups: "Iterable[Group]",
    rules: Mapping[int, Rule],
    matched: "Mapping[Match, Place]",
) -> "tuple[Group, ...]":
    """The groups without what rules speak of, and with what they put right, in the order of their worth."""
    from talkeditor.names.finding import worth

    taken = {position for match in matched for position in _covered(match.line, match.word, match.words)}
    stays = _Right(review, rules)
    of_rules: dict[str, list[Place]] = defaultdict(list)
    for match, place in matched.items():
        of_rules[rules[match.rule].right].append(place)
    made: list[Group] = []
    for group in groups:
        places, doubtful = (
            tuple(p for p in some if not stays(p) and taken.isdisjoint(_covered(p.line, p.word, p.words)))
            for some in (group.places, group.doubtful)
        )
        left = _with(group, places, doubtful)
        own = of_rules.pop(group.right, None)
        if own is not None:
            made.append(_told(group.right, own, left))
        elif places:
            made.append(left)
    made += (_told(right, places) for right, places in of_rules.items())
    return tuple(sorted(made, key=lambda group: (-worth(group), group.right.casefold())))


class _Right:
    """Whether what is heard at a place is right there, by the rules."""

    def __init__(self, review: Review, rules: Mapping[int, Rule]) -> None:
        self._kept = {position for rule in rules.values() for position in rule.kept}
        self._forms: dict[int | None, set[FormKey]] = defaultdict(set)
        for rule in rules.values():
            talk = review.talk_of_rule(rule)
            if rule.never and (talk is not None or rule.scope is Scope.DAY):
                self._forms[talk].update(map(form_key, rule.heard))

    def __call__(self, place: "Place") -> bool:
        form = form_key(place.form)
        anywhere = form in self._forms[None] or form in self._forms[place.talk]
        return anywhere or (place.line, place.word) in self._kept


def _covered(line: int, word: int, words: int) -> frozenset[Position]:
    return frozenset((line, at) for at in range(word, word + words))


def _with(group: "Group", places: "tuple[Place, ...]", doubtful: "tuple[Place, ...]") -> "Group":
    """The group with these places alone."""
    if (places, doubtful) == (group.places, group.doubtful):
        return group
    heard, unsure = (dict(Counter(place.form for place in some).most_common()) for some in (places, doubtful))
    return replace(group, heard=heard, places=places, unsure=unsure, doubtful=doubtful)


def _told(right: str, places: "list[Place]", more: "Group | None" = None) -> "Group":
    """The group of what the glossary tells of a right form, and of what else may be meant for it."""
    from talkeditor.names import Group, Source

    also = more.places if more is not None else ()
    confidence = more.confidence if more is not None else 1.0
    whole = tuple(sorted((*places, *also), key=lambda place: (place.line, place.word)))
    return Group(
        right,
        dict(Counter(place.form for place in whole).most_common()),
        whole,
        (len(places) + len(also) * confidence) / len(whole),
        tr("{name} is in the glossary, with what is heard for it.", name=right),
        Source.GLOSSARY,
        more.unsure if more is not None else {},
        more.doubtful if more is not None else (),
        more.ambiguous if more is not None else frozenset(),
    )


# Telling


def report(groups: "Iterable[Group]") -> Json:
    """Groups as plain data for JSON: the contract of `names --json`. Lines and words are zero-based.

    `unsure` has the forms that may be meant so at more places, with their counts; these are not in `places`.
    """
    return {
        "groups": [
            {
                "right": group.right,
                "heard": dict(group.heard),
                "places": [{"line": p.line, "word": p.word, "form": p.form} for p in group.places],
                "confidence": round(group.confidence, 3),
                "why": group.why,
                "unsure": dict(group.unsure),
            }
            for group in groups
        ]
    }


def told(groups: "Sequence[Group]") -> Iterator[str]:
    """Groups in rows for a terminal."""
    if not groups:
        yield "No name is heard wrongly, as far as is known."
    for group in groups:
        talks = ", ".join(map(str, group.talks))
        where = (
            f" in talk{'s' if len(group.talks) > 1 else ''} {talks}" if talks else ", none of them in a talk"
        )
        yield f"{group.right}: {counted(len(group.places), 'place')}{where}, {group.sureness}"
        forms = [f"{form} ({number})" for form, number in group.heard.items()]
        more = f" and {len(forms) - _SHOWN} more" if len(forms) > _SHOWN else ""
        yield f"    {', '.join(forms[:_SHOWN])}{more}"
        yield f"    {group.why}"
