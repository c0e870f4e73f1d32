"""Remembered reels: learned from a review, given to a detection, written to and read from plain files.

A plain file has a reel a line, as a JSON object; it is made to be read and changed by people. Knows no
screen, and no library that it is not given.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date as day
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Status
from talkeditor.core.transcript import Position, Transcript
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, counted, line_number
from talkeditor.workflow.files import atomic_write
from talkeditor.workflow.looking import is_project

if TYPE_CHECKING:
    from talkeditor.detectors.plays import KnownReel
    from talkeditor.store.library import Entry, Learned, Library

LEAST_WORDS = 36
"""Fewer words are said by chance too often to be recognised."""

SHOWN = 12
"""So many of its first words stand for a reel in a list."""

_MOST_PASSES = 12
_PART = 5_000
_NAMED_PROBLEMS = 3
_DECISIONS = {"accepted": False, "rejected": True}


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided of a reel: accepted or rejected, and where the passes are that count."""

    rejected: bool
    passes: tuple[tuple[Position, Position], ...]


def decided_reels(review: Review) -> dict[str, Decided]:
    """The reels all of whose passes are decided, by their names in the review; quick at any length.

    A reel is rejected where every pass was dropped; else the passes that were accepted count.
    """
    found: dict[str, dict[Status, list[tuple[Position, Position]]]] = {}
    for index, segment in enumerate(review.segments):
        if segment.kind is Kind.REEL and segment.reel is not None:
            spans = found.setdefault(segment.reel, {}).setdefault(segment.status, [])
            spans.append((segment.start, review.end_of(index)))
    return {
        reel: Decided(Status.ACCEPTED not in by_status, tuple(by_status.get(Status.ACCEPTED) or spans))
        for reel, by_status in found.items()
        if Status.PROPOSED not in by_status
        for spans in [by_status.get(Status.DROPPED, [])]
    }


def learned_from(review: Review, reel: str, decided: Decided, stream: str, date: str) -> "Learned | None":
    """What a review teaches of a reel; None where it has too few words to be recognised."""
    from talkeditor.store.library import LONGEST, Learned
    from talkeditor.workflow.comparing import words_of_reel
    from talkeditor.workflow.languages import language_of

    starts = {start for start, _ in decided.passes}
    indices = [index for index, segment in enumerate(review.segments) if segment.start in starts]
    indices.sort(key=lambda index: review.segments[index].partial)
    words = words_of_reel(review, reel, sorted(indices[:_MOST_PASSES]))
    if not LEAST_WORDS <= len(words) <= LONGEST:
        return None
    language = language_of(review.transcript.lines).code
    return Learned(words, stream, date, len(indices), decided.rejected, language)


def stream_key(transcript: Transcript) -> str:
    """By what a stream is known to the library, whatever its file is called."""
    digest = sha256()
    # In small parts: other threads of the window need not wait for a long stream.
    for start in range(0, len(transcript.lines), _PART):
        part = "\n".join(transcript.lines[start : start + _PART])
        digest.update(part.encode("utf-8", "surrogatepass") + b"\n")
    return digest.hexdigest()[:32]


def learn(
    library: "Library",
    review: Review,
    stream: str,
    before: dict[str, Decided] | None = None,
    date: str | None = None,
) -> None:
    """Remember what was decided since `before` of the reels of a stream; take back what is open again."""
    before, now = before or {}, decided_reels(review)
    key = stream_key(review.transcript)
    for reel in before.keys() - now.keys():
        library.unlearn(key, reel)
    for reel, decided in now.items():
        if before.get(reel) == decided:
            continue
        learned = learned_from(review, reel, decided, stream, date or day.today().isoformat())
        if learned is None:
            library.unlearn(key, reel)
        else:
            library.learn(key, reel, learned)


# Reels for a detection


def known_reels(path: Path, transcript: Transcript | None = None) -> tuple["KnownReel", ...]:
    """The reels of a plain file or a library, for detection, the latest first.

    They are frozen: many streams can be held to them. What a library learned from the `transcript` itself
    is left out. Raises `TalkeditorError`.
    """
    learned = read_reels(path) if not is_project(path) else _of_library(path, transcript)
    return tuple(map(_known, sorted(learned, key=lambda one: one.date, reverse=True)))


def _of_library(path: Path, transcript: Transcript | None) -> list["Learned"]:
    from talkeditor.store import library

    with library.opened(path, to_read=True) as open_library:
        key = stream_key(transcript) if transcript is not None else ""
        return [entry.learned for entry in open_library.entries(but=key)]


def _known(learned: "Learned") -> "KnownReel":
    from talkeditor.detectors.plays import KnownReel

    return KnownReel(told_where(learned), learned.words, learned.rejected)


def told_where(learned: "Learned") -> str:
    """Where and when a reel was learned: "harbour-hall.txt, accepted 2026-11-24"."""
    if learned.rejected:
        return tr("{stream}, rejected {date}", stream=learned.stream, date=learned.date)
    return tr("{stream}, accepted {date}", stream=learned.stream, date=learned.date)


def _decision(learned: "Learned") -> str:
    return "rejected" if learned.rejected else "accepted"


# Plain files


def write_reels(path: Path, reels: Iterable["Learned"]) -> None:
    """Write reels into a plain file, the old file or the new one, never half of it."""
    try:
        atomic_write(path, b"".join(row + b"\n" for row in map(encode_reel, reels)))
    except OSError as error:
        sentence = tr("{file} cannot be written: {reason}.", file=path.name, reason=error.strerror)
        raise TalkeditorError(sentence, tr("Nothing was changed.")) from None


def encode_reel(learned: "Learned") -> bytes:
    """A reel as one line of JSON, without its end."""
    record = {
        "decision": _decision(learned),
        "stream": learned.stream,
        "date": learned.date,
        "passes": learned.passes,
        "language": learned.language,
        "words": " ".join(learned.words),
    }
    try:
        return json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        # A lone surrogate from a JSON source: escaped, it passes.
        return json.dumps(record).encode()


def read_reels(path: Path) -> tuple["Learned", ...]:
    """The reels of a plain file. Raises `TalkeditorError`, which names the lines that cannot be read."""
    try:
        rows = path.read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines()
    except OSError as error:
        raise TalkeditorError(
            tr("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror)
        ) from None
    reels, problems = [], []
    for at, row in enumerate(rows):
        try:
            if row.strip():
                reels.append(decode_reel(row))
        except ValueError as error:
            problems.append(tr("line {line}: {problem}", line=line_number(at), problem=error))
    if problems:
        raise TalkeditorError(
            tr("{file} is no list of reels: {problems}.", file=path.name, problems=_listed(problems)),
            tr("Nothing was changed."),
        )
    return tuple(reels)


def _listed(problems: Sequence[str]) -> str:
    more = len(problems) - _NAMED_PROBLEMS
    rest = [tr("and {number} more", number=count(more))] if more > 0 else []
    return "; ".join([*problems[:_NAMED_PROBLEMS], *rest])


def decode_reel(row: bytes) -> "Learned":
    """The reel in a line of a plain file. Raises `ValueError`, which says what is wrong."""
    from talkeditor.store.library import LONGEST, Learned

    try:
        record: Any = json.loads(row)
    except (ValueError, RecursionError):
        raise ValueError(tr("no JSON")) from None
    if not isinstance(record, dict):
        raise ValueError(tr("no JSON object"))
    words = tuple(_normalised(_text(record, "words")))
    if len(words) < LEAST_WORDS:
        raise ValueError(tr("a reel needs at least {number} words", number=LEAST_WORDS))
    if len(words) > LONGEST:
        raise ValueError(tr("a reel has at most {number} words", number=count(LONGEST)))
    decision = _text(record, "decision", "accepted")
    if decision not in _DECISIONS:
        raise ValueError(tr("“decision” is neither accepted nor rejected"))
    return Learned(
        words,
        _text(record, "stream"),
        _date(record),
        _passes(record),
        _DECISIONS[decision],
        _text(record, "language", ""),
    )


def _text(record: dict[str, Any], name: str, default: str | None = None) -> str:
    value = record.get(name, default)
    if not isinstance(value, str):
        raise ValueError(
            tr("“{name}” is no text", name=name) if name in record else tr("“{name}” is missing", name=name)
        )
    return value


def _date(record: dict[str, Any]) -> str:
    text = _text(record, "date")
    try:
        return day.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError(tr("“date” is no date such as 2026-11-24")) from None


def _passes(record: dict[str, Any]) -> int:
    value = record.get("passes", 1)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 1_000_000:
        raise ValueError(tr("“passes” is no number of passes"))
    return value


def _normalised(text: str) -> Iterator[str]:
    """The words of a text as detection hears them: sounds and marks left out."""
    from talkeditor.detectors.words import BLANK, Words

    words = Words.of_lines([text])
    for number, is_tag in zip(words.ids.tolist(), words.tags.tolist(), strict=True):
        if number != BLANK and not is_tag:
            yield words.vocabulary[number]


# A library and plain files


def take_in(library: Path, file: Path) -> int:
    """Take the reels of a plain file, or of another library, into a library; gives their number.

    All of them or none; raises `TalkeditorError`.
    """
    from talkeditor.store.library import opened

    reels = _of_library(file, None) if is_project(file) else read_reels(file)
    with opened(library) as open_library:
        open_library.add(reels)
    return len(reels)


def give_out(library: Path, file: Path) -> int:
    """Write all reels of a library to a plain file; gives their number. Raises `TalkeditorError`."""
    reels = [entry.learned for entry in entries(library)]
    write_reels(file, reels)
    return len(reels)


def forget(library: Path, number: int) -> None:
    """Forget the reel of that number. Raises `TalkeditorError` where there is none."""
    from talkeditor.store.library import opened

    if number in {entry.id for entry in entries(library)}:
        with opened(library) as open_library:
            open_library.forget(number)
        return
    raise TalkeditorError(
        tr("No reel has the number {number}.", number=number), tr("`talkeditor reels` lists them.")
    )


def entries(library: Path) -> tuple["Entry", ...]:
    """All reels of a library; none where there is no such file yet. Raises `TalkeditorError`."""
    from talkeditor.store.library import opened

    if not library.exists():
        return ()
    with opened(library, to_read=True) as open_library:
        return open_library.entries()


def table(library: Path) -> Iterator[str]:
    """Rows that tell of every reel of a library: its number, where it was learned, how it begins."""
    reels = entries(library)
    yield f"{counted(len(reels), 'reel')} remembered in {library}."
    width = max((len(str(entry.id)) for entry in reels), default=0)
    for entry in reels:
        learned = entry.learned
        size = f"{counted(len(learned.words), 'word')}, {counted(learned.passes, 'pass', 'passes')}"
        yield f"{entry.id:>{width}}  {told_where(learned)}: {size}"
        yield f"{'':{width}}  “{' '.join(learned.words[:SHOWN])} …”"
