"""What tests share: where things lie, and what is skipped where Qt or the recordings are not.

On a machine whose libraries cannot load Qt, every test module that imports it is one skipped test with
the reason, and so is every test marked `gui`; all others run.
"""

import os
import subprocess
import sys
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import hypothesis
import pytest

from talkeditor.workflow.display import why_no_window
from tests.end_to_end import screen

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The window speaks the language of the system; sentences are compared in English.
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")
# Speed is measured in tests/benchmarks; a deadline on a shared machine only flakes.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
_PROBE = "from PySide6.QtWidgets import QApplication; QApplication([])"


def _why_no_qt() -> str | None:
    """Why Qt cannot start offscreen, tried in a process of its own since it may die of it; or None."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    probe = subprocess.run([sys.executable, "-c", _PROBE], env=environment, capture_output=True, check=False)
    if probe.returncode == 0:
        return None
    last = (probe.stderr.decode(errors="replace").splitlines() or ["it ends at once"])[-1]
    return why_no_window(environment) or f"Qt cannot start here: {last}"


WHY_NO_QT = _why_no_qt()


class _NoQt(Loader):
    """Stands in for PySide6 where Qt cannot start: it can be found, but who imports it is skipped."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name == "PySide6" else None

    def exec_module(self, module: ModuleType) -> None:
        pytest.skip(WHY_NO_QT or "", allow_module_level=True)


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files instead of comparing")
    parser.addoption("--long", action="store_true", help="run what takes minutes, too: packages, endurance")
    if WHY_NO_QT:
        # It would end the run; its settings stay known.
        pluginmanager.unregister(name="pytest-qt")
        sys.meta_path.insert(0, _NoQt())


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-golden"):
        os.environ["UPDATE_GOLDEN"] = "1"
    if config.getoption("--long"):
        os.environ["TALKEDITOR_LONG"] = "1"


def pytest_report_header() -> str | None:
    return f"tests of the window skip: {WHY_NO_QT}" if WHY_NO_QT else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    no_screen = screen.missing()
    measuring = config.getoption("benchmark_enable") or config.getoption("benchmark_only")
    for item in items:
        if item.get_closest_marker("timed") and not measuring:
            item.add_marker(pytest.mark.skip(reason="a measurement: --benchmark-enable runs it"))
        if item.get_closest_marker("long") and not config.getoption("--long"):
            item.add_marker(pytest.mark.skip(reason="takes minutes: --long runs it"))
        if WHY_NO_QT and item.get_closest_marker("gui"):
            item.add_marker(pytest.mark.skip(reason=WHY_NO_QT))
        elif no_screen and item.get_closest_marker("window"):
            item.add_marker(pytest.mark.skip(reason=no_screen))
        if item.get_closest_marker("shared") and not SHARED.is_dir():
            item.add_marker(pytest.mark.skip(reason="the recordings are not beside the checkout"))


@pytest.fixture
def shared() -> Path:
    """The folder with the recordings; skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the recordings are not beside the checkout")
    return SHARED


@pytest.fixture
def update_golden() -> bool:
    """Whether golden files are to be written anew."""
    return os.environ.get("UPDATE_GOLDEN") == "1"


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test: nothing of the person's is read or written."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(folder / name.lower()))
    return folder
