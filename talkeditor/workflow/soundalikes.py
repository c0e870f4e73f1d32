"""The queue of the glossary as values: a row for each name with its places in context, and what a decision
makes of it. Knows no sound and no widget.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import TYPE_CHECKING

from talkeditor.core.findings import Sureness
from talkeditor.core.glossary import Match, Matcher, Rule, Scope
from talkeditor.core.letters import bared, key_of, unmarked
from talkeditor.core.review import Review
from talkeditor.core.transcript import Position

if TYPE_CHECKING:
    from talkeditor.names import Group

DOUBTFUL = "could be another word: not changed unless you tick it"
ELSEWHERE = "may be right here: not changed unless you tick it"
BY_HAND = "chosen by you"
ONLY_LEFT_OUT = "nothing to fix in the talks"
_ORDER = {Sureness.UNSURE: 0, Sureness.LIKELY: 1, Sureness.SURE: 2}
_ENDINGS = ("'s", "’s")
_COMPARED_WORDS = 80
_NAME_WORDS = 4


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
        tick = "ticked" if self.on else "not ticked"
        changed = f"{self.heard} becomes {self.becomes}" if self.on else self.heard
        text = " ".join(part for part in (self.before, changed, self.after) if part)
        doubt = "" if self.on else self.doubt
        return ". ".join(part for part in (f"Line {self.line + 1:,}", text, tick, doubt) if part)


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
                                key = keys[word] = _bare(key_of(word))
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
        return Row(right, (heard,), spots, Sureness.SURE, BY_HAND, True, proposed="")

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
            if (spot.talk, _key(spot.form)) not in decided
        )
        sureness = group.sureness if any(spot.on for spot in spots) else Sureness.UNSURE
        left_out = len(group.places) - group.in_talks
        # Doubts alone were seen when the name was decided.
        doubts = not known and any(spot.doubt == DOUBTFUL for spot in spots)
        if not doubts and not any(spot.on for spot in spots):
            # Of what is in no talk is told only where the talks have nothing of it at all.
            if not left_out or group.in_talks or decided or known:
                return None
            forms, spots, sureness = tuple(group.heard), (), group.sureness
        return Row(
            group.right,
            _by_number(forms, spots) if spots else forms,
            spots,
            sureness,
            group.why if spots else ONLY_LEFT_OUT,
            bool(spots) and sureness is not Sureness.UNSURE,
            proposed=group.right,
            source=_source(group, sureness) if spots else ONLY_LEFT_OUT,
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
        for form in forms:
            # Each form alone: where two could stand, each is a place of its own.
            for match in self._matches(right, form):
                place = match.line, match.word
                on = meant is None or place in meant
                doubt = "" if on else DOUBTFUL if place in asked else ELSEWHERE
                spots.append(self._spot(match, form, on, doubt))
        yield from sorted(spots, key=lambda spot: (spot.line, spot.word))

    def _matches(self, right: str, form: str) -> Iterator[Match]:
        words = form.split()
        if not words:
            return
        wanted = self._lines.get(_bare(key_of(words[0])), ())
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

    def _decided(self, forms: Sequence[str]) -> set[tuple[int, str]]:
        """The talks and forms of which a rule speaks already."""
        wanted = {_key(form) for form in forms}
        found: set[tuple[int, str]] = set()
        everywhere = range(1, sum(1 for _ in self.review.talks()) + 1)
        for rule in (rule for _, rule in self.review.rules.items()):
            spoken = wanted & {_key(form) for form in rule.heard}
            if spoken and rule.scope is Scope.DAY:
                found |= {(talk, form) for talk in everywhere for form in spoken}
            elif spoken and (talk := self._talk_of(rule.at)) is not None:
                found |= {(talk, form) for form in spoken}
        return found

    def _knows(self, right: str, seen: Sequence[str]) -> bool:
        """Whether something was decided to be written so, or of what was seen to be written otherwise."""
        keys = set(map(_key, seen))
        return any(
            rule.heard and (rule.right == right or not keys.isdisjoint(map(_key, rule.heard)))
            for _, rule in self.review.rules.items()
        )

    def _talk_of(self, line: int | None) -> int | None:
        if line is None or line >= len(self.review.transcript):
            return None
        return self.review.talk_number(self.review.index_of_line(line))


@dataclass(frozen=True, slots=True)
class Offer:
    """A correction that could be made in more places: their number, and the numbers of their talks."""

    heard: str
    right: str
    places: int
    talks: tuple[int, ...]


def offer(review: Review, line: int, now: str = "") -> Offer | None:
    """What is corrected in a line and heard in talks elsewhere as well; of several the most frequent.

    `now` are the words of the line where they are only being typed.
    """
    pairs = corrected(review.transcript.lines[line], now or review.text(line))
    offers = (_offer(review, line, *pair) for pair in pairs)
    return max((made for made in offers if made.places), key=lambda made: made.places, default=None)


def _offer(review: Review, line: int, heard: str, right: str) -> Offer:
    row = Spoken(review, key_of(heard.split()[0])).of_word(heard, right)
    spots = [spot for spot in row.spots if spot.line != line] if row is not None else []
    return Offer(heard, right, len(spots), tuple(sorted({spot.talk for spot in spots})))


def corrected(captioned: str, now: str) -> tuple[tuple[str, str], ...]:
    """The few words that were put in place of others: what was heard, and what was written for it."""
    old, new = captioned.split(), now.split()
    if max(len(old), len(new)) > _COMPARED_WORDS:
        return ()
    found: list[tuple[str, str]] = []
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "replace" or max(b - a, d - c) > _NAME_WORDS:
            continue
        alike = b - a == d - c
        found += zip(old[a:b], new[c:d], strict=True) if alike else [(" ".join(old[a:b]), " ".join(new[c:d]))]
    bare = ((_plain(heard), _plain(right)) for heard, right in found)
    return tuple(dict.fromkeys((heard, right) for heard, right in bare if heard and right and heard != right))


def _plain(words: str) -> str:
    """Words without the punctuation around them and without an 's behind them."""
    bare = bared(words)
    return next((bare.removesuffix(ending) for ending in _ENDINGS if bare.endswith(ending)), bare)


@dataclass(frozen=True, slots=True)
class Spellings:
    """A name that a reel has in several spellings: how often in all, and whether a talk has it too."""

    right: str
    forms: tuple[str, ...]
    times: int
    in_talks: bool


def spellings_in(review: Review, reel: str, groups: Iterable["Group"]) -> tuple[Spellings, ...]:
    """The names that the passes of a reel have in more than one spelling, the most frequent first."""
    lines = {line for index in review.passes_of(reel) for line in review.lines_of(index)}
    found = []
    for group in groups:
        forms = Counter(place.form for place in group.places if place.line in lines)
        if len(forms) > 1:
            said = tuple(form for form, _ in forms.most_common())
            found.append(Spellings(group.right, said, forms.total(), group.in_talks > 0))
    return tuple(sorted(found, key=lambda name: -name.times))


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


def without(rows: Sequence[Row], row: Row, spot: Spot | None = None) -> tuple[Row, ...]:
    """The rows without one of them, or without what is heard as at a place in its talk."""
    if spot is None:
        return tuple(other for other in rows if other.key != row.key)
    left = tuple(s for s in row.spots if (s.talk, s.form) != (spot.talk, spot.form))
    fresh = (replace(row, spots=left, heard=_by_number(row.heard, left)),) if left else ()
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
        held = {talk for talk in ticked if (talk, _key(form)) in vetoed}
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


def _vetoed(review: Review) -> set[tuple[int | None, str]]:
    return {
        (review.talk_number(review.index_of_line(rule.at)), _key(form))
        for _, rule in review.rules.items()
        if rule.never and rule.scope is Scope.TALK and rule.at is not None
        for form in rule.heard
    }


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
    if sureness is Sureness.UNSURE and group.ambiguous:
        return f"“{min(group.ambiguous)}” is also a plain word"
    return str(group.source)


def _by_number(forms: Sequence[str], spots: Sequence[Spot]) -> tuple[str, ...]:
    """The forms that are said in talks, those with the most ticked places first."""
    ticked = Counter(spot.form for spot in spots if spot.on)
    said = {spot.form for spot in spots}
    return tuple(sorted((form for form in forms if form in said), key=lambda form: -ticked[form]))


def _key(form: str) -> str:
    return " ".join(map(key_of, form.split()))


def _bare(key: str) -> str:
    return key[:-2] if key.endswith(_ENDINGS) else key
