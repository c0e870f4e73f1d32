"""Talks are found where they begin and end, whatever the style of hall and captions."""

import pytest

from talkeditor.core.findings import Edge, Kind
from talkeditor.core.transcript import Position, Transcript
from tests.detectors.halls import findings, lull, speech, talks, transcript

OPENING = [
    "okay good morning everyone",
    "our next speaker is petra lund",
    "[Applause]",
    "hello my name is petra lund",
]
CLOSING = ["thank you very much for your attention", "[Applause]"]
LULL = lull(10)


def test_a_talk_with_host_and_applause_is_found_to_the_line() -> None:
    stream = transcript(LULL, OPENING, speech(0, 200), CLOSING, LULL)
    assert talks(stream) == [(10, 216)]


def test_two_talks_with_chatter_between() -> None:
    stream = transcript(OPENING, speech(0, 150), CLOSING, LULL, OPENING, speech(1, 150), CLOSING)
    assert talks(stream) == [(0, 156), (166, 322)]


def test_back_to_back_talks_with_no_host() -> None:
    second = ["hi everyone i am oskar and today i want to talk about weaving"]
    stream = transcript(speech(0, 200), ["that is all from me thank you"], second, speech(1, 200))
    assert talks(stream) == [(0, 201), (201, 402)]


def test_applause_and_thanks_before_the_questions_end_no_talk() -> None:
    asked = ["are there any questions", "yes i have a question about the anchor"]
    more = [*speech(0, 30), "let's thank petra again", "[Applause]"]
    stream = transcript(OPENING, speech(0, 150), CLOSING, asked, more, LULL, OPENING, speech(1, 150), CLOSING)
    first = next(f for f in findings(stream) if f.kind is Kind.TALK)
    assert (first.start.line, first.end.line) == (0, 190)
    assert first.qa == 156
    earlier = [e for e in first.evidence if e.against and e.edge is Edge.END]
    assert any(e.line == 154 and "questions follow" in e.text for e in earlier)


def test_lightning_talks_of_three_minutes() -> None:
    one = [["next up is petra", "[Applause]"], speech(0, 50), CLOSING]
    two = [["next up is oskar", "[Applause]"], speech(1, 50), CLOSING]
    three = [["next up is miriam", "[Applause]"], speech(2, 50), CLOSING]
    assert talks(transcript(*one, *two, *three)) == [(0, 54), (54, 108), (108, 162)]


def test_a_stream_that_is_one_talk_is_one_talk() -> None:
    stream = transcript(speech(0, 400))
    assert talks(stream) == [(0, 400)]


def test_silence_and_single_words_are_no_talk() -> None:
    assert talks(transcript(lull(200))) == []


def test_two_dozen_words_are_no_talk() -> None:
    assert talks(transcript(speech(0, 3))) == []


def test_a_long_lull_of_pieces_is_noise_and_wants_a_look() -> None:
    pieces = ["anchor", "hawser the", "winter", "shackle", "tin", "nine weeks", "grandfather", "rots"] * 3
    stream = transcript(OPENING, speech(0, 150), pieces, OPENING, speech(1, 150), CLOSING)
    noise = [f for f in findings(stream) if f.kind is Kind.NOISE]
    assert len(noise) == 1
    assert noise[0].unsure


def test_an_announced_break_is_one() -> None:
    pause = ["we take a short coffee break now"]
    stream = transcript(
        OPENING, speech(0, 150), CLOSING, pause, lull(20, 1), OPENING, speech(1, 150), CLOSING
    )
    assert [f.kind for f in findings(stream)] == [Kind.TALK, Kind.BREAK, Kind.TALK]


def test_a_pause_in_time_is_a_break() -> None:
    lines = (*speech(0, 120), *speech(1, 120))
    starts = tuple(3000 * n + (0 if n < 120 else 1_200_000) for n in range(240))
    stream = Transcript(lines, starts, tuple(start + 2900 for start in starts))
    assert talks(stream) == [(0, 120), (120, 240)]


@pytest.mark.parametrize("width", [28, 40, 64])
def test_other_line_breaks_move_an_edge_by_ten_words_at_most(width: int) -> None:
    stream = transcript(OPENING, speech(0, 150), CLOSING, OPENING, speech(1, 150), CLOSING)
    words = " ".join(stream.lines).split()
    rows, row = [], ""
    for word in words:
        if row and len(row) + len(word) >= width:
            rows.append(row)
            row = ""
        row = f"{row} {word}".strip()
    broken = Transcript((*rows, row))
    before = [_word(stream, f.start) for f in findings(stream) if f.kind is Kind.TALK]
    after = [_word(broken, f.start) for f in findings(broken) if f.kind is Kind.TALK]
    assert len(before) == len(after) == 2
    assert all(abs(a - b) <= 10 for a, b in zip(before, after, strict=True))


def _word(stream: Transcript, position: Position) -> int:
    return sum(len(line.split()) for line in stream.lines[: position.line]) + position.word


def test_stenographed_capitals_with_turns_inside_a_line() -> None:
    host = ["(APPLAUSE) >> THANK YOU. AND NOW OUR", "NEXT SPEAKER IS OSKAR.", ">> HI, I'M OSKAR."]
    upper = [[line.upper() + "." for line in speech(n, 150)] for n in range(2)]
    stream = transcript(
        ["(APPLAUSE)", ">> HELLO, MY NAME IS PETRA."], upper[0], host, upper[1], ["THANK YOU."]
    )
    starts = [f.start for f in findings(stream) if f.kind is Kind.TALK]
    assert len(starts) == 2
    assert starts[1] == Position(152, 1)


def test_title_and_speaker_are_heard() -> None:
    host = ["our next speaker is petra lund", "the title of the talk is knots for cold hands"]
    stream = transcript(host, ["[Applause]"], speech(0, 150), CLOSING)
    found = findings(stream)[0].heard
    assert found is not None
    assert found.title == "knots for cold hands"
    assert found.speakers == ("petra lund",)
    assert found.line == 1


def test_every_edge_has_other_places_with_reasons_and_a_probability() -> None:
    stream = transcript(LULL, OPENING, speech(0, 200), CLOSING, LULL, OPENING, speech(1, 200), CLOSING)
    for finding in findings(stream):
        if finding.kind is Kind.TALK:
            assert finding.start_places
            assert any(place.why for place in finding.end_places)
            whys = [place.why for place in (*finding.start_places,) if place.why]
            assert len(set(whys)) == len(whys), "two places for an edge give the same reason"
            assert finding.confidence is not None
            assert 0 < finding.confidence <= 1


def test_an_hour_and_a_half_with_one_stray_cue_is_one_talk() -> None:
    stream = transcript(speech(0, 900), ["and coming up next we have another anchor"], speech(0, 900, 1))
    assert talks(stream) == [(0, 1801)]


def test_an_unknown_language_is_told_by_sounds_and_lulls() -> None:
    foreign = str.maketrans("aeioudnt", "oäyaeksk")
    parts = [[line.translate(foreign) for line in speech(n, 200)] for n in range(2)]
    stream = transcript(parts[0], ["[Applause]"], lull(15), parts[1], ["[Applause]"])
    assert talks(stream) == [(0, 201), (216, 417)]
