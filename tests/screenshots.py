"""Pictures of the real window in every state: `python -m tests.screenshots [DIR]`.

Each look (colours, size, scale, type, language) is a process of its own, offscreen, on the sample stream.

    python -m tests.screenshots out                    every look, every state
    python -m tests.screenshots out dark-small         one look
    python -m tests.screenshots out light main export  some states in one look
    python -m tests.screenshots --readme               the picture of the README
"""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README_PICTURE = ROOT / "resources" / "pictures" / "main.png"
README_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is shown: its size in pixels of the interface, its scale, size of type and language."""

    scheme: str
    width: int
    height: int
    scale: float = 1
    points: float = 0
    language: str = "en"


LOOKS = {
    "light": Look("light", 1440, 900),
    "dark": Look("dark", 1440, 900),
    "light-small": Look("light", 1024, 640),
    "dark-small": Look("dark", 1024, 640),
    "light-200": Look("light", 1440, 900, 2),
    "light-small-200": Look("light", 720, 450, 2),
    "dark-300": Look("dark", 1280, 720, 3),
    "light-20pt": Look("light", 1440, 900, 1, 20),
    "light-4k": Look("light", 3840, 2160),
    "contrast": Look("contrast", 1440, 900),
    "german": Look("light", 1440, 900, language="de"),
    "german-small": Look("light", 1024, 640, language="de"),
    "spanish": Look("light", 1440, 900, language="es"),
}


def main(arguments: list[str]) -> int:
    """Takes the pictures; gives 1 where a look failed, 2 on wrong usage."""
    if arguments == ["--readme"]:
        with tempfile.TemporaryDirectory() as folder:
            failed = _run(Path(folder), "light", ["main"])
            return failed or _keep_for_readme(Path(folder) / "light" / "main.png")
    folder = Path(arguments[0] if arguments else "screenshots")
    looks = arguments[1:2] or list(LOOKS)
    if any(look not in LOOKS for look in looks):
        print(__doc__, file=sys.stderr)
        return 2
    return max(_run(folder, look, arguments[2:]) for look in looks)


def _run(folder: Path, name: str, states: list[str]) -> int:
    """One look in a process of its own: scale and type are chosen before the program starts."""
    look = LOOKS[name]
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(look.scale),
            "XDG_CONFIG_HOME": home,
            "XDG_DATA_HOME": home,
            "XDG_STATE_HOME": home,
        }
        command = [sys.executable, "-c", _CHILD, str(folder.absolute()), name, *states]
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


_CHILD = "import sys; from tests.screenshots import take; take(sys.argv[1], sys.argv[2], sys.argv[3:])"


def take(folder: str, name: str, states: list[str]) -> None:
    """Take the pictures of one look in this process."""
    from PySide6.QtWidgets import QApplication

    from talkeditor.assets import resource
    from talkeditor.ui import languages
    from tests.screen_states import STATES, Sitting, detected_project

    application = QApplication(sys.argv[:1])
    look = LOOKS[name]
    if look.points:
        font = application.font()
        font.setPointSizeF(look.points)
        application.setFont(font)
    target = Path(folder) / name
    target.mkdir(parents=True, exist_ok=True)
    # Before the detection: a project keeps the sentences of its findings.
    languages.use(look.language)
    with tempfile.TemporaryDirectory() as home:
        project = detected_project(Path(home), next(resource("sample").glob("*.txt")))
        for state in STATES:
            if states and state.__name__ not in states:
                continue
            with tempfile.TemporaryDirectory() as place:
                shown = (look.scheme, look.width, look.height)
                sitting = Sitting(Path(place), project, shown, look.language)
                state(sitting)
                sitting.picture().save(str(target / f"{state.__name__}.png"))
                sitting.close()
            print(f"{name}/{state.__name__}.png", flush=True)


def _keep_for_readme(picture: Path) -> int:
    """Keep a picture in its 256 commonest colours, small enough for a repository."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QImageWriter

    shown = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    commonest = Counter(memoryview(shown.constBits()).cast("I")).most_common(256)
    image = shown.convertToFormat(
        QImage.Format.Format_Indexed8, [color for color, _ in commonest], Qt.ImageConversionFlag.AvoidDither
    )
    README_PICTURE.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(README_PICTURE), b"png")
    writer.setCompression(100)
    if not writer.write(image) or README_PICTURE.stat().st_size > README_BYTES:
        print(f"{README_PICTURE} could not be written in {README_BYTES:,} bytes", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
