"""The queue of the glossary as values: a row for each name with its places in context. Knows no sound and no
widget; what a decision makes of rows is in `namerules`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from talkeditor.core.findings import Sureness
from talkeditor.core.glossary import Match, Matcher, Rule, Scope
from talkeditor.core.letters import FormKey, form_key, key_of, unmarked, unowned
from talkeditor.core.review import Review
from talkeditor.core.translation import later, tr
from talkeditor.core.wording import line_number

if TYPE_CHECKING:
    from talkeditor.names import Group

DOUBTFUL = later("could be another word: not changed unless you tick it")
ELSEWHERE = later("may be right here: not changed unless you tick it")
BY_HAND = later("chosen by you")
ONLY_LEFT_OUT = later("nothing to fix in the talks")
_ORDER = {Sureness.UNSURE: 0, Sureness.LIKELY: 1, Sureness.SURE: 2}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a talk (by its number): what was heard there, what it becomes, and the words around.

    `doubt` is why it is not ticked unasked; nothing where it was.
    """

    line: int
    word: int
    form: str
    talk: int
    before: str
    heard: str
    becomes: str
    after: str
    on: bool
    doubt: str = ""

    @property
    def words(self) -> range:
        """The numbers of the words it takes, counted in its line and on into the next."""
        return range(self.word, self.word + len(self.heard.split()))

    @property
    def said(self) -> str:
        """The place in words, as a screen reader says it."""
        tick, changed = tr("not ticked"), self.heard
        if self.on:
            tick, changed = tr("ticked"), tr("{heard} becomes {right}", heard=self.heard, right=self.becomes)
        text = " ".join(part for part in (self.before, changed, self.after) if part)
        doubt = "" if self.on else self.doubt
        line = tr("Line {line}", line=line_number(self.line))
        return ". ".join(part for part in (line, text, tick, doubt) if part)


@dataclass(frozen=True, slots=True)
class Row:
    """One right form with all places where it may be meant.

    `source` says in few words where the right form is from, `why` in a sentence what speaks for it all.
    `proposed` is the right form before a person chose another one. A row with `narrow` holds only in the
    talks where something of it is ticked. `left_out` counts the places outside of all talks; a row without
    spots has only such. `ambiguous` are forms that are words of their own.
    """

    right: str
    heard: tuple[str, ...]
    spots: tuple[Spot, ...]
    sureness: Sureness
    why: str
    on: bool
    proposed: str = ""
    source: str = ""
    left_out: int = 0
    narrow: bool = False
    ambiguous: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """What tells it from other rows, whatever right form a person gives it."""
        return self.proposed.casefold() or " ".join(self.heard).casefold()

    @property
    def able(self) -> bool:
        """Whether there is something to fix, and a form to write."""
        return bool(self.spots) and bool(self.right)

    @property
    def ticked(self) -> tuple[Spot, ...]:
        """The places that it changes."""
        return tuple(spot for spot in self.spots if spot.on)

    @property
    def talks(self) -> tuple[int, ...]:
        """The numbers of the talks with a ticked place."""
        return tuple(sorted({spot.talk for spot in self.ticked}))


class Spoken:
    """Where words are said in the talks of a review, so that each form is looked for only where it may be.

    Lines that are left out are not in it: no decision changes them. Of lines without `around` in them it
    knows nothing.
    """

    def __init__(self, review: Review, around: str = "") -> None:
        self.review = review
        self._lines: dict[str, list[int]] = {}
        self._talk: dict[int, tuple[int, int]] = {}
        keys: dict[str, str] = {}
        for number, parts in enumerate(review.talks(), start=1):
            for index in parts:
                for line in review.lines_of(index):
                    if line not in review.cuts and (not around or around in unmarked(review.text(line))):
                        self._talk[line] = number, index
                        for word in set(review.text(line).split()):
                            key = keys.get(word)
                            if key is None:
                                key = keys[word] = unowned(key_of(word))
                            self._lines.setdefault(key, []).append(line)

    def rows(
        self,
        groups: Iterable["Group"],
        skipped: frozenset[str] = frozenset(),
        seen: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> tuple[Row, ...]:
        """A row for each group that is not decided: the unsure first, at the end those with nothing to fix.

        What a rule of the review speaks of is decided: it is left out, whatever was decided. `skipped` are
        keys of rows that are left out, `seen` by such keys the forms that were there when a name was
        decided: while that decision holds they are not asked about again.
        """
        made = [
            row
            for group in groups
            if (row := self._row(group, seen.get(group.right.casefold(), ()))) is not None
            and row.key not in skipped
        ]
        return tuple(sorted(made, key=lambda row: (not row.spots, _ORDER[row.sureness])))

    def of_word(self, heard: str, right: str = "") -> Row | None:
        """A row for a word that no group has: all its places in talks; None where it is in none."""
        spots = tuple(self._spots(right, (heard,), None, frozenset()))
        if not spots:
            return None
        return Row(right, (heard,), spots, Sureness.SURE, tr(BY_HAND), True, proposed="")

    def with_word(self, rows: tuple[Row, ...], heard: str, right: str = "") -> tuple[tuple[Row, ...], str]:
        """The rows with one for what is heard (and, where given, this right form), and the key of that row.

        It is made where none has it; without a place in the talks there is none, and no key.
        """
        said, wanted, known = heard.casefold(), right.casefold(), ""
        for row in rows:
            its = row.right.casefold()
            if (its == said or said in map(str.casefold, row.heard)) and wanted in ("", its):
                if row.spots:
                    return rows, row.key
                known = known or row.key
        made = self.of_word(heard, right)
        return ((made, *rows), made.key) if made is not None else (rows, known)

    def left(self, rows: Iterable[Row]) -> tuple[Row, ...]:
        """The rows with their places as they are in this review, without those that have none any more."""
        now = (self.again(row) if row.spots else row for row in rows)
        return tuple(row for row in now if row.spots or row.left_out)

    def renamed(self, row: Row, right: str) -> Row:
        """The row with another right form; what was ticked stays ticked."""
        return replace(self.again(replace(row, right=right)), on=True)

    def again(self, row: Row) -> Row:
        """The row with its places as they are in this review; those that are gone are left out."""
        was = _told_apart(row.spots)
        found = _told_apart(self._spots(row.right, row.heard, None, frozenset()))
        spots = (
            replace(spot, on=was[place].on, doubt=was[place].doubt)
            for place, spot in found.items()
            if place in was
        )
        return replace(row, spots=tuple(spots))

    def text(self, line: int) -> str:
        """The words of a line as they are now."""
        return self.review.text(line)

    def _row(self, group: "Group", seen: Sequence[str]) -> Row | None:
        meant = {(place.line, place.word) for place in group.places}
        doubtful = {(place.line, place.word) for place in group.doubtful}
        forms = tuple(dict.fromkeys((*group.heard, *group.unsure)))
        known = self._knows(group.right, seen)
        if known:
            forms = tuple(form for form in forms if form not in seen)
        decided = self._decided(forms)
        spots = tuple(
            spot
            for spot in self._spots(group.right, forms, meant, doubtful)
            if (spot.talk, form_key(spot.form)) not in decided
        )
        sureness = group.sureness if any(spot.on for spot in spots) else Sureness.UNSURE
        left_out = len(group.places) - group.in_talks
        # Doubts alone were seen when the name was decided.
        doubts = not known and any(not spot.on and (spot.line, spot.word) in doubtful for spot in spots)
        if not doubts and not any(spot.on for spot in spots):
            # Of what is in no talk is told only where the talks have nothing of it at all.
            if not left_out or group.in_talks or decided or known:
                return None
            forms, spots, sureness = tuple(group.heard), (), group.sureness
        return Row(
            group.right,
            by_number(forms, spots) if spots else forms,
            spots,
            sureness,
            group.why if spots else tr(ONLY_LEFT_OUT),
            bool(spots) and sureness is not Sureness.UNSURE,
            proposed=group.right,
            source=_source(group, sureness) if spots else tr(ONLY_LEFT_OUT),
            left_out=left_out,
            ambiguous=frozenset(group.ambiguous),
        )

    def _spots(
        self,
        right: str,
        forms: Sequence[str],
        meant: set[tuple[int, int]] | None,
        doubtful: Iterable[tuple[int, int]],
    ) -> Iterator[Spot]:
        """All places of these forms in stream order; `meant` are those to tick (None: all)."""
        asked, spots = set(doubtful), []
        another, right_here = tr(DOUBTFUL), tr(ELSEWHERE)
        for form in forms:
            # Each form alone: where two could stand, each is a place of its own.
            for match in self._matches(right, form):
                place = match.line, match.word
                on = meant is None or place in meant
                doubt = "" if on else another if place in asked else right_here
                spots.append(self._spot(match, form, on, doubt))
        yield from sorted(spots, key=lambda spot: (spot.line, spot.word))

    def _matches(self, right: str, form: str) -> Iterator[Match]:
        words = form.split()
        if not words:
            return
        wanted = self._lines.get(unowned(key_of(words[0])), ())
        matcher = Matcher({0: Rule(right, (form,))})
        for line in wanted:
            lines = [(line, self.text(line))]
            follows = self._talk.get(line + 1)
            if len(words) > 1 and follows == self._talk[line]:
                lines.append((line + 1, self.text(line + 1)))
            yield from (match for match in matcher.matches(lines) if match.line == line)

    def _spot(self, match: Match, form: str, on: bool, doubt: str) -> Spot:
        words = self.text(match.line).split()
        heard = words[match.word : match.word + match.words]
        if len(heard) < match.words:
            heard += self.text(match.line + 1).split()[: match.words - len(heard)]
        before, after = words[: match.word], words[match.word + match.words :]
        return Spot(
            match.line,
            match.word,
            form,
            self._talk[match.line][0],
            " ".join(before),
            " ".join(heard),
            match.becomes,
            " ".join(after),
            on,
            doubt,
        )

    def _decided(self, forms: Sequence[str]) -> set[tuple[int, FormKey]]:
        """The talks and forms of which a rule speaks already."""
        wanted = {form_key(form) for form in forms}
        found: set[tuple[int, FormKey]] = set()
        everywhere = range(1, sum(1 for _ in self.review.talks()) + 1)
        for rule in (rule for _, rule in self.review.rules.items()):
            spoken = wanted & {form_key(form) for form in rule.heard}
            if spoken and rule.scope is Scope.DAY:
                found |= {(talk, form) for talk in everywhere for form in spoken}
            elif spoken and (talk := self.review.talk_of_rule(rule)) is not None:
                found |= {(talk, form) for form in spoken}
        return found

    def _knows(self, right: str, seen: Sequence[str]) -> bool:
        """Whether something was decided to be written so, or of what was seen to be written otherwise."""
        keys = set(map(form_key, seen))
        return any(
            rule.heard and (rule.right == right or not keys.isdisjoint(map(form_key, rule.heard)))
            for _, rule in self.review.rules.items()
        )


def ticked_anew(rows: Sequence[Row], before: Mapping[str, Row]) -> tuple[Row, ...]:
    """The rows with the ticks that a person gave them before."""
    return tuple(_as_before(row, before.get(row.key)) for row in rows)


def _as_before(row: Row, old: Row | None) -> Row:
    if old is None or not row.spots or old.right != row.right:
        return row
    was = _told_apart(old.spots)
    spots = tuple(
        replace(spot, on=was[place].on) if place in was else spot
        for place, spot in _told_apart(row.spots).items()
    )
    return replace(row, spots=spots, on=old.on, narrow=old.narrow)


def _told_apart(spots: Iterable[Spot]) -> dict[tuple[int, str, int], Spot]:
    """Spots by line, form, and the how manieth it is there: what stays when words beside it change."""
    times: Counter[tuple[int, str]] = Counter()
    result = {}
    for spot in spots:
        place = spot.line, spot.form
        result[(*place, times[place])] = spot
        times[place] += 1
    return result


def _source(group: "Group", sureness: Sureness) -> str:
    """What is to be known first: where the right form is from, or that a form may mean itself."""
    plain = [form for form in group.heard if form in group.ambiguous]
    if sureness is Sureness.UNSURE and plain:
        return tr("“{word}” is also a plain word", word=plain[0])
    return tr(group.source.value)


def by_number(forms: Sequence[str], spots: Sequence[Spot]) -> tuple[str, ...]:
    """The forms that are said in talks, those with the most ticked places first."""
    ticked = Counter(spot.form for spot in spots if spot.on)
    said = {spot.form for spot in spots}
    return tuple(sorted((form for form in forms if form in said), key=lambda form: -ticked[form]))
