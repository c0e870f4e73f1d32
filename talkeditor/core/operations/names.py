"""Names put right by rules: one decision for all its places, and what rules mean for other steps."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from talkeditor.core.edits import Edit, apply
from talkeditor.core.glossary import Match, Matcher, Rule, Scope, rewritten
from talkeditor.core.letters import form_key
from talkeditor.core.review import Review
from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import counted

T = TypeVar("T")
Corrections = tuple[tuple[int, str | None, str | None], ...]


def matches_of(review: Review, rules: Mapping[int, Rule]) -> tuple[Match, ...]:
    """All places in talks that these rules would change now, in stream order; lines left out count not."""
    matching = _Matching(review, rules)
    return tuple(match for indices in review.talks() for match in matching.in_talk(indices))


def decide(review: Review, rules: Sequence[Rule], label: str = "") -> Edit | None:
    """Take rules into the review and put right what they name: one step. Rules it has are left out.

    `label` names the step (else the right forms do); the number of places is put behind.
    """
    known = {rule for _, rule in review.rules.items()}
    rules = [replace(rule, right=" ".join(rule.right.split())) for rule in rules if rule.right.strip()]
    first = max((number for number, _ in review.rules.items()), default=-1) + 1
    fresh = dict(enumerate((rule for rule in dict.fromkeys(rules) if rule not in known), start=first))
    if not fresh:
        return None
    # Rules that hold already say where what is heard stays.
    everything = dict(review.rules.items()) | fresh
    found = [match for match in matches_of(review, everything) if match.rule in fresh]
    label = label or tr("Glossary: {names}", names=_named(tuple(fresh.values())))
    return Edit(
        tr("{label}, {places}", label=label, places=counted(len(found), "place")),
        corrections=_corrections(review, found),
        rules=tuple((number, None, rule) for number, rule in fresh.items()),
    )


def take_back(review: Review, *numbers: int) -> Edit | None:
    """Take rules out; lines that read just as the rules made them get back what the others make."""
    rules = dict(review.rules.items())
    gone = {number: rule for number, rule in rules.items() if number in numbers}
    if not gone:
        return None
    raw = replace(review, corrections=type(review.corrections)())
    made_by_all = _texts(raw, rules)
    without = _texts(raw, {number: rule for number, rule in rules.items() if number not in gone})
    corrections = tuple(
        (line, now, without.get(line))
        for line, made in sorted(made_by_all.items())
        if (now := review.corrections.get(line)) == made and without.get(line) != now
    )
    return Edit(
        trn(
            "Glossary: took back {names}, {n} line",
            "Glossary: took back {names}, {n} lines",
            len(corrections),
            names=_named(tuple(gone.values())),
        ),
        corrections=corrections,
        rules=tuple((number, rule, None) for number, rule in gone.items()),
    )


def exchange(review: Review, numbers: Collection[int], rules: Sequence[Rule], label: str) -> Edit | None:
    """Take rules out by their numbers and others in, in one step; None where nothing would change."""
    out = take_back(review, *numbers)
    into = decide(apply(review, out) if out is not None else review, rules)
    if out is None or into is None:
        edit = out or into
        return replace(edit, label=label) if edit is not None else None
    corrections = _composed((*out.corrections, *into.corrections))
    edit = Edit(label, corrections=corrections, rules=_composed((*out.rules, *into.rules)))
    return None if edit.is_empty else edit


def _composed(
    changes: Iterable[tuple[int, T | None, T | None]],
) -> tuple[tuple[int, T | None, T | None], ...]:
    """Of changes one after the other what comes of it; what comes back as it was is left out."""
    whole: dict[int, tuple[T | None, T | None]] = {}
    for key, old, new in changes:
        whole[key] = (whole[key][0] if key in whole else old, new)
    return tuple((key, old, new) for key, (old, new) in sorted(whole.items()) if old != new)


def following(review: Review, edit: Edit) -> Edit:
    """The edit with what the rules change in lines that it brings into a talk, in the same step.

    Each key that decides asks: where no line comes into a talk, no line is looked at.
    """
    if not edit.splices or not len(review.rules):
        return edit
    after = apply(review, edit)
    fresh = _talk_lines(after, edit, after=True) - _talk_lines(review, edit, after=False)
    if not fresh:
        return edit
    matching = _Matching(after, dict(after.rules.items()))
    talks = {after.parts_of(after.index_of_line(line)) for line in fresh}
    found = [match for indices in sorted(talks) for match in matching.in_talk(indices, fresh)]
    if not found:
        return edit
    changes = {line: (old, new) for line, old, new in edit.corrections}
    for line, old, new in _corrections(after, found):
        changes[line] = (changes[line][0] if line in changes else old, new)
    return replace(edit, corrections=tuple((line, *change) for line, change in sorted(changes.items())))


def _talk_lines(review: Review, edit: Edit, *, after: bool) -> frozenset[int]:
    """The lines of talks among the segments that an edit changes and those before them, whose ends move."""
    lines: set[int] = set()
    shift = 0
    for splice in edit.splices:
        first = splice.at + (shift if after else 0)
        for index in range(max(first - 1, 0), first + len(splice.new if after else splice.old)):
            if review.is_talk(index):
                lines.update(review.lines_of(index))
        shift += len(splice.new) - len(splice.old)
    return frozenset(lines)


class _Matching:
    """What rules match in the talks of a review; talks in which the same rules hold share their matcher."""

    def __init__(self, review: Review, rules: Mapping[int, Rule]) -> None:
        self._review = review
        self._of_day = {number: rule for number, rule in rules.items() if rule.scope is Scope.DAY}
        self._of_talks = {number: rule for number, rule in rules.items() if rule.scope is Scope.TALK}
        self._matchers: dict[tuple[int, ...], Matcher] = {}

    def in_talk(self, indices: Sequence[int], only: Collection[int] | None = None) -> Iterator[Match]:
        """The matches in a talk, given by its parts; with `only` those in some of its lines."""
        review = self._review
        here = {n: rule for n, rule in self._of_talks.items() if _in(review, rule, indices)}
        matcher = self._matchers.get(tuple(here))
        if matcher is None:
            matcher = self._matchers[tuple(here)] = Matcher(_in_force(self._of_day | here))
        for index in indices:
            lines = review.lines_of(index)
            cut = {line for line, _ in review.cuts.within(lines.start, lines.stop)}
            wanted = (line for line in lines if line not in cut and (only is None or line in only))
            yield from matcher.matches((line, review.text(line)) for line in wanted)


def _in_force(held: Mapping[int, Rule]) -> dict[int, Rule]:
    """The rules that hold in a talk, each without the forms that are right there.

    What was called right in this talk beats every rule for all talks; else the later word counts.
    """
    vetoes = [(number, rule) for number, rule in held.items() if rule.never]
    kept = {}
    for number, rule in held.items():
        right = {
            form_key(heard)
            for later, veto in vetoes
            if (later > number and veto.scope is rule.scope)
            or (veto.scope, rule.scope) == (Scope.TALK, Scope.DAY)
            for heard in veto.heard
        }
        heard = tuple(form for form in rule.heard if form_key(form) not in right)
        if heard and not rule.never:
            kept[number] = replace(rule, heard=heard)
    return kept


def _in(review: Review, rule: Rule, indices: Sequence[int]) -> bool:
    return rule.at is not None and any(rule.at in review.lines_of(index) for index in indices)


def _texts(review: Review, rules: Mapping[int, Rule]) -> dict[int, str]:
    found = matches_of(review, rules)
    return {line: new for line, _, new in _corrections(review, found) if new is not None}


def _corrections(review: Review, matches: Iterable[Match]) -> Corrections:
    found = list(matches)
    lines = {line for match in found for line in (match.line, match.line + 1)}
    texts = {line: review.text(line) for line in lines if line < len(review.transcript)}
    return tuple(
        (line, review.corrections.get(line), None if text == review.transcript.lines[line] else text)
        for line, text in sorted(rewritten(texts, found).items())
    )


def _named(rules: Sequence[Rule]) -> str:
    names = list(dict.fromkeys(rule.right for rule in rules if not rule.never))
    if not names:
        return tr("{name} is right", name=rules[0].heard[0] if rules[0].heard else rules[0].right)
    if len(names) == 1:
        return names[0]
    return trn("{name} and {n} more name", "{name} and {n} more names", len(names) - 1, name=names[0])
