"""Faults 42 to 49 for every form there is: whatever a talk is called and says, whatever is in the way."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from pathvalidate import is_valid_filename

from talkeditor.core.clean import Opening
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.review import Review
from talkeditor.exporters import EXPORTERS, Offer
from talkeditor.exporters.words import visible
from talkeditor.schedules import read_bytes
from talkeditor.workflow import exporting, files
from talkeditor.workflow.exporting import (
    Existing,
    Options,
    Plan,
    Written,
    export_headless,
    plan,
    write,
    written_before,
)
from talkeditor.workflow.manifest import NAME
from tests.exporters import days
from tests.exporters.test_flavours import EVIL

ROOT = Path(__file__).resolve().parents[2]
FORMS = list(EXPORTERS)
TITLELESS = ("srt", "webvtt", "podcast-transcript", "hugo", "jekyll", "pelican")
"""Forms whose text has no title: captions, and pages of which the site shows it, from the head."""
WORDLESS = ("youtube-chapters", "podcast-chapters", "losslesscut", "ffmetadata", "ffmpeg")
EACH = [name for name, row in EXPORTERS.items() if Offer.NAMES in row.offers and name != "ffmpeg"]
TITLES = ("../../x", "/x", "C:\\x", "a/b", "CON", "nul.txt", "x. ", "", "...", "-rf", "a\0b", ".")
LONG = ("x" * 400, "é" * 200, "ж" * 300)


def batched(values: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Three at a time, as the day has three talks."""
    for at in range(0, len(values), 3):
        yield (*values[at : at + 3], *values[:3])[:3]


form = pytest.mark.parametrize("name", FORMS)


def titled(*titles: str) -> Review:
    """The day with other titles, each also the name of a speaker."""
    state = days.review()
    talks = [index for index, segment in enumerate(state.segments) if segment.title]
    segments = list(state.segments)
    for index, title in zip(talks, titles, strict=True):
        segments[index] = replace(segments[index], title=title, speakers=(title,) if title else ())
    return replace(state, segments=tuple(segments))


def export(name: str, folder: Path, state: Review | None = None, **options: object) -> Written:
    wanted = replace(Options(name, include_proposed=True), **options)  # type: ignore[arg-type]
    return write(plan(state or days.review(), "hall 2.vtt", wanted, folder))


def planned_for(name: str, folder: Path, one_file: bool) -> Plan:
    """A plan that can be written again and again: some forms take a while."""
    return plan(days.review(), "hall 2.vtt", Options(name, include_proposed=True, one_file=one_file), folder)


def there(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def unchanged_outside(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in tmp_path.iterdir())


def needs_library(name: str) -> None:
    if name in ("docx", "pdf"):
        pytest.importorskip({"docx": "docx", "pdf": "fpdf"}[name])


@form
@pytest.mark.parametrize("titles", list(batched(TITLES)))
@pytest.mark.parametrize("one_file", [False, True])
def test_fault_42_every_file_stays_inside_the_folder(
    tmp_path: Path, name: str, titles: tuple[str, str, str], one_file: bool
) -> None:
    needs_library(name)
    done = export(name, tmp_path / "in" / "out", titled(*titles), event=titles[0], one_file=one_file)
    assert unchanged_outside(tmp_path) == ["in"]
    assert unchanged_outside(tmp_path / "in") == ["out"]
    assert sorted((*done.files, NAME)) == sorted(there(done.folder))
    assert all(is_valid_filename(file, platform="universal") for file in done.files)


@form
@pytest.mark.parametrize("template", ["", "{event}-{speakers}-{title}"])
def test_fault_43_names_are_short_enough(tmp_path: Path, name: str, template: str) -> None:
    needs_library(name)
    done = export(name, tmp_path, titled(*LONG), event=LONG[0], name_template=template)
    assert all(len(file.encode()) <= 255 for file in done.files)
    assert len({file.casefold() for file in done.files}) == len(done.files)
    assert set(done.files) <= set(there(tmp_path))


def test_fault_43_letters_that_no_font_has_are_refused_with_nothing_written(tmp_path: Path) -> None:
    needs_library("pdf")
    with pytest.raises(TalkeditorError, match="Nothing was written"):
        export("pdf", tmp_path / "x", titled("\U000f0000" * 100, "b", "c"))
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("name", [name for name in FORMS if name != "pdf"])
def test_fault_43_signs_that_are_no_letters_vanish_from_names(tmp_path: Path, name: str) -> None:
    needs_library(name)
    done = export(name, tmp_path, titled("😀" * 100, "🚢 ship", "c"))
    assert all(file.isascii() for file in done.files)


@pytest.mark.parametrize("name", EACH)
@pytest.mark.parametrize("template", ["", "{title}"])
@pytest.mark.parametrize("titles", [("Tides", "TIDES", "tides!"), ("Café", "Cafe\u0301", "CAFÉ")])
def test_fault_44_names_that_fold_to_the_same_are_told_apart_and_stable(
    tmp_path: Path, name: str, template: str, titles: tuple[str, ...]
) -> None:
    needs_library(name)
    made = [export(name, tmp_path, titled(*titles), name_template=template) for _ in range(2)]
    assert made[0] == made[1]
    names = made[0].files
    assert len({file.casefold() for file in names}) == len(names) >= 3
    assert len(there(tmp_path)) == len(names) + 1


UNSEEN = "\u202e\u200b\ufeff"
HIDDEN = f"{UNSEEN}\x07\x1b"


@form
def test_fault_45_what_cannot_be_seen_is_in_no_name_and_in_no_text(tmp_path: Path, name: str) -> None:
    needs_library(name)
    state = titled(f"Kn{HIDDEN}ots", f"Ti{HIDDEN}des", f"Ow{HIDDEN}ls")
    done = export(name, tmp_path, state, event=f"Days{HIDDEN}", name_template="{title} {event}")
    assert not any(c in file for file in done.files for c in HIDDEN)
    for file in done.files:
        data = (tmp_path / file).read_bytes()
        if name not in ("docx", "pdf"):
            assert not any(c in data.decode() for c in HIDDEN)
        shown = days.WORDS[name](data) if file.endswith((".docx", ".pdf")) else ""
        assert not any(c in shown for c in HIDDEN)


@form
def test_fault_45_the_words_around_what_cannot_be_seen_stay(tmp_path: Path, name: str) -> None:
    needs_library(name)
    done = export(name, tmp_path, titled(f"Kn{UNSEEN}ots", "Tides", "Owls"))
    if name in EACH:
        assert done.files[0].startswith("01-knots.")
    if name in ("srt", "webvtt"):
        return
    data = (tmp_path / done.files[0]).read_bytes()
    in_head = name in ("hugo", "jekyll", "pelican")
    assert "Knots" in visible(data.decode() if in_head else days.WORDS[name](data))


@form
@pytest.mark.parametrize("one_file", [False, True])
def test_fault_46_a_link_is_replaced_and_not_followed(tmp_path: Path, name: str, one_file: bool) -> None:
    needs_library(name)
    outside = tmp_path / "outside"
    outside.write_bytes(b"mine")
    files_made = export(name, tmp_path / "first", one_file=one_file).files
    folder = tmp_path / "out"
    folder.mkdir()
    for file in (*files_made, NAME):
        (folder / file).symlink_to(outside)
    export(name, folder, one_file=one_file)
    assert outside.read_bytes() == b"mine"
    assert not any(path.is_symlink() for path in folder.iterdir())
    assert there(folder) == there(tmp_path / "first")


@pytest.mark.parametrize("name", [name for name in FORMS if name not in TITLELESS])
@pytest.mark.parametrize("evil", list(batched(EVIL)))
def test_fault_47_a_title_that_looks_like_code_is_shown_as_it_is(name: str, evil: tuple[str, ...]) -> None:
    needs_library(name)
    talks = tuple(
        replace(clean, talk=replace(clean.talk, title=title, speakers=(title,)))
        for clean, title in zip(days.day(), evil, strict=True)
    )
    made = days.exported(name, talks, left_out=None)
    for clean in talks:
        shown = " ".join(days.WORDS[name](made.files[made.of_talk[clean.talk.number]]).split())
        assert " ".join(clean.talk.title.split()) in shown


@pytest.mark.parametrize("name", [name for name in FORMS if name not in WORDLESS])
@pytest.mark.parametrize("evil", list(batched(EVIL)))
def test_fault_47_what_was_said_is_shown_as_it_was_said(name: str, evil: tuple[str, ...]) -> None:
    needs_library(name)
    said = tuple(days.line(number, text) for number, text in enumerate(evil, start=1))
    first, *others = days.day()
    parts = (replace(first.talk.parts[0], lines=said),)
    text = replace(first.text, paragraphs=tuple(days.paragraph(Opening.START, line) for line in said))
    talk = replace(first, talk=replace(first.talk, parts=parts, qa=None), text=text)
    made = days.exported(name, (talk, *others), left_out=None)
    shown = " ".join(days.WORDS[name](made.files[made.of_talk[1]]).split())
    assert all(" ".join(words.split()) in shown for words in evil)


@form
@pytest.mark.parametrize("one_file", [False, True])
def test_fault_48_a_file_that_was_changed_is_asked_about(tmp_path: Path, name: str, one_file: bool) -> None:
    needs_library(name)
    planned = planned_for(name, tmp_path, one_file)
    file = write(planned).files[-1]
    (tmp_path / file).write_bytes(b"mine")
    before = there(tmp_path)
    with pytest.raises(TalkeditorError, match="was changed since the last export"):
        write(planned)
    assert there(tmp_path) == before
    kept = export(name, tmp_path, one_file=one_file, existing=Existing.KEEP_BOTH)
    assert file not in kept.files
    assert (tmp_path / file).read_bytes() == b"mine"
    write(replace(planned, options=replace(planned.options, existing=Existing.REPLACE)))
    assert (tmp_path / file).read_bytes() != b"mine"


OPEN = os.open
FULL: dict[str, Callable[[], OSError]] = {
    "the disk is full": lambda: OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)),
    "Permission denied": lambda: PermissionError(errno.EACCES, os.strerror(errno.EACCES)),
    "Read-only file system": lambda: OSError(errno.EROFS, os.strerror(errno.EROFS)),
}


@form
@pytest.mark.parametrize("one_file", [False, True])
def test_fault_48_a_disk_that_fails_leaves_whole_files_and_their_list(
    tmp_path: Path, name: str, one_file: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It fails for each reason at each file in turn; the next export goes on and gives the very bytes."""
    needs_library(name)
    planned = planned_for(name, tmp_path / "whole", one_file)
    wanted = there(write(planned).folder)
    for reason, at in product(FULL, range(len(wanted))):
        there_too = replace(planned, folder=tmp_path / f"{reason} {at}")
        left = [at]

        def failing(
            path: object, flags: int, mode: int = 0o777, *, left: list[int] = left, why: str = reason
        ) -> int:
            if flags & os.O_CREAT and str(path).endswith(files.SUFFIX):
                left[0] -= 1
                if left[0] < 0:
                    raise FULL[why]()
            return OPEN(path, flags, mode)  # type: ignore[arg-type]

        monkeypatch.setattr(os, "open", failing)
        with pytest.raises(TalkeditorError, match=reason) as broke:
            write(there_too)
        monkeypatch.undo()
        listed = written_before(broke.value)
        assert listed == tuple(planned.files)[: max(0, at - 1)]
        assert set(listed) == set(there(there_too.folder)) - {NAME}
        assert all(there(there_too.folder)[file] == wanted[file] for file in listed)
        assert "of 3 talks" in broke.value.sentence
        write(there_too)
        assert there(there_too.folder) == wanted


def test_fault_48_without_a_window_what_was_written_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, really = [3], exporting.atomic_write

    def failing(path: Path, data: bytes) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        really(path, data)

    monkeypatch.setattr(exporting, "atomic_write", failing)
    said: list[str] = []
    with pytest.raises(TalkeditorError, match="2 of 3 talks were written; the disk is full"):
        export_headless(
            days.review(), "hall 2.vtt", tmp_path, Options("text", include_proposed=True), said.append
        )
    assert said == [f"wrote {tmp_path / file}" for file in ("01-knots-bends.txt", "02-tides-twice-a-day.txt")]


@form
def test_fault_48_a_write_that_breaks_off_in_the_middle_leaves_no_torn_file(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The device itself refuses: what is written to it ends on /dev/full."""
    needs_library(name)
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full")
    full, really = os.open("/dev/full", os.O_WRONLY), os.write
    left = [2]

    def filling(handle: int, data: memoryview) -> int:
        left[0] -= 1
        # A part gets through before the disk is full.
        return really(handle, data[:1]) if left[0] == 0 else really(full if left[0] < 0 else handle, data)

    monkeypatch.setattr(os, "write", filling)
    with pytest.raises(TalkeditorError, match="the disk is full"):
        export(name, tmp_path)
    monkeypatch.undo()
    os.close(full)
    assert set(there(tmp_path)) == {NAME}
    export(name, tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="no limits of this kind")
@pytest.mark.parametrize("name", ["text", "html", "json", "srt"])
def test_fault_48_a_limit_of_the_system_is_told_with_how_far_it_came(tmp_path: Path, name: str) -> None:
    """A process of its own, which may write files of so many bytes only."""
    script = f"""
import resource
from pathlib import Path
from talkeditor.core.clean import Opening
from talkeditor.core.errors import TalkeditorError
from talkeditor.workflow.exporting import written_before
from tests.workflow.test_export_faults import export
resource.setrlimit(resource.RLIMIT_FSIZE, (30, 30))
try:
    export({name!r}, Path({str(tmp_path)!r}))
except TalkeditorError as error:
    print(error.sentence, written_before(error))
"""
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert "0 of 3 talks were written; the folder cannot be written to: File too large. ()" in told.stdout
    assert list(tmp_path.iterdir()) == []


@form
@pytest.mark.parametrize("below", ["", "deeper"])
def test_fault_48_a_file_where_the_folder_should_be_is_told(tmp_path: Path, name: str, below: str) -> None:
    needs_library(name)
    (tmp_path / "x").write_bytes(b"mine")
    with pytest.raises(TalkeditorError, match="Choose another"):
        export(name, tmp_path / "x" / below)
    assert there(tmp_path) == {"x": b"mine"}


@form
def test_fault_48_where_nothing_may_be_replaced_all_stays_as_it_was(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs_library(name)
    planned = planned_for(name, tmp_path, False)
    write(planned)
    before = there(tmp_path)

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(TalkeditorError, match="cannot be written to: Permission denied"):
        export(name, tmp_path, titled("other", "titles", "here"), event="Another")
    monkeypatch.undo()
    assert there(tmp_path) == before


BROKEN_SCHEDULE = (
    "Title,Speaker,Room,Date,Start\n"
    "good morning we tie one knot,Ada Fender,North hall,2031-05-03,10:00\n"
    f"now the second boat {'and so on ' * 2_000},Bo Quay,North hall,2031-05-03,10:30\n"
    ",Nobody,North hall,2031-05-03,11:00\n"
    "owls fly at dusk <script>,Cy Perch,,2031-02-30,25:99\n"
    "owls fly at dusk <script>,Cy Perch,,2031-02-30,25:99\n"
)


@form
def test_fault_49_of_a_schedule_that_is_half_broken_the_rest_is_exported(tmp_path: Path, name: str) -> None:
    needs_library(name)
    schedule = read_bytes(BROKEN_SCHEDULE.encode(), "schedule.csv")
    assert len(schedule.problems) == 4
    slots = schedule.slots[-3:]
    state = titled(*(slot.title for slot in slots))
    done = export(
        name, tmp_path, state, date=slots[0].day, room=slots[1].room, name_template="{room} {title}"
    )
    assert set(done.files) | {NAME} == set(there(tmp_path))
    assert all(is_valid_filename(file, platform="universal") for file in done.files)
    assert done.talks == 3
    if name in EACH:
        assert done.files[0].startswith("north-hall-owls-fly-at-dusk-script.")
