"""Passes of reels as findings, with their evidence. Knows no search."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import numpy as np

from talkeditor.core.findings import Edge, Evidence, Finding, Kind, Place
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, decimal
from talkeditor.detectors.confidence import calibrated
from talkeditor.detectors.plays import Pass, Reel, Reels
from talkeditor.detectors.words import BLANK, Words

QUOTED = 10
SAID_STRETCHES = 3


def pass_findings(words: Words, reels: Reels) -> list[Finding]:
    """One finding a pass, in the order of the stream."""
    heard = {reel.id: reel for reel in reels.reels}
    plays = Counter(play.reel for play in reels.passes)
    touching = [*(_touching(words, a, b) for a, b in pairwise(reels.passes)), *reels.passes[-1:]]
    return [_finding(words, play, heard[play.reel], plays[play.reel]) for play in touching]


def _touching(words: Words, play: Pass, following: Pass) -> Pass:
    """A pass up to the next one, where nothing but sounds is heard between them."""
    between = slice(play.end, following.start)
    silent = bool(np.all(words.tags[between] | (words.ids[between] == BLANK)))
    return replace(play, end=following.start) if silent and play.end < following.start else play


def _finding(words: Words, play: Pass, reel: Reel, plays: int) -> Finding:
    whys = [tr(vote.why) if vote.why else "" for vote in reel.votes[1:]]
    places = tuple(
        Place(words.position(place), whys[k] if k < len(whys) else "") for k, place in enumerate(play.places)
    )
    sure = calibrated("pass", raw(play, reel, plays))
    return Finding(
        words.position(play.start),
        words.position(play.end),
        Kind.REEL,
        confidence=sure,
        start_confidence=sure,
        end_confidence=sure,
        evidence=tuple(_evidence(words, play, reel, plays)),
        start_places=places,
        reel=play.reel,
        partial=play.partial,
    )


def raw(play: Pass, reel: Reel, plays: int) -> float:
    """What confidence in a pass is read from: likeness, how much of it was heard, how often it was played."""
    period = max(1, reel.period)
    missing = sum(end - start for start, end in play.missing)
    whole = max(0.0, (play.last - play.first - missing) / period)
    # A remembered reel was heard elsewhere as well.
    often = 1.0 - 0.5 ** max(0, plays - (reel.known is None))
    return play.likeness * (0.5 + 0.5 * whole) * (0.5 + 0.5 * often)


def _evidence(words: Words, play: Pass, reel: Reel, plays: int) -> Iterable[Evidence]:
    line = words.line_of(play.start)
    yield Evidence(line, _alike(play, plays))
    if reel.known:
        yield Evidence(line, tr("Known from {name}", name=reel.known))
    if reel.votes and reel.votes[0].why:
        text = tr("The reel starts here: {why}", why=tr(reel.votes[0].why))
        yield Evidence(line, text, Edge.START)
    if play.partial:
        yield Evidence(line, _part(play, reel), against=True)
    for start, end in play.missing[:SAID_STRETCHES]:
        span = f"{count(start + 1)}–{count(end)}"
        yield Evidence(line, tr("Words {words} of the reel are missing", words=span), against=True)
    for start, end in play.live[:SAID_STRETCHES]:
        at = words.line_of(start)
        first = int(words.offsets[at])
        text = tr("Not the reel's: “{words}”", words=words.text(start, min(end, start + QUOTED)))
        live = (start - first, min(end, int(words.offsets[at + 1])) - first)
        yield Evidence(at, text, against=True, words=live)


def _alike(play: Pass, plays: int) -> str:
    share = decimal(100 * play.likeness, 0)
    if plays > 2:
        return tr(
            "{share}% the same words as the other {passes} passes", share=share, passes=count(plays - 1)
        )
    return tr("{share}% the same words as the reel", share=share)


def _part(play: Pass, reel: Reel) -> str:
    if play.first > 0 and play.last >= reel.period:
        return tr("Only its last part is heard")
    if play.first == 0:
        return tr("It breaks off before its end")
    return tr("Only a part of it is heard")
