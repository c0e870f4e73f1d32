"""Commands for the whole stream: open, keep, detect, export, undo."""

from collections.abc import Callable

from talkeditor.core.translation import later, tr
from talkeditor.ui.commands.base import Command, Group, Menu, Where
from talkeditor.ui.commands.rows import Reason, always, needs_stream, needs_writing
from talkeditor.ui.desk import Desk, Sheet


def _row(
    id_: str,
    label: str,
    menu: Menu,
    keys: tuple[str, ...],
    run: Callable[[Desk], None],
    refusal: Reason = always,
    icon: str = "",
    group: Group = Group.STREAM,
    repeats: bool = False,
) -> Command:
    return Command(id_, label, Where.EVERYWHERE, group, menu, run, keys, refusal, repeats=repeats, icon=icon)


def _needs_other(desk: Desk) -> str | None:
    if needs_stream(desk) is None and not desk.session.read_only:
        return tr("This stream can be changed here: it needs no copy.")
    return needs_stream(desk)


# A key waits no longer for a slow disk: the status line says when it is done.
_SAVE_SECONDS = 0.5


def _save(desk: Desk) -> None:
    keeper = desk.session.keeper
    if desk.session.read_only:
        desk.say(tr("Nothing to save: this stream is read only here."))
    elif keeper is None or keeper.flush(_SAVE_SECONDS):
        desk.say(tr("Saved: every step is kept as it is taken."))
    else:
        desk.say(tr("Not saved yet: the project cannot be written. It is tried again by itself."))


def _can_undo(desk: Desk) -> str | None:
    return needs_writing(desk) or (None if desk.session.history.undoable else tr("Nothing to undo."))


def _can_redo(desk: Desk) -> str | None:
    return needs_writing(desk) or (None if desk.session.history.redoable else tr("Nothing to do again."))


def _is_detecting(desk: Desk) -> str | None:
    return needs_stream(desk) or (None if desk.session.progress else tr("Nothing is being detected."))


ROWS: tuple[Command, ...] = (
    _row("open", later("Open"), Menu.FILE, ("Ctrl+O",), lambda desk: desk.stage.ask_open(), icon="folder"),
    _row(
        "open_copied",
        later("Open what was copied"),
        Menu.FILE,
        ("Ctrl+Shift+V",),
        lambda desk: desk.stage.open_copied(),
        icon="file",
    ),
    _row(
        "open_sample",
        later("Open the sample stream"),
        Menu.FILE,
        (),
        lambda desk: desk.stage.open_sample(),
        icon="talk",
    ),
    _row("save", later("Save now"), Menu.FILE, ("Ctrl+S",), _save, needs_stream),
    _row(
        "save_as",
        later("Save project as"),
        Menu.FILE,
        ("Ctrl+Shift+S",),
        lambda desk: desk.stage.save_as(),
        needs_stream,
    ),
    _row(
        "backups",
        later("Backups"),
        Menu.FILE,
        ("Ctrl+Shift+B",),
        lambda desk: desk.stage.show_backups(),
        needs_stream,
        "restore",
    ),
    _row(
        "export",
        later("Export"),
        Menu.FILE,
        ("Ctrl+E", "Ctrl+Shift+E"),
        lambda desk: desk.stage.show_sheet(Sheet.EXPORT),
        needs_stream,
        "export",
    ),
    _row(
        "import_report",
        later("Import report"),
        Menu.FILE,
        ("Ctrl+I",),
        lambda desk: desk.stage.show_sheet(Sheet.PROBLEMS),
        needs_stream,
    ),
    _row("open_copy", later("Open a copy"), Menu.FILE, (), lambda desk: desk.stage.open_copy(), _needs_other),
    _row(
        "close",
        later("Close the stream"),
        Menu.FILE,
        ("Ctrl+W",),
        lambda desk: desk.stage.close_stream(),
        needs_stream,
    ),
    _row("quit", later("Quit"), Menu.FILE, ("Ctrl+Q",), lambda desk: desk.stage.quit()),
    _row(
        "undo",
        later("Undo"),
        Menu.EDIT,
        ("Ctrl+Z",),
        Desk.take_back,
        _can_undo,
        "undo",
        Group.DECIDE,
        repeats=True,
    ),
    _row(
        "redo",
        later("Redo"),
        Menu.EDIT,
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        Desk.bring_again,
        _can_redo,
        "restore",
        Group.DECIDE,
        repeats=True,
    ),
    _row(
        "schedule",
        later("Match the schedule"),
        Menu.REVIEW,
        ("F8",),
        lambda desk: desk.stage.match_schedule(),
        needs_writing,
        "calendar",
    ),
    _row(
        "redetect",
        later("Detect again, keep decisions"),
        Menu.REVIEW,
        ("F5",),
        lambda desk: desk.stage.detect_again(),
        needs_writing,
        "search",
    ),
    _row(
        "stop_detecting",
        later("Stop detecting, mark by hand"),
        Menu.REVIEW,
        (),
        lambda desk: desk.stage.stop_detecting(),
        _is_detecting,
    ),
    _row(
        "reel_library",
        later("Reel library"),
        Menu.REVIEW,
        (),
        lambda desk: desk.stage.show_sheet(Sheet.REELS),
        icon="reel",
    ),
    _row(
        "commands",
        later("Search commands"),
        Menu.HELP,
        ("Ctrl+Shift+P",),
        lambda desk: desk.stage.show_sheet(Sheet.PALETTE),
        icon="search",
    ),
    _row(
        "guide",
        later("User guide"),
        Menu.HELP,
        ("Shift+F1",),
        lambda desk: desk.stage.show_sheet(Sheet.GUIDE),
    ),
    _row("about", later("About Talkeditor"), Menu.HELP, (), lambda desk: desk.stage.show_about()),
)
