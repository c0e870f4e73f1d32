"""`python -m tests.streams SEED DIR [COUNT]` writes drawn streams with gold: SEED.txt, SEED.gold.json."""

import json
import sys
from pathlib import Path

from tests.streams.draw import drawn


def main(arguments: list[str]) -> int:
    """Writes the streams; 2 on wrong usage."""
    if len(arguments) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    first, folder = int(arguments[0]), Path(arguments[1])
    folder.mkdir(parents=True, exist_ok=True)
    for stream in drawn(int(arguments[2]) if len(arguments) == 3 else 1, first):
        seed = stream.gold["seed"]
        (folder / f"{seed}.txt").write_text(stream.text, encoding="utf-8")
        (folder / f"{seed}.gold.json").write_text(json.dumps(stream.gold, indent=1), encoding="utf-8")
        print(f"{len(stream.lines):7} lines  {stream.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
