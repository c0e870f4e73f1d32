"""The package as others get it: a wheel in an empty environment, away from the checkout; a bare copy."""

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from talkeditor.assets import resources

ROOT = Path(__file__).resolve().parents[1]
# Looked up before a test has a home of its own: what pip has fetched once need not be fetched again.
PIP_CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "pip"


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment.setdefault("PIP_CACHE_DIR", str(PIP_CACHE))
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def says_its_version_and_exports_the_sample(program: tuple[str | Path, ...], sample: Path, cwd: Path) -> None:
    version = run(*program, "--version", cwd=cwd)
    assert version.returncode == 0, version.stderr
    assert re.fullmatch(r"talkeditor \d+\.\d+\.\d+\n", version.stdout)
    exported = run(*program, "export", sample, "--to", cwd / "talks", cwd=cwd)
    assert exported.returncode == 0, exported.stderr
    names = sorted(path.name for path in (cwd / "talks").glob("*.md"))
    assert "index.md" in names
    assert len(names) == 4


def shipped_sample(python: str | Path, cwd: Path) -> Path:
    code = "from talkeditor.assets import resource; print(resource('sample'))"
    return next(Path(run(python, "-c", code, cwd=cwd).stdout.strip()).glob("*.txt"))


@pytest.mark.slow
def test_a_wheel_works_in_an_empty_environment(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    built = run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", wheels, ROOT, cwd=tmp_path)
    if built.returncode and "No matching distribution" in built.stderr:
        pytest.skip("no package index can be reached")
    assert built.returncode == 0, built.stderr
    (wheel,) = wheels.glob("talkeditor-*.whl")
    home = tmp_path / "environment"
    venv.create(home)
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = (sys.executable, "-m", "pip", "--python", python)
    installed = run(*pip, "install", "-q", "--no-compile", wheel, cwd=tmp_path)
    assert installed.returncode == 0, installed.stderr
    sample = shipped_sample(python, tmp_path)
    assert home in sample.parents
    says_its_version_and_exports_the_sample((python.with_name("talkeditor"),), sample, tmp_path)


def test_a_bare_copy_works_where_it_lies(tmp_path: Path) -> None:
    for folder in ("talkeditor", "resources"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    sample = shipped_sample(sys.executable, tmp_path)
    assert tmp_path in sample.parents
    says_its_version_and_exports_the_sample((sys.executable, "-m", "talkeditor"), sample, tmp_path)


def test_what_is_tested_has_the_resources_of_the_checkout() -> None:
    assert resources() == ROOT / "resources"


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
