"""A talk that a reel interrupts goes on behind it; one that ended does not."""

from talkeditor.core.findings import Finding, Kind
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
