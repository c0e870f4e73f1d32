"""A review kept in another project: where its own cannot be written, was changed by another program, or is
open in another window; or because a person wants it elsewhere."""

import hashlib
import time
from contextlib import closing
from pathlib import Path

from talkeditor.core.history import History
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.core.translation import tr
from talkeditor.store import loading
from talkeditor.store.connection import StoreError, connect_to_read, told
from talkeditor.store.holding import alone
from talkeditor.store.loading import Attachment, Source
from talkeditor.store.places import SUFFIX, data_folder
from talkeditor.store.project import create


def rescue(name: str, review: Review, history: History, earlier: Path | None = None) -> Path:
    """Keep a stream with all its steps in a new project in the user's data folder; gives its path.

    What else is whole in the `earlier` project comes along: the stream as it was read, its schedule.
    Raises `StoreError`.
    """
    return _kept("rescued", name, review, history, earlier)


def copied(name: str, review: Review, history: History, earlier: Path | None = None) -> Path:
    """A project of its own that begins as a stream is now; gives its path. Raises `StoreError`."""
    return _kept("copies", name, review, history, earlier)


def keep_at(path: Path, name: str, review: Review, history: History, earlier: Path | None = None) -> None:
    """Keep a stream with all its steps in a project at a place of a person's choice.

    Another file there is replaced once the new one is whole. Raises `StoreError`.
    """
    fresh = path.with_name(path.name + ".new")
    with alone(path, hint=tr("Choose another place.")):
        with told(path):
            fresh.unlink(missing_ok=True)
        _write(fresh, name, review, history, earlier)
        with told(path):
            fresh.replace(path)


def _kept(where: str, name: str, review: Review, history: History, earlier: Path | None) -> Path:
    folder = data_folder() / where
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    begun = f"{time.strftime('%Y-%m-%d-%H%M%S')}-{Path(name).name[-50:]}"
    number = 1
    while (path := folder / f"{begun}{'' if number == 1 else f'-{number}'}{SUFFIX}").exists():
        number += 1
    _write(path, name, review, history, earlier)
    return path


def _write(path: Path, name: str, review: Review, history: History, earlier: Path | None) -> None:
    source, given = _as_read(review, earlier)
    if source is None:
        data = "\n".join(review.transcript.lines).encode("utf-8", "surrogatepass")
        source = Source(name, "text", "utf-8", hashlib.sha256(data).hexdigest(), data)
    project, _ = create(
        path, source, begin(review.transcript), history=History(history.steps, history.position)
    )
    try:
        for kind, attachment in given.items():
            project.attach(kind, attachment)
        project.remember_detection()
    finally:
        project.close()


def _as_read(review: Review, earlier: Path | None) -> tuple[Source | None, dict[str, Attachment]]:
    """The stream file as the earlier project has it, and what was given to it, as far as both are whole."""
    if earlier is None or not earlier.is_file():
        return None, {}
    try:
        with told(earlier), closing(connect_to_read(earlier)) as connection:
            source, transcript, sound = loading.raw_source(connection)
            if not (sound and source.is_sound and transcript == review.transcript):
                return None, {}
            return source, loading.attachments(connection)
    except StoreError:
        return None, {}
