"""Which files in an export folder are ours, by what they hold. Knows nothing of talks.

The manifest names, for each owner (a format of a stream) that exported into the folder, its files and the
hashes they may have: one as a rule; two while an export is under way, so that a kill leaves no file that
nobody owns.
"""

import hashlib
import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

NAME = ".talkeditor-export.json"
_VERSION = 1
_LARGEST = 1 << 24

Hashes = Mapping[str, tuple[str, ...]]


class Found(Enum):
    """What lies at a name where a file is to be written."""

    NOTHING = "nothing"
    SAME = "the very bytes"
    OURS = "ours, unchanged"
    LINK = "a symbolic link"
    CHANGED = "ours, changed since"
    OTHER = "of another export"
    FOREIGN = "not ours"
    FOLDER = "a folder"


CLASHES = frozenset({Found.CHANGED, Found.OTHER, Found.FOREIGN, Found.FOLDER})


@dataclass(frozen=True, slots=True)
class Manifest:
    """The hashes of the files that were exported, by owner and by name."""

    exports: Mapping[str, Hashes]

    def of(self, owner: str) -> Hashes:
        """The files of one owner."""
        return self.exports.get(owner, {})

    def with_files(self, owner: str, files: Hashes) -> "Manifest":
        """The same with these files for an owner; a name belongs to one owner only."""
        others = {
            other: {name: hashes for name, hashes in theirs.items() if name not in files}
            for other, theirs in self.exports.items()
            if other != owner
        }
        return Manifest({**{other: theirs for other, theirs in others.items() if theirs}, owner: files})

    def encoded(self) -> bytes:
        """The bytes of the manifest, always the same for the same contents."""
        data = {"format": "talkeditor-export", "version": _VERSION, "exports": self.exports}
        return (json.dumps(data, indent=1, sort_keys=True, ensure_ascii=True) + "\n").encode()


def read(folder: Path) -> Manifest:
    """The manifest of a folder; one that is missing or damaged owns nothing."""
    data = _regular_bytes(folder / NAME)
    try:
        found = json.loads(data or b"")
        if found["format"] != "talkeditor-export" or found["version"] != _VERSION:
            return Manifest({})
        exports = {
            str(owner): {name: tuple(map(str, hashes)) for name, hashes in files.items() if is_plain(name)}
            for owner, files in found["exports"].items()
        }
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Manifest({})
    return Manifest(exports)


def is_plain(name: str) -> bool:
    """Whether a name stays inside its folder: one part, no way up, not the manifest itself."""
    return name not in ("", ".", "..", NAME) and not any(c in name for c in "/\\:\0")


def digest(data: bytes) -> str:
    """The hash by which a file is known again."""
    return hashlib.sha256(data).hexdigest()


def look(folder: Path, name: str, data: bytes | None, manifest: Manifest, owner: str) -> Found:
    """What lies at `name` now; `data` is what is to be written there. Nothing, where it can't be seen."""
    path = folder / name
    try:
        mode = path.lstat().st_mode
    except (OSError, ValueError):
        return Found.NOTHING
    if stat.S_ISDIR(mode):
        return Found.FOLDER
    if stat.S_ISLNK(mode):
        return Found.LINK
    there = hash_of(path)
    if data is not None and there == digest(data):
        return Found.SAME
    if name in manifest.of(owner):
        return Found.OURS if there in manifest.of(owner)[name] else Found.CHANGED
    return Found.OTHER if any(name in files for files in manifest.exports.values()) else Found.FOREIGN


def hash_of(path: Path) -> str | None:
    """The hash of a regular file; None for anything else. Never blocks on a pipe, follows no link."""
    handle = _opened(path)
    if handle is None:
        return None
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return None
        return hashlib.file_digest(file, "sha256").hexdigest()


def _regular_bytes(path: Path) -> bytes | None:
    handle = _opened(path)
    if handle is None:
        return None
    with os.fdopen(handle, "rb") as file:
        return file.read(_LARGEST) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else None


def _opened(path: Path) -> int | None:
    flags = os.O_RDONLY
    for name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, name, 0)
    try:
        return os.open(path, flags)
    except (OSError, ValueError):
        return None
