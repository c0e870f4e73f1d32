"""A small day in many writings, for tests of how it is shown: right to left, without blanks, with signs
that are made of several. Own writing.
"""

from talkeditor.core.findings import Edge, Evidence, Finding, Heard, Kind
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position, Transcript

ARABIC = "اليوم نتحدث عن لغة Python وعن 25 سفينة في الميناء"
ARABIC_MARKS = "السَّلَامُ عَلَيْكُمْ يَا أَصْدِقَائِي"
HEBREW = "שלום לכולם, היום נדבר על Lanterna 3.12 ועל 40 פנסים"
HEBREW_TAG = "תודה רבה [Applause] ועכשיו שאלות"
JAPANESE = "今日はPythonで灯台を作る話をします"
JAPANESE_KANA = "コンピューターとランタンのあいだで、ゆっくり話しましょう。"
CHINESE = "今天我们讲讲如何用25根绳子打一个结"
KOREAN = "오늘은 등불과 매듭에 대해 이야기합니다"
EMOJI = "the crew 👩‍👩‍👧 waves 👋🏽 and 🇮🇪 the flag 🏴‍☠️ rises"
COMBINED = "e\u0301te\u0301 a\u0308ltere Scho\u0308ne n\u0303andu\u0301"
MIXED = "so the word שלום means peace and سلام too"
DEVANAGARI = "आज हम दीपक और गाँठ की बात करेंगे"
THAI = "วันนี้เราจะพูดถึงโคมไฟและเงื่อน"

LINES = (
    ARABIC, ARABIC_MARKS, HEBREW, HEBREW_TAG, JAPANESE, JAPANESE_KANA, CHINESE, KOREAN, EMOJI, COMBINED,
    MIXED, DEVANAGARI, THAI, "灯" * 2_000, "שלום " * 400 + "סוף", "👩‍👩‍👧" * 400,
)  # fmt: skip


def review() -> Review:
    """A Hebrew talk, a break, a Japanese talk, an Arabic talk: three times all lines, a few at the edges."""
    lines = (*LINES, *LINES, *LINES)
    talk = len(LINES)
    segments = (
        _talk(0, talk, "פנסים, 25 קשרים ו-Python", "דנה כהן"),
        Segment(Position(talk), Kind.BREAK),
        _talk(talk + 1, 2 * talk, "灯台とPythonの作り方について長い題名を付けたらどうなるか", "森 明"),
        _talk(2 * talk, 3 * talk, "لغة Python والسفن (الجزء 2)", "ليلى"),
    )
    return Review(Transcript(lines), segments)


def _talk(start: int, end: int, title: str, speaker: str) -> Segment:
    finding = Finding(
        Position(start),
        Position(end),
        Kind.TALK,
        0.9,
        heard=Heard(title, (speaker,), start),
        evidence=tuple(
            Evidence(line, "the host greets", Edge.START, words=(1, 3)) for line in range(start, start + 12)
        ),
    )
    return Segment(Position(start), Kind.TALK, finding=finding)
