"""From a programme to a schedule: one file a form, one row in `SCHEDULES`."""

import codecs
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from talkeditor.core.errors import Problem
from talkeditor.core.schedule import Schedule
from talkeditor.core.translation import tr
from talkeditor.schedules import frab, ical, pasted, pretalx, sessionize, table
from talkeditor.schedules.base import LARGEST, Form, ScheduleError
from talkeditor.schedules.columns import Columns, Table

__all__ = ["SCHEDULES", "Columns", "Mapped", "ScheduleError", "Table", "read", "read_bytes", "read_text"]

Mapped = Callable[[Table], Columns | None]
"""Says which column is which; None: their heads tell it. May raise `ScheduleError` to ask first."""

SCHEDULES: tuple[Form, ...] = (
    ical.FORM,
    frab.FORM,
    sessionize.FORM,
    pretalx.FORM,
    table.FORM,
    pasted.FORM,
)
"""All forms, the first that knows a text reads it; a pasted programme is what is left."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"SQLite format 3")
_SPREADSHEET = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How XLSX, ODS and XLS begin; other packages begin so as well."""


def read(path: Path, mapped: Mapped | None = None, is_table: bool = False) -> Schedule:
    """The schedule in a file. Raises `ScheduleError` with one sentence.

    `mapped` is asked for the columns of a table; with `is_table` the file is one, whatever it looks like.
    """
    try:
        if not path.is_file():
            there = path.exists()
            text = tr("{path} is no file.", path=path) if there else tr("{path} does not exist.", path=path)
            raise _refused(text, reason="file")
        if path.stat().st_size > LARGEST:
            raise _too_large(path.name)
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        words = getattr(error, "strerror", None) or tr("its name is none")
        text = tr("{path} cannot be read ({why}).", path=path, why=words)
        raise _refused(text, reason="file") from None
    return read_bytes(data, path.name, mapped, is_table)


def read_bytes(data: bytes, name: str, mapped: Mapped | None = None, is_table: bool = False) -> Schedule:
    """The schedule in the bytes of a file; `name` is for messages, the rest as in `read`."""
    if len(data) > LARGEST:
        raise _too_large(name)
    if data.startswith(_BINARY):
        raise _refused(tr("{name} is no text and holds no schedule.", name=name), reason="binary")
    if data.startswith(_SPREADSHEET):
        hint = tr("Save a spreadsheet as CSV and take that.")
        raise _refused(tr("{name} is no text and holds no schedule.", name=name), hint, reason="binary")
    text, problems = _decoded(data)
    schedule = _read(text, name, mapped, is_table)
    return replace(schedule, problems=problems + schedule.problems) if problems else schedule


def read_text(text: str, mapped: Mapped | None = None) -> Schedule:
    """A programme that was pasted: in any form. Raises `ScheduleError` where nothing is in it."""
    return _read(text, tr("What was pasted"), mapped)


def _refused(text: str, hint: str = "", *, reason: str) -> ScheduleError:
    return ScheduleError(text, hint or tr("Nothing was changed."), reason=reason)


def _too_large(name: str) -> ScheduleError:
    return _refused(tr("{name} is larger than {most} MB.", name=name, most=LARGEST >> 20), reason="size")


def _read(text: str, name: str, mapped: Mapped | None, is_table: bool = False) -> Schedule:
    text = text.lstrip("\ufeff").replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    if text[:512].lstrip().lower().startswith(("<!doctype html", "<html")):
        hint = tr("Copy the programme as it reads, or download the schedule as JSON, XML or iCal.")
        raise _refused(tr("{name} is an HTML page.", name=name), hint, reason="html")
    form = table.FORM if is_table else next((form for form in SCHEDULES if form.sniff(text)), None)
    if form is None:
        schedule = Schedule("", ())
    elif form is table.FORM and mapped is not None:
        schedule = _mapped(text, mapped)
    else:
        schedule = form.parse(text)
    if not schedule.slots:
        why = f" {schedule.problems[0].text}" if schedule.problems else ""
        raise _refused(f"{tr('{name} holds no entry of a schedule.', name=name)}{why}", reason="empty")
    return schedule


def _mapped(text: str, mapped: Mapped) -> Schedule:
    """The slots of a table in the columns that were said, else in those that its heads tell."""
    read = table.tabled(text)
    columns = mapped(read)
    return table.planned(read, columns) if columns is not None else table.parse(text)


def _decoded(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start)
        text = tr("The file is no UTF-8; it was read as Windows-1252, so look at its accents.")
        return data.decode("cp1252", "replace"), (Problem(line, text),)
