"""Projects of every version that ever landed open with all they held, and the original is kept aside.

`fixtures/version-N.talkeditor` were made by the program of that version and are never made anew.
"""

import shutil
from pathlib import Path

import pytest

from talkeditor.store import places, schema
from talkeditor.store.loading import Attachment
from talkeditor.store.project import open_project
from tests.store.keeping import Desk, made

FIXTURES = Path(__file__).parent / "fixtures"
VERSIONS = range(1, len(schema.LADDER))


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("TALKEDITOR_DATA", str(folder))
    return folder


def copied(version: int, folder: Path) -> Path:
    path = folder / "hall.txt.talkeditor"
    shutil.copyfile(FIXTURES / f"version-{version}.talkeditor", path)
    return path


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("read_only", [False, True])
def test_fault_21_an_older_project_opens_whole(version: int, read_only: bool, tmp_path: Path) -> None:
    path = copied(version, tmp_path)
    before = path.read_bytes()
    project, kept = open_project(path, read_only=read_only)
    try:
        assert next(step.edit.label for step in kept.history.steps) == "Titled talk 1: Boats and ropes"
        assert kept.history.position == 4
        assert len(kept.history.steps) == 5
        assert dict(kept.review.corrections.items()) == {2: "mended words"}
        assert "Boats and ropes" in [segment.title for segment in kept.review.segments]
    finally:
        project.close()
    aside = places.before_climbing(path, version)
    if read_only:
        assert path.read_bytes() == before
        assert not aside.exists()
    else:
        again, earlier = open_project(aside, read_only=True)
        again.close()
        assert earlier.review == kept.review


@pytest.mark.parametrize("version", VERSIONS)
def test_undo_goes_on_across_versions(version: int, tmp_path: Path) -> None:
    desk = Desk(*open_project(copied(version, tmp_path)))
    while desk.undo():
        pass
    assert not len(desk.review.corrections)
    assert not len(desk.review.cuts)
    desk = desk.reopened()
    while desk.redo():
        pass
    assert desk.history.position == 5
    desk.project.close()


def test_every_earlier_version_has_its_fixture() -> None:
    assert {path.name for path in FIXTURES.iterdir()} == {f"version-{v}.talkeditor" for v in VERSIONS}


def test_an_attachment_is_kept_until_another_of_its_kind_comes(tmp_path: Path) -> None:
    desk = Desk(*made(tmp_path))
    desk.project.attach("schedule", Attachment("week.json", b"{}", '{"room":"Pier"}'))
    desk.project.attach("schedule", Attachment("day.ics", b"BEGIN", '{"room":"Quay"}'))
    desk = desk.reopened()
    assert desk.project.attachment("schedule") == Attachment("day.ics", b"BEGIN", '{"room":"Quay"}')
    desk.project.attach("schedule", None)
    assert desk.project.attachment("schedule") is None
    desk.project.close()
