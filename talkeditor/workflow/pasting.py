"""Captions that were copied elsewhere become a file, so that they are kept like any other stream."""

import time
from pathlib import Path

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import tr
from talkeditor.store import places
from talkeditor.workflow.files import atomic_write


def keep(text: str) -> Path:
    """The file in the user's data folder that holds a copied text. Raises `TalkeditorError`.

    The same text gives the same file, so that pasting it again goes on where it was left.
    """
    if not text.strip():
        raise TalkeditorError(
            tr("Nothing was copied, so there is nothing to open."),
            tr("Copy the captions first, then open them here."),
        )
    folder = places.data_folder() / "copied"
    data = text.encode("utf-8", "replace")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for earlier in folder.glob("*.txt"):
            if earlier.stat().st_size == len(data) and earlier.read_bytes() == data:
                return earlier
        now = time.strftime("%Y-%m-%d %H.%M.%S")
        stem, number = tr("Copied {time}", about="name of a file", time=now), 1
        path = folder / f"{stem}.txt"
        while path.exists():
            number += 1
            path = folder / f"{stem} ({number}).txt"
        atomic_write(path, data)
    except OSError as error:
        raise TalkeditorError(
            tr("The copied text could not be kept: {reason}.", reason=error.strerror),
            tr("Save it as a file and open that."),
        ) from error
    return path
