"""Captions made up, written as each tool writes them, and read back: the very cues that were meant."""

import json
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from talkeditor.core.normalise import normalise
from talkeditor.core.transcript import Cue, Transcript
from talkeditor.formats import read_bytes

LETTERS = st.characters(codec="utf-8", categories=("L", "N", "P", "S"), exclude_characters="\ufeff\ufffe")
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=9), min_size=1, max_size=6)
NAMES = st.sampled_from(["Ida", "Tom Reed", "SPEAKER_00", "Åse 2"])


@st.composite
def streams(draw: st.DrawFn, step: int = 1) -> list[Cue]:
    """Cues with times that rise in whole steps of milliseconds, each word with its own."""
    cues = []
    time = 0
    for words in draw(st.lists(WORDS, min_size=1, max_size=5)):
        starts = [time + n * step for n in range(len(words))]
        length = len(words) * step + draw(st.integers(0, 9)) * step
        cues.append(Cue(" ".join(words), time, time + length, draw(NAMES), tuple(starts)))
        time += length + draw(st.integers(0, 3)) * step
    return cues


def read(text: str, kind: str) -> Transcript:
    result = read_bytes(text.encode(), "made.up")
    assert (result.format, result.problems) == (kind, ())
    return normalise(result.cues)


def meant(cues: list[Cue], *, speakers: bool = False, words: bool = True) -> Transcript:
    kept = [
        Cue(cue.text, cue.start_ms, cue.end_ms, cue.speaker if speakers else None, cue.words_ms)
        for cue in cues
    ]
    found = normalise(kept)
    if words:
        return found
    return Transcript(found.lines, found.starts_ms, found.ends_ms, found.speakers)


def span(cue: Cue) -> tuple[int, int]:
    assert cue.start_ms is not None
    assert cue.end_ms is not None
    return cue.start_ms, cue.end_ms


def offsets(cue: Cue) -> list[tuple[str, int]]:
    """The words with the blank before them, and their offsets."""
    start = span(cue)[0]
    words = cue.text.split(" ")
    return [
        (word if n == 0 else f" {word}", (cue.words_ms or ())[n] - start)  # type: ignore[operator]
        for n, word in enumerate(words)
    ]


@settings(deadline=None)
@given(streams())
def test_json3(cues: list[Cue]) -> None:
    events: list[object] = [{"tStartMs": 0, "dDurationMs": 9, "id": 1}]
    for cue in cues:
        start, end = span(cue)
        pieces = [
            {"utf8": text, "tOffsetMs": at} if at else {"utf8": text, "acAsrConf": 0}
            for text, at in offsets(cue)
        ]
        if len(pieces) == 1:
            pieces[0]["tOffsetMs"] = 0
        events.append({"tStartMs": start, "dDurationMs": end - start, "wWinId": 1, "segs": pieces})
        events.append({"tStartMs": end, "wWinId": 1, "aAppend": 1, "segs": [{"utf8": "\n"}]})
    assert read(json.dumps({"wireMagic": "pb3", "events": events}), "json3") == meant(cues)


@settings(deadline=None)
@given(streams(), st.booleans())
def test_srv3(cues: list[Cue], escaped_twice: bool) -> None:
    root = ElementTree.Element("timedtext", {"format": "3"})
    body = ElementTree.SubElement(root, "body")
    for cue in cues:
        start, end = span(cue)
        caption = ElementTree.SubElement(body, "p", {"t": str(start), "d": str(end - start), "w": "1"})
        for text, at in offsets(cue):
            piece = ElementTree.SubElement(caption, "s", {"t": str(at)})
            piece.text = escape(text) if escaped_twice or "&" in text else text
        ElementTree.SubElement(body, "p", {"t": str(end), "w": "1", "a": "1"}).text = "\n"
    text = ElementTree.tostring(root, encoding="unicode")
    assert read(text, "youtube-xml") == meant(cues)
    # With a comment in the file no caption is taken as a whole.
    assert read(f"<!-- made up -->{text}", "youtube-xml") == meant(cues)


@settings(deadline=None)
@given(streams())
def test_srv2(cues: list[Cue]) -> None:
    root = ElementTree.Element("timedtext")
    for cue in cues:
        start, end = span(cue)
        for n, (text, at) in enumerate(offsets(cue)):
            found = {"t": str(start + at), "w": "1"} | ({"append": "1"} if n else {"d": str(end - start)})
            ElementTree.SubElement(root, "text", found).text = escape(text)
        ElementTree.SubElement(root, "text", {"t": str(end), "w": "1", "append": "1"}).text = "\n"
    assert read(ElementTree.tostring(root, encoding="unicode"), "youtube-xml") == meant(cues)


@settings(deadline=None)
@given(streams(step=10))
def test_srv1(cues: list[Cue]) -> None:
    root = ElementTree.Element("transcript")
    for cue in cues:
        start, end = span(cue)
        found = {"start": f"{start / 1000}", "dur": f"{(end - start) / 1000}"}
        ElementTree.SubElement(root, "text", found).text = escape(cue.text)
    text = ElementTree.tostring(root, encoding="unicode")
    assert read(text, "youtube-xml") == meant(cues, words=False)


def segment(cue: Cue, blank: str, *, speaker: bool = False) -> dict[str, object]:
    start, end = span(cue)
    words = [
        {"word": blank + text.strip(), "start": (start + at) / 1000, "end": end / 1000}
        for text, at in offsets(cue)
    ]
    named = {"speaker": cue.speaker} if speaker else {}
    text = f"{blank}{cue.text}"
    return {"start": start / 1000, "end": end / 1000, "text": text, "words": words, **named}


@settings(deadline=None)
@given(streams())
def test_whisper(cues: list[Cue]) -> None:
    segments = [segment(cue, " ") for cue in cues]
    whole = "".join(str(one["text"]) for one in segments)
    assert read(json.dumps({"text": whole, "segments": segments}), "whisper") == meant(cues)


@settings(deadline=None)
@given(streams())
def test_whisperx(cues: list[Cue]) -> None:
    segments = [segment(cue, "", speaker=True) for cue in cues]
    listed = [word for one in segments for word in one["words"]]  # type: ignore[attr-defined]
    made = json.dumps({"segments": segments, "word_segments": listed}, ensure_ascii=False)
    assert read(made, "whisper") == meant(cues, speakers=True)


@settings(deadline=None)
@given(streams(), st.booleans())
def test_faster_whisper(cues: list[Cue], tuples: bool) -> None:
    rows: list[object] = [segment(cue, " ") for cue in cues]
    if tuples:
        rows = [as_tuple(segment(cue, " ")) for cue in cues]
    assert read(json.dumps(rows), "whisper") == meant(cues)


def as_tuple(one: dict[str, object]) -> list[object]:
    """A segment as its named tuple is dumped."""
    words = [[word["start"], word["end"], word["word"], 0.9] for word in one["words"]]  # type: ignore[attr-defined]
    return [1, 0, one["start"], one["end"], one["text"], [1, 2], -0.1, 1.0, 0.0, words, 0.0]


@settings(deadline=None)
@given(streams())
def test_whisper_cpp(cues: list[Cue]) -> None:
    entries = []
    for cue in cues:
        start, end = span(cue)
        tokens = [{"text": "[_BEG_]", "offsets": {"from": start, "to": start}}]
        for text, at in offsets(cue):
            spoken = text if text.startswith(" ") else f" {text}"
            # A word of more than one letter comes in two tokens.
            for n, part in enumerate((spoken[:2], spoken[2:])):
                if part:
                    tokens.append({"text": part, "offsets": {"from": start + at + n, "to": end}})
        offset = {"from": start, "to": end}
        entries.append({"offsets": offset, "text": f" {cue.text}", "tokens": tokens})
    made = json.dumps({"systeminfo": "none", "transcription": entries})
    assert read(made, "whisper.cpp") == meant(cues)


PLAIN = st.text(st.characters(codec="ascii", categories=("Ll",)), min_size=1, max_size=9)
ROWS = st.lists(
    st.tuples(st.sampled_from(["Ida Berg", "Tom Reed"]), st.lists(PLAIN, min_size=1, max_size=6)),
    min_size=2,
    max_size=6,
)


def clock(seconds: int, *, hours: bool) -> str:
    whole = f"{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"{seconds // 3600:02}:{whole}" if hours or seconds >= 3600 else whole.removeprefix("0")


@settings(deadline=None)
@given(ROWS, st.integers(1, 999))
def test_otter(rows: list[tuple[str, list[str]]], step: int) -> None:
    blocks = [
        f"{name}  {clock(n * step, hours=False)}  \n{' '.join(words)}\n"
        for n, (name, words) in enumerate(rows)
    ]
    found = read("\n".join(blocks), "otter")
    assert found.lines == tuple(" ".join(words) for _, words in rows)
    assert found.starts_ms == tuple(n * step * 1000 for n in range(len(rows)))
    assert found.speakers == tuple(name for name, _ in rows)


@settings(deadline=None)
@given(ROWS, st.integers(1, 999), st.booleans())
def test_descript(rows: list[tuple[str, list[str]]], step: int, markdown: bool) -> None:
    times = [f"[{clock(n * step, hours=True)}]" for n in range(len(rows))]
    said = [" ".join(words) for _, words in rows]
    made = "\n\n".join(
        f"**{name}:** {time} {words}" if markdown else f"{time} {name}: {words}"
        for time, (name, _), words in zip(times, rows, said, strict=True)
    )
    found = read(made, "descript")
    assert found.lines == tuple(said)
    assert found.starts_ms == tuple(n * step * 1000 for n in range(len(rows)))
    assert found.speakers == tuple(name for name, _ in rows)
