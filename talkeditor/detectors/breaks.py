"""What a gap between talks and reels is: a break, noise, or chatter. Knows no edges but those it is given."""

import numpy as np

from talkeditor.core.findings import Evidence, Finding, Kind
from talkeditor.core.translation import tr
from talkeditor.core.wording import decimal
from talkeditor.detectors.features import Features

NOISE_LINES = 12
"""Fewer short lines than this are chatter, whatever they say."""
BREAK_LINES = 8
BREAK_SECONDS = 240
NEAR = 90
"""Words around a gap in which a break may be announced or asked about."""
LOOK_WORDS = 280
"""A gap with so many words in full lines may hide a talk: it needs a look."""


def gap(features: Features, start: int, end: int) -> Finding:
    """The gap between two places, with what it was judged by."""
    words = features.words
    first, last = words.line_of(start), max(words.line_of(start) + 1, words.line_of(max(start, end - 1)) + 1)
    contents = features.contents[first:last]
    mean = float(contents.mean()) if len(contents) else 0.0
    short = mean < 0.5 * features.usual
    text = tr(
        "{words} words a line; {usual} are usual", words=decimal(mean), usual=decimal(features.usual, 0)
    )
    counted = Evidence(first, text)
    kind, unsure = Kind.CHATTER, False
    evidence: tuple[Evidence, ...] = (counted,)
    announced = _announced(features, start, end)
    silent = float(features.pauses[first : min(last + 1, len(features.pauses))].max(initial=0.0))
    if silent >= BREAK_SECONDS:
        text = tr("{minutes} minutes of silence", minutes=decimal(silent / 60, 0))
        kind, evidence = Kind.BREAK, (Evidence(first, text), counted)
    elif announced and (short or last - first <= 2 * BREAK_LINES):
        kind, evidence = Kind.BREAK, (announced, counted)
    elif short and last - first >= NOISE_LINES and _garbled(features, start, end):
        kind, unsure = Kind.NOISE, True
        text = tr("Single words that make no sentence: a talk may be going on here")
        evidence = (counted, Evidence(first, text))
    elif not short and end - start >= LOOK_WORDS:
        unsure = True
    return Finding(words.position(start), words.position(end), kind, evidence=evidence, unsure=unsure)


def _announced(features: Features, start: int, end: int) -> Evidence | None:
    hits = features.hits("break")
    low, high = np.searchsorted(hits.starts, [start - NEAR, end + NEAR // 2])
    if high <= low:
        return None
    at, until = int(hits.starts[low]), int(hits.ends[low])
    line = features.words.line_of(at)
    first = int(features.words.offsets[line])
    text = tr("A break is announced: “{words}”", words=features.words.text(at, until))
    return Evidence(line, text, words=(at - first, min(until, int(features.words.offsets[line + 1])) - first))


def _garbled(features: Features, start: int, end: int) -> bool:
    """Whether most words are neither small talk nor fillers: pieces of a speech that was not heard."""
    ids = features.words.ids[start:end]
    spoken = ids[~(features.vocabulary.skipped[ids] | features.words.tags[start:end])]
    small = {word for language in features.spoken for word in language.small}
    talk = sum(features.words.vocabulary[i] in small for i in spoken.tolist())
    return len(spoken) > 0 and talk < 0.5 * len(spoken)
