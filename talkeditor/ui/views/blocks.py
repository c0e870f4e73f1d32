"""What outline and overview show as one: a segment, or the passes of a reel that lie side by side.

Pure; built in one sweep, since it is built anew at every change of structure.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from talkeditor.core.edits import Edit
from talkeditor.core.findings import Kind, Sureness
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, counted
from talkeditor.ui.views.phrases import KIND_WORDS, proofed, speakers, talk_title


@dataclass(frozen=True, slots=True)
class Blocks:
    """`starts` are the first segments of all blocks; `numbers` the talk number of every segment, 0: none.

    `reels` are the reels in the order of their first pass.
    """

    starts: Sequence[int]
    numbers: Sequence[int]
    reels: Sequence[str]

    def __len__(self) -> int:
        return len(self.starts)

    def block_of(self, index: int) -> int:
        """The block that holds a segment."""
        return bisect_right(self.starts, index) - 1

    def segments_of(self, block: int) -> range:
        """The segments of a block."""
        following = block + 1
        stop = self.starts[following] if following < len(self.starts) else len(self.numbers)
        return range(self.starts[block], stop)


class _Remembered:
    """The blocks of the segments seen last: outline and overview ask for the same ones."""

    def __init__(self) -> None:
        self._segments: tuple[Segment, ...] = ()
        self._blocks = Blocks((), (), ())

    def __call__(self, segments: tuple[Segment, ...]) -> Blocks:
        if segments is not self._segments:
            self._segments, self._blocks = segments, _sweep(segments)
        return self._blocks


blocks_of = _Remembered()
"""The blocks of a review: runs of passes of one reel, dropped ones apart; all else by itself."""


def _sweep(segments: Iterable[Segment]) -> Blocks:
    starts: list[int] = []
    numbers: list[int] = []
    reels: dict[str, None] = {}
    # As `Review.talk_numbers` counts; `alone`: no talk before it that a part could belong to.
    number, run, was_dropped, alone = 0, None, False, True
    talk, reel_kind, dropped_status = Kind.TALK, Kind.REEL, Status.DROPPED
    for index, segment in enumerate(segments):
        kind = segment.kind
        dropped = segment.status is dropped_status
        reel = segment.reel if kind is reel_kind else None
        if reel is None or reel != run or dropped is not was_dropped:
            starts.append(index)
        if reel is not None:
            reels[reel] = None
        run, was_dropped = reel, dropped
        if kind is talk and not dropped:
            number += alone or not segment.continues
            alone = False
            numbers.append(number)
        else:
            alone = alone or kind is talk
            numbers.append(0)
    return Blocks(starts, numbers, tuple(reels))


def same_blocks(edit: Edit) -> bool:
    """Whether an edit surely leaves blocks and numbers as they are: a decision, a title, a moved edge."""
    return all(
        len(splice.old) == len(splice.new) and all(map(_alike, splice.old, splice.new))
        for splice in edit.splices
    )


def _alike(old: Segment, new: Segment) -> bool:
    return (
        old.kind is new.kind
        and old.reel == new.reel
        and old.continues == new.continues
        and (old.status is Status.DROPPED) is (new.status is Status.DROPPED)
    )


def first_of_rest(review: Review, blocks: Blocks) -> int:
    """The block from which on nothing is proposed yet while a detection runs, or how many there are."""
    block = len(blocks)
    while block > 0:
        segment = review.segments[blocks.starts[block - 1]]
        if segment.finding is not None or segment.decided or segment.pinned:
            break
        block -= 1
    return block


def status_of(review: Review, segments: range) -> Status:
    """The status of a block: that of its segments, proposed while one of them is."""
    if len(segments) == 1:
        return review.status_of(segments.start)
    states = {review.segments[index].status for index in segments}
    return Status.PROPOSED if Status.PROPOSED in states else states.pop()


def is_unsure(review: Review, segments: range) -> bool:
    """Whether a block needs a look: undecided, and the program is unsure of a part of it."""
    return any(
        not review.segments[index].decided and review.segments[index].sureness is Sureness.UNSURE
        for index in segments
    )


def lines_of(review: Review, segments: range) -> range:
    """The lines of a block."""
    return range(review.segments[segments.start].start.line, review.end_of(segments.stop - 1).line)


def name_of(review: Review, blocks: Blocks, segments: range) -> str:
    """The name of a block as it stands in a row: "Reel A × 8", "Chatter", a talk's title."""
    segment = review.segments[segments.start]
    if segment.kind is Kind.TALK:
        if segment.continues and blocks.numbers[segments.start] and not segment.title:
            return tr("continued", about="a further part of a talk")
        return talk_title(review, segments.start)
    if segment.kind is Kind.REEL:
        name = segment.title or reel_name(blocks, segment.reel)
        return f"{name} × {count(len(segments))}" if len(segments) > 1 else name
    word = tr(KIND_WORDS[segment.kind])
    return f"{word} · {segment.title}" if segment.title else word


def reel_name(blocks: Blocks, reel: str | None) -> str:
    """ "Reel", with its letter where there are several."""
    if len(blocks.reels) > 1 and reel is not None:
        return tr("Reel {letter}", letter=reel)
    return tr(KIND_WORDS[Kind.REEL])


def spoken(review: Review, blocks: Blocks, segments: range) -> str:
    """A block for a screen reader: "Talk 2, Maps with Django, 573 lines, proposed, sure"."""
    first = segments.start
    segment = review.segments[first]
    name = name_of(review, blocks, segments)
    parts = [name]
    if segment.kind is Kind.TALK:
        number = blocks.numbers[first]
        parts = [tr("Talk {number}", number=number) if number else tr(KIND_WORDS[Kind.TALK]), name]
        if who := speakers(review, first):
            parts.append(who)
    parts.append(counted(len(lines_of(review, segments)), "line"))
    if done := proofed(review, first):
        parts.append(done)
    status = status_of(review, segments)
    unsure = is_unsure(review, segments)
    parts.append(tr("needs a look", about="a segment, within a sentence") if unsure else tr(status.value))
    if status is Status.PROPOSED and not unsure and not segment.is_gap:
        parts.append(tr(segment.sureness.value))
    return ", ".join(parts)
