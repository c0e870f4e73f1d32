"""Reels learned in one stream and recognised in another, headless; and their plain files."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core import operations as ops
from talkeditor.core.edits import Edit, apply
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position, Transcript
from talkeditor.store import library
from talkeditor.store.library import Learned, Library
from talkeditor.workflow import reels
from talkeditor.workflow.detecting import detected
from talkeditor.workflow.looking import look
from tests.streams.compose import compose
from tests.test_cli import SAMPLE, out, problem, run

ROOT = Path(__file__).parents[2]
DAY = "2026-11-24"


@pytest.fixture(scope="module")
def sample() -> Review:
    """The sample with everything proposed."""
    return detected(look(SAMPLE).review)[0]


@pytest.fixture(scope="module")
def elsewhere(sample: Review) -> tuple[list[str], range]:
    """Another stream without a reel of its own, one pass of the sample's reel heard in it, and where."""
    lines = compose(7, reels=0, opening_passes=0, closing_passes=0, talks=3).lines
    rng = Random(7)
    third = sample.passes_of("A")[2]
    heard = [misheard(sample.transcript.lines[line], rng) for line in sample.lines_of(third)]
    at = len(lines) // 2
    return [*lines[:at], *heard, *lines[at:]], range(at, at + len(heard))


def misheard(line: str, rng: Random) -> str:
    """A line with about one word in twelve another."""
    return " ".join("um" if rng.random() < 1 / 12 else word for word in line.split())


def take(review: Review, edit: Edit | None) -> Review:
    assert edit is not None
    return apply(review, edit)


@contextmanager
def opened(path: Path) -> Iterator[Library]:
    with library.opened(path) as open_library:
        yield open_library


def passes(review: Review) -> list[Segment]:
    return [segment for segment in review.segments if segment.kind is Kind.REEL]


def reasons(review: Review) -> list[str]:
    return [why.text for segment in review.segments for why in segment.evidence]


def taught(path: Path, review: Review, stream: str = "harbour-hall.txt") -> Path:
    with opened(path) as open_library:
        reels.learn(open_library, review, stream, date=DAY)
    return path


def searched(lines: list[str], path: Path | None) -> Review:
    transcript = Transcript(tuple(lines))
    known = reels.known_reels(path, transcript) if path else ()
    return detected(begin(transcript), known)[0]


# Learned here, recognised there


def test_one_pass_is_recognised_in_another_stream(
    sample: Review, elsewhere: tuple[list[str], range], tmp_path: Path
) -> None:
    lines, where = elsewhere
    assert passes(searched(lines, None)) == []
    path = taught(tmp_path / "reels.sqlite", take(sample, ops.accept_reel(sample, "A")))
    review = searched(lines, path)
    (found,) = passes(review)
    at = review.segments.index(found)
    assert abs(found.start.line - where.start) <= 1
    assert abs(review.end_of(at).line - where.stop) <= 2
    assert f"Known from harbour-hall.txt, accepted {DAY}" in reasons(review)


def test_a_rejected_reel_is_not_proposed_and_the_place_says_why(
    sample: Review, elsewhere: tuple[list[str], range], tmp_path: Path
) -> None:
    lines, where = elsewhere
    path = taught(tmp_path / "reels.sqlite", take(sample, ops.drop_reel(sample, "A")))
    review = searched(lines, path)
    assert passes(review) == []
    (why,) = [why for s in review.segments for why in s.evidence if "rejected" in why.text]
    assert why.text == f"Like a known reel: harbour-hall.txt, rejected {DAY}"
    assert why.against
    assert why.line in range(where.start - 1, where.start + 2)


def test_a_rejected_reel_that_loops_is_not_proposed_either(
    sample: Review, elsewhere: tuple[list[str], range], tmp_path: Path
) -> None:
    lines, where = elsewhere
    looping = [*lines[where.start : where.stop], *lines, *lines[where.start : where.stop]]
    assert len(passes(searched(looping, None))) == 3
    path = taught(tmp_path / "reels.sqlite", take(sample, ops.drop_reel(sample, "A")))
    assert passes(searched(looping, path)) == []


def test_what_a_stream_taught_itself_is_no_news_to_it(sample: Review, tmp_path: Path) -> None:
    path = taught(tmp_path / "reels.sqlite", take(sample, ops.accept_reel(sample, "A")))
    again = searched(list(sample.transcript.lines), path)
    assert len(passes(again)) == len(passes(sample))
    assert not [text for text in reasons(again) if text.startswith("Known from")]


def test_streams_that_have_it_not_stay_as_they_are(sample: Review, tmp_path: Path) -> None:
    path = taught(tmp_path / "reels.sqlite", take(sample, ops.accept_reel(sample, "A")))
    for seed in range(6):
        lines = compose(seed, reels=seed % 2, talks=2).lines
        assert searched(lines, path) == searched(lines, None)


@pytest.mark.shared
def test_the_real_days_reel_is_not_in_another_day(shared: Path, tmp_path: Path) -> None:
    day = detected(look(shared / "stream" / "wicklow-hall-1.txt").review)[0]
    path = taught(tmp_path / "reels.sqlite", take(day, ops.accept_reel(day, "A")))
    other = look(shared / "stream" / "bangbangcon-2014-day-2.txt").review
    known = reels.known_reels(path, other.transcript)
    assert len(known) == 1
    assert passes(detected(other, known)[0]) == []


# What is learned


def test_only_a_reel_that_is_decided_whole_is_learned(sample: Review, tmp_path: Path) -> None:
    path = taught(tmp_path / "reels.sqlite", sample)
    first, second, *rest = sample.passes_of("A")
    most = take(sample, ops.accept_all(sample, [first, *rest]))
    taught(path, most)
    assert reels.entries(path) == ()
    taught(path, take(most, ops.drop(most, second)))
    (entry,) = reels.entries(path)
    assert (entry.learned.passes, entry.learned.rejected) == (1 + len(rest), False)
    assert (entry.learned.date, entry.learned.language) == (DAY, "en")


def test_a_decision_taken_back_is_forgotten_and_one_changed_is_learned_anew(
    sample: Review, tmp_path: Path
) -> None:
    accepted, dropped = (take(sample, ops.accept_reel(sample, "A")), take(sample, ops.drop_reel(sample, "A")))
    path = taught(tmp_path / "reels.sqlite", accepted)
    with opened(path) as open_library:
        before = reels.decided_reels(accepted)
        reels.learn(open_library, dropped, "hall.txt", before)
        assert [entry.learned.rejected for entry in open_library.entries()] == [True]
        reels.learn(open_library, sample, "hall.txt", reels.decided_reels(dropped))
        assert open_library.entries() == ()


def test_a_reel_that_was_forgotten_is_not_learned_again_by_another_decision(
    sample: Review, tmp_path: Path
) -> None:
    accepted = take(sample, ops.accept_reel(sample, "A"))
    path = taught(tmp_path / "reels.sqlite", accepted)
    reels.forget(path, reels.entries(path)[0].id)
    talk = next(index for index in range(len(accepted.segments)) if accepted.is_talk(index))
    later = take(accepted, ops.accept(accepted, talk))
    with opened(path) as open_library:
        reels.learn(open_library, later, "hall.txt", reels.decided_reels(accepted))
    assert reels.entries(path) == ()


def test_the_words_are_those_of_most_passes(sample: Review) -> None:
    """A stream in which each pass has an error of its own teaches none of them."""
    first = sample.passes_of("A")[1]
    clean = [sample.transcript.lines[line] for line in sample.lines_of(first)]
    lines: list[str] = []
    segments = []
    for turn in range(5):
        segments.append(Segment(Position(len(lines)), Kind.REEL, reel="A"))
        lines += [f"{line} umbrella" if at == 3 + 2 * turn else line for at, line in enumerate(clean)]
    segments.append(Segment(Position(len(lines)), Kind.CHATTER))
    lines += ["now to something else altogether"] * 3
    review = Review(Transcript(tuple(lines)), tuple(segments))
    decided = reels.decided_reels(take(review, ops.accept_reel(review, "A")))["A"]
    learned = reels.learned_from(review, "A", decided, "hall.txt", DAY)
    assert learned is not None
    assert " ".join(learned.words) == " ".join(reels._normalised(" ".join(clean)))


# Plain files

texts = st.text(st.characters(), max_size=12)
names = st.text("abcdefghäß", min_size=1, max_size=8)
learned_reels = st.builds(
    Learned,
    words=st.lists(names, min_size=reels.LEAST_WORDS, max_size=60).map(tuple),
    stream=texts,
    date=st.dates().map(date.isoformat),
    passes=st.integers(1, 999_999),
    rejected=st.booleans(),
    language=texts,
)


@given(st.lists(learned_reels, max_size=4))
def test_reels_come_back_exactly(many: list[Learned]) -> None:
    rows = [reels.encode_reel(one) for one in many]
    assert all(b"\n" not in row for row in rows)
    assert [reels.decode_reel(row) for row in rows] == many


def row(**changes: Any) -> str:
    record = json.loads(reels.encode_reel(Learned(tuple("abcdefgh" * 6), "hall.txt", DAY)))
    record.update(changes)
    return json.dumps({name: value for name, value in record.items() if value is not ...})


def test_a_file_written_by_hand_is_read_as_captions_are(tmp_path: Path) -> None:
    path = tmp_path / "reels.txt"
    text = ">> Lamps, made by HAND. [Music] " * 10
    path.write_text(f"\ufeff\n{row(words=text, passes=..., language=..., decision=...)}\r\n\n", "utf-8")
    (found,) = reels.read_reels(path)
    assert found == Learned(("lamps", "made", "by", "hand") * 10, "hall.txt", DAY)


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("\ufffe", "no JSON"),
        ("[]", "no JSON object"),
        (row(words=...), "“words” is missing"),
        (row(words=3), "“words” is no text"),
        (row(words="too few words"), "a reel needs at least 36 words"),
        (row(words="word " * 6_001), "a reel has at most 6,000 words"),
        (row(stream=...), "“stream” is missing"),
        (row(date="soon"), "“date” is no date such as 2026-11-24"),
        (row(passes="two"), "“passes” is no number of passes"),
        (row(passes=True), "“passes” is no number of passes"),
        (row(passes=0), "“passes” is no number of passes"),
        (row(decision="perhaps"), "“decision” is neither accepted nor rejected"),
        (row(language=7), "“language” is no text"),
    ],
)
def test_a_broken_line_is_named_and_nothing_is_taken_in(tmp_path: Path, broken: str, said: str) -> None:
    path, kept = tmp_path / "reels.txt", tmp_path / "reels.sqlite"
    path.write_text(f"{row()}\n{broken}\n{row()}\n", encoding="utf-8")
    with pytest.raises(TalkeditorError) as caught:
        reels.take_in(kept, path)
    assert caught.value.sentence == f"reels.txt is no list of reels: line 2: {said}."
    assert not kept.exists()


def test_the_library_of_another_machine_is_taken_in(sample: Review, tmp_path: Path) -> None:
    theirs = taught(tmp_path / "theirs.sqlite", take(sample, ops.accept_reel(sample, "A")))
    ours = taught(tmp_path / "ours.sqlite", sample)
    assert reels.take_in(ours, theirs) == 1
    assert [one.learned for one in reels.entries(ours)] == [one.learned for one in reels.entries(theirs)]


def test_many_broken_lines_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "reels.txt"
    path.write_text("x\n" * 2_000, encoding="utf-8")
    with pytest.raises(TalkeditorError, match=r"line 3: no JSON; and 1,997 more\."):
        reels.read_reels(path)


# The command line


@pytest.fixture
def stream(tmp_path: Path, elsewhere: tuple[list[str], range]) -> Path:
    path = tmp_path / "market.txt"
    path.write_text("\n".join(elsewhere[0]), encoding="utf-8")
    return path


@pytest.fixture
def plain(tmp_path: Path, sample: Review) -> Path:
    """The sample's reel as a plain file."""
    path = tmp_path / "reels.jsonl"
    kept = taught(tmp_path / "teaching.sqlite", take(sample, ops.accept_reel(sample, "A")))
    assert reels.give_out(kept, path) == 1
    return path


def found(*arguments: object) -> int:
    """How many passes the program detects."""
    report = json.loads(out(run("detect", *arguments, "--json")))
    return sum(segment["kind"] == "reel" for segment in report["segments"])


def test_the_library_by_command(plain: Path, tmp_path: Path, home: Path) -> None:
    data = {"TALKEDITOR_DATA": str(home / "data")}
    assert out(run("reels", **data)).startswith("0 reels remembered in ")
    assert out(run("reels", "--import", plain, **data)) == "1 reel taken in.\n"
    listed = out(run("reels", **data)).splitlines()
    assert listed[1].startswith(f"1  harbour-hall.txt, accepted {DAY}: ")
    back = tmp_path / "back.jsonl"
    assert out(run("reels", "--export", back, **data)) == f"1 reel written to {back}.\n"
    assert back.read_bytes() == plain.read_bytes()
    assert problem(run("reels", "--forget", 7, **data)).startswith("No reel has the number 7.")
    assert out(run("reels", "--forget", 1, **data)) == "Reel 1 is forgotten.\n"
    assert out(run("reels", **data)).startswith("0 reels")


def test_a_command_recognises_the_reels_that_it_is_given_and_no_others(
    plain: Path, stream: Path, home: Path
) -> None:
    kept = library.place()
    reels.take_in(kept, plain)
    assert home in kept.parents
    assert found(stream) == 0
    assert found(stream, "--reels", plain) == found(stream, "--reels", kept) == 1


def test_an_export_leaves_out_the_reels_that_it_is_given(plain: Path, stream: Path, tmp_path: Path) -> None:
    without, given = tmp_path / "without", tmp_path / "given"
    out(run("export", stream, "--to", without))
    out(run("export", stream, "--to", given, "--reels", plain))
    words = " ".join(reels.read_reels(plain)[0].words[20:26])

    def holding(folder: Path) -> bool:
        texts = (path.read_text(encoding="utf-8").lower() for path in folder.rglob("*.md"))
        return any(words in " ".join(text.split()) for text in texts)

    assert not holding(given)


def test_reels_that_cannot_be_read_stop_a_command_but_not_the_window(stream: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jsonl"
    broken.write_text("nonsense\n", encoding="utf-8")
    assert "line 1: no JSON" in problem(run("detect", stream, "--reels", broken))
    events = [
        json.loads(line) for line in out(run("detect", stream, "--events", "--reels", broken)).splitlines()
    ]
    (told,) = [event["value"]["text"] for event in events if event["event"] == "problem"]
    assert told.startswith("No reel is recognised: broken.jsonl is no list of reels")
    assert any(event["event"] == "finding" for event in events)


def test_neither_numpy_nor_a_database_is_loaded_to_look_for_decisions() -> None:
    code = (
        "import sys, talkeditor.workflow.reels, talkeditor.workflow.remembering;"
        "assert not {'numpy', 'sqlite3'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
