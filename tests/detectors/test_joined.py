"""A talk that a reel interrupts goes on behind it; one that ended does not."""

from talkeditor.core.findings import Finding, Kind
from talkeditor.detectors.boundaries import Boundaries
from talkeditor.detectors.features import Features
from talkeditor.detectors.talks import Talks
from talkeditor.detectors.words import Words
from tests.detectors.halls import findings, speech, transcript

OPENING = [
    "okay good morning everyone",
    "our next speaker is petra lund",
    "[Applause]",
    "hello my name is petra lund",
]
CLOSING = ["thank you very much for your attention", "[Applause]"]
REEL = speech(3, 40, 7)


def parts(*, closed: bool) -> list[Finding]:
    first = [*OPENING, *speech(0, 120), *(CLOSING if closed else ())]
    second = [*(OPENING if closed else ()), *speech(0 if not closed else 1, 120, 1), *CLOSING]
    found = findings(transcript(REEL, REEL, first, REEL, second, REEL))
    return [finding for finding in found if finding.kind is Kind.TALK]


def test_an_interrupted_talk_goes_on() -> None:
    first, second = parts(closed=False)
    assert not first.continues
    assert second.continues
    assert "goes on" in second.evidence[0].text


def test_a_talk_that_was_closed_does_not() -> None:
    assert [finding.continues for finding in parts(closed=True)] == [False, False]


def test_a_notice_read_in_a_talk_can_be_left_out() -> None:
    stream = transcript(OPENING, speech(0, 150), CLOSING)
    words = Words.of(stream)
    notice = (int(words.offsets[5]), int(words.offsets[9]))
    talks = Talks(Boundaries(Features(stream, words, [notice])))
    talk = next(iter(talks.between(0, len(words), 4.0, 4.0)))
    told = [evidence for evidence in talk.evidence if "Repeated notice" in evidence.text]
    assert [evidence.line for evidence in told] == [5]


def test_a_talk_goes_on_behind_captions_that_dropped_out() -> None:
    dropout = [word for n in range(24) for word in (f"kz{n}", "[Music]")]
    stream = transcript(
        REEL, REEL, [*OPENING, *speech(0, 140)], dropout, [*speech(0, 140, 1), *CLOSING], REEL
    )
    found = findings(stream)
    assert any(finding.kind is Kind.NOISE for finding in found)
    assert [finding.continues for finding in found if finding.kind is Kind.TALK] == [False, True]
