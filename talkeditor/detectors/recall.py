"""Remembered reels beside those that a stream loops itself: which one is used where they are the same.

What a stream loops is this day's reel; a remembered one may be last year's, with other spots. So it is used
as it is only where the two are alike, else it only gives its name; alone it is looked for as it is.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from talkeditor.detectors.grams import groups, shared_hits
from talkeditor.detectors.plays import KnownReel
from talkeditor.detectors.templates import GAP, GRAM, Reading, Sound, Template, laid_out, read
from talkeditor.detectors.words import Words

_ALIKE = 0.85
_RELATED = 0.5
_RARE_BITS = 4.0
_SIMILAR = 12
_LEAST_TOGETHER = 10
_LEAST_HEARD = 20


def memories(words: Words, sound: Sound, known: Sequence[KnownReel]) -> list[Template]:
    """The remembered reels of which enough is heard on one diagonal to look closer; quick for hundreds."""
    templates = [Template(words.ids_of(reel.words), reel) for reel in known]
    if not templates:
        return []
    starts, space = laid_out(templates)
    hits = shared_hits(sound.index, space, _SIMILAR)
    found = groups(hits, GRAM, GAP, sound.worth, _LEAST_TOGETHER, len(space))
    owners = np.searchsorted(starts, found.first, side="right") - 1
    heard = np.bincount(owners, found.words, len(templates))
    return [template for template, count in zip(templates, heard, strict=True) if count >= _LEAST_HEARD]


def recalled(found: Sequence[Template], remembered: Sequence[Template]) -> list[Template]:
    """The templates to read a stream by: those found in it, and those remembered that are none of these."""
    templates = list(found)
    for memory in remembered:
        shared = [_shared(template, memory) for template in found]
        if all(n < _RELATED * min(len(t), len(memory)) for n, t in zip(shared, found, strict=True)):
            templates.append(memory)
            continue
        best = max(range(len(found)), key=lambda at: shared[at])
        if shared[best] >= _ALIKE * max(len(found[best]), len(memory)):
            templates[best] = memory
    return templates


def named(reading: Reading, remembered: Sequence[Template]) -> Reading:
    """The reading with the names of remembered reels for templates that are akin to them."""
    templates = [
        template if template.known else Template(template.ids, _akin(template, remembered))
        for template in reading.templates
    ]
    return replace(reading, templates=templates)


def _akin(template: Template, remembered: Sequence[Template]) -> KnownReel | None:
    """The remembered reel that a template is a version of, or a part of if that was rejected."""
    for memory in remembered:
        shared = _shared(template, memory)
        rejected = memory.known is not None and memory.known.rejected
        if shared >= _RELATED * max(len(template), len(memory)) or (
            rejected and shared >= _ALIKE * len(template)
        ):
            return memory.known
    return None


def _shared(template: Template, memory: Template) -> int:
    """How many words of a template are played by a remembered one."""
    worth = np.linspace(0.0, _RARE_BITS * len(template), len(template) + 1)
    return sum(row.words for row in read(Sound(template.ids, worth), [memory]).chain)
