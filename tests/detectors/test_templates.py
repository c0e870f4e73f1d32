"""Templates: a stream read by many of them, and their words as most plays have them."""

import random
from collections.abc import Sequence

import numpy as np

from talkeditor.detectors.consensus import voted
from talkeditor.detectors.templates import Sound, Template, read, worths

WORDS = 60
KINDS = 20_000


def words(rng: random.Random, count: int) -> list[int]:
    return [rng.randrange(1, KINDS) for _ in range(count)]


def sound_of(parts: Sequence[Sequence[int]]) -> Sound:
    ids = np.array([word for part in parts for word in part], np.int32)
    return Sound(ids, worths(ids))


def template(row: Sequence[int]) -> Template:
    return Template(np.array(row, np.int32))


def as_voted(row: Sequence[int], plays: Sequence[Sequence[int]]) -> list[int]:
    """The words of a template after its plays were heard, unlike words between them."""
    rng = random.Random(5)
    sound = sound_of([part for play in plays for part in (words(rng, 300), play)] + [words(rng, 300)])
    found: list[int] = voted(sound, read(sound, [template(row)]))[0].ids.tolist()
    return found


def test_templates_said_once_are_left_out_however_many_there_are() -> None:
    rng = random.Random(1)
    reels = [words(rng, WORDS) for _ in range(40)]
    once = [words(rng, WORDS) for _ in range(3)]
    day = [part for reel in (*reels, *once, *reels) for part in (reel, words(rng, 200))]
    templates = [template(row) for row in (*reels[:20], *once, *reels[20:])]
    sound = sound_of(day)
    reading = read(sound, templates)
    assert reading.templates == templates[:20] + templates[23:]
    without = read(sound, reading.templates)
    assert [(row.start, row.end, row.template) for row in reading.chain] == [
        (row.start, row.end, row.template) for row in without.chain
    ]


def test_most_plays_decide_a_word() -> None:
    reel = words(random.Random(2), WORDS)
    heard = [*reel]
    heard[30] = KINDS + 1
    assert as_voted(heard, [reel, heard, reel, reel]) == reel
    assert as_voted(reel, [reel, heard, reel, reel]) == reel


def test_a_tie_leaves_the_word_as_it_was() -> None:
    reel = words(random.Random(2), WORDS)
    heard = [*reel]
    heard[30] = KINDS + 1
    assert as_voted(reel, [reel, heard, reel, heard]) == reel


def test_a_word_that_most_plays_have_more_is_put_in_and_one_that_they_lack_taken_out() -> None:
    reel = words(random.Random(3), WORDS)
    longer = [*reel[:30], KINDS + 1, *reel[30:]]
    assert as_voted(reel, [longer, reel, longer, longer]) == longer
    shorter = [*reel[:30], *reel[31:]]
    assert as_voted(reel, [shorter, reel, shorter, shorter]) == shorter
