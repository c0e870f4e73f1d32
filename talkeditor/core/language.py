"""What cleaning has to know of a spoken language, as plain values. Knows neither files nor detection."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_RECOGNISED_FROM = 0.08


@dataclass(frozen=True, slots=True)
class Language:
    """Words of one language by their role in cleaning, all casefolded.

    `fillers` say nothing ("uh"). `doubles` may rightly be said twice ("that that", "very very"), as may
    `numbers`. `short` are the words of one letter. `openers` start a new thought. `unfinished` can't end
    a sentence. `closings` are said where a talk ends. `tags` are the words of a tag by kind: applause,
    music, and any other sound. `common` are the words by which the language is recognised.

    `capitals` are written with a capital wherever they stand ("i"). A false start is one of `subjects`
    and one of `auxiliaries` before the same subject. `cues` are phrases by what they say in the Q&A: "ask"
    (a question begins), "next" (so does another one), "answer", and "invite" (there may be questions).
    """

    code: str = ""
    fillers: frozenset[str] = frozenset()
    doubles: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    short: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    unfinished: frozenset[str] = frozenset()
    closings: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    tags: dict[str, frozenset[str]] = field(default_factory=dict, hash=False)
    cues: dict[str, frozenset[str]] = field(default_factory=dict, hash=False)


def recognised(texts: Iterable[str], languages: Sequence[Language]) -> Language:
    """The language that most words of the texts are common words of; one without words where none is."""
    words = " ".join(texts).casefold().split()
    shares = [sum(word in language.common for word in words) for language in languages]
    best = max(range(len(languages)), key=shares.__getitem__, default=None)
    if best is None or shares[best] < max(1.0, _RECOGNISED_FROM * len(words)):
        return Language()
    return languages[best]
