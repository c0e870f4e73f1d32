"""The JSON of Whisper, WhisperX and faster-whisper: segments in seconds, with words where asked for.

Segments stand under `segments` or in an outermost list, as objects or, from a dumped tuple, as lists; a list
of texts with start and duration, as libraries fetch them from YouTube, is read alike. The whole text and the
list of all words, which repeat the segments, are only compared. Knows no file.
"""

import re
from typing import Any, NamedTuple

from talkeditor.core.normalise import folded
from talkeditor.core.translation import later, tr
from talkeditor.formats.base import Parsed, Reader, head
from talkeditor.formats.decoding import tidy
from talkeditor.formats.entries import Entries, bare, speaker_of, timed
from talkeditor.formats.jsonwalk import has_keys, is_json, walk

_SECOND = 1000
_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_TEXT_FIRST = re.compile(r"\ufeff?\s*\{\s*\"text\"\s*:\s*\"")
_TASK = re.compile(r"\"task\"\s*:\s*\"(?:transcribe|translate)\"")
_TUPLES = re.compile(r"\s*\[\s*\[\s*(?:\d+\s*,\s*\d+\s*,\s*)?[\d.]+\s*,\s*[\d.]+\s*,\s*\"")
_REPEATED = {"word_segments", "words"}


class Word(NamedTuple):
    """A word of the list of all, its times as they stand there."""

    text: str
    start: object
    end: object


def sniff(text: str) -> bool:
    """Whether a text is of this family; the text of a day may stand before its segments."""
    if not is_json(text):
        return False
    if text.lstrip("\ufeff \t\n\r").startswith("["):
        return has_keys(text, "text", "start|end") or _TUPLES.match(head(text)) is not None
    if _TEXT_FIRST.match(text) or has_keys(text, "segments") or has_keys(text, "text", "words"):
        return True
    return _TASK.search(head(text)) is not None


def parse(text: str) -> Parsed:
    """One cue a segment."""
    entries = Entries()
    whole: list[str] = []
    listed: list[Word] = []
    for item in walk(text, entries):
        if item.key in {"", "segments"} and item.element:
            _segment(item.value, entries)
        elif item.key in {"segments", ""}:
            entries.keep(
                item.value, tr("A list of segments that is none"), tr("a list of segments that is none")
            )
        elif item.key == "text":
            whole.append(item.value if isinstance(item.value, str) else entries.text(item.value))
        elif item.key in _REPEATED:
            listed.append(_listed(item.value, entries))
    _compare(tidy("".join(whole))[0], listed, entries)
    return entries.parsed()


def _listed(value: Any, entries: Entries) -> Word:
    """A word of the list of all; its times count only where segments have none.

    In lists that say `text` for `word`, times are seconds with one tool and milliseconds with another.
    """
    if isinstance(value, dict) and "word" not in value and "text" in value:
        return Word(entries.text(value["text"]).strip(), None, None)
    if not isinstance(value, dict) or "word" not in value:
        return Word(entries.text(value).strip(), None, None)
    start, end = (value.get(key) for key in ("start", "end"))
    return Word(entries.text(value["word"]).strip(), start, end)


def _compare(whole: str, listed: list[Word], entries: Entries) -> None:
    """Keep what the whole text and the list of all words have and the segments lack."""
    if not entries.line:
        _sentences(whole, listed, entries)
    elif listed and not entries.cues.words:
        _time_segments(listed, entries)
    held = " ".join([folded(text) for text in entries.cues.texts])
    entries.keep_missing(
        folded(whole),
        held,
        later("The whole text has words that the segments lack"),
        later("the whole text has words that the segments lack"),
    )
    if listed:
        words = tidy(" ".join([word.text for word in listed]))[0]
        what = later("The list of words has some that the segments lack")
        kind = later("the list of words has some that the segments lack")
        entries.keep_missing(words, held, what, kind)


def _sentences(whole: str, listed: list[Word], entries: Entries) -> None:
    """Make cues of the sentences of the whole text where there are no segments, timed by the listed words."""
    at = 0
    for sentence in _SENTENCE.split(whole):
        wanted = sentence.split()
        words = listed[at : at + len(wanted)]
        at += len(wanted)
        known = any(word.start is not None for word in words)
        if known and [bare(word) for word in wanted] == [bare(word.text) for word in words]:
            times = tuple([entries.time(word.start, _SECOND) for word in words])
            entries.add(sentence, times[0], entries.time(words[-1].end, _SECOND), None, times)
        else:
            entries.add(sentence)


def _time_segments(listed: list[Word], entries: Entries) -> None:
    """Give the words of segments the times of those in the list, where these are the very words."""
    cues = entries.cues
    at = 0
    for line, text in enumerate(cues.texts):
        wanted = text.split()
        words = listed[at : at + len(wanted)]
        if [bare(word) for word in wanted] == [bare(word.text) for word in words]:
            cues.words[line] = tuple([entries.time(word.start, _SECOND) for word in words])
            at += len(wanted)
            continue
        # Other words: those of the next segment begin where this one ends.
        end = cues.ends[line]
        while end is not None and at < len(listed) and (entries.time(listed[at].start, _SECOND) or 0) < end:
            at += 1


def _segment(segment: Any, entries: Entries) -> None:
    if isinstance(segment, list):
        segment = _from_tuple(segment)
    if not isinstance(segment, dict) or not (segment.keys() & {"text", "words"}):
        entries.keep(segment, tr("A segment that is none"), tr("a segment that is none"))
        return
    start = entries.time(segment.get("start"), _SECOND)
    end = entries.time(segment.get("end"), _SECOND)
    if end is None and start is not None and "duration" in segment:
        length = entries.time(segment["duration"], _SECOND)
        end = None if length is None else start + length
    text = entries.text(segment.get("text"))
    words = segment.get("words")
    if not isinstance(words, list):
        if words is not None:
            entries.keep(words, tr("A list of words that is none"), tr("a list of words that is none"))
        entries.add(text, start, end, speaker_of(segment.get("speaker")))
        return
    pieces = [_word(word, entries) for word in words]
    speaker = speaker_of(segment.get("speaker")) or _one_speaker(words, entries)
    said, times = _fitting(text, pieces)
    entries.add(text or said, start, end, speaker, times)
    if times is None:
        if any(time is not None for _, time in pieces):
            told = tr("The words with times are not those of the segment: their times were left out.")
            entries.repairs.note(tr("times of other words"), max(0, entries.line - 1), told)
        what = later("A list of words has some that its segment lacks")
        kind = later("a list of words has some that its segment lacks")
        entries.keep_missing(said, text or said, what, kind)


def _from_tuple(values: list[Any]) -> Any:
    """The segment in a dumped tuple: (start, end, text …) with or without number and offset before them."""
    for at in (0, 2):
        if len(values) > at + 2 and isinstance(values[at + 2], str):
            words = next((value for value in values[at + 3 :] if _are_words(value)), None)
            return {"start": values[at], "end": values[at + 1], "text": values[at + 2], "words": words}
    return values


def _are_words(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], (list, dict))


def _word(word: Any, entries: Entries) -> tuple[str, int | None]:
    """The text of a word and its start; a dumped tuple is (start, end, word, probability)."""
    if isinstance(word, list) and len(word) > 2:
        word = {"start": word[0], "word": word[2]}
    if not isinstance(word, dict) or not (word.keys() & {"word", "text"}):
        return entries.text(word), None
    text = word.get("word", word.get("text"))
    return entries.text(text), entries.time(word.get("start"), _SECOND)


def _one_speaker(words: list[Any], entries: Entries) -> str | None:
    """The speaker of all words that have one; several are told, for a line has one at most."""
    found = [speaker_of(word.get("speaker")) for word in words if isinstance(word, dict)]
    named = list(dict.fromkeys(name for name in found if name))
    if len(named) > 1:
        told = tr(
            "The words of this segment are of several speakers: {names}. It was given none.",
            names=", ".join(named),
        )
        entries.repairs.leave_out(entries.line, told)
    return named[0] if len(named) == 1 else None


def _fitting(text: str, pieces: list[tuple[str, int | None]]) -> tuple[str, tuple[int | None, ...] | None]:
    """The words as listed, and their times if they are words of the text; without a text they are it."""
    said, times = timed(pieces)
    wanted = text.split() or said.split()
    if said.split() != wanted:
        # WhisperX lists words without the blanks between them, and leaves some out.
        said, times = timed([(f"{word.strip()} ", time) for word, time in pieces])
    if all(time is None for time in times):
        return said, None
    return said, _spread(wanted, said.split(), times)


def _spread(
    wanted: list[str], listed: list[str], times: tuple[int | None, ...]
) -> tuple[int | None, ...] | None:
    """One time a word, None for those that are not listed; None if the listed ones do not follow in order."""
    if wanted == listed:
        return times
    result: list[int | None] = []
    at = 0
    for word in wanted:
        hit = at < len(listed) and listed[at] == word
        result.append(times[at] if hit else None)
        at += hit
    return tuple(result) if at == len(listed) else None


READER = Reader("whisper", sniff, parse, (".json",))
