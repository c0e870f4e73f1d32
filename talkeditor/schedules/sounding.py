"""How alike words of a schedule and words of captions are, by sound and by spelling. Knows no talk."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

BY_SOUND = 0.6
SHORT = 3
"""Letters up to which only the same word is alike."""
_CLASSES = str.maketrans(
    {"X": "J", "B": "P", "0": "T", "V": "F", "Z": "S", "Q": "K", "W": "", "H": "", "Y": ""}
)


@lru_cache(maxsize=65_536)
def sound(form: str) -> str:
    """The sound of a form: its metaphone, with voiced and voiceless stops and sibilants made one.

    Source: L. Philips, Hanging on the Metaphone, 1990 (jellyfish); captions mix those consonants up.
    """
    import jellyfish

    return jellyfish.metaphone(form).replace(" ", "").translate(_CLASSES)


def alike(forms: Sequence[str], heard: Sequence[str]) -> Floats:
    """0 to 1 for each form of a schedule (rows) and each form heard (columns)."""
    from rapidfuzz.distance import Indel, JaroWinkler
    from rapidfuzz.process import cdist

    if not forms or not heard:
        return np.zeros((len(forms), len(heard)), np.float32)
    options: dict[str, Any] = {"dtype": np.float32, "workers": 1}
    spelt: Floats = cdist(forms, heard, scorer=JaroWinkler.similarity, **options)
    mine, theirs = [sound(form) for form in forms], [sound(form) for form in heard]
    sounded: Floats = cdist(mine, theirs, scorer=Indel.normalized_similarity, **options)
    mute = np.array([not own for own in mine])[:, None] | np.array([not other for other in theirs])
    result = np.where(mute, spelt, BY_SOUND * sounded + (1 - BY_SOUND) * spelt)
    lengths = np.array([len(form) for form in forms])
    others = np.array([len(form) for form in heard])
    short = (np.minimum(lengths[:, None], others) <= SHORT) & (spelt < 1.0)
    result[short] = 0.0
    longer = np.maximum(lengths[:, None], others) > 1.7 * np.minimum(lengths[:, None], others)
    result[longer] = 0.0
    return result.astype(np.float32)
