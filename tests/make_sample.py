"""Makes the sample stream that ships with the program, and its gold. Run: `python -m tests.make_sample`.

The words are our own, in tests/streams/sample; mis-hearings, hesitations and line breaks come from the noise
model of the test streams. Always the same: a test compares what ships with what this makes.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from tests.streams.gold import Mark, gold_of
from tests.streams.reels import Reel, play
from tests.streams.styles import Scribe, Style
from tests.streams.writing import sentences

ROOT = Path(__file__).resolve().parents[1]
PROSE = Path(__file__).parent / "streams" / "sample"
STREAM = ROOT / "resources" / "sample" / "harbour-hall.txt"
GOLD = Path(__file__).parent / "golden" / "sample.gold.json"

STYLE = Style("sample", width=37, error=0.02, hesitation=0.016, pause=0.45)
REEL_ERROR = 0.045
PASSES = 6
SEED = "harbour hall"


@dataclass(slots=True)
class _Day:
    scribe: Scribe
    marks: list[Mark] = field(default_factory=list)

    def open(self, kind: str, **meta: Any) -> None:
        """Begins another segment."""
        self.scribe.flush()
        self.marks.append(Mark(kind, len(self.scribe.lines), meta))

    def direct(self, row: str) -> None:
        """Follows one row of the programme."""
        order, _, rest = row.partition(" ")
        scribe = self.scribe
        if order == "@talk":
            title, speaker = rest.split(" | ")
            number = 1 + sum(mark.kind == "talk" for mark in self.marks)
            self.open("talk", title=title, speakers=[speaker], talk_id=number)
        elif order == "@chatter":
            self.open("chatter")
        elif order in ("@applause", "@music"):
            scribe.tag(order[1:])
        elif order == "@turn":
            scribe.flush()
        elif order == "@qa":
            self.marks[-1].meta["qa"] = len(scribe.lines)
        elif order == "@end":
            scribe.flush()
            self.marks[-1].end_lo = len(scribe.lines)
        elif order == "@silence":
            scribe.silence(int(rest))
        else:
            for text in sentences(row):
                scribe.hear(text)


def reel() -> Reel:
    """The sponsor reel of the sample."""
    text = (PROSE / "reel.txt").read_text(encoding="utf-8")
    spots = [spot.split("\n") for spot in text.strip().removeprefix("@music\n").split("\n@music\n")]
    script = tuple(tuple(line for row in spot for line in sentences(row)) for spot in spots)
    return Reel("A", script, (True,) * len(script))


def sample() -> tuple[list[str], dict[str, Any]]:
    """The lines of the sample and its gold."""
    day = _Day(Scribe(STYLE, Random(SEED)))
    over = (PROSE / "miccheck.txt").read_text(encoding="utf-8").splitlines()
    script = reel()
    for number in range(1, PASSES + 1):
        last = number == PASSES
        day.open(
            "reel", reel="A", **{"pass": number}, partial=False, **({"contaminated": True} if last else {})
        )
        play(script, day.scribe, REEL_ERROR, talked_over=over if last else ())
    for row in (PROSE / "day.txt").read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            day.direct(row)
    day.scribe.flush()
    lines = day.scribe.lines
    about = "Harbour Hall, the sample that ships with the program. *_range is what counts as right."
    return lines, {"lines": len(lines), "about": about, "segments": gold_of(day.marks, len(lines))}


def written() -> dict[Path, str]:
    """What is to stand in which file."""
    lines, gold = sample()
    return {STREAM: "\n".join(lines) + "\n", GOLD: json.dumps(gold, indent=1, ensure_ascii=False) + "\n"}


def main() -> None:
    """Writes the stream and its gold."""
    for path, text in written().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        print(f"{text.count(chr(10)):6} lines  {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
