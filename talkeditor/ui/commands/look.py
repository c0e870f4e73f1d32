"""Commands that show something."""

from talkeditor.core.findings import Kind
from talkeditor.core.translation import later, tr
from talkeditor.ui.commands.base import Command, Group, Menu, Where
from talkeditor.ui.commands.rows import Reason, always, needs_stream
from talkeditor.ui.desk import Desk, Sheet
from talkeditor.ui.views.outlinerows import Filter


def _needs_pass(desk: Desk) -> str | None:
    if reason := needs_stream(desk):
        return reason
    segment = desk.session.segment
    if segment.kind is not Kind.REEL or segment.reel is None:
        return tr("Only the passes of a reel can be compared.")
    return None if len(desk.review.passes_of(segment.reel)) > 1 else tr("This reel has one pass only.")


def _compare(desk: Desk) -> None:
    if reason := _needs_pass(desk):
        desk.say(reason)
    else:
        desk.stage.show_sheet(Sheet.COMPARE)


def _preview(desk: Desk) -> None:
    if reason := needs_stream(desk):
        desk.say(reason)
    else:
        desk.stage.toggle_preview()


def _everywhere(
    id_: str, label: str, keys: tuple[str, ...], run: object, refusal: Reason = always, icon: str = ""
) -> Command:
    return Command(id_, label, Where.EVERYWHERE, Group.LOOK, Menu.VIEW, run, keys, refusal, icon=icon)  # type: ignore[arg-type]


_FILTERS = {
    Filter.ALL: later("Outline: all"),
    Filter.UNDECIDED: later("Outline: undecided"),
    Filter.TALKS: later("Outline: talks"),
    Filter.CHANGED: later("Outline: changed by me"),
}


def _filter(which: Filter) -> Command:
    return _everywhere(
        f"outline_{which.name.lower()}",
        _FILTERS[which],
        (),
        lambda desk: desk.stage.filter_outline(which),
        needs_stream,
    )


ROWS: tuple[Command, ...] = (
    Command(
        "why",
        later("Why here?"),
        Where.REVIEW,
        Group.LOOK,
        Menu.VIEW,
        lambda desk: desk.stage.show_why(),
        ("W",),
        needs_stream,
        icon="why",
    ),
    Command(
        "compare",
        later("Compare the passes"),
        Where.REVIEW,
        Group.LOOK,
        Menu.VIEW,
        _compare,
        ("C",),
        _needs_pass,
        icon="compare",
    ),
    Command(
        "preview",
        later("Cleaned text beside the lines"),
        Where.REVIEW,
        Group.LOOK,
        Menu.VIEW,
        _preview,
        ("P",),
        needs_stream,
        icon="eye",
    ),
    Command(
        "preview_source",
        later("Cleaned text as Markdown source"),
        Where.REVIEW,
        Group.LOOK,
        Menu.VIEW,
        lambda desk: desk.stage.toggle_preview_source(),
        ("Shift+P",),
        needs_stream,
        icon="eye",
    ),
    _everywhere("next_pane", later("Next pane"), ("F6",), lambda desk: desk.stage.cycle_panes(+1)),
    _everywhere("prev_pane", later("Previous pane"), ("Shift+F6",), lambda desk: desk.stage.cycle_panes(-1)),
    *map(_filter, Filter),
    _everywhere("zoom_in", later("Larger text"), ("Ctrl++", "Ctrl+="), lambda desk: desk.stage.zoom(+1)),
    _everywhere("zoom_out", later("Smaller text"), ("Ctrl+-",), lambda desk: desk.stage.zoom(-1)),
    _everywhere("zoom_reset", later("Normal text"), ("Ctrl+0",), lambda desk: desk.stage.zoom(0)),
    _everywhere("fullscreen", later("Full screen"), ("F11",), lambda desk: desk.stage.toggle_full_screen()),
    _everywhere(
        "scheme_system", later("Colours: as the system"), (), lambda desk: desk.stage.set_scheme("system")
    ),
    _everywhere("scheme_light", later("Colours: light"), (), lambda desk: desk.stage.set_scheme("light")),
    _everywhere("scheme_dark", later("Colours: dark"), (), lambda desk: desk.stage.set_scheme("dark")),
    _everywhere(
        "scheme_contrast", later("Colours: high contrast"), (), lambda desk: desk.stage.set_scheme("contrast")
    ),
    _everywhere(
        "settings", later("Settings"), ("Ctrl+,",), lambda desk: desk.stage.show_sheet(Sheet.SETTINGS)
    ),
    _everywhere(
        "steps",
        later("All steps"),
        (),
        lambda desk: desk.stage.show_sheet(Sheet.STEPS),
        needs_stream,
        "restore",
    ),
    _everywhere(
        "report",
        later("Session report"),
        ("Ctrl+Shift+R",),
        lambda desk: desk.stage.show_sheet(Sheet.REPORT),
        needs_stream,
    ),
    _everywhere(
        "ledger",
        later("Keystroke ledger"),
        (),
        lambda desk: desk.stage.show_sheet(Sheet.LEDGER),
        needs_stream,
    ),
    Command(
        "keys",
        later("All keys"),
        Where.EVERYWHERE,
        Group.LOOK,
        Menu.HELP,
        lambda desk: desk.stage.show_sheet(Sheet.KEYS),
        ("F1",),
        icon="keyboard",
    ),
    Command(
        "keys_q",
        later("All keys"),
        Where.REVIEW,
        Group.LOOK,
        Menu.HELP,
        lambda desk: desk.stage.show_sheet(Sheet.KEYS),
        ("?",),
        icon="keyboard",
    ),
    Command(
        "change_keys",
        later("Change keys"),
        Where.EVERYWHERE,
        Group.LOOK,
        Menu.HELP,
        lambda desk: desk.stage.show_sheet(Sheet.CHANGE_KEYS),
        icon="keyboard",
    ),
    Command(
        "context_menu",
        later("Context menu"),
        Where.EVERYWHERE,
        Group.LOOK,
        Menu.VIEW,
        lambda desk: desk.stage.open_context_menu(),
        ("Shift+F10", "Menu"),
        needs_stream,
    ),
)
