"""An edit: one undoable step as plain data. Knows how to apply and invert itself, not who made it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from talkeditor.core.errors import StaleEditError
from talkeditor.core.glossary import Rule
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.translation import tr


@dataclass(frozen=True, slots=True)
class Splice:
    """From index `at` of the old segments, `old` gives way to `new`."""

    at: int
    old: tuple[Segment, ...]
    new: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """A named step: splices (ascending, not touching) and overlay changes (line, old, new).

    The changes of glossary rules have the number of the rule in place of the line.
    """

    label: str
    splices: tuple[Splice, ...] = ()
    corrections: tuple[tuple[int, str | None, str | None], ...] = ()
    cuts: tuple[tuple[int, bool | None, bool | None], ...] = ()
    rules: tuple[tuple[int, Rule | None, Rule | None], ...] = ()
    proofed: tuple[tuple[int, bool | None, bool | None], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it would change nothing."""
        return not (self.splices or self.corrections or self.cuts or self.rules or self.proofed)


def apply(review: Review, edit: Edit) -> Review:
    """The review after the edit. Raises `StaleEditError` where the edit was made for another state."""
    segments: list[Segment] = []
    done = 0
    for splice in edit.splices:
        end = splice.at + len(splice.old)
        if splice.at < done or review.segments[splice.at : end] != splice.old:
            raise _stale(edit.label)
        segments += review.segments[done : splice.at]
        segments += splice.new
        done = end
    segments += review.segments[done:]
    _check(edit.corrections, review.corrections.get, edit.label)
    _check(edit.cuts, review.cuts.get, edit.label)
    _check(edit.rules, review.rules.get, edit.label)
    _check(edit.proofed, review.proofed.get, edit.label)
    return replace(
        review,
        segments=tuple(segments) if edit.splices else review.segments,
        corrections=review.corrections.changed((line, new) for line, _, new in edit.corrections)
        if edit.corrections
        else review.corrections,
        cuts=review.cuts.changed((line, new) for line, _, new in edit.cuts) if edit.cuts else review.cuts,
        rules=review.rules.changed((number, new) for number, _, new in edit.rules)
        if edit.rules
        else review.rules,
        proofed=review.proofed.changed((line, new) for line, _, new in edit.proofed)
        if edit.proofed
        else review.proofed,
    )


def inverted(edit: Edit) -> Edit:
    """The edit that takes `edit` back."""
    splices = []
    shift = 0
    for splice in edit.splices:
        splices.append(Splice(splice.at + shift, splice.new, splice.old))
        shift += len(splice.new) - len(splice.old)
    return Edit(
        edit.label,
        tuple(splices),
        tuple((line, new, old) for line, old, new in edit.corrections),
        tuple((line, new, old) for line, old, new in edit.cuts),
        tuple((number, new, old) for number, old, new in edit.rules),
        tuple((line, new, old) for line, old, new in edit.proofed),
    )


def splice(review: Review, start: int, end: int, new: Iterable[Segment]) -> tuple[Splice, ...]:
    """The splices that put `new` in place of segments[start:end], without what stays the same."""
    old, fresh = review.segments[start:end], tuple(new)
    head = 0
    while head < min(len(old), len(fresh)) and old[head] == fresh[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(fresh)) - head and old[-1 - tail] == fresh[-1 - tail]:
        tail += 1
    old, fresh = old[head : len(old) - tail], fresh[head : len(fresh) - tail]
    return (Splice(start + head, old, fresh),) if old or fresh else ()


def each(review: Review, indices: Iterable[int], change: Callable[[Segment], Segment]) -> tuple[Splice, ...]:
    """The splices that change single segments, in ascending order; those that stay are left out."""
    result = []
    for index in indices:
        old = review.segments[index]
        new = change(old)
        if new != old:
            result.append(Splice(index, (old,), (new,)))
    return tuple(result)


def _check(
    changes: tuple[tuple[int, object, object], ...], current: Callable[[int], object], label: str
) -> None:
    if any(current(line) != old for line, old, _ in changes):
        raise _stale(label)


def _stale(label: str) -> StaleEditError:
    return StaleEditError(tr("This step was made for another state of the review."), label=label)
