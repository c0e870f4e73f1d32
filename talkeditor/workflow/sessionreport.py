"""What was done so far, talk by talk: how far its words are corrected, and what it cost. Pure.

Everything but keys and time follows from the review; these come from the project, by line, and count to
the talk that the line belongs to now.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from talkeditor.core.progress import Words, Work, words_of
from talkeditor.core.review import Review
from talkeditor.core.translation import later, tr
from talkeditor.core.wording import count
from talkeditor.workflow.presses import Cost, Ledger, costs

Json = dict[str, object]

HEADS = (
    later("Talk"), later("Corrected"), later("Words changed"), later("Left out"), later("Decisions"),
    later("Keys"), later("Time"),
)  # fmt: skip
REST = later("Reels, gaps, dialogs")


@dataclass(frozen=True, slots=True)
class Talk:
    """One talk: its number (from 1), its title, how far its words are, and what it cost."""

    number: int
    title: str
    speakers: tuple[str, ...]
    words: Words
    cost: Cost


@dataclass(frozen=True, slots=True)
class SessionReport:
    """All talks, what was spent on everything else, and the sum."""

    talks: tuple[Talk, ...]
    rest: Cost
    whole: Cost

    @property
    def corrected(self) -> int:
        """How many talks were called corrected to their end."""
        return sum(talk.words.done for talk in self.talks)


def session_report(review: Review, work: Mapping[int, Work]) -> SessionReport:
    """What was done at a review; `work` is what was pressed and how long, by line."""
    spent: Ledger = costs(review, work)
    talks = []
    for number, (parts, cost) in enumerate(zip(review.talks(), spent.talks, strict=True), 1):
        first = review.segments[parts[0]]
        talks.append(Talk(number, first.shown_title, first.shown_speakers, words_of(review, parts), cost))
    return SessionReport(tuple(talks), spent.other, spent.whole)


def rows(report: SessionReport) -> Iterator[tuple[str, ...]]:
    """The cells under `HEADS`, for people: each talk, the rest, the sum."""
    for talk in report.talks:
        words = talk.words
        yield (
            f"{talk.number}  {talk.title or tr('No title')}",
            _corrected(words),
            count(words.changed),
            count(words.left_out),
            *_cost(talk.cost),
        )
    yield (tr(REST), "", "", "", *_cost(report.rest))
    changed = sum(talk.words.changed for talk in report.talks)
    left_out = sum(talk.words.left_out for talk in report.talks)
    whole = tr("{part} of {whole}", part=count(report.corrected), whole=count(len(report.talks)))
    yield (tr("All"), whole, count(changed), count(left_out), *_cost(report.whole))


def as_text(report: SessionReport) -> Iterator[str]:
    """A table of plain text, a row a talk."""
    table = [tuple(map(tr, HEADS)), *rows(report)]
    widths = [max(len(row[at]) for row in table) for at in range(len(HEADS))]
    for row in table:
        cells = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
        yield "  ".join((row[0].ljust(widths[0]), *cells)).rstrip()


def as_csv(report: SessionReport) -> str:
    """A table for a spreadsheet: plain numbers, times in seconds, a row a talk and one for the rest."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(
        ("talk", "title", "speakers", "lines", "lines_corrected", "corrected_to_line", "words_changed",
         "lines_changed", "lines_left_out", "decisions", "keys", "seconds")
    )  # fmt: skip
    for talk in report.talks:
        words = talk.words
        to = "" if words.reached is None else words.reached + 1
        head = (talk.number, _safe(talk.title), _safe(", ".join(talk.speakers)))
        done = (words.lines, words.proofed, to, words.changed, words.corrected, words.left_out)
        writer.writerow((*head, *done, *_plain(talk.cost)))
    writer.writerow(("", REST, *[""] * 7, *_plain(report.rest)))
    return out.getvalue()


def as_json(report: SessionReport) -> Json:
    """The report as plain data; lines are zero-based, times in milliseconds."""
    return {
        "talks": [
            {
                "number": talk.number,
                "title": talk.title or None,
                "speakers": list(talk.speakers),
                "lines": talk.words.lines,
                "corrected_to": talk.words.reached,
                "lines_corrected": talk.words.proofed,
                "words_changed": talk.words.changed,
                "lines_changed": talk.words.corrected,
                "lines_left_out": talk.words.left_out,
                **_data(talk.cost),
            }
            for talk in report.talks
        ],
        "rest": _data(report.rest),
        "all": _data(report.whole),
    }


def spent(ms: int) -> str:
    """A time in words: "48 s", "3 min 05 s", "2 h 05 min"."""
    seconds = round(ms / 1000)
    if seconds < 60:
        return tr("{seconds} s", seconds=seconds)
    if seconds < 3600:
        return tr("{minutes} min {seconds} s", minutes=seconds // 60, seconds=f"{seconds % 60:02}")
    return tr("{hours} h {minutes} min", hours=seconds // 3600, minutes=f"{seconds % 3600 // 60:02}")


def _corrected(words: Words) -> str:
    if words.done:
        return tr("all", about="all lines of a talk")
    if not words.proofed:
        return "–"
    return tr("{number}%", number=max(1, 100 * words.proofed // words.lines))


def _cost(cost: Cost) -> tuple[str, str, str]:
    return count(cost.decisions), count(cost.keys + cost.letters), spent(cost.ms)


def _plain(cost: Cost) -> tuple[int, int, int]:
    return cost.decisions, cost.keys + cost.letters, round(cost.ms / 1000)


def _data(cost: Cost) -> Json:
    return {
        "decisions": cost.decisions,
        "keys": cost.keys + cost.letters,
        "letters": cost.letters,
        "ms": cost.ms,
    }


def _safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula: what came from a stream runs nothing."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
