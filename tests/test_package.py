"""The package as others get it: a wheel in an empty environment, away from the checkout."""

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.slow
def test_a_wheel_works_in_an_empty_environment(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    built = run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", wheels, ROOT, cwd=tmp_path)
    if built.returncode and "No matching distribution" in built.stderr:
        pytest.skip("no package index can be reached")
    assert built.returncode == 0, built.stderr
    (wheel,) = wheels.glob("talkeditor-*.whl")
    home = tmp_path / "environment"
    venv.create(home, with_pip=True)
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    installed = run(python, "-m", "pip", "install", "-q", wheel, cwd=tmp_path)
    assert installed.returncode == 0, installed.stderr
    program = python.with_name("talkeditor")

    version = run(program, "--version", cwd=tmp_path)
    assert version.returncode == 0
    assert re.fullmatch(r"talkeditor \d+\.\d+\.\d+\n", version.stdout)

    where = run(
        python, "-c", "from talkeditor.assets import resource; print(resource('sample'))", cwd=tmp_path
    )
    sample = next(Path(where.stdout.strip()).glob("*.txt"))
    assert home in sample.parents
    exported = run(program, "export", sample, "--to", tmp_path / "talks", cwd=tmp_path)
    assert exported.returncode == 0, exported.stderr
    names = sorted(path.name for path in (tmp_path / "talks").glob("*.md"))
    assert "index.md" in names
    assert len(names) == 4


def test_the_readme_and_ci_have_the_same_test_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = [line.strip() for line in readme.splitlines() if line.startswith("    python3 -m venv")]
    assert len(commands) == 2, "the quick start has two commands"
    assert commands[0].endswith("talkeditor demo")
    assert commands[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


@pytest.mark.gui
def test_qt_keeps_the_references_of_none_and_true() -> None:
    """PySide6 6.12.0 on CPython 3.11 drops one at each signal, until the process dies."""
    from PySide6.QtCore import QObject, Signal

    class Sender(QObject):
        told = Signal(object)
        flagged = Signal(bool)

    sender = Sender()
    sender.told.connect(lambda _: None)
    sender.flagged.connect(lambda _: None)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(5000):
        sender.told.emit(None)
        sender.flagged.emit(True)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(new > old - 1000 for old, new in zip(before, after, strict=True))
