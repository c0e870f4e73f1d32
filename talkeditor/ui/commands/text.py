"""Commands for the words: the text of a line, title and speaker."""

from talkeditor.core import operations as ops
from talkeditor.core.progress import next_open, reached
from talkeditor.core.translation import later, tr
from talkeditor.core.wording import line_number, titled_name_of
from talkeditor.ui.commands.base import Command, Group, Menu, Where
from talkeditor.ui.commands.rows import move, needs_stream, needs_writing, step
from talkeditor.ui.desk import Desk
from talkeditor.ui.session import Mode


def _needs_talk(desk: Desk) -> str | None:
    if reason := needs_writing(desk):
        return reason
    return None if desk.review.is_talk(desk.current) else tr("Only a talk has a title and a speaker.")


def _needs_caret(desk: Desk) -> str | None:
    if reason := needs_writing(desk):
        return reason
    return None if desk.session.mode is Mode.EDIT else tr("No text is being edited.")


def _title(desk: Desk) -> None:
    if reason := _needs_talk(desk):
        desk.say(reason)
    else:
        desk.stage.edit_title(accepting=False)


def _marked_line(desk: Desk) -> str:
    review, line = desk.review, desk.cursor.line
    if ops.mark_corrected(review, line) is None:
        return ""
    parts, number = review.parts_of(desk.current), review.talk_number(desk.current)
    if reached(review, parts) == line:
        return tr("talk {number}: mark of what is corrected taken away", number=number)
    if line == review.lines_of(parts[-1])[-1]:
        return tr("talk {number} is corrected to its end", number=number)
    return tr("talk {number} is corrected up to line {line}", number=number, line=line_number(line))


def _go_on_correcting(desk: Desk) -> None:
    line = next_open(desk.review, desk.cursor.line)
    if line is None:
        done = any(desk.review.talks())
        desk.say(tr("Every talk is corrected to its end.") if done else tr("There is no talk."))
        return
    desk.session.go(line, remember=True)
    name = titled_name_of(desk.review, desk.current)
    desk.say(tr("Correcting goes on at line {line}, {name}.", line=line_number(line), name=name))


def _find_step(id_: str, label: str, key: str, step: int) -> Command:
    return Command(
        id_,
        label,
        Where.EVERYWHERE,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.find_step(step),
        (key,),
        needs_stream,
        repeats=True,
    )


ROWS: tuple[Command, ...] = (
    Command(
        "edit_text",
        later("Edit the text here"),
        Where.REVIEW,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.edit_text(),
        ("Return", "Enter"),
        needs_writing,
        icon="pencil",
    ),
    step(
        "mark_corrected",
        later("Corrected up to here"),
        Group.TEXT,
        ("B",),
        lambda desk: ops.mark_corrected(desk.review, desk.cursor.line),
        later("Only a talk can be corrected up to a line."),
        menu=Menu.EDIT,
        target=_marked_line,
        icon="check",
    ),
    move(
        "go_on_correcting",
        later("Go on where correcting stopped"),
        ("Shift+B",),
        _go_on_correcting,
        repeats=False,
        group=Group.TEXT,
        icon="pencil",
    ),
    Command(
        "edit_done",
        later("Done, back to review"),
        Where.EDIT,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.end_editing(),
        ("Esc",),
        _needs_caret,
    ),
    Command(
        "edit_split",
        later("Split at the caret"),
        Where.EDIT,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.split_at_caret(),
        ("Ctrl+Return",),
        _needs_caret,
        icon="split",
    ),
    Command(
        "title",
        later("Title and speaker"),
        Where.REVIEW,
        Group.TEXT,
        Menu.EDIT,
        _title,
        ("T",),
        _needs_talk,
        icon="talk",
    ),
    Command(
        "title_f2",
        later("Title and speaker"),
        Where.EVERYWHERE,
        Group.TEXT,
        Menu.EDIT,
        _title,
        ("F2",),
        _needs_talk,
    ),
    Command(
        "copy",
        later("Copy"),
        Where.EVERYWHERE,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.copy(),
        ("Ctrl+C",),
        needs_stream,
    ),
    Command(
        "find",
        later("Find"),
        Where.EVERYWHERE,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.find(),
        ("Ctrl+F",),
        needs_stream,
        icon="search",
    ),
    Command(
        "find_slash",
        later("Find"),
        Where.REVIEW,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.find(),
        ("/",),
        needs_stream,
        icon="search",
    ),
    Command(
        "replace",
        later("Replace"),
        Where.EVERYWHERE,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.replace(),
        ("Ctrl+H",),
        needs_writing,
        icon="pencil",
    ),
    Command(
        "replace_ticked",
        later("Replace all ticked places"),
        Where.EVERYWHERE,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.replace_ticked(),
        ("Ctrl+Shift+H",),
        needs_writing,
    ),
    Command(
        "list_places",
        later("List all places found"),
        Where.EVERYWHERE,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.list_places(),
        ("Ctrl+Shift+F",),
        needs_stream,
    ),
    _find_step("find_next", later("Find next"), "F3", +1),
    _find_step("find_prev", later("Find previous"), "Shift+F3", -1),
)
