"""JSON and XML made to hurt: refused in one sentence or read, never a traceback, never much memory."""

import builtins
import json
import random
import socket
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talkeditor.formats import ReadError, read_bytes
from talkeditor.formats.jsonwalk import DEEPEST
from tests.formats.golden import name_of
from tests.formats.test_tools import FILES

MEGABYTE = 1 << 20
MOST_MEMORY = 200 * MEGABYTE
LONGEST_S = 1.0


def laughs(root: str) -> str:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE {root} [<!ENTITY l0 "ahoy">{entities}]><{root}><text start="0">&l9;</text></{root}>'


def blow_up(root: str) -> str:
    long = "ahoy " * 20_000
    return f'<!DOCTYPE {root} [<!ENTITY a "{long}">]><{root}><text start="0">{"&a;" * 20_000}</text></{root}>'


def outside(root: str) -> str:
    return (
        f'<!DOCTYPE {root} [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY % b SYSTEM "http://localhost/x">%b;]>'
        f'<{root}><text start="0">&a;</text></{root}>'
    )


def deep(root: str) -> str:
    return f"<{root}>" + "<a>" * 200_000 + "words" + "</a>" * 200_000 + f"</{root}>"


XML = [
    pytest.param(f'<?xml version="1.0"?>{make(root)}'.encode(), id=f"{make.__name__}-{root}")
    for root in ("transcript", "timedtext")
    for make in (laughs, blow_up, outside, deep)
]


def measured(work: Callable[[], Any]) -> int:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def refuse(data: bytes) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read_bytes(data, "captions.dat")
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize("data", XML)
def test_fault_34_xml_bombs_are_refused_in_little_memory(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*args: object, **kwargs: object) -> None:
        raise AssertionError("a reader opened something")

    monkeypatch.setattr(builtins, "open", forbidden)
    monkeypatch.setattr(socket, "socket", forbidden)
    assert measured(lambda: refuse(data)) < MOST_MEMORY
    assert refuse(data).data["reason"] == "xml"


@pytest.mark.timed
@pytest.mark.parametrize("data", XML)
def test_fault_34_xml_bombs_are_refused_at_once(data: bytes) -> None:
    started = time.process_time()
    refuse(data)
    assert time.process_time() - started < LONGEST_S


@pytest.mark.parametrize(
    "hostile",
    ["<" * 200_000, "<!--" * 50_000, "<![CDATA[" * 50_000, "<a b='" * 50_000, "&" * 200_000, "<p " * 50_000],
    ids=["angles", "comments", "cdata", "quotes", "ampersands", "tags"],
)
def test_fault_34_torn_markup_takes_no_time_that_grows_with_its_square(hostile: str) -> None:
    made = f'<transcript><text start="1" dur="1">first</text>{hostile}</transcript>'
    # The time limit of the test is the measure: a square would take hours.
    assert read_bytes(made.encode(), "captions.dat").cues[0].text == "first"


@pytest.mark.parametrize("run", ["A" * 200, "ÄÖ" * 100, "A1" * 100])
def test_a_run_of_capitals_in_an_export_of_descript_is_no_name_in_millions_of_ways(run: str) -> None:
    made = "[0:01] Ida: ahoy\n" + f"[0:02] {run} 1:2\n" * 5_000
    # The time limit of the test is the measure: each row took a tenth of a second.
    result = read_bytes(made.encode(), "captions.dat")
    assert (result.format, len(result.cues)) == ("descript", 5_001)


DEEP = "[" * 100_000
OBJECTS = '{"a":' * 100_000
LONG = "9" * 5_000
SHAPES = {
    "json3": '{"wireMagic":"pb3","events":[{"tStartMs":%s,"segs":[{"utf8":"ahoy"}]}]}',
    "whisper": '{"segments":[{"start":%s,"end":1,"text":"ahoy"}]}',
    "whisper.cpp": '{"transcription":[{"offsets":{"from":%s,"to":9},"text":"ahoy"}]}',
    "list": '[{"text":"ahoy","start":%s}]',
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("value", [DEEP, OBJECTS, DEEP + "]" * 100_000, LONG, "-" + LONG])
def test_fault_35_nesting_and_endless_numbers_are_refused(shape: str, value: str) -> None:
    data = (shape % value).encode()
    assert measured(lambda: refuse(data)) < MOST_MEMORY
    error = refuse(data)
    assert (error.data["reason"], error.data["row"]) == ("json", 1)


@pytest.mark.parametrize("ends", [True, False], ids=["whole", "torn"])
@pytest.mark.parametrize("opened", ["[", '{"a":'])
def test_fault_35_nesting_is_refused_from_one_level_on_whatever_python_could_read(
    opened: str, ends: bool
) -> None:
    def nested(levels: int) -> bytes:
        closed = "".join("]" if sign == "[" else "}" for sign in opened if sign in "[{") * levels
        # The element around it is the first level.
        whole = SHAPES["whisper"] % (opened * levels + "1" + closed)
        return (whole if ends else whole[: whole.index("1")]).encode()

    assert "nested too deeply" in str(refuse(nested(DEEPEST)))
    if ends:
        assert read_bytes(nested(DEEPEST - 1), "captions.dat").cues[0].text == "ahoy"
    else:
        assert "is no JSON" in str(refuse(nested(DEEPEST - 1)))


def test_fault_35_brackets_in_words_are_no_nesting() -> None:
    words = '[{ \\" ' * 500 + "\\\\"
    made = SHAPES["whisper"].replace("ahoy", words) % 0
    assert len(read_bytes(made.encode(), "captions.dat").cues[0].text) > 2000


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize(
    "value",
    [
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "-1e999",
        "9" * 4_000,
        "-1",
        "true",
        '"soon"',
        "[]",
        '{"a":[1]}',
    ],
)
def test_fault_35_what_is_no_time_is_told_and_the_words_are_kept(shape: str, value: str) -> None:
    result = read_bytes((shape % value).encode(), "captions.dat")
    (cue,) = result.cues
    assert (cue.text, cue.start_ms) == ("ahoy", None)
    assert [problem.line for problem in result.problems] == [0]


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_fault_35_a_key_that_stands_twice_loses_no_word(shape: str) -> None:
    made = (shape % "0").replace(':"ahoy"', ':"first words","text":"more","utf8":"ahoy","text":"ahoy"')
    result = read_bytes(made.encode(), "captions.dat")
    said = " ".join(cue.text for cue in result.cues).split()
    assert {"ahoy", "first", "words"} <= set(said)
    assert any("twice" in problem.text for problem in result.problems)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_fault_27_lone_surrogates_and_controls_become_signs(shape: str) -> None:
    made = (shape % "0").replace("ahoy", "a\\ud800 b\\udc00 \\u0000 \\u001b[0m c\\u2028d \\ud83d\\udea2")
    result = read_bytes(made.encode(), "captions.dat")
    assert result.cues[0].text == "a\ufffd b\ufffd ␀ ␛[0m c d 🚢"
    assert result.cues[0].text.encode()
    assert [problem.line for problem in result.problems] == [0, 0]


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
GOOD_JSON = [
    path
    for path in FILES
    if path.suffix == ".json" and path.stem.startswith("good") and "row" not in path.stem
]


def places(value: object, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value in a value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [at] + [place for key, one in inner for place in places(one, (*at, key))]


@settings(deadline=None)
@given(st.sampled_from(GOOD_JSON), JSON_VALUES, st.data())
def test_fault_35_a_wrong_type_in_any_place_is_refused_or_told(
    path: Path, value: object, data: st.DataObject
) -> None:
    found = json.loads(path.read_text(encoding="utf-8"))
    place = data.draw(st.sampled_from(places(found)[1:]))
    holder = found
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value
    try:
        result = read_bytes(json.dumps(found).encode(), "captions.dat")
    except ReadError:
        return
    assert all(problem.line is None or problem.line < len(result.cues) for problem in result.problems)
    if isinstance(value, str) and place[-1] in {"utf8", "text", "word"}:
        kept = " ".join([cue.text for cue in result.cues] + [problem.text for problem in result.problems])
        assert all(word in kept for word in value.split() if word.isalnum())


SPEAKING = {"utf8", "text", "word", "events", "segs", "segments", "words", "transcription"}
STRAYS = [
    "zebra quilt",
    ["zebra", "quilt"],
    {"any": "zebra", "thing": ["quilt"]},
    [["zebra"], [{"a": "quilt"}]],
]


@pytest.mark.parametrize("stray", STRAYS, ids=["text", "list", "object", "nested"])
@pytest.mark.parametrize("path", GOOD_JSON, ids=name_of)
def test_fault_35_words_in_the_wrong_place_are_kept(path: Path, stray: object) -> None:
    good = json.loads(path.read_text(encoding="utf-8"))
    speaking = SPEAKING | ({"tokens"} if path.parent.name == "whispercpp" else set())
    tried, refused = 0, []
    for place in places(good)[1:]:
        if place[-1] not in speaking and not (len(place) == 1 and isinstance(good, list)):
            continue
        found = json.loads(path.read_text(encoding="utf-8"))
        holder = found
        for key in place[:-1]:
            holder = holder[key]
        holder[place[-1]] = stray
        tried += 1
        try:
            result = read_bytes(json.dumps(found).encode(), "captions.dat")
        except ReadError:
            refused.append(place)
            continue
        kept = " ".join([cue.text for cue in result.cues] + [problem.text for problem in result.problems])
        assert "zebra" in kept, place
        assert "quilt" in kept, place
    assert tried
    # Without these the whole may not be told as captions.
    assert set(refused) <= {("segments",), ("transcription",), ("events",), ("text",), ("words",), (0,)}


@settings(deadline=None)
@given(st.sampled_from(FILES), st.integers(0, 1 << 30), st.sampled_from(["cut", "drop", "swap", "double"]))
def test_torn_and_shuffled_files_are_read_or_refused(path: Path, seed: int, how: str) -> None:
    data = path.read_bytes()
    chance = random.Random(seed)
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.randrange(1, 80))
    torn = {
        "cut": data[:start],
        "drop": data[:start] + data[end:],
        "swap": data[end:] + data[:start],
        "double": data[:end] + data[start:],
    }[how]
    try:
        result = read_bytes(torn, "captions.dat", "utf-8" if how == "cut" else None)
    except ReadError:
        return
    for cue in result.cues:
        assert cue.text.strip()
        assert cue.start_ms is None or cue.end_ms is None or cue.start_ms <= cue.end_ms


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b'{"schedule": {"conference": {"days": []}}}', "a schedule"),
        (b'{"id": "x", "title": "A day", "extractor": "youtube"}', "the description of a video"),
        (b'{"anything": [1, 2]}', "JSON of another kind"),
    ],
)
def test_fault_33_other_json_is_refused_by_name(data: bytes, kind: str) -> None:
    error = refuse(data)
    assert kind in error.sentence
    assert "json3" in error.hint
