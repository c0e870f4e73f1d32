"""Titles, speakers, Q&A, the words of a line, lines left out, and how far a talk is corrected."""

from dataclasses import replace

from talkeditor.core.edits import Edit, each
from talkeditor.core.progress import reached
from talkeditor.core.review import Review
from talkeditor.core.wording import counted, line_number, line_range, name_of


def set_title(review: Review, index: int, title: str) -> Edit | None:
    """Give a talk its title; of a talk in parts the first part bears it. Empty: no title.

    What a person types is no longer the schedule's: another reading of it leaves the title alone.
    """
    first, text = review.parts_of(index)[0], " ".join(title.split())
    splices = each(
        review, [first], lambda s: replace(s, title=text, slot=s.slot if text == s.title else None)
    )
    return Edit(f"Titled {name_of(review, first)}: {text or 'no title'}", splices) if splices else None


def set_speakers(review: Review, index: int, speakers: tuple[str, ...]) -> Edit | None:
    """Say who speaks in a talk; of a talk in parts the first part bears it. What is typed is a person's."""
    first = review.parts_of(index)[0]
    names = tuple(name for name in (" ".join(speaker.split()) for speaker in speakers) if name)
    splices = each(
        review,
        [first],
        lambda s: replace(s, speakers=names, slot=s.slot if names == s.speakers else None),
    )
    return (
        Edit(f"Speaker of {name_of(review, first)}: {', '.join(names) or 'nobody'}", splices)
        if splices
        else None
    )


def mark_qa(review: Review, line: int) -> Edit | None:
    """Let Q&A start at a line of a talk; on the line where it starts already, take the mark away."""
    index = review.index_of_line(line)
    segment = review.segments[index]
    if not review.is_talk(index) or line <= segment.start.line:
        return None
    qa = None if segment.qa == line else line
    splices = each(review, [index], lambda s: replace(s, qa=qa))
    verb = f"Q&A of {name_of(review, index)}"
    label = f"{verb} starts at line {line_number(line)}" if qa is not None else f"{verb}: mark taken away"
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
    name = f"Talk {review.talk_number(index)}"
    label = f"{name}: mark of what is corrected taken away"
    if not taken:
        whole = line == lines[-1]
        label = f"{name} is corrected {'to its end' if whole else f'up to line {line_number(line)}'}"
    return Edit(label, proofed=tuple(changes)) if changes else None


def correct(review: Review, line: int, text: str) -> Edit | None:
    """Correct the words of one line; the captioned words take the correction away."""
    words = " ".join(text.split())
    old = review.corrections.get(line)
    new = None if words == review.transcript.lines[line] else words
    if new == old:
        return None
    verb = "Corrected line" if new is not None else "Put back line"
    return Edit(f"{verb} {line_number(line)}", corrections=((line, old, new),))


def put_back(review: Review, lines: range) -> Edit | None:
    """Give lines their captioned words again."""
    changes = tuple((line, old, None) for line, old in review.corrections.within(lines.start, lines.stop))
    if not changes:
        return None
    first, last = changes[0][0], changes[-1][0]
    what = f"line {line_number(first)}" if len(changes) == 1 else counted(len(changes), "line")
    where = "" if len(changes) == 1 else f", {line_range(range(first, last + 1))}"
    return Edit(f"Put back {what}{where}", corrections=changes)


def leave_out(review: Review, lines: range) -> Edit | None:
    """Leave lines out of the export; where all of them are left out already, put them back."""
    restore = all(line in review.cuts for line in lines)
    wanted = None if restore else True
    changes = tuple(
        (line, review.cuts.get(line), wanted) for line in lines if review.cuts.get(line) is not wanted
    )
    if not changes:
        return None
    verb = "Put back" if restore else "Left out"
    what = (
        f"line {line_range(lines)}"
        if len(lines) == 1
        else f"{counted(len(lines), 'line')}, {line_range(lines)}"
    )
    return Edit(f"{verb} {what}", cuts=changes)
