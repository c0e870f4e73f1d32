"""How well typed letters fit a text: a subsequence search that prefers the starts of words. Pure."""

from dataclasses import dataclass

_START, _RUN, _OTHER = 8, 9, 1
_GAP_COST = 0.1


@dataclass(frozen=True, slots=True)
class Match:
    """A fit: the higher the score the better; `places` are the indices of the matched characters."""

    score: float
    places: tuple[int, ...]


def match(typed: str, text: str) -> Match | None:
    """The best fit of the typed letters, in their order, in the text; None where they do not all occur.

    Letters at the start of a word and runs of letters count more. Case and blanks do not count. The
    search is a dynamic programme over the places of each letter, as in Smith and Waterman (1981)
    without mismatches.
    """
    letters = "".join(typed.casefold().split())
    folded = text.casefold()
    if not letters:
        return Match(0.0, ())
    if len(folded) != len(text):
        folded = text.lower() if len(text.lower()) == len(text) else text
    best: dict[int, Match] = {}
    for at, letter in enumerate(letters):
        best = _extended(best, letter, folded, first=at == 0)
        if not best:
            return None
    found = max(best.values(), key=lambda fit: fit.score)
    return Match(found.score - len(text) * 0.01, found.places)


def _extended(best: dict[int, Match], letter: str, text: str, first: bool) -> dict[int, Match]:
    """The best fits that end at each place of `letter`, from those that ended at the letter before."""
    result: dict[int, Match] = {}
    for place, character in enumerate(text):
        if character != letter:
            continue
        bonus = _START if place == 0 or not text[place - 1].isalnum() else _OTHER
        if first:
            result[place] = Match(bonus - place * _GAP_COST, (place,))
            continue
        fits = [
            Match(
                fit.score + (max(bonus, _RUN) if end == place - 1 else bonus - (place - end) * _GAP_COST),
                (*fit.places, place),
            )
            for end, fit in best.items()
            if end < place
        ]
        if fits:
            result[place] = max(fits, key=lambda fit: fit.score)
    return result
