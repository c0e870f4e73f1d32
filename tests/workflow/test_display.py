"""Whether a window can be opened: told without Qt, in one sentence."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib.machinery import PathFinder
from pathlib import Path

import pytest

from talkeditor.workflow import display
from talkeditor.workflow.display import missing_packages, why_no_window

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a window")


@pytest.fixture
def all_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "missing_packages", lambda _: [])


def sentence(environment: dict[str, str]) -> str:
    said = why_no_window(environment)
    assert said is not None
    assert said.startswith("No window can be opened: ")
    assert "\n" not in said
    return said


def test_fault_51_missing_libraries_are_named_by_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        display, "_NEEDED_FOR_X", (("libnowhere.so.9", "libnowhere9"), ("libc.so.6", "libc6"))
    )
    said = sentence({})
    assert "apt install" in said
    assert "libnowhere9" in said
    assert "libc6" not in said
    assert "xvfb" in said
    assert "libnowhere9" not in (why_no_window({"QT_QPA_PLATFORM": "offscreen"}) or "")


def test_packages_of_libraries_that_are_there_are_not_named() -> None:
    assert missing_packages([("libc.so.6", "libc6"), ("libnowhere.so.9", "libnowhere9")]) == ["libnowhere9"]


@pytest.mark.usefixtures("all_libraries")
@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "DISPLAY is not set"),
        ({"DISPLAY": ""}, "DISPLAY is not set"),
        ({"DISPLAY": ":987"}, "DISPLAY=:987 leads nowhere"),
        ({"DISPLAY": "nonsense"}, "DISPLAY=nonsense leads nowhere"),
        ({"DISPLAY": "127.0.0.1:59000"}, "leads nowhere"),
        ({"QT_QPA_PLATFORM": "wayland"}, "WAYLAND_DISPLAY is not set"),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "w"}, "DISPLAY is not set"),
        ({"XDG_SESSION_TYPE": "wayland", "WAYLAND_DISPLAY": "gone"}, "DISPLAY is not set"),
    ],
)
def test_fault_51_no_display(environment: dict[str, str], words: str) -> None:
    assert words in sentence(environment)
    assert "apt install xvfb" in sentence(environment)


@pytest.mark.usefixtures("all_libraries")
def test_a_virtual_display_that_is_there_is_pointed_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display.shutil, "which", lambda program: f"/usr/bin/{program}")
    assert "run it with xvfb-run" in sentence({})
    monkeypatch.setattr(display.shutil, "which", lambda _: None)
    assert "xvfb-run" not in sentence({})


@pytest.mark.usefixtures("all_libraries")
def test_the_last_of_several_platforms_is_told_about() -> None:
    assert "DISPLAY is not set" in sentence({"QT_QPA_PLATFORM": "wayland;xcb"})
    assert why_no_window({"QT_QPA_PLATFORM": "wayland;offscreen"}) is None


@pytest.mark.gui
@pytest.mark.parametrize("platform", ["nonsense", "off", "../platforms/nothing"])
def test_a_platform_that_qt_has_not_is_tried_apart(platform: str) -> None:
    assert "QT_QPA_PLATFORM" in sentence({**os.environ, "QT_QPA_PLATFORM": platform})


def test_a_library_that_only_qt_knows_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plugin = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms" / "libqoffscreen.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_bytes(b"no library")
    (tmp_path / "PySide6" / "__init__.py").touch()
    spec = PathFinder.find_spec("PySide6", [str(tmp_path)])
    monkeypatch.setattr(display.importlib.util, "find_spec", lambda _: spec)
    monkeypatch.setattr(display, "missing_packages", lambda _: [])
    assert "libqoffscreen.so is missing" in sentence({"QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.usefixtures("all_libraries")
def test_offscreen_needs_no_display() -> None:
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen:size=800x600"}) is None


def test_without_pyside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display.importlib.util, "find_spec", lambda _: None)
    assert "PySide6 is not installed" in sentence({"QT_QPA_PLATFORM": "offscreen"})


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, list[bytes]]]:
    """A display server on TCP that answers with the byte in the list."""
    answers: list[bytes] = [b"\x01"]
    listening = socket.create_server(("127.0.0.1", 0))
    number = listening.getsockname()[1] - 6000

    def serve() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            with connection:
                connection.recv(12)
                connection.sendall(answers[0])

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"127.0.0.1:{number}", answers
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()
    thread.join()


@pytest.mark.usefixtures("all_libraries")
def test_a_display_that_lets_us_in(server: tuple[str, list[bytes]]) -> None:
    assert why_no_window({"DISPLAY": server[0]}) is None


@pytest.mark.usefixtures("all_libraries")
def test_a_display_that_asks_for_a_cookie_is_tried_by_qt(
    server: tuple[str, list[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    server[1][0] = b"\x00"
    monkeypatch.setattr(display, "_PROBE", "import os; os.abort()")
    assert "turns us away" in sentence({"DISPLAY": server[0]})
    monkeypatch.setattr(display, "_PROBE", "pass")
    assert why_no_window({"DISPLAY": server[0], "PATH": os.environ["PATH"]}) is None


@pytest.mark.usefixtures("all_libraries")
def test_a_wayland_session(tmp_path: Path) -> None:
    environment = {"XDG_SESSION_TYPE": "wayland", "WAYLAND_DISPLAY": "wl", "XDG_RUNTIME_DIR": str(tmp_path)}
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "wl"))
        listening.listen()
        assert why_no_window(environment) is None
    assert "DISPLAY is not set" in sentence(environment)


@pytest.mark.window
def test_a_real_display() -> None:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    try:
        number = os.read(read, 20).decode().strip()
        assert why_no_window({"DISPLAY": f":{number}"}) is None
    finally:
        server.terminate()
        server.wait()
        os.close(read)
        os.close(write)
