"""How well each talk fits each slot, by itself: names, title, subject, length and clocks said.

A score is the sum of what speaks for and against, roughly in log odds. A word counts by how much more alike
something near the start of this talk is than what lies near the starts and in the middles of the others:
whatever is found everywhere tells nothing. Knows nothing of order.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from talkeditor.core.schedule import USUAL_PART, Slot
from talkeditor.core.translation import tr
from talkeditor.core.wording import line_number
from talkeditor.schedules.hearing import Spoken, Window
from talkeditor.schedules.moments import since_midnight
from talkeditor.schedules.sounding import alike
from talkeditor.schedules.words import plain

Floats = npt.NDArray[np.float64]

FROM, FULL = 0.74, 0.97
"""Likeness from which a word may be the one meant, and from which it is."""
NAME, WHOLE_NAME, TITLE, SUBJECT = 2.2, 3.2, 1.5, 0.8
MOST_NAMES, MOST_TITLE, MOST_SUBJECT = 6.0, 4.0, 3.0
AT_THE_END = 0.6
EVERYDAY, RUN_TOGETHER = 0.1, 0.03
ANOTHER_NAME = -0.8
SAID = 1.4
SAID_WITHIN = 2
LENGTH = 1.3
EASY = 0.25
HEARD_FROM = 0.35
_HALF_A_DAY = 12 * 60


@dataclass(frozen=True, slots=True)
class Echo:
    """A word of a schedule and what was heard for it: on a zero-based line, as these words."""

    planned: str
    heard: str
    line: int
    weight: float
    is_name: bool


@dataclass(frozen=True, slots=True)
class _Term:
    form: str
    shown: str
    weight: float
    is_name: bool
    whole: bool = False


class Evidence:
    """The fit of all talks and slots; made once, asked for any room and day.

    `wider` is that of the same talks and more slots: what was heard is not looked for again, only how much
    a word tells among these slots is.
    """

    def __init__(
        self, talks: Sequence[Spoken], slots: Sequence[Slot], wider: "Evidence | None" = None
    ) -> None:
        self.talks, self.slots = talks, slots
        self._wider = wider
        self._rarity = _rarity(slots)
        self.terms = [self._terms_of(slot) for slot in slots]
        self._forms = {
            form: at for at, form in enumerate(dict.fromkeys(t.form for terms in self.terms for t in terms))
        }

    def _terms_of(self, slot: Slot) -> list[_Term]:
        shown = _as_written(slot.title)
        terms = [
            _Term(word, shown.get(word, word), TITLE * self._rarity[word], False)
            for word in dict.fromkeys(_words(slot.title))
        ]
        for speaker in slot.speakers:
            shown = _as_written(speaker)
            names = [word for word in plain(speaker).split() if len(word) > 2]
            share = NAME / len(slot.speakers) ** 0.5
            terms += [_Term(name, shown.get(name, name), share, True) for name in names]
            if len(names) > 1:
                terms.append(_Term("".join(names), speaker, WHOLE_NAME, True, whole=True))
        return terms

    @cached_property
    def _likeness(self) -> Floats:
        """For each form how alike the best is that is heard: at the openings, the ends, in the middles.

        Only whole names are looked for in runs of three words.
        """
        if self._wider is not None:
            known: Floats = self._wider._likeness[[self._wider._forms[form] for form in self._forms]]
            return known
        windows = [w for talk in self.talks for w in (talk.opening, talk.closing, talk.aside)]
        whole = {term.form for terms in self.terms for term in terms if term.whole}
        best = np.zeros((len(self._forms), len(windows)))
        for words, forms in ((2, self._forms.keys() - whole), (3, whole)):
            wanted = sorted(forms)
            if wanted:
                best[[self._forms[form] for form in wanted]] = self._best(wanted, windows, words)
        return best

    def _best(self, forms: Sequence[str], windows: Sequence[Window], words: int) -> Floats:
        """The likeness of the best run of up to so many words, for each form and window."""
        heard = [window.forms(words) for window in windows]
        doubts: dict[str, float] = {}
        for window, found in zip(windows, heard, strict=True):
            for form, place in found.items():
                doubts.setdefault(form, self._doubt(window, place))
        columns = {form: at for at, form in enumerate(doubts)}
        table = _doubted(forms, list(doubts), list(doubts.values()))
        best = np.zeros((len(forms), len(windows)))
        for at, found in enumerate(heard):
            if found:
                best[:, at] = table[:, [columns[form] for form in found]].max(axis=1)
        return best

    def _doubt(self, window: Window, place: tuple[int, int]) -> float:
        """What a run of words loses of its likeness: everyday and joined words sound like a lot by chance."""
        at, count = place
        words = window.words[at : at + count]
        common = sum(self._spread[word] for word in words) / count
        return EVERYDAY * common + RUN_TOGETHER * (count - 1)

    @cached_property
    def _spread(self) -> dict[str, float]:
        """For each word heard the part of the talks beside one that use it."""
        if self._wider is not None:
            return self._wider._spread
        holders = Counter(word for talk in self.talks for word in talk.counts)
        others = max(1, len(self.talks) - 1)
        return defaultdict(float, {word: (held - 1) / others for word, held in holders.items()})

    @cached_property
    def _telling(self) -> Floats:
        """For each form and talk how much it tells, -1 to 1: likeness here beyond that elsewhere."""
        clear = np.clip((self._likeness - FROM) / (FULL - FROM), 0.0, 1.0)
        count = len(self.talks)
        opening, closing, aside = clear[:, 0::3], clear[:, 1::3], clear[:, 2::3]
        here = np.maximum(opening, AT_THE_END * closing)
        elsewhere = here.sum(axis=1, keepdims=True) - here + aside.sum(axis=1, keepdims=True)
        result: Floats = here * (1.0 - elsewhere / max(1, 2 * count - 1)) ** 2
        return result

    @cached_property
    def scores(self) -> Floats:
        """The score of each talk (rows) for each slot (columns)."""
        result = np.zeros((len(self.talks), len(self.slots)))
        for column, (slot, terms) in enumerate(zip(self.slots, self.terms, strict=True)):
            names, title = self._sums(terms)
            result[:, column] = np.minimum(names, MOST_NAMES) + np.minimum(title, MOST_TITLE)
            result[:, column] += (
                self._subject[:, [self._subjects[w] for w in _words(slot.title)]]
                .sum(axis=1)
                .clip(-1.0, MOST_SUBJECT)
            )
            for row, talk in enumerate(self.talks):
                result[row, column] += length_score(talk, slot) + SAID * (said_line(talk, slot) is not None)
                if names[row] < HEARD_FROM and talk.speakers and slot.speakers:
                    result[row, column] += ANOTHER_NAME
        return result

    def _sums(self, terms: Sequence[_Term]) -> tuple[Floats, Floats]:
        names, title = np.zeros(len(self.talks)), np.zeros(len(self.talks))
        for term in terms:
            worth = term.weight * self._telling[self._forms[term.form]]
            if term.is_name:
                names += worth
            else:
                title += worth
        return names, title

    @cached_property
    def _subjects(self) -> dict[str, int]:
        return {word: at for at, word in enumerate(self._rarity)}

    @cached_property
    def _subject(self) -> Floats:
        """For each talk and word of a title: how much more often it falls in this talk than in the others."""
        counts = np.array([[talk.counts[word] for word in self._subjects] for talk in self.talks], float)
        counts = counts.reshape(len(self.talks), len(self._subjects))
        lengths = np.array([max(1, talk.length) for talk in self.talks], float)[:, None]
        rest = np.maximum(lengths.sum() - lengths, 500.0)
        rate = (counts + 0.5) / (lengths + 500.0) * 1000
        others = (counts.sum(axis=0) - counts + 0.5) / (rest + 500.0) * 1000
        weights = np.array([self._rarity[word] for word in self._subjects])
        result: Floats = SUBJECT * weights * np.clip(np.log(rate / others), -0.6, 2.5)
        return result

    def echoes(self, row: int, column: int) -> list[Echo]:
        """What was heard of a slot's names and title near the start of a talk, the most telling first."""
        talk, found = self.talks[row], []
        for term in self.terms[column]:
            weight = term.weight * self._telling[self._forms[term.form], row]
            if weight >= HEARD_FROM:
                found.append(self._echo(talk, term, weight))
        found.sort(key=lambda echo: (-echo.weight, echo.line))
        covered = {echo.line for echo in found if " " in echo.planned}
        return [echo for echo in found if " " in echo.planned or not echo.is_name or echo.line not in covered]

    def _echo(self, talk: Spoken, term: _Term, weight: float) -> Echo:
        places: list[tuple[float, int, Window, tuple[int, int]]] = []
        for rank, window in enumerate((talk.opening, talk.closing)):
            forms = window.forms(3 if term.whole else 2)
            doubts = [self._doubt(window, place) for place in forms.values()]
            likeness = _doubted([term.form], list(forms), doubts)[0]
            if len(likeness):
                at = int(likeness.argmax())
                places.append((float(likeness[at]) - rank * 0.1, -rank, window, list(forms.values())[at]))
        _, _, window, (at, count) = max(places, key=lambda place: place[:2])
        return Echo(
            term.shown, " ".join(window.words[at : at + count]), window.lines[at], weight, term.is_name
        )


def _doubted(forms: Sequence[str], heard: Sequence[str], doubts: Sequence[float]) -> Floats:
    """Likeness less the doubts, where it is not the very form."""
    table = alike(forms, heard).astype(float)
    return np.where(table < 1.0, table - np.array(doubts), table)


def _as_written(text: str) -> dict[str, str]:
    """The words of a text by their plain forms."""
    return {form: word.strip(".,:;!?()[]“”\"'") for word in text.split() for form in [plain(word)] if form}


def _words(title: str) -> list[str]:
    return [word for word in plain(title).split() if len(word) > 2 or any(map(str.isdigit, word[1:]))]


def _rarity(slots: Sequence[Slot]) -> dict[str, float]:
    """For each word of the titles how rare it is among them, 0 to 1."""
    holders: dict[str, set[str]] = {}
    for slot in slots:
        for word in _words(slot.title):
            holders.setdefault(word, set()).add(slot.title)
    count = max(2, len({slot.title for slot in slots}))
    return {
        word: float(np.log((count + 1) / len(held)) / np.log(count + 1)) for word, held in holders.items()
    }


def length_score(talk: Spoken, slot: Slot) -> float:
    """What a talk's length says of a slot: nothing much where it fits, the more against it where not."""
    if slot.minutes is None or talk.minutes <= 0:
        return 0.0
    off = abs(float(np.log(talk.minutes / (USUAL_PART * slot.minutes))))
    return max(-2.0, 0.3 - LENGTH * max(0.0, off - EASY))


def said_line(talk: Spoken, slot: Slot) -> int | None:
    """The line on which the slot's own time is said near the start of a talk."""
    if not slot.start:
        return None
    planned = since_midnight(slot.start) % _HALF_A_DAY
    for minute, line in talk.said:
        if abs((minute - planned + _HALF_A_DAY // 2) % _HALF_A_DAY - _HALF_A_DAY // 2) <= SAID_WITHIN:
            return line
    return None


def sentence(echo: Echo) -> str:
    """One echo in words."""
    return tr(
        "Heard “{heard}” for “{planned}” at line {line}",
        heard=echo.heard,
        planned=echo.planned,
        line=line_number(echo.line),
    )
