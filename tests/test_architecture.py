"""The plan of the house: imports run one way, the core knows no screen, the rooms keep their size."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "talkeditor"

MIDDLE = {"formats", "detectors", "schedules", "names", "exporters", "store"}
MAY_IMPORT = {
    "core": {"core"},
    **{room: {"core", room, "assets"} for room in MIDDLE},
    "assets": {"core"},
    "settings": {"core", "assets"},
    "workflow": {"core", "workflow", "assets", "settings", *MIDDLE},
    "ui": {"core", "workflow", "ui", "assets", "settings", *MIDDLE},
    "cli": {"core", "workflow", "ui", "cli", "assets", "settings", *MIDDLE},
    "__main__": {"cli"},
    "__init__": set(),
}


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports_of(path: Path) -> list[tuple[int, str]]:
    """Line and name of every module that a file imports, anywhere in it."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.relative_to(ROOT)}:{node.lineno} imports relatively"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            found += [
                (node.lineno, name)
                for name in ([node.module or ""] if node.module != "talkeditor" else names)
            ]
    return found


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    room = room_of(path)
    for line, name in imports_of(path):
        parts = name.split(".")
        place = f"{path.relative_to(ROOT)}:{line}"
        if parts[0] == "talkeditor" and len(parts) > 1 and parts[1] != "__version__":
            assert parts[1] in MAY_IMPORT[room], f"{place}: {room} must not import {name}"
        if parts[0] == "PySide6":
            assert room == "ui", f"{place}: only ui imports Qt"
        if room == "core":
            allowed = parts[0] in sys.stdlib_module_names or parts[0] == "talkeditor"
            assert allowed, f"{place}: the core stands on the standard library only, not on {name}"


def test_the_core_opens_no_file() -> None:
    for path in sorted((PACKAGE / "core").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "open", f"{path.relative_to(ROOT)}:{node.lineno} opens a file"
        names = {name.split(".")[0] for _, name in imports_of(path)}
        assert not names & {"pathlib", "os", "io", "sqlite3", "socket", "urllib"}, path.relative_to(ROOT)


def test_everything_below_the_window_imports_without_qt() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in FILES
        if room_of(path) not in {"ui", "__main__"}
    ]
    code = (
        "import sys, importlib\n"
        "sys.modules['PySide6'] = None\n"
        f"for name in {modules!r}: importlib.import_module(name.removesuffix('.__init__'))\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_the_top_level_holds_what_it_should() -> None:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode:
        pytest.skip("not a git checkout")
    folders = {line.split("/")[0] for line in listing.stdout.split("\0") if "/" in line}
    assert folders <= {"talkeditor", "resources", "tests", "packaging", ".ci"}


def test_no_path_of_a_machine_is_committed() -> None:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode:
        pytest.skip("not a git checkout")
    for name in filter(None, listing.stdout.split("\0")):
        path = ROOT / name
        if path.suffix not in {".py", ".toml", ".md", ".json", ".txt", ".yml", ""} or not path.is_file():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        for root in ("/" + "work/", "/" + "home/", "/" + "root/", "/" + "Users/"):
            assert root not in text, f"{name} names a path of a machine"
