"""A review kept in another project, in the user's data folder: where its own cannot be written, or is open
in another window."""

import hashlib
import time
from pathlib import Path

from talkeditor.core.history import History
from talkeditor.core.propose import begin
from talkeditor.core.review import Review
from talkeditor.store.loading import Source
from talkeditor.store.places import SUFFIX, data_folder
from talkeditor.store.project import create


def rescue(name: str, review: Review, history: History) -> Path:
    """Keep a stream with all steps that hold in a new project; gives its path. Raises `StoreError`."""
    return _kept("rescued", name, review, history)


def copied(name: str, review: Review, history: History) -> Path:
    """A project of its own that begins as a stream is now; gives its path. Raises `StoreError`."""
    return _kept("copies", name, review, history)


def _kept(where: str, name: str, review: Review, history: History) -> Path:
    folder = data_folder() / where
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{time.strftime('%Y-%m-%d-%H%M%S')}-{Path(name).name[-50:]}{SUFFIX}"
    data = "\n".join(review.transcript.lines).encode("utf-8", "surrogatepass")
    source = Source(name, "text", "utf-8", hashlib.sha256(data).hexdigest(), data)
    steps = History(history.steps[: history.position])
    create(path, source, begin(review.transcript), history=steps)[0].close()
    return path
