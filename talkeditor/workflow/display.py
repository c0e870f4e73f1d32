"""Whether a window can be opened here, found out without Qt: Qt aborts the process where it cannot."""

import ctypes
import importlib.util
import os
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

Address = str | tuple[str, int]

_NEEDED = (
    # The shared library that Qt loads, and the Debian package that has it.
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libX11.so.6", "libx11-6"),
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libfreetype.so.6", "libfreetype6"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
)
_NEEDED_FOR_X = (
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-randr.so.0", "libxcb-randr0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-shm.so.0", "libxcb-shm0"),
    ("libxcb-sync.so.1", "libxcb-sync1"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
_NEEDED_FOR_WAYLAND = (
    ("libwayland-client.so.0", "libwayland-client0"),
    ("libwayland-cursor.so.0", "libwayland-cursor0"),
    ("libwayland-egl.so.1", "libwayland-egl1"),
)
_SURE_TO_START = ("xcb", "wayland", "offscreen", "minimal")
_SECONDS = 2.0
_PROBE = "from PySide6.QtGui import QGuiApplication as A; raise SystemExit(not A([]).screens())"
_PROBE_SECONDS = 20
_X_HELLO = struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0)
_NO = "No window can be opened:"
_VIRTUAL_DISPLAY = ["xvfb", "xauth"]


def why_no_window(environment: Mapping[str, str] = os.environ) -> str | None:
    """One sentence on what is missing for a window and how to get it, or None where one can be opened."""
    if importlib.util.find_spec("PySide6") is None:
        return f"{_NO} PySide6 is not installed; install it with: pip install PySide6-Essentials"
    if not sys.platform.startswith("linux"):
        return None
    reasons = []
    for platform in _platforms(environment):
        reason = _why_not(platform, environment)
        if reason is None:
            return None
        reasons.append(f"{_NO} {reason}")
    return reasons[-1]


def _why_not(platform: str, environment: Mapping[str, str]) -> str | None:
    missing = missing_packages(_needed(platform))
    reasons = ["system libraries are missing"] if missing else []
    variable = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}.get(platform, "")
    if variable and not _is_there(platform, environment):
        value = environment.get(variable)
        state = f"{variable}={value} leads nowhere" if value else f"{variable} is not set"
        reasons.append(f"no display ({state})")
        missing += _VIRTUAL_DISPLAY
    if reasons:
        virtual = (
            "run it with xvfb-run -a, or " if missing == _VIRTUAL_DISPLAY and _has_virtual_display() else ""
        )
        return f"{' and '.join(reasons)}; {virtual}get what it needs with: apt install {' '.join(missing)}"
    lacking = _lacking(platform)
    if lacking:
        return f"the system library {lacking} is missing; find its package with: apt-file search {lacking}"
    if platform == "xcb" and not _lets_us_in(environment):
        return f"the display {environment.get('DISPLAY')} turns us away; see: xhost"
    if platform not in _SURE_TO_START and not _qt_starts({**environment, "QT_QPA_PLATFORM": platform}):
        return f"Qt cannot start with QT_QPA_PLATFORM={platform}; unset it"
    return None


def _platforms(environment: Mapping[str, str]) -> list[str]:
    """The Qt platforms that will be tried in turn: named, or the one that Qt chooses of itself."""
    named = [choice.split(":")[0] for choice in environment.get("QT_QPA_PLATFORM", "").split(";")]
    if any(named):
        return ["wayland" if name.startswith("wayland") else name for name in named if name]
    on_wayland = environment.get("XDG_SESSION_TYPE") == "wayland" and _wayland_answers(environment)
    return ["wayland" if on_wayland else "xcb"]


def _needed(platform: str) -> tuple[tuple[str, str], ...]:
    return _NEEDED + {"xcb": _NEEDED_FOR_X, "wayland": _NEEDED_FOR_WAYLAND}.get(platform, ())


def _is_there(platform: str, environment: Mapping[str, str]) -> bool:
    return _wayland_answers(environment) if platform == "wayland" else _x_answers(environment) is not None


def _lets_us_in(environment: Mapping[str, str]) -> bool:
    """A display that asks for a cookie may still have one for us: only Qt itself can tell."""
    return bool(_x_answers(environment)) or _qt_starts(environment)


def _has_virtual_display() -> bool:
    return all(shutil.which(program) for program in ("xvfb-run", "Xvfb", "xauth"))


def _qt_starts(environment: Mapping[str, str]) -> bool:
    """Whether Qt lives through its start, tried in a process that may die of it."""
    try:
        probe = subprocess.run(
            [sys.executable, "-c", _PROBE],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return probe.returncode == 0


def missing_packages(needed: Iterable[tuple[str, str]] = _NEEDED + _NEEDED_FOR_X) -> list[str]:
    """The Debian packages whose libraries cannot be loaded here."""
    return [package for library, package in needed if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _lacking(platform: str) -> str | None:
    """The first library that Qt's plug-in for a platform still lacks: Qt may need more than is known here."""
    package = importlib.util.find_spec("PySide6")
    for folder in (package and package.submodule_search_locations) or ():
        plugin = Path(folder, "Qt", "plugins", "platforms", f"libq{platform}.so")
        if plugin.is_file():
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                return str(error).split(":")[0]
    return None


def _x_answers(environment: Mapping[str, str]) -> bool | None:
    """Whether the X server lets us in without a cookie; None where there is no server."""
    host, colon, rest = environment.get("DISPLAY", "").rpartition(":")
    number = rest.split(".")[0]
    if not colon or not number.isdigit():
        return None
    path = f"/tmp/.X11-unix/X{number}"
    local: list[tuple[int, Address]] = [(socket.AF_UNIX, path), (socket.AF_UNIX, "\0" + path)]
    remote: list[tuple[int, Address]] = [(socket.AF_INET, (host, 6000 + int(number)))]
    for family, address in local if host in ("", "unix") else remote:
        answer = _answer(family, address, _X_HELLO)
        if answer is not None:
            return answer == b"\x01"
    return None


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    path = Path(environment.get("XDG_RUNTIME_DIR", "")) / name
    return bool(name) and _answer(socket.AF_UNIX, str(path)) is not None


def _answer(family: int, address: Address, hello: bytes = b"") -> bytes | None:
    """The first byte that a server answers (nothing said: nothing answered), or None if none is there."""
    try:
        with socket.socket(family, socket.SOCK_STREAM) as connection:
            connection.settimeout(_SECONDS)
            connection.connect(address)
            if not hello:
                return b""
            connection.sendall(hello)
            return connection.recv(1)
    except (OSError, OverflowError):
        return None
