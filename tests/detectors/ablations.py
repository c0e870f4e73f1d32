"""What each part of the talk decode buys: the table in the docstring of `talkeditor.detectors`.

    python -m tests.detectors.ablations [STREAMS] [STREAM.txt STREAM.gold.json]...

Prints, with each part taken out in turn, the F1 of talk edges within ten lines and in their ranges, over
composed streams and then for each recording named.
"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from talkeditor.core.findings import Finding
from talkeditor.core.transcript import Transcript
from talkeditor.detectors import boundaries, decode, features, run, talks
from tests.streams import drawn
from tests.streams.scoring import near_f1, range_f1

FIRST_SEED = 3000
Case = tuple[Sequence[str], Mapping[str, Any]]
TAGS = ("applause", "music")


def main(arguments: Sequence[str]) -> int:
    """Print the table."""
    count = int(arguments[0]) if arguments else 60
    sets: list[list[Case]] = [[(stream.lines, stream.gold) for stream in drawn(count, FIRST_SEED)]]
    for text, gold in zip(arguments[1::2], arguments[2::2], strict=True):
        rows = (" ".join(line.split()) for line in Path(text).read_text("utf-8").splitlines())
        sets.append([([row for row in rows if row], json.loads(Path(gold).read_text("utf-8")))])
    for name, (module, changes) in WITHOUT.items():
        with changed(module, changes):
            print(f"{name:26}", *map(measured, sets), flush=True)
    return 0


def measured(cases: Sequence[Case]) -> str:
    """Both figures, as means over streams."""
    near, exact = [], []
    for lines, gold in cases:
        found = [event for event in run(Transcript(tuple(lines))) if isinstance(event, Finding)]
        rows = [{"start": f.start.line, "end": f.end.line, "kind": str(f.kind)} for f in found]
        near.append(near_f1(gold["segments"], rows, 10))
        exact.append(range_f1(gold["segments"], rows))
    return f"  {np.mean(near):.2f} {np.mean(exact):.2f}"


@contextmanager
def changed(module: object, changes: Mapping[str, Any]) -> Iterator[None]:
    """A module with other values, for a while."""
    kept = {name: getattr(module, name) for name in changes}
    try:
        for name, value in changes.items():
            setattr(module, name, value)
        yield
    finally:
        for name, value in kept.items():
            setattr(module, name, value)


def signals(keep: Callable[[boundaries.Signal], bool]) -> dict[str, tuple[boundaries.Signal, ...]]:
    """Both tables of signals, less those not kept."""
    return {name: tuple(filter(keep, getattr(boundaries, name))) for name in ("STARTS", "ENDS")}


FLAT = np.where(np.arange(decode.LONGEST + 1) < decode.SHORTEST, -9.0, 0.0)
LEARNED = decode.durations
WITHOUT: Mapping[str, tuple[object, Mapping[str, Any]]] = {
    "everything": (boundaries, {}),
    "no cue phrases": (boundaries, signals(lambda signal: signal.role in TAGS)),
    "no applause, no music": (boundaries, signals(lambda signal: signal.role not in TAGS)),
    "nothing against an edge": (boundaries, signals(lambda signal: signal.weight > 0)),
    "no levelling off of cues": (boundaries, {"LEVEL": 1e6, "GAIN": 1.0, "PRIOR": -4.8}),
    "no cohesion": (boundaries, {"DIP_STEPS": ([0.0, 1.0], [0.0, 0.0])}),
    "no words a line": (features, {"WORTH_STEPS": ([0.0, 1.0], [0.1, 0.1]), "SMALL_TALK": 0.0, "SETUP": 0.1}),
    "no change of density": (boundaries, {"DENSITY": 0.0}),
    "no turns": (boundaries, {"TURN": 0.0, "NEW_VOICE": 0.0}),
    "no durations": (talks, {"durations": lambda _=None: FLAT}),
    "durations not learned": (talks, {"durations": lambda _=None: LEARNED()}),
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
