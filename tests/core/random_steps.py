"""A step at random among all that a person or a detection can take."""

from collections.abc import Callable
from random import Random

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit
from talkeditor.core.findings import Evidence, Finding, Kind
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.propose import propose_again
from talkeditor.core.replacing import replaced
from talkeditor.core.review import Review
from talkeditor.core.search import Query, find
from talkeditor.core.transcript import Position

KINDS = list(Kind)


def random_edit(review: Review, choose: Random, number: int) -> Edit | None:
    """One of all steps at a random place, with what the rules of the glossary add; None where it is none.

    `number` goes into texts, so that two steps differ.
    """
    lines = len(review.transcript)
    line = choose.randrange(lines)
    index = review.index_of_line(line)
    stretch = range(line, min(line + 3, lines))
    position, kind = Position(line, choose.randrange(2)), choose.choice(KINDS)
    verbs: list[Callable[[], Edit | None]] = [
        lambda: ops.accept(review, index),
        lambda: ops.drop(review, index),
        lambda: ops.undecide(review, [index]),
        lambda: ops.accept_sure(review),
        lambda: ops.accept_reel(review, "A"),
        lambda: ops.merge_next(review, index),
        lambda: ops.merge_previous(review, index),
        lambda: ops.split(review, position),
        lambda: ops.start_here(review, position),
        lambda: ops.end_here(review, position),
        lambda: ops.nudge_line(review, index, choose.choice((-1, 1))),
        lambda: ops.nudge_word(review, index, choose.choice((-1, 1))),
        lambda: ops.label(review, index, kind),
        lambda: ops.label_lines(review, stretch, kind),
        lambda: ops.join(review, index),
        lambda: ops.mark_qa(review, line),
        lambda: ops.mark_corrected(review, line),
        lambda: ops.set_title(review, index, f"Title {number}"),
        lambda: ops.set_speakers(review, index, (f"Ida {number}",)),
        lambda: ops.correct(review, line, f"text {number} 🪢"),
        lambda: ops.put_back(review, stretch),
        lambda: ops.leave_out(review, stretch),
        lambda: _replaced(review, choose.choice(("one", "text", "3")), f"put {number}"),
        lambda: ops.decide(review, [Rule(f"right {number}", (review.text(line),), Scope.DAY)]),
        lambda: ops.take_back(review, *[key for key, _ in review.rules.items()][:1]),
        lambda: _detected(review, position, kind, f"why {number}"),
    ]
    edit = choose.choice(verbs)()
    return None if edit is None else ops.following(review, edit)


def _replaced(review: Review, words: str, template: str) -> Edit | None:
    query = Query(words)
    step = replaced(review, query, find(review, query, 5).places, template)
    return step and step.edit


def _detected(review: Review, start: Position, kind: Kind, why: str) -> Edit | None:
    end = Position(min(len(review.transcript), start.line + 9))
    reel = "A" if kind is Kind.REEL else None
    finding = Finding(start, end, kind, 0.9, reel=reel, evidence=(Evidence(start.line, why),))
    return propose_again(review, [finding])
