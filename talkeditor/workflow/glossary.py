"""A glossary beside a review: the rules that it means there, and the steps that take it and follow its file.

What is taken is rules in the review: they meet lines that come into a talk later, and stay when the file is
gone. A file that changed is compared with what was taken from it before, form by form, so that nothing is
done again that a person has undone since.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from talkeditor.core import operations
from talkeditor.core.edits import Edit
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.letters import FormKey, form_key
from talkeditor.core.review import Review
from talkeditor.core.translation import tr
from talkeditor.core.wording import counted
from talkeditor.names.glossaryfile import Entry, folded
from talkeditor.workflow.glossaryfiles import Glossary, from_attachment
from talkeditor.workflow.languages import language_of

if TYPE_CHECKING:
    from talkeditor.store.loading import Attachment


EVERYDAY = 2.5e-6
"""From so often on (once in 400,000 words) a word is an everyday one."""

_USUAL = "en"
"""Of a language whose words are not known, the names are mostly words of this one."""


class _Said(NamedTuple):
    """One form of a rule by all that it means; a right form alone has no `heard`. `talk` counts from 1."""

    right: str
    heard: FormKey | str
    never: bool
    talk: int | None


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a glossary comes to: the step (None: nothing new), what a project is to keep of it, and
    sentences on what cannot be used.
    """

    edit: Edit | None
    attachment: "Attachment"
    told: tuple[str, ...]


def taken(review: Review, glossary: Glossary, kept: "Attachment | None" = None) -> Taken:
    """What brings a review to a glossary as it is now: `kept` is what its project keeps of the last time."""
    before = from_attachment(kept) if kept is not None else Glossary()
    return Taken(changed(review, before, glossary), glossary.attachment, glossary.told)


def given(review: Review, glossary: Glossary) -> Edit | None:
    """The one step that takes what a glossary says into the review; None where it says nothing new."""
    rules = _new(review, rules_of(review, glossary.entries))
    return operations.decide(review, rules, _took(glossary, rules))


def changed(review: Review, before: Glossary, after: Glossary) -> Edit | None:
    """The one step that follows the change of a glossary's files: what is new comes in, what is no longer
    there goes out. A file that is not there at all takes nothing with it.
    """
    there = {file.name for file in after.files}
    old = [entry for file in before.files if file.name in there for entry in file.entries]
    rules = rules_of(review, after.entries)
    was, now = (
        {said for rule in with_letters(review, some) for said in _said(review, rule)}
        for some in (rules_of(review, old), rules)
    )
    gone = was - now
    # What was there before is here, or was undone; but the talk of a rule may have come up only now.
    new = _new(review, rules, {said for said in was if said.talk is None})
    if not gone:
        return operations.decide(review, new, _took(after, new))
    out = {
        number: rule
        for number, rule in review.rules.items()
        if not rule.kept and not gone.isdisjoint(_said(review, rule))
    }
    rest = [left for rule in out.values() for left in _without(review, rule, gone)]
    label = _changed(after, new, tuple(out.values()))
    return operations.exchange(review, out.keys(), [*rest, *new], label)


def _took(glossary: Glossary, rules: Sequence[Rule]) -> str:
    return tr("Took the glossary {name}: {rules}", name=glossary.name, rules=_counted(rules))


def _changed(glossary: Glossary, new: Sequence[Rule], out: Sequence[Rule]) -> str:
    name, gone = glossary.name, _counted(out)
    if not new:
        return tr("Glossary {name} changed: {gone} taken back", name=name, gone=gone)
    return tr(
        "Glossary {name} changed: {new} new, {gone} taken back", name=name, new=_counted(new), gone=gone
    )


def carried(review: Review, earlier: Review, name: str) -> Edit | None:
    """The one step that brings the rules of an earlier text of the stream along: those for the whole day,
    for no line and no talk of it is the same.
    """
    rules = [replace(rule, kept=()) for _, rule in earlier.rules.items() if rule.scope is Scope.DAY]
    new = missing(review, rules)
    label = tr("Took the glossary of {name}: {rules}", name=name, rules=_counted(new))
    return operations.decide(review, new, label)


def rules_of(review: Review, entries: Iterable[Entry]) -> tuple[Rule, ...]:
    """The rules that entries mean in a review, those for one talk last, for they count more there.

    An entry for a talk that is not in this stream means nothing here.
    """
    firsts = {}
    for parts in review.talks():
        title = next((shown for part in parts if (shown := review.segments[part].shown_title)), "")
        firsts[review.segments[parts[0]].start.line] = f" {folded(title)} "
    of_day: list[Rule] = []
    of_talks: list[Rule] = []
    for entry in entries:
        heard = (entry.right,) if entry.never else entry.heard
        rule = Rule(entry.right, heard, never=entry.never, case=entry.case)
        if not entry.title:
            of_day.append(rule)
        elif heard:
            lines = (line for line, title in firsts.items() if f" {entry.scope} " in title)
            of_talks += (replace(rule, scope=Scope.TALK, at=line) for line in lines)
        else:
            of_day.append(rule)
    return tuple(dict.fromkeys((*of_day, *of_talks)))


def _new(review: Review, rules: Iterable[Rule], known: Iterable[_Said] = ()) -> tuple[Rule, ...]:
    """What is to be taken of rules. A file that says what was decided before gives no letters to it."""
    known = frozenset(known)
    return missing(review, with_letters(review, missing(review, rules, known)), known)


def with_letters(review: Review, rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules, and for each right form one that gives it its letters wherever it is said.

    One word that is an everyday word too ("rest", "go") gets none: only what is heard for it is put right.
    """
    from talkeditor.names.commonness import commonness

    rules = tuple(rules)
    if not rules:
        return ()
    common = commonness(language_of(review.transcript).code) or commonness(_USUAL)
    assert common is not None
    given: list[Rule] = []
    for rule in rules:
        if rule.heard:
            given.append(rule)
        if not rule.never and not rule.case and common.spoken(rule.right.casefold()) < EVERYDAY:
            given.append(replace(rule, heard=()))
    return tuple(dict.fromkeys(given))


def missing(review: Review, rules: Iterable[Rule], known: Iterable[_Said] = ()) -> tuple[Rule, ...]:
    """The rules that a review does not have yet, each with just the forms that it does not have."""
    there = {said for _, rule in review.rules.items() for said in _said(review, rule)}
    there.update(known)
    fresh: list[Rule] = []
    for rule in rules:
        fresh += _without(review, rule, there)
        there.update(_said(review, rule))
    return tuple(fresh)


def _said(review: Review, rule: Rule) -> Iterator[_Said]:
    """All that a rule says, form by form."""
    # A rule for one talk that is none (any more) is not one for the whole day.
    talk = (review.talk_of_rule(rule) or 0) if rule.scope is Scope.TALK else None
    if not rule.heard and not rule.never:
        yield _Said(rule.right, (), False, talk)
    for form in rule.heard:
        yield _Said("" if rule.never else rule.right, form if rule.case else form_key(form), rule.never, talk)


def _without(review: Review, rule: Rule, there: set[_Said]) -> list[Rule]:
    """What a rule says beyond what is there, as a rule or none."""
    if not rule.heard:
        return [rule] if there.isdisjoint(_said(review, rule)) else []
    forms = (form for form in rule.heard if there.isdisjoint(_said(review, replace(rule, heard=(form,)))))
    heard = tuple(forms)
    return [replace(rule, heard=heard)] if heard else []


def _counted(rules: Sequence[Rule]) -> str:
    """How many rules there are, and how many right forms alone."""
    with_forms = [rule for rule in rules if rule.heard]
    alone = len({rule.right for rule in rules} - {rule.right for rule in with_forms})
    if not alone:
        return counted(len(with_forms), "rule")
    forms = counted(alone, "right form")
    if not with_forms:
        return forms
    return tr("{rules} and {forms}", rules=counted(len(with_forms), "rule"), forms=forms)
