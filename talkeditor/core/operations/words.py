"""Titles, speakers, Q&A, the words of a line, lines left out, and how far a talk is corrected."""

from dataclasses import replace

from talkeditor.core.edits import Edit, each
from talkeditor.core.progress import reached
from talkeditor.core.review import Review
from talkeditor.core.translation import tr, trn
from talkeditor.core.wording import line_number, line_range, name_of


def set_title(review: Review, index: int, title: str) -> Edit | None:
    """Give a talk its title; of a talk in parts the first part bears it. Empty: no title.

    What a person types is no longer the schedule's: another reading of it leaves the title alone.
    """
    first, text = review.parts_of(index)[0], " ".join(title.split())
    splices = each(
        review, [first], lambda s: replace(s, title=text, slot=s.slot if text == s.title else None)
    )
    label = tr("Titled {name}: {title}", name=name_of(review, first), title=text or tr("no title"))
    return Edit(label, splices) if splices else None


def set_speakers(review: Review, index: int, speakers: tuple[str, ...]) -> Edit | None:
    """Say who speaks in a talk; of a talk in parts the first part bears it. What is typed is a person's."""
    first = review.parts_of(index)[0]
    names = tuple(name for name in (" ".join(speaker.split()) for speaker in speakers) if name)
    splices = each(
        review,
        [first],
        lambda s: replace(s, speakers=names, slot=s.slot if names == s.speakers else None),
    )
    speaker = ", ".join(names) or tr("nobody")
    label = tr("Speaker of {name}: {speaker}", name=name_of(review, first), speaker=speaker)
    return Edit(label, splices) if splices else None


def mark_qa(review: Review, line: int) -> Edit | None:
    """Let Q&A start at a line of a talk; on the line where it starts already, take the mark away."""
    index = review.index_of_line(line)
    segment = review.segments[index]
    if not review.is_talk(index) or line <= segment.start.line:
        return None
    qa = None if segment.qa == line else line
    splices = each(review, [index], lambda s: replace(s, qa=qa))
    name = name_of(review, index)
    label = (
        tr("Q&A of {name} starts at line {line}", name=name, line=line_number(line))
        if qa is not None
        else tr("Q&A of {name}: mark taken away", name=name)
    )
    return Edit(label, splices) if splices else None


def mark_corrected(review: Review, line: int) -> Edit | None:
    """Say that a talk is corrected up to a line; on the line that bears the mark, take the mark away.

    Behind the mark a talk is open: before a line that was corrected already, the mark goes back to it.
    """
    index = review.index_of_line(line)
    if not review.is_talk(index):
        return None
    parts = review.parts_of(index)
    lines = [number for part in parts for number in review.lines_of(part)]
    taken = reached(review, parts) == line
    back = line in review.proofed
    changes = []
    for number in lines:
        old = review.proofed.get(number)
        new = None if taken else True if number <= line else None if back else old
        if new != old:
            changes.append((number, old, new))
    if not changes:
        return None
    label = _corrected(review.talk_number(index), line, taken, whole=line == lines[-1])
    return Edit(label, proofed=tuple(changes))


def _corrected(number: int | None, line: int, taken: bool, whole: bool) -> str:
    if taken:
        return tr("Talk {number}: mark of what is corrected taken away", number=number)
    if whole:
        return tr("Talk {number} is corrected to its end", number=number)
    return tr("Talk {number} is corrected up to line {line}", number=number, line=line_number(line))


def correct(review: Review, line: int, text: str) -> Edit | None:
    """Correct the words of one line; the captioned words take the correction away."""
    words = " ".join(text.split())
    old = review.corrections.get(line)
    new = None if words == review.transcript.lines[line] else words
    if new == old:
        return None
    label = (
        tr("Corrected line {line}", line=line_number(line))
        if new is not None
        else _put_back(range(line, line + 1), 1)
    )
    return Edit(label, corrections=((line, old, new),))


def put_back(review: Review, lines: range) -> Edit | None:
    """Give lines their captioned words again."""
    changes = tuple((line, old, None) for line, old in review.corrections.within(lines.start, lines.stop))
    if not changes:
        return None
    first, last = changes[0][0], changes[-1][0]
    return Edit(_put_back(range(first, last + 1), len(changes)), corrections=changes)


def leave_out(review: Review, lines: range) -> Edit | None:
    """Leave lines out of the export; where all of them are left out already, put them back."""
    restore = all(line in review.cuts for line in lines)
    wanted = None if restore else True
    changes = tuple(
        (line, review.cuts.get(line), wanted) for line in lines if review.cuts.get(line) is not wanted
    )
    if not changes:
        return None
    label = _put_back(lines, len(lines)) if restore else _left_out(lines)
    return Edit(label, cuts=changes)


def _put_back(lines: range, number: int) -> str:
    """What is said of so many lines among these."""
    if number == 1:
        return tr("Put back line {line}", line=line_range(lines))
    return trn("Put back {n} line, {lines}", "Put back {n} lines, {lines}", number, lines=line_range(lines))


def _left_out(lines: range) -> str:
    if len(lines) == 1:
        return tr("Left out line {line}", line=line_range(lines))
    return trn(
        "Left out {n} line, {lines}", "Left out {n} lines, {lines}", len(lines), lines=line_range(lines)
    )
