"""How alike two forms are, by sound and by spelling. Knows no stream."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache

_CLASSES = str.maketrans("XB0VZQ", "JPTFSK", "WHY")


@lru_cache(maxsize=65_536)
def sound(form: str) -> str:
    """The sound of a form of one or more words: metaphones with like consonants made one.

    Source: L. Philips, Hanging on the Metaphone, 1990 (jellyfish); voiced and voiceless stops and the
    affricates are merged on top, since captions mix them up, and words are run together, since captions
    cut them anywhere.
    """
    import jellyfish

    run = "".join(form.lower().split())
    return jellyfish.metaphone(run).replace(" ", "").translate(_CLASSES)


@lru_cache(maxsize=65_536)
def sounds(form: str) -> tuple[str, ...]:
    """The sounds that a form may have: as written, with hard g and ch, and with a mute first letter."""
    run = "".join(form.lower().split())
    hard = run.replace("ch", "k").replace("g", "k")
    variants = [sound(run), sound(hard)]
    return tuple(dict.fromkeys(variant for variant in variants if variant))


def sound_likeness(one: str, other: str) -> float:
    """0 to 1: how alike two forms sound, by the best of their variants."""
    from rapidfuzz.distance import Indel

    return max(
        (Indel.normalized_similarity(a, b) for a in sounds(one) for b in sounds(other)),
        default=0.0,
    )


def likeness(one: str, other: str) -> float:
    """0 to 1: how alike two forms are, by sound (the larger part) and by spelling."""
    from rapidfuzz.distance import JaroWinkler

    a, b = "".join(one.lower().split()), "".join(other.lower().split())
    return 0.65 * sound_likeness(one, other) + 0.35 * JaroWinkler.similarity(a, b)


class SoundIndex:
    """Many forms by their sound, so that each sound is compared once."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._forms: dict[str, list[str]] = defaultdict(list)
        for form in forms:
            for one in sounds(form):
                self._forms[one].append(form)

    def near(self, targets: Collection[str], floor: float) -> dict[str, list[str]]:
        """For each target the forms at least `floor` alike in sound, not half or twice as long."""
        import numpy as np
        from rapidfuzz.distance import Indel
        from rapidfuzz.process import cdist

        found: dict[str, dict[str, None]] = {target: {} for target in targets}
        asked = [(one, target) for target in targets for one in sounds(target)]
        there = list(self._forms)
        if not asked or not there:
            return {target: [] for target in targets}
        scores = cdist(
            [one for one, _ in asked],
            there,
            scorer=Indel.normalized_similarity,
            score_cutoff=floor,
            dtype=np.float32,
        )
        for row, column in np.argwhere(scores >= floor).tolist():
            target = asked[row][1]
            size = len(target.replace(" ", ""))
            for form in self._forms[there[column]]:
                if size <= 2 * len(form.replace(" ", "")) <= 4 * size:
                    found[target][form] = None
        return {target: list(forms) for target, forms in found.items()}
