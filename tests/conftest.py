"""What tests share: where things lie, and when tests of the window can run."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files instead of comparing")


def pytest_configure(config: pytest.Config) -> None:
    """Turn off the Qt plug-in on a machine whose libraries cannot load Qt, before it tries."""
    if config.getoption("--update-golden"):
        os.environ["UPDATE_GOLDEN"] = "1"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    missing = _qt_missing()
    for item in items:
        if missing and item.get_closest_marker("gui"):
            item.add_marker(pytest.mark.skip(reason=missing))
        if item.get_closest_marker("shared") and not SHARED.is_dir():
            item.add_marker(pytest.mark.skip(reason="the recordings are not beside the checkout"))


def _qt_missing() -> str | None:
    """Why Qt cannot start offscreen here, or None."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return f"Qt cannot start here: {error}"
    return None


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
