"""Packages built for real, each started for real. Building takes minutes: `pytest --long tests/packaging`."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from talkeditor import __version__
from talkeditor.cli import COMMANDS
from talkeditor.ui.commands import COMMANDS as KEYS
from tests.end_to_end import screen

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
IDENTITY = "org.talkeditor.Talkeditor"


def run(*command: str | Path, **options: object) -> str:
    """What a command that went well wrote to standard output."""
    done = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        check=False,
        **options,  # type: ignore[call-overload]
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"
    return str(done.stdout)


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("desktop-file-validate", [f"{IDENTITY}.desktop"]),
        ("appstreamcli", ["validate", "--no-net", f"{IDENTITY}.metainfo.xml"]),
    ],
)
def test_metadata_is_valid(tool: str, arguments: list[str]) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    said = run(tool, *arguments, cwd=LINUX)
    assert "error" not in said.casefold()


def test_all_packages_bear_the_version_of_the_program() -> None:
    installer = (ROOT / "packaging/windows/talkeditor.iss").read_text("utf-8")
    assert f"AppVersion={__version__}\n" in installer
    assert f"OutputBaseFilename=talkeditor-{__version__}-setup\n" in installer
    metadata = (ROOT / f"packaging/linux/{IDENTITY}.metainfo.xml").read_text("utf-8")
    assert f'<release version="{__version__}"' in metadata


@pytest.mark.gui
def test_the_manual_names_every_command_and_every_key() -> None:
    page = run(sys.executable, LINUX / "man.py", env={**os.environ, "PYTHONPATH": str(ROOT)})
    for name in COMMANDS:
        assert f"\n.SS {name}\n" in page
    for command in KEYS:
        if command.keys:
            assert command.label.replace("-", "\\-") in page
    assert not re.search(r"^(?!\.|'|\\&).*\n\.$", page, re.MULTILINE)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the one-folder build and the Debian package."""
    folder = tmp_path_factory.mktemp("dist")
    run(ROOT / "packaging" / "pyinstaller" / "build", folder)
    return folder


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The sample stream, where a project may be made beside it."""
    return Path(shutil.copy(next((ROOT / "resources" / "sample").glob("*.txt")), tmp_path))


def size_of(folder: Path) -> float:
    """The size of a folder in millions of bytes."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_symlink()) / 1e6


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_one_folder_works_headless(built: Path, sample: Path, tmp_path: Path) -> None:
    program = built / "talkeditor" / "talkeditor"
    print(f"one folder: {size_of(program.parent):.0f} MB")
    assert re.fullmatch(r"talkeditor \d+\.\d+\.\d+\n", run(program, "--version"))
    catalogs = {path.name for path in program.parent.rglob("*.qm")}
    assert {f"{name}_{code}.qm" for name in ("talkeditor", "qtbase") for code in ("de", "es")} <= catalogs
    for form in ("markdown", "docx", "pdf"):
        run(program, "export", sample, "--to", tmp_path / form, "--as", form)
        assert any((tmp_path / form).iterdir())


@pytest.mark.long
@pytest.mark.window
@pytest.mark.timeout(1800)
def test_one_folder_opens_the_sample_and_detects(built: Path, sample: Path) -> None:
    with screen.screen((1440, 900)) as shown:
        shown.start(sample, program=(built / "talkeditor" / "talkeditor",))
        project = sample.with_name(sample.name + ".talkeditor")
        program = built / "talkeditor" / "talkeditor"
        shown.until(lambda: '"talk"' in run(program, "show", project, "--json"), 60, "nothing was detected")
        shown.press("space", "ctrl+q")
        code, said = shown.ended()
    assert (code, said) == (0, "")


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A bare Debian root, by debootstrap."""
    if shutil.which("debootstrap") is None or os.geteuid() != 0:
        pytest.skip("needs debootstrap and root")
    root = tmp_path_factory.mktemp("debian")
    run("debootstrap", "--variant=minbase", "bookworm", root)
    for name in ("proc", "tmp/.X11-unix"):
        (root / name).mkdir(parents=True, exist_ok=True)
        run("mount", "--bind", f"/{name}", root / name)
    try:
        yield root
    finally:
        for name in ("tmp/.X11-unix", "proc"):
            subprocess.run(["umount", "-l", str(root / name)], check=False)


@pytest.mark.long
@pytest.mark.window
@pytest.mark.timeout(3600)
def test_the_debian_package_installs_runs_and_goes(built: Path, debian: Path, sample: Path) -> None:
    run(ROOT / "packaging" / "deb" / "build", built)
    (package,) = built.glob("talkeditor_*.deb")
    shutil.copy(package, debian / "tmp" / package.name)
    shutil.copy(sample, debian / "tmp" / sample.name)
    inside = ("chroot", debian, "env", "DEBIAN_FRONTEND=noninteractive", "LANG=C.UTF-8", "HOME=/root")
    run(*inside, "apt-get", "install", "-y", "--no-install-recommends", f"/tmp/{package.name}")
    said = run(*inside, "talkeditor", "export", f"/tmp/{sample.name}", "--to", "/tmp/talks")
    assert "index.md" in said or (debian / "tmp" / "talks" / "index.md").is_file()
    assert "application/x-talkeditor" in (debian / "usr/share/mime/globs2").read_text()
    assert IDENTITY in (debian / "usr/share/applications/mimeinfo.cache").read_text()
    assert (debian / "usr/share/man/man1/talkeditor.1.gz").is_file()
    with screen.screen((1440, 900)) as shown:
        display = shown.environment["DISPLAY"]
        shown.start(f"/tmp/{sample.name}", program=(*inside, f"DISPLAY={display}", "talkeditor"))
        shown.press("space", "ctrl+q")
        code, said = shown.ended()
    assert code == 0, said
    run(*inside, "apt-get", "purge", "-y", "talkeditor")
    left = [path for path in (debian / "usr").rglob("*alkeditor*") if not path.is_dir()]
    assert left == []
    assert not (debian / "usr/lib/talkeditor").exists()
