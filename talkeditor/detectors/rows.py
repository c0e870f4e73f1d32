"""Rows of one width, in which a stream is measured whatever the width of its caption lines.

Captioners fill their lines to a width and end one early where the speaker pauses, so a short line says
something and a full one nothing. Here full lines run on and are cut anew to a fixed width; pauses and tags
still end a row. Knows no cues and no scores.
"""

import numpy as np

from talkeditor.detectors.words import Ids, Ints, Words

WIDTH = 32
"""Letters and spaces of a row: what most caption formats allow a line."""
PARAGRAPH = 80
"""Streams whose usual line is longer than this have paragraphs, which are units of their own."""
PAUSED = 26
"""A shorter line has ended because the speaker paused."""
FULL = 0.75
"""In a stream of narrow lines a pause ends a line shorter than this part of the usual one."""


def rows_of(words: Words) -> Ints:
    """The first word of each row and, at the end, the number of words."""
    offsets = words.offsets.astype(np.int64)
    if len(offsets) < 2:
        return offsets
    widths = _widths(words)
    letters = np.zeros(len(words) + 1, np.int64)
    np.cumsum(widths[words.ids], out=letters[1:])
    lines = np.diff(letters[offsets])
    usual = float(np.median(lines))
    if usual > PARAGRAPH:
        return offsets
    return _cut(letters, offsets, _ended(words, lines, usual))


def _widths(words: Words) -> Ids:
    """The letters of each word of the vocabulary and a space."""
    return np.fromiter(map(len, words.vocabulary), np.int32, len(words.vocabulary)) + 1


def _ended(words: Words, lines: Ints, usual: float) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Which lines end in a pause or with a tag, or are followed by a tag."""
    short = lines < min(PAUSED, FULL * usual)
    firsts = words.offsets[:-1]
    tagged = words.tags[np.minimum(firsts, len(words) - 1)]
    ended = short | tagged
    ended[:-1] |= tagged[1:]
    return ended


def _cut(letters: Ints, offsets: Ints, ended: "np.ndarray[tuple[int], np.dtype[np.bool_]]") -> Ints:
    """Rows of `WIDTH` letters from each start of a line behind an ended one."""
    begins = np.concatenate([[True], ended[:-1]])
    firsts = offsets[:-1][begins]
    count = np.diff(np.append(firsts, offsets[-1]))
    within = letters[:-1] - np.repeat(letters[firsts], count)
    row = within // WIDTH
    new = np.ones(len(row), np.bool_)
    new[1:] = row[1:] != row[:-1]
    new[firsts] = True
    return np.append(np.flatnonzero(new), offsets[-1])
