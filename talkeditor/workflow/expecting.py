"""What a detection may expect of an open stream: the slots of the schedule that it took, and its chapters."""

from dataclasses import replace
from typing import NamedTuple

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Chapter, Constraints
from talkeditor.core.propose import constraints_of
from talkeditor.core.review import Review
from talkeditor.core.schedule import Slot
from talkeditor.workflow import chapters, given
from talkeditor.workflow.looking import Opened


class Expected(NamedTuple):
    """Slots of one room and day, and chapters in the stream."""

    slots: tuple[Slot, ...] = ()
    chapters: tuple[Chapter, ...] = ()


NOTHING = Expected()


def expected(opened: Opened) -> Expected:
    """What is expected of a stream or a project; a schedule that cannot be read any more says nothing."""
    transcript = opened.review.transcript
    if opened.project is None:
        return Expected((), chapters.placed(opened.chapters, transcript))
    kept, hints = opened.project.attachment(given.KIND), opened.project.attachment(chapters.KIND)
    slots: tuple[Slot, ...] = ()
    if kept is not None and is_taken(opened.review) and not given.is_declined(kept):
        try:
            found = given.from_attachment(kept)
            slots = found.schedule.of(found.room, found.day)
        except TalkeditorError:
            slots = ()
    placed = chapters.placed(chapters.from_attachment(hints), transcript) if hints is not None else ()
    return Expected(slots, placed)


def is_taken(review: Review) -> bool:
    """Whether a talk bears a slot of a schedule: one that was taken back is not expected any more."""
    return any(segment.slot is not None for segment in review.segments)


def around(review: Review, found: Expected) -> Constraints:
    """What a person decided, with what is expected beside that."""
    return replace(constraints_of(review), slots=found.slots, chapters=found.chapters)
