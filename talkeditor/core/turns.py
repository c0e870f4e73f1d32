"""Questions and answers in the Q&A of a talk: who has the word, where the lines tell it.

By speakers where captions name them, else by marks of a new voice and by what is said ("next question").
Where nothing tells, nothing is marked. No word is put in.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from talkeditor.core.language import Language
from talkeditor.core.paragraphs import Opening, Run, Turn
from talkeditor.core.talks import Line

ASK, NEXT, ANSWER, INVITE = "ask", "next", "answer", "invite"
EARLY = 40
"""Within so many words a new voice says that it asks."""
BRIEF = 6
"""So soon behind a cue another one belongs to the same turn; so soon before the end nobody asks."""

_TURNS = {ASK: Turn.QUESTION, NEXT: Turn.QUESTION, ANSWER: Turn.ANSWER, INVITE: None}

_Cue = tuple[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Voices:
    """Who speaks in the lines of the Q&A, and who gives the talk; nothing where captions name nobody."""

    by_line: Mapping[int, str | None] = field(default_factory=dict)
    presenter: str | None = None


def voices_of(lines: Sequence[Line], qa: int) -> Voices:
    """The voices of a talk: its presenter is who says most before the Q&A."""
    said: dict[str, int] = {}
    for line in lines:
        if line.number < qa and line.speaker:
            said[line.speaker] = said.get(line.speaker, 0) + len(line.text)
    presenter = max(said, key=lambda name: said[name], default=None)
    return Voices({line.number: line.speaker for line in lines if line.number >= qa}, presenter)


class Turns:
    """Cuts the runs of a Q&A where another turn begins, and marks the turns."""

    def __init__(self, language: Language, keys: Mapping[str, str], voices: Voices) -> None:
        self._language, self._keys, self._voices = language, keys, voices
        self._turn: Turn | None = None
        self._asked = False
        self._cues: dict[str, list[_Cue]] = {}
        for kind in (NEXT, ASK, ANSWER, INVITE):
            for phrase in sorted(language.cues.get(kind, ())):
                words = tuple(phrase.split())
                self._cues.setdefault(words[0], []).append((words, kind))
        for cues in self._cues.values():
            cues.sort(key=lambda cue: -len(cue[0]))

    def cut(self, run: Run) -> Iterator[Run]:
        """The run as one or more, each with the turn that it begins."""
        if not run.words:
            yield run
            return
        speaker = self._voices.by_line.get(run.lines[0])
        if speaker is not None and self._voices.presenter is not None:
            yield self._begun(run, self._named(run, speaker))
            return
        plain = [self._keys[word] for word in run.words]
        if run.opening is Opening.SPEAKER:
            run = self._begun(run, self._voice(run, plain))
        elif run.opening is Opening.PART:
            self._turn = None
        yield from self._by_cues(run, plain)

    def _begun(self, run: Run, turn: Turn | None) -> Run:
        again = turn is self._turn and run.opening is not Opening.SPEAKER
        self._turn = turn
        return run if turn is None or again else run._replace(turn=turn)

    def _named(self, run: Run, speaker: str) -> Turn | None:
        """Whose turn it is by name: the presenter answers; somebody else asks, if that is a question."""
        if run.opening not in (Opening.SPEAKER, Opening.QUESTIONS, Opening.PART):
            return self._turn
        if speaker == self._voices.presenter:
            return Turn.ANSWER if self._asked else None
        plain = [self._keys[word] for word in run.words]
        return Turn.QUESTION if self._asks(run, plain) else None

    def _voice(self, run: Run, plain: Sequence[str]) -> Turn | None:
        """Whose turn it is where a mark tells only that the voice is another one."""
        if self._asks(run, plain):
            return Turn.QUESTION
        return Turn.ANSWER if self._turn is Turn.QUESTION else None

    def _asks(self, run: Run, plain: Sequence[str]) -> bool:
        early = (kind for _, _, kind in self._found(plain[:EARLY]))
        asks = any(kind in (ASK, NEXT) for kind in early) or run.words[-1].endswith(("?", "？"))
        self._asked = self._asked or asks
        return asks

    def _by_cues(self, run: Run, plain: Sequence[str]) -> Iterator[Run]:
        """The run cut before the phrases that begin a turn."""
        start = said = 0
        for at, end, kind in self._found(plain):
            if not self._counts(kind, at - said) or (kind == ASK and len(plain) - end < BRIEF):
                continue
            turn = _TURNS[kind]
            begin = max(start, self._lead(plain, at))
            if begin > start:
                yield run._replace(words=run.words[start:begin], lines=run.lines[start:begin])
                run = run._replace(opening=Opening.TURN)
            run = run._replace(turn=turn)
            self._turn, start, said = turn, begin, end
        yield run._replace(words=run.words[start:], lines=run.lines[start:])

    def _counts(self, kind: str, since: int) -> bool:
        """Whether a cue, so many words behind the one before, begins another turn or ends one."""
        if kind == ANSWER:
            return self._turn is Turn.QUESTION
        if kind == INVITE:
            return self._turn is not None
        return self._turn is not Turn.QUESTION or (kind == NEXT and since >= BRIEF)

    def _lead(self, plain: Sequence[str], at: int) -> int:
        """Where the sentence of a cue begins: before words such as "okay" that open it."""
        while at > 0 and plain[at - 1] in self._language.openers:
            at -= 1
        return at

    def _found(self, plain: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """The cues in order: where each begins and ends, and its kind."""
        done = 0
        for at, key in enumerate(plain):
            if at < done:
                continue
            for words, kind in self._cues.get(key, ()):
                if tuple(plain[at : at + len(words)]) == words:
                    done = at + len(words)
                    yield at, done, kind
                    break


def turned(runs: Sequence[Run], qa: int, turns: Turns) -> list[Run]:
    """The runs, those from the Q&A on cut and marked by turns."""
    return list(
        chain.from_iterable(turns.cut(run) if run.lines and run.lines[0] >= qa else (run,) for run in runs)
    )
