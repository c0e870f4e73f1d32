"""The fifty-two faults: what is promised for each, and the tests that bear its number.

`python -m tests.faults` writes the table `tests/FAULTS.md`. A test of a fault is named
`test_fault_NUMBER_…`; `tests/test_faults.py` fails while one has none.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

TESTS = Path(__file__).parent
TABLE = TESTS / "FAULTS.md"


class Fault(NamedTuple):
    """What goes wrong, and what is promised."""

    case: str
    promise: str


FAULTS: dict[int, Fault] = {
    1: Fault("killed at any moment of editing and saving", "opens; nothing lost but the key being pressed"),
    2: Fault("killed inside a commit, at each system call", "the state before or after that step"),
    3: Fault("flipped bytes in a project", "found; kept aside; repaired, or a backup offered"),
    4: Fault("killed while a backup, an export or a project is written", "the old file or the new one"),
    5: Fault(
        "disk full at the first to the last write of a save", "unharmed; told; tried again; elsewhere works"
    ),
    6: Fault(
        "disk full while a step is committed", "told without a dialog; editing goes on; cleared by success"
    ),
    7: Fault("errors of fsync and rename", "called failed; unharmed"),
    8: Fault("read-only folder or file", "told; kept in the data folder; rights are never changed"),
    9: Fault("folder deleted or unmounted while open", "the work survives; told; keeping it elsewhere works"),
    10: Fault("project changed by another program", "noticed by content: compare, keep both or reload"),
    11: Fault("project replaced twice while open", "noticed both times"),
    12: Fault(
        "stream changed or missing since last time", "opened from the copy inside; never shifted silently"
    ),
    13: Fault(
        "one project in two windows", "the second reads only, says who holds it, takes over after a death"
    ),
    14: Fault("stale, empty or foreign lock", "explained; can be passed over"),
    15: Fault("told to end by signal or session", "state written, exit 0, within two seconds, no question"),
    16: Fault("an error in a slot, a paint event or a model", "logged and told once; project intact"),
    17: Fault("a crash in native code", "a log; the next start offers recovery"),
    18: Fault("two crashes in a row while opening", "the third start is safe, the last file untouched"),
    19: Fault("project truncated anywhere", "refused with the reason; the newest good backup offered"),
    20: Fault("project of a newer version", "refused, left as it is"),
    21: Fault("projects of every version that landed", "brought up to date; the original kept"),
    22: Fault("a thousand random steps, all undone, all redone", "exactly the model"),
    23: Fault("a redo that fails half way", "history and state agree"),
    24: Fault("undo across save, reload and detection", "undo and redo survive"),
    25: Fault("files without a word", "said; no crash; no project"),
    26: Fault("encodings", "the right text or a question with a preview"),
    27: Fault("controls, surrogates, odd line ends, NBSP", "kept or visibly replaced and counted"),
    28: Fault("CR, CRLF, mixed line ends", "the same lines"),
    29: Fault("one line of 10 MB; a million lines; 200 MB", "capped or streamed; can be stopped"),
    30: Fault("broken time codes", "words kept; times repaired or unset, listed"),
    31: Fault("overlapping, disordered and rolling captions", "rolled up exactly; real repetitions kept"),
    32: Fault("captions that look like markup or times", "words conserved"),
    33: Fault("wrong suffix; what is no caption", "known by content or refused by name"),
    34: Fault("XML bombs and depths", "refused at once in little memory"),
    35: Fault("JSON depths, endless numbers, wrong types", "refused or told"),
    36: Fault("archives", "named, never unpacked"),
    37: Fault("what is no file: pipes, devices, folders, loops", "refused without waiting"),
    38: Fault("an expression that would search for ever", "stopped, told, nothing replaced"),
    39: Fault("100,000 places replaced", "one step; can be stopped"),
    40: Fault("emoji before a place", "the right place is hit"),
    41: Fault(
        "letters in several forms, Turkish i, ß, joiners", "matched as documented; nothing else changed"
    ),
    42: Fault("titles that are no file names", "inside the folder, unique, portable"),
    43: Fault("titles that are too long", "at most 255 bytes, cut between letters"),
    44: Fault("two titles that fold to one name", "both written, told apart, stable"),
    45: Fault("direction marks and controls in titles", "not in names; visible in the window"),
    46: Fault("a link of that name in the export folder", "replaced, not followed"),
    47: Fault("markup in text, titles, speakers", "read as text in every form"),
    48: Fault("exported files edited meanwhile; an export cut off", "asked; what was written is listed"),
    49: Fault("broken schedules", "usable rows kept, the others listed"),
    50: Fault("poison in a batch; a batch cut off", "costs itself only; a second run does the rest"),
    51: Fault("no display, libraries, fonts, home; small and scaled screens", "a sentence; headless works"),
    52: Fault("a clock that jumps, times in the future", "order by number"),
}


def named_tests() -> dict[int, list[str]]:
    """For each fault the tests that bear its number, as `file::test`."""
    found: dict[int, list[str]] = {number: [] for number in FAULTS}
    for path in sorted(TESTS.rglob("test_*.py")):
        for name in _functions(path):
            number = name.removeprefix("test_fault_").split("_")[0]
            if name.startswith("test_fault_") and number.isdigit():
                found.setdefault(int(number), []).append(f"{path.relative_to(TESTS).as_posix()}::{name}")
    return found


def _functions(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def table() -> str:
    """The table of all faults."""
    rows = [
        "# Faults and their tests",
        "",
        "Written by `python -m tests.faults`.",
        "",
        "| # | case | promise | tests |",
        "|---|---|---|---|",
    ]
    found = named_tests()
    for number, fault in FAULTS.items():
        names = "<br>".join(f"`{name}`" for name in found[number])
        rows.append(f"| {number} | {fault.case} | {fault.promise} | {names} |")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
