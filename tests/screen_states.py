"""Every state the window can be in, each reached as a person reaches it, on the sample stream.

Used by `tests.screenshots`. A state is one function here that gets a `Sitting`; its name is the name of
the picture.
"""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from talkeditor import settings
from talkeditor.core.edits import apply
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Finding, Kind, Progress
from talkeditor.core.history import Author, Step
from talkeditor.core.propose import propose_again
from talkeditor.core.translation import tr
from talkeditor.store import backups
from talkeditor.store.project import open_project
from talkeditor.ui.application import build
from talkeditor.ui.window import Page
from talkeditor.workflow.detecting import detect
from talkeditor.workflow.opening import open_for_review
from tests.harbour import TALKS, lay_schedule
from tests.sample_names import names, slow


class Sitting:
    """One window at work. `stream` is a fresh copy of the sample, its project beside it where `detected`."""

    def __init__(self, folder: Path, project: Path, look: tuple[str, int, int], language: str = "en") -> None:
        scheme, width, height = look
        self.folder = folder
        self.stream = Path(shutil.copy(project.with_suffix(""), folder))
        self.project = project
        chosen = settings.Settings(scheme=scheme, window=(width, height), first_time=False)
        chosen.language = language
        chosen.export_folder = str(folder / "talks")
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.desk = build(application, chosen)

    def show(self) -> None:
        """Show the window and wait until it is the active one."""
        self.desk.window.show()
        self.desk.window.activateWindow()
        self.until(self.desk.window.isActiveWindow)

    def open_detected(self) -> None:
        """Open the stream with everything proposed and nothing decided."""
        shutil.copy(self.project, self.folder)
        self.desk.opener.open(self.stream)
        self.show()
        self.press("N")

    def press(self, *keys: str) -> None:
        """Press keys in Qt's names where the focus is."""
        for key in keys:
            combination = QKeySequence(key)[0]
            target = QApplication.focusWidget() or self.desk.window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            self.settle()

    def write(self, text: str) -> None:
        """Type letters where the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.desk.window, text)
        self.settle()

    def go_to(self, kind: Kind, number: int = 1) -> None:
        """Go to the first line of the n-th segment of a kind."""
        segments = self.desk.session.review.segments
        found = [index for index, segment in enumerate(segments) if segment.kind is kind]
        self.desk.desk.go_to_segment(found[number - 1])
        self.settle()

    def decide_all(self) -> None:
        """Accept everything, each talk with the title that was heard."""
        for _ in range(30):
            if all(decision.decided for decision in self.desk.session.review.decisions()):
                return
            self.press("Space")
            if self.desk.session.review.is_talk(self.desk.session.current):
                self.press("Tab", "Return")

    def settle(self, seconds: float = 0.03) -> None:
        """Let the window come to rest."""
        end = time.monotonic() + seconds
        while True:
            QApplication.processEvents()
            if time.monotonic() > end:
                return
            time.sleep(0.005)

    def until(self, holds: Callable[[], object], seconds: float = 20) -> None:
        """Wait until something holds."""
        end = time.monotonic() + seconds
        while not holds():
            QApplication.processEvents()
            time.sleep(0.01)
            assert time.monotonic() < end, "the window does not get there"

    def picture(self) -> QPixmap:
        """What the window shows, with the menu that lies over it."""
        self.settle(0.4)
        window = self.desk.window
        shown = window.grab()
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            painter = QPainter(shown)
            painter.drawPixmap(menu.pos() - window.mapToGlobal(QPoint(0, 0)), menu.grab())
            painter.end()
        return shown

    def close(self) -> None:
        """Take everything away."""
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
        self.desk.window.close()
        self.desk.window.deleteLater()
        self.desk.deleteLater()
        self.settle()


def detected_project(folder: Path, sample: Path) -> Path:
    """A project of a copy of the sample in which everything is proposed and nothing decided."""
    stream = Path(shutil.copy(sample, folder))
    opened = open_for_review(stream)
    findings = [event for event in detect(opened.review.transcript) if isinstance(event, Finding)]
    edit = propose_again(opened.review, findings, "Detected")
    assert edit is not None
    opened.project.record(Step(edit, Author.PROGRAM), opened.review, apply(opened.review, edit))
    opened.project.remember_detection()
    opened.project.close()
    return opened.project.path


def empty(s: Sitting) -> None:
    s.show()


def empty_with_recent(s: Sitting) -> None:
    s.desk.settings.recent = (
        settings.Recent("/srv/streams/hall-2-friday.txt", 6, 11),
        settings.Recent("/srv/streams/hall-1-friday.txt", 9, 9, exported=8),
    )
    s.show()


def detecting(s: Sitting) -> None:
    s.desk.settings.first_time = True
    s.desk.opener.open(s.stream)
    s.desk.opener.stop()
    s.show()
    session = s.desk.session
    findings = [event for event in detect(session.review.transcript) if isinstance(event, Finding)]
    part = tuple(findings[: len(findings) * 2 // 3])
    session.perform(propose_again(session.review, part, "Detected"), Author.PROGRAM)
    session.report(Progress("Talks", part[-1].end.line, len(session.review.transcript)))


def tour(s: Sitting) -> None:
    s.show()
    s.desk.open_sample()
    s.until(lambda: s.desk.session.is_open and s.desk.session.progress is None)
    s.press("Space")


def first_time(s: Sitting) -> None:
    s.desk.settings.first_time = True
    s.open_detected()


def reel(s: Sitting) -> None:
    s.open_detected()


def main(s: Sitting) -> None:
    s.open_detected()
    s.press("Space", "Space", "Tab", "Return")


def unsure(s: Sitting) -> None:
    s.open_detected()
    s.press("Space", "Space", "Tab", "Return", "Space", "Tab", "Return")


def all_decided(s: Sitting) -> None:
    s.open_detected()
    s.decide_all()


def edit_text(s: Sitting) -> None:
    main(s)
    s.press("Down", "Down", "Return", "End")
    s.write(" as it is")
    s.press("Down", "Home")
    s.write("now ")


def correction(s: Sitting) -> None:
    edit_text(s)
    s.press("Escape")


def title_field(s: Sitting) -> None:
    s.open_detected()
    s.press("Space", "Space")


def why(s: Sitting) -> None:
    main(s)
    s.press("W")


def selection(s: Sitting) -> None:
    main(s)
    s.press("Down", "Down", "Shift+Down", "Shift+Down", "Shift+Down")


def cut_line(s: Sitting) -> None:
    main(s)
    s.press("Down", "X", "Down")


def mid_line_edge(s: Sitting) -> None:
    main(s)
    s.press("Home", "Alt+Right", "Alt+Right")


def last_line(s: Sitting) -> None:
    main(s)
    s.press("End")


def unfolded(s: Sitting) -> None:
    main(s)
    s.press("F")


def dropped(s: Sitting) -> None:
    main(s)
    s.press("D", "Shift+N", "Ctrl+Up", "Ctrl+Up")


def outline_focus(s: Sitting) -> None:
    main(s)
    s.press("Shift+F6")


def overview_focus(s: Sitting) -> None:
    main(s)
    s.press("Shift+F6", "Shift+F6")


def split(s: Sitting) -> None:
    main(s)
    s.press("F", *["PgDown"] * 3, "S")


def compare(s: Sitting) -> None:
    s.open_detected()
    s.press("C")


def compare_names(s: Sitting) -> None:
    s.open_detected()
    s.desk.glossary.looking.find = names
    s.press("C")
    s.until(lambda: not s.desk.glossary.is_looking)


def cheat_sheet(s: Sitting) -> None:
    main(s)
    s.press("F1")


def palette(s: Sitting) -> None:
    main(s)
    s.press("Ctrl+Shift+P")
    s.write("sp")


def palette_empty(s: Sitting) -> None:
    main(s)
    s.press("Ctrl+Shift+P")


def palette_no_hit(s: Sitting) -> None:
    palette_empty(s)
    s.write("zzqq")


def go_to_line(s: Sitting) -> None:
    main(s)
    s.press("Ctrl+L")
    s.write("804")


def find(s: Sitting) -> None:
    main(s)
    s.press("Ctrl+F")
    s.write("harbour")


def find_list(s: Sitting) -> None:
    find(s)
    s.press("Down", "Down")


def replace(s: Sitting) -> None:
    main(s)
    s.press("Ctrl+H")
    s.write("light")
    s.press("Tab")
    s.write("lamp")
    s.until(lambda: len(s.desk.search().hits))
    s.press("Down", "Down", "Space")


def replace_expression(s: Sitting) -> None:
    main(s)
    s.press("Ctrl+H")
    s.write(r"the (\w+)ing\b")
    s.press("Tab")
    s.write(r"\1ing the")
    s.press("Tab", "Down", "Down")


def replace_fault(s: Sitting) -> None:
    replace_expression(s)
    s.press("Ctrl+H", "Ctrl+A")
    s.write(r"\2")


def all_steps(s: Sitting) -> None:
    correction(s)
    s.desk.run_id("steps")


def settings_dialog(s: Sitting) -> None:
    main(s)
    s.press("Ctrl+,")


def corrected_up_to(s: Sitting) -> None:
    main(s)
    s.press("Down", "Down", "Down", "B")


def report(s: Sitting) -> None:
    corrected_up_to(s)
    s.press("Ctrl+Shift+R")


def guide(s: Sitting) -> None:
    main(s)
    s.press("Shift+F1")


def context_menu(s: Sitting) -> None:
    main(s)
    s.press("Shift+F10")


def label_menu(s: Sitting) -> None:
    main(s)
    s.press("L")


def preview(s: Sitting) -> None:
    main(s)
    s.press("P", "Down", "Down", "Down")


def preview_focus(s: Sitting) -> None:
    preview(s)
    s.press("F6")


def preview_typing(s: Sitting) -> None:
    preview(s)
    s.press("Return", "End")
    s.write(" as it is")


def preview_source(s: Sitting) -> None:
    preview(s)
    s.press("Shift+P")


def preview_steps(s: Sitting) -> None:
    preview(s)
    s.desk.previewing().pane.choose_steps()


def preview_title(s: Sitting) -> None:
    preview(s)
    s.press("F2")


def schedule_match(s: Sitting) -> None:
    lay_schedule(s.folder)
    s.open_detected()
    s.until(lambda: s.desk.sheets.open is not None)


def schedule_none(s: Sitting) -> None:
    s.open_detected()
    s.press("F8")
    s.until(lambda: s.desk.sheets.open is not None)


def schedule_columns(s: Sitting) -> None:
    rows = "\n".join(f"{title};{who};{at};Harbour Hall;{at}" for at, title, who in TALKS)
    path = s.folder / "programme.csv"
    path.write_text(f"what;who;when;where at;arrive\n{rows}\n", "utf-8")
    s.open_detected()
    s.desk.schedules.read_file(path)
    s.until(lambda: s.desk.sheets.open is not None)


def edit_everywhere(s: Sitting) -> None:
    main(s)
    review = s.desk.session.review
    lines = review.lines_of(next(review.talks())[0])
    line = next(line for line in lines if "morning" in review.text(line).split())
    s.desk.session.go(line, review.text(line).split().index("morning"))
    s.press("Return", *["Shift+Right"] * len("morning"))
    s.write("Sunrise")
    s.settle(0.3)


def glossary(s: Sitting) -> None:
    s.open_detected()
    s.desk.glossary.looking.find = names
    s.press("F7")
    s.until(lambda: not s.desk.glossary.is_looking)
    s.press("Down", "Down")


def glossary_places(s: Sitting) -> None:
    glossary(s)
    s.press("Right", "Down", "Space", "Down")


def glossary_right_form(s: Sitting) -> None:
    glossary(s)
    s.press("F2")
    s.write("Chart datum")


def glossary_looking(s: Sitting) -> None:
    s.open_detected()
    s.desk.glossary.looking.find = slow
    s.press("F7")


def glossary_none(s: Sitting) -> None:
    s.open_detected()
    s.desk.glossary.looking.find = lambda *_: ()
    s.press("F7")
    s.until(lambda: not s.desk.glossary.is_looking)


def encoding(s: Sitting) -> None:
    path = s.folder / "hall-5.txt"
    path.write_bytes("".join(f"доброе утро зал {n}\n" for n in range(1, 9)).encode("koi8-r"))
    s.show()
    s.desk.opener.open(path)
    assert s.desk.sheets.open is not None


def export(s: Sitting) -> None:
    all_decided(s)
    s.press("Ctrl+E")


def export_undecided(s: Sitting) -> None:
    main(s)
    s.press("Ctrl+E")


def export_done(s: Sitting) -> None:
    export(s)
    s.settle(0.4)
    s.press("Return")


def unreadable(s: Sitting) -> None:
    bad = s.folder / "hall-3.txt"
    bad.write_bytes(b"\x00\x00\x00\x18ftypmp42" + os.urandom(2000))
    s.desk.opener.open(bad)
    s.show()


def empty_file(s: Sitting) -> None:
    bad = s.folder / "hall-4.txt"
    bad.write_bytes(b"")
    s.desk.opener.open(bad)
    s.show()


def recovery(s: Sitting) -> None:
    main(s)
    last = s.desk.session.history.undoable
    assert last is not None
    s.desk.opener.recovered.emit(last, s.desk.session.history.position)


def read_only(s: Sitting) -> None:
    copy = Path(shutil.copy(s.project, s.folder))
    other = open_for_review(copy)
    s.desk.opener.open(s.stream)
    s.show()
    other.project.close()


def cannot_save(s: Sitting) -> None:
    main(s)
    s.desk.opener.not_saved.emit(TalkeditorError(tr("The folder cannot be written to.")))


def changed_elsewhere(s: Sitting) -> None:
    main(s)
    s.desk.opener.not_saved.emit(
        TalkeditorError(
            tr("{name} was changed by another program.", name="harbour-hall.txt.talkeditor"), reason="changed"
        )
    )


def differences(s: Sitting) -> None:
    main(s)
    with sqlite3.connect(s.desk.opener.keeper.project.path) as connection:
        connection.execute("INSERT INTO correction VALUES (5, 'as another program has it')")
    connection.close()
    s.desk.recovery.compare()
    s.until(lambda: s.desk.sheets.open is not None)


def held_abroad(s: Sitting) -> None:
    shutil.copy(s.project, s.folder)
    with sqlite3.connect(s.folder / s.project.name) as connection:
        connection.execute("INSERT OR REPLACE INTO holder VALUES (1, 77, 'lighthouse', 1)")
    connection.close()
    s.desk.opener.open(s.stream)
    s.show()


def damaged(s: Sitting) -> None:
    copy = Path(shutil.copy(s.project, s.folder))
    project, _ = open_project(copy)
    project.close()
    backups.keep(copy, project.sha256)
    copy.write_bytes(copy.read_bytes()[:9000])
    s.desk.opener.open(s.stream)
    s.show()


def not_opened_again(s: Sitting) -> None:
    s.desk.recovery.show_not_opened_again((s.stream,))
    s.show()


def fault(s: Sitting) -> None:
    main(s)
    s.desk.recovery.show_fault(tr("Something unexpected happened. Your work is saved, and you can go on."))


def backup_list(s: Sitting) -> None:
    copy = Path(shutil.copy(s.project, s.folder))
    project, _ = open_project(copy)
    project.close()
    for days in (40, 9, 2):
        backups.keep(copy, project.sha256, int((time.time() - 86_400 * days) * 1000))
        with sqlite3.connect(copy) as connection:
            connection.execute("UPDATE state SET held = 0")
        connection.close()
        with sqlite3.connect(copy) as connection:
            connection.execute("UPDATE state SET held = (SELECT max(seq) FROM step)")
        connection.close()
    main(s)
    s.desk.run_id("backups")
    sheet = s.desk.sheets.open
    reading = tr("Reading the backups…")
    s.until(lambda: sheet.held.count() and sheet.note.text() != reading)


def repaired(s: Sitting) -> None:
    ends = {n: n if n % 5 else n - 3 for n in range(1, 40)}
    cues = [
        f"{n}\n00:00:{n:02},000 {'-->' if n % 7 else 'to'} 00:00:{end:02},900\nthe tide {n}\n"
        for n, end in ends.items()
    ]
    stream = s.folder / "workshop.srt"
    stream.write_text("\n".join(cues), encoding="utf-8")
    s.desk.opener.open(stream)
    s.show()
    s.until(lambda: s.desk.session.progress is None)
    s.desk.window.show_page(Page.REVIEW)


def import_report(s: Sitting) -> None:
    repaired(s)
    s.press("Ctrl+I")


def nothing_found(s: Sitting) -> None:
    plain = s.folder / "workshop.txt"
    plain.write_text("".join(f"value {n * 7919 % 1009}\n" for n in range(40)), encoding="utf-8")
    s.desk.opener.open(plain)
    s.show()
    s.until(lambda: s.desk.session.progress is None)


STATES: tuple[Callable[[Sitting], None], ...] = (
    empty, empty_with_recent, detecting, first_time, tour, reel, main, unsure, all_decided, title_field, why,
    edit_text, correction, selection, cut_line, mid_line_edge, last_line, unfolded, dropped, split,
    outline_focus, overview_focus, compare, compare_names, cheat_sheet, palette, palette_empty,
    palette_no_hit, go_to_line,
    find, find_list, replace, replace_expression, replace_fault,
    edit_everywhere, glossary, glossary_places, glossary_right_form, glossary_looking, glossary_none,
    all_steps, corrected_up_to, report, guide, settings_dialog,
    context_menu, label_menu, preview, preview_focus, preview_typing,
    preview_source, preview_steps, preview_title, schedule_match,
    schedule_none, schedule_columns, encoding, export, export_undecided, export_done, unreadable,
    empty_file, recovery, read_only, cannot_save,
    changed_elsewhere, differences, held_abroad, damaged, not_opened_again, fault, backup_list,
    repaired, import_report, nothing_found,
)  # fmt: skip
