"""What loops before a day and in its breaks: reels of spots, each play heard anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tests.streams.styles import Scribe
from tests.streams.writing import Decks, Writer, Writing, capital, sentences

WORDS_A_LINE = 6.3


@dataclass(frozen=True, slots=True)
class Reel:
    """A script of spots, each a tuple of sentences; `music` says before which spots music is heard."""

    name: str
    spots: tuple[tuple[str, ...], ...]
    music: tuple[bool, ...]


MOST_SLOGANS = 11
SLOGANS_LEFT = "slogans left"


def make_reel(
    name: str,
    rng: Random,
    writing: Writing,
    lines: int,
    boilerplate: bool = False,
    decks: Decks | None = None,
) -> Reel:
    """A reel of about `lines` caption lines: 2 to 6 spots, whose ends are the same where `boilerplate`.

    Reels that share their `decks` share no slogan.
    """
    count = min(rng.randrange(2, 7), max(2, lines // 6))
    words = int(lines * WORDS_A_LINE / count)
    slogans = writing.sections["adbits"]
    deck = ({} if decks is None else decks).setdefault(SLOGANS_LEFT, rng.sample(slogans, len(slogans)))
    patterns = [deck.pop() for _ in range(min(MOST_SLOGANS, len(deck)))]
    shared = sentences(rng.choice(writing.sections["boilerplate"]))
    spots = []
    for at in range(count):
        spot = _spot(rng, writing, words, patterns)
        spots.append((*spot, *shared) if boilerplate and at % 2 == 0 else spot)
    return Reel(name, tuple(spots), tuple(at == 0 or rng.random() < 0.6 for at in range(count)))


def _spot(rng: Random, writing: Writing, words: int, patterns: list[str]) -> tuple[str, ...]:
    writer = Writer(rng, writing)
    told = rng.random() < 0.5
    out: list[str] = []
    total = 0
    while total < words:
        if patterns and not (told and rng.random() < 0.6):
            text = capital(writer.fill(patterns.pop()))
        else:
            text = writer.sentence()
        out.append(text)
        total += len(text.split())
    return tuple(out)


def play(
    reel: Reel,
    scribe: Scribe,
    error: float,
    part: tuple[float, float] = (0.0, 1.0),
    talked_over: Sequence[str] = (),
) -> None:
    """Writes one pass of a reel, or the `part` of it; `talked_over` falls into it, in mid-sentence."""
    rng = scribe.rng
    script = [(spot, text) for spot, texts in enumerate(reel.spots) for text in texts]
    first, last = round(part[0] * len(script)), max(1, round(part[1] * len(script)))
    before = script[first - 1][0] if first else -1
    over = list(talked_over)
    for spot, text in script[first:last]:
        if spot != before and reel.music[spot]:
            scribe.tag("music", 1 + (rng.random() < 0.2))
        before = spot
        if over and rng.random() < 0.6:
            words = text.split()
            cut = rng.randrange(len(words) + 1)
            scribe.hear(" ".join(words[:cut]), error * 2, 0.0)
            scribe.hear(over.pop(0), None, 0.1)
            text = " ".join(words[cut:])
        scribe.hear(text, error, 0.25)
