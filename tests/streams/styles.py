"""How a stream is written down: case, punctuation, tags, line breaks. A scribe writes sentences as lines."""

from dataclasses import dataclass, replace
from random import Random

from tests.streams.noise import misheard
from tests.streams.writing import load

MARKS = str.maketrans("", "", '.,?!:;"')


@dataclass(frozen=True, slots=True)
class Style:
    """One kind of captioner. `error` is the share of mis-heard words in live speech."""

    name: str
    language: str = "en"
    case: str = "lower"
    punctuated: bool = False
    width: int = 40
    by_sentence: bool = False
    speaker_mark: str = ""
    applause: str = "[Applause]"
    music: str = "[Music]"
    error: float = 0.06
    hesitation: float = 0.03
    pause: float = 0.25
    hallucinates: bool = False


DUMP = Style("dump")
YOUTUBE = Style("youtube", width=36, error=0.08, hesitation=0.04, pause=0.4)
NO_TAGS = Style("no tags", applause="", music="", error=0.1)
STENO = Style(
    "steno", case="upper", punctuated=True, width=32, speaker_mark=">>", applause="(APPLAUSE)",
    music="(MUSIC)", error=0.005, hesitation=0.0, pause=0.05,
)  # fmt: skip
WHISPER = Style(
    "whisper", case="as is", punctuated=True, by_sentence=True, width=90, applause="", music="", error=0.03,
    hesitation=0.0, hallucinates=True,
)  # fmt: skip
GERMAN = Style("german", language="de", case="as is", applause="[Applaus]", music="[Musik]", hesitation=0.03)
SPANISH = Style("spanish", language="es", applause="[Aplausos]", music="[Música]")
FRENCH = Style("french", language="fr", applause="[Applaudissements]", music="[Musique]")
WHISPER_GERMAN = replace(WHISPER, name="whisper german", language="de")
STENO_SPANISH = replace(STENO, name="steno spanish", language="es", applause="(APLAUSOS)", music="(MÚSICA)")

STYLES = (
    DUMP, YOUTUBE, NO_TAGS, STENO, WHISPER, GERMAN, SPANISH, FRENCH, WHISPER_GERMAN, STENO_SPANISH,
)  # fmt: skip


class Scribe:
    """Writes what it hears into `lines`."""

    def __init__(self, style: Style, rng: Random) -> None:
        self.style = style
        self.rng = rng
        self.lines: list[str] = []
        self._row: list[str] = []
        self._used = 0
        sections = load(style.language).sections
        self._hesitations = sections["hesitations"]
        self._hallucinated = sections["hallucinated"]

    def hear(self, text: str, error: float | None = None, pause: float | None = None, pet: str = "") -> None:
        """Writes a sentence; `error` and `pause` instead of the style's, `pet` the speaker's pet word."""
        style, rng = self.style, self.rng
        words = misheard(text.split(), style.error if error is None else error, rng, style.language)
        if style.hesitation and error is None:
            words = self._hesitating(words, pet)
        text = " ".join(words)
        if not style.punctuated:
            text = text.translate(MARKS)
        if style.case == "lower":
            text = text.lower()
        elif style.case == "upper":
            text = text.upper()
        if style.by_sentence:
            self._write_sentence(text)
        else:
            self._flow(text.split())
        if rng.random() < (style.pause if pause is None else pause):
            self.flush()

    def _hesitating(self, words: list[str], pet: str) -> list[str]:
        rng, chance = self.rng, self.style.hesitation
        out: list[str] = []
        for word in words:
            if rng.random() < chance:
                out.append(pet if pet and rng.random() < 0.4 else rng.choice(self._hesitations))
            out.append(word)
            if rng.random() < chance / 4:
                out.append(word)
        return out

    def _flow(self, words: list[str]) -> None:
        limit = self.style.width
        for word in words:
            if self._used + len(word) >= limit and self._row:
                self.flush()
            self._row.append(word)
            self._used += len(word) + 1

    def _write_sentence(self, text: str) -> None:
        words = text.split()
        while words:
            count = len(words) if len(words) < 15 else self.rng.randrange(7, 14)
            self.lines.append(" ".join(words[:count]))
            words = words[count:]

    def flush(self) -> None:
        """Ends the line, as a pause does."""
        if self._row:
            self.lines.append(" ".join(self._row))
            self._row = []
            self._used = 0

    def mark(self, flowing: float = 0.12) -> int:
        """The line in which the next word stands; now and then it goes on in the last one's line."""
        if self._row and self.rng.random() < flowing:
            return len(self.lines) + (self._used > self.style.width // 2)
        self.flush()
        return len(self.lines)

    def tag(self, what: str, times: int = 1) -> None:
        """Writes a tag (applause or music) on lines of its own, where the style has it."""
        tag = getattr(self.style, what)
        if tag:
            self.flush()
            self.lines += [tag] * times

    def turn(self) -> None:
        """Another person speaks."""
        if self.style.speaker_mark:
            self._flow([self.style.speaker_mark])
        else:
            self.flush()

    def silence(self, lines: int) -> None:
        """What a captioner makes of silence."""
        self.flush()
        if self.style.hallucinates:
            favourite = self.rng.choice(self._hallucinated)
            for _ in range(lines):
                self.lines.append(
                    favourite if self.rng.random() < 0.7 else self.rng.choice(self._hallucinated)
                )
        else:
            self.lines += [self.rng.choice(self._hesitations) for _ in range(lines) if self.style.hesitation]
