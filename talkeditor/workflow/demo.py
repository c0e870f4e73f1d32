"""The main job on the sample stream that ships with the program, for who has no window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from talkeditor.assets import resource
from talkeditor.core.wording import counted, line_range, titled_name_of
from talkeditor.store.places import data_folder
from talkeditor.workflow import exporting
from talkeditor.workflow.detecting import detected
from talkeditor.workflow.looking import look
from talkeditor.workflow.telling import summary


def sample() -> Path:
    """The sample stream as a copy in the user's data folder, where a project may lie beside it."""
    shipped = next(iter(sorted(resource("sample").glob("*.txt"))))
    copy = data_folder() / "sample" / shipped.name
    if not copy.is_file() or copy.read_bytes() != shipped.read_bytes():
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(shipped, copy)
    return copy


def run_headless(reason: str) -> Iterator[str]:
    """Do the main job without a window and tell each step; `reason` says why there is none."""
    path = sample()
    yield reason
    yield "The same job goes without one:"
    opened = look(path)
    yield f"1. Read {path.name}: {counted(len(opened.review.transcript), 'line')}."
    review, _ = detected(opened.review)
    yield f"2. Detected. {summary(review)}"
    for parts in review.talks():
        ranges = ", ".join(line_range(review.lines_of(part)) for part in parts)
        yield f"   {titled_name_of(review, parts[0])}, lines {ranges}"
    yield "3. Took all proposals as they are; in the window a person decides."
    folder = path.parent / "talks"
    rows: list[str] = []
    exporting.export_headless(
        review, opened.name, folder, exporting.Options(include_proposed=True), rows.append
    )
    yield f"4. Exported the talks into the folder {folder}"
    yield from (f"   {row}" for row in rows)
