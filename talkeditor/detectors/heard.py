"""Title and speakers as they can be heard in an introduction, mis-hearings and all.

A wrong name costs a person more than none: what speaks for a name is summed up, and too little is nothing.
Which words name a title or a person is language data. Knows nothing of schedules.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from talkeditor.core.findings import Heard
from talkeditor.detectors.features import SENTENCE_ENDS, Features
from talkeditor.detectors.introduction import PUNCTUATION, Introduction, Token
from talkeditor.detectors.language import plain

NAMED_WITHIN = 350
"""Words from the start after which nobody is introduced any more, and no topic named."""
LONGEST_TITLE = 12
LONGEST_NAME = 3
ENOUGH = 3
"""What must speak for a name."""
ALIKE = 75
"""Per cent of letters from which on two first names are one, heard twice."""
_QUOTES = {"“": "”", '"': '"', "«": "»", "„": "“"}


@dataclass(frozen=True, slots=True)
class _Candidate:
    """People as one cue names them: `own` where they do it themselves, `strong` where only a name fits."""

    names: tuple[str, ...]
    place: int
    behind: int
    weight: int
    own: bool = False
    strong: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(plain(word) for name in self.names for word in name.split())


def heard(features: Features, start: int, end: int) -> Heard | None:
    """What the introduction of the talk from word `start` to `end` tells of title and speakers."""
    if not features.spoken:
        return None
    introduction = _Told(features, start, end)
    people = introduction.people()
    title, title_place = introduction.title(people)
    if not title and not people:
        return None
    place = title_place if title else people[0].place
    return Heard(title, people[0].names if people else (), features.words.line_of(place))


class _Told(Introduction):
    """Who and what an introduction names."""

    # -- people -------------------------------------------------------------------------------------

    def people(self) -> list[_Candidate]:
        """Who speaks, as heard most fully, and the other places that name them; empty if nobody is sure."""
        found = self._without_host(sorted(self._candidates(), key=lambda one: one.place))
        thanked = self._goodbye
        hosts = self._thanked(self.start, self.start + NAMED_WITHIN) - thanked
        best: list[_Candidate] = []
        most = ENOUGH - 1
        for one in found:
            group = [other for other in found if _alike(one, other)]
            worth = one.weight + min(2, len({other.place for other in group}) - 1)
            worth += 2 * bool(thanked.intersection(one.words))
            if hosts.intersection(one.words) and not one.strong:
                worth -= 3
            if worth > most:
                most, best = worth, [one, *group]
        if not best:
            return []
        fullest = max(best, key=lambda one: (len(one.names), min(2, len(one.words)), one.weight))
        return [fullest, *best]

    def _candidates(self) -> Iterator[_Candidate]:
        for cue, place in self._hits("name", NAMED_WITHIN):
            at = self._at(cue)
            if any(token.word in self.known.again for token in self.tokens[max(0, at - 4) : self._at(place)]):
                continue
            strong = any(word in self.known.strong for word in self._between(cue, place))
            yield from self._from(self._at(place), 3 if strong else 1, strong=strong)
        for _, place in self._hits("self", NAMED_WITHIN):
            yield from self._from(self._at(place), 3, own=True)
        for at in self._said(self.known.am, NAMED_WITHIN):
            yield from self._from(at, 1, own=True)
        behind = {self._at(cue) for role in ("introduce", "bio") for cue, _ in self._hits(role, NAMED_WITHIN)}
        behind |= set(self._starts(self.known.behind_name))
        calls = set(self._starts(self.known.calls))
        for at in sorted(behind | calls):
            yield from self._before(at, 2 if at in calls else int(self.marked))

    def _from(self, at: int, weight: int, own: bool = False, strong: bool = False) -> Iterator[_Candidate]:
        """The people named from a token on, if any."""
        names: list[str] = []
        for _ in range(3):
            if at < len(self.tokens) and self.tokens[at].word in self.known.skips:
                at += 1
        while at < len(self.tokens):
            count = self._name(at, weight < 2)
            row = self.tokens[at : at + count]
            if all(self._usual(token.word) for token in row):
                break
            names.append(" ".join(token.text.strip(PUNCTUATION) for token in row))
            at += count
            joined = at < len(self.tokens) and self.tokens[at].word in self.known.joins
            if own or not joined or row[-1].ends or len(names) == 4:
                break
            at += 1
        if names:
            weight += self._bonus([plain(word) for word in names[0].split()])
            weight -= weight < 3 and not strong and not own and " " not in names[0] and not self.capitals
            place = self.tokens[min(at, len(self.tokens)) - 1].place
            yield _Candidate(tuple(names), self.tokens[at - 1].place, place + 1, weight, own, strong)

    def _before(self, at: int, weight: int) -> Iterator[_Candidate]:
        """The person named just before a token, as in "so-and-so joins us"."""
        first = at
        while first > 0 and at - first < LONGEST_NAME and self._fits(first - 1, not self.marked):
            if first < at and self.tokens[first - 1].text.endswith((*SENTENCE_ENDS, ",")):
                break
            first -= 1
        row = self.tokens[first:at]
        if all(self._usual(token.word) for token in row):
            return
        if (self.marked or len(row) == 2) and not row[-1].ends:
            words = [token.word for token in row]
            name = " ".join(token.text.strip(PUNCTUATION) for token in row)
            yield _Candidate((name,), row[0].place, row[-1].place + 1, weight + self._bonus(words))

    def _bonus(self, words: Sequence[str]) -> int:
        """What speaks for a name in itself: two words of it, capitals, and that nothing else is called so."""
        enough = any if self.marked else all
        return (len(words) > 1) + self.capitals + enough(self._rare(word) for word in words)

    def _name(self, at: int, careful: bool) -> int:
        """How many tokens from one on are the name of one person; 0 if it is none."""
        count, parts = 0, 0
        for number, token in enumerate(self.tokens[at : at + LONGEST_NAME + 2], at):
            if count and (token.fresh or (token.pause and not self.marked)):
                break
            if count and token.word in self.known.particles and self._fits(number + 1, careful):
                count += 1
                continue
            if not self._fits(number, careful) or (count and token.word == self.tokens[number - 1].word):
                break
            if parts == 2 and not self.marked and self._occurrences(token.word):
                break
            count += 1
            parts += 1
            if parts == LONGEST_NAME or token.text.endswith((*SENTENCE_ENDS, ",", ";", ":")):
                break
        return count

    def _fits(self, number: int, careful: bool) -> bool:
        """Whether a token can be part of a name: no common word of the language or of the stream."""
        if number >= len(self.tokens):
            return False
        token = self.tokens[number]
        word, text = token.word, token.text.strip(PUNCTUATION).replace("’", "'")
        if not word.isalpha() or len(word) < 2 or word in self.known.no_name or text.lower().endswith("'s"):
            return False
        if careful and not self.features.cased and word.endswith(self.known.endings or ("\0",)):
            return False
        if self.features.cased and not text[0].isupper():
            return False
        if self.features.cased and self._lower(word):
            return False
        return not (careful and not self.marked and self._usual(word))

    def _without_host(self, found: Sequence[_Candidate]) -> list[_Candidate]:
        """Without those who introduce themselves and then somebody else."""
        return [
            one
            for one in found
            if not one.own
            or not any(other.strong and other.place > one.place and not _alike(one, other) for other in found)
        ]

    # -- the title ----------------------------------------------------------------------------------

    def title(self, people: Sequence[_Candidate]) -> tuple[str, int]:
        """The title and its place, where it is named in so many words; else the topic."""
        cuts = self._cuts(people, self._goodbye)
        for at, explicit in self._leads(people):
            title = self._title(at, explicit, cuts)
            if title:
                return title, self.tokens[at].place
        return "", 0

    def _leads(self, people: Sequence[_Candidate]) -> Iterator[tuple[int, bool]]:
        """The tokens from which on a title may be named, the likeliest first; True where it must be one."""
        for _, place in self._hits("title"):
            yield self._at(place), True
        behind = {self._at(one.behind): one.own for one in people}
        for match in self.known.after_name.finditer(self.text):
            at = self.text.count(" ", 0, match.start())
            if at in behind and behind[at] == (self.tokens[at].word in self.known.joins):
                yield self.text.count(" ", 0, match.end()) + 1, True
        for _, place in self._hits("topic", NAMED_WITHIN):
            yield self._at(place), False
        for at in self._said(self.known.presents, NAMED_WITHIN):
            yield at - (self.tokens[at - 1].word in self.known.how), False

    def _cuts(self, people: Iterable[_Candidate], thanked: set[str]) -> set[int]:
        """The places where something else than the title begins."""
        roles = ("introduce", "greet", "begin", "thanks", "self", "title", "name", "bio", "questions")
        cuts = {start for role in roles for start, _ in self._hits(role)}
        names = {word for one in people for word in one.words} | thanked
        return cuts | {token.place for token in self.tokens if token.word in names}

    def _title(self, at: int, explicit: bool, cuts: set[int]) -> str:
        quoted = _quoted([token.text for token in self.tokens[at : at + 24]])
        if quoted:
            return quoted
        row, ended = self._row(at, cuts)
        behind = at + len(row)
        applauded = ended and behind < len(self.tokens) and self.tokens[behind].fresh
        while row and row[0].word in self.known.trims:
            del row[0]
        while row and row[-1].word in self.known.trims:
            del row[-1]
        contents = {token.word for token in row} - self.known.stop
        if not contents or (not ended and not explicit) or (not explicit and row[-1].text.endswith("?")):
            return ""
        again = applauded or any(self._again(word) for word in contents)
        if len(contents) < 2 and not (explicit and ended and again):
            return ""
        if not again and not (explicit and ended):
            return ""
        return " ".join(token.text for token in row).strip(
            f" {PUNCTUATION}".replace("!", "").replace("?", "")
        )

    def _row(self, at: int, cuts: set[int]) -> tuple[list[Token], bool]:
        """The tokens of a title from one on, and whether an end of it was heard."""
        row: list[Token] = []
        content = 0
        for number, token in enumerate(self.tokens[at:], at):
            soft = self._ends(number) or (token.pause and not self.features.punctuated)
            if (token.fresh and row) or (
                content and (token.place in cuts or token.word in self.known.stops_title)
            ):
                return row, True
            if content > 1 and soft:
                return row, True
            if len(row) == LONGEST_TITLE:
                return row, False
            if not (row and row[-1].word == token.word):
                row.append(token)
                content += token.word not in self.known.stop
            if token.ends or (content > 1 and token.text.endswith((",", ";"))):
                return row, True
        return row, True

    def _ends(self, number: int) -> bool:
        """Whether a title is over before a token; "and" ends one where the next word does."""
        word = self.tokens[number].word
        if word in self.known.joins and number + 1 < len(self.tokens):
            word = self.tokens[number + 1].word
        return word in self.known.ends_title


def _alike(one: _Candidate, other: _Candidate) -> bool:
    """Whether two candidates are the same people, one perhaps mis-heard."""
    from rapidfuzz.fuzz import ratio

    if set(one.words) & set(other.words):
        return True
    return ratio(one.words[0], other.words[0]) >= ALIKE


def _quoted(tokens: Sequence[str]) -> str:
    for first, token in enumerate(tokens[:4]):
        closing = _QUOTES.get(token[0])
        if closing:
            for last in range(first, min(first + 20, len(tokens))):
                bare = tokens[last].rstrip(".,;!?")
                if closing in tokens[last] and (last > first or (len(bare) > 1 and bare[-1] == closing)):
                    return " ".join(tokens[first : last + 1]).strip(' .,;"“”«»„')
    return ""
