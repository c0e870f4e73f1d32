"""What a decision on names means: rules that say just what was ticked, and how many places they change."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.letters import FormKey, form_key
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position
from talkeditor.core.translation import tr, trn
from talkeditor.workflow.soundalikes import Row, Spot, by_number


def places_of(rows: Iterable[Row]) -> int:
    """How many places the ticked rows change; one that two rows change counts once."""
    taken: set[Position] = set()
    number = 0
    for row in rows:
        for spot in row.ticked if row.on and row.able else ():
            words = {Position(spot.line, word) for word in spot.words}
            number += not words & taken
            taken |= words
    return number


def rules_of(review: Review, rows: Iterable[Row]) -> tuple[Rule, ...]:
    """The rules that say what is ticked in these rows and what is not.

    A form that is a word of its own holds only in the talks where it is ticked. Where another form is ticked
    in some talks, the rules say that it is right in the others, as of all that was unticked by hand. Of what
    was doubted and left they say nothing: it may yet be another name.
    """
    return tuple(rule for row in rows if row.able for rule in _rules(review, row))


def never(row: Row, spot: Spot | None = None) -> Rule:
    """What is heard is right: all forms of a row on the whole day, or one form in the talk of a place."""
    if spot is None:
        return Rule(row.right or row.heard[0], row.heard, never=True)
    return Rule(row.right or spot.form, (spot.form,), Scope.TALK, spot.line, never=True)


def never_said(row: Row, spot: Spot | None = None) -> str:
    """What `never` says, as the label of its step."""
    if spot is not None:
        return tr("Glossary: “{heard}” is right in talk {talk}", heard=spot.form, talk=spot.talk)
    heard, more = row.heard[0], len(row.heard) - 1
    if not more:
        return tr("Glossary: “{heard}” is right everywhere", heard=heard)
    return trn(
        "Glossary: “{heard}” and {n} more form are right everywhere",
        "Glossary: “{heard}” and {n} more forms are right everywhere",
        more,
        heard=heard,
    )


def without(rows: Sequence[Row], row: Row, spot: Spot | None = None) -> tuple[Row, ...]:
    """The rows without one of them, or without what is heard as at a place in its talk."""
    if spot is None:
        return tuple(other for other in rows if other.key != row.key)
    left = tuple(s for s in row.spots if (s.talk, s.form) != (spot.talk, spot.form))
    fresh = (replace(row, spots=left, heard=by_number(row.heard, left)),) if left else ()
    return tuple(new for other in rows for new in ((other,) if other.key != row.key else fresh))


def _rules(review: Review, row: Row) -> Iterator[Rule]:
    of_day: list[str] = []
    of_talk: dict[int, list[str]] = {}
    right_here: dict[int, list[str]] = {}
    vetoed = _vetoed(review)
    for form in row.heard:
        spots = [spot for spot in row.spots if spot.form == form]
        ticked = {spot.talk for spot in spots if spot.on}
        # What was called right in a talk only a rule for that talk changes.
        held = {talk for talk in ticked if (talk, form_key(form)) in vetoed}
        narrow = row.narrow or form in row.ambiguous
        if ticked - held and not narrow:
            of_day.append(form)
        for talk in sorted(ticked if narrow else held):
            of_talk.setdefault(talk, []).append(form)
        # A rule for the day needs to be told where it does not hold; else only what was unticked by hand
        # is said to be right.
        meant = {spot.talk for spot in spots if form in of_day or not spot.doubt}
        for talk in sorted(meant - ticked):
            right_here.setdefault(talk, []).append(form)
    if of_day:
        yield Rule(row.right, tuple(of_day), kept=_kept(row, of_day, row.talks))
    for scoped, is_right in ((of_talk, False), (right_here, True)):
        for talk, forms in sorted(scoped.items()):
            kept = () if is_right else _kept(row, forms, (talk,))
            yield Rule(row.right, tuple(forms), Scope.TALK, _line_in(row, talk), is_right, kept=kept)


def _kept(row: Row, forms: Sequence[str], talks: Sequence[int]) -> tuple[Position, ...]:
    return tuple(
        Position(spot.line, spot.word)
        for spot in row.spots
        if not spot.on and spot.form in forms and spot.talk in talks
    )


def _line_in(row: Row, talk: int) -> int:
    return next(spot.line for spot in row.spots if spot.talk == talk)


def _vetoed(review: Review) -> set[tuple[int | None, FormKey]]:
    return {
        (review.talk_of_rule(rule), form_key(form))
        for _, rule in review.rules.items()
        if rule.never and rule.scope is Scope.TALK
        for form in rule.heard
    }
