"""Commands for words that were heard otherwise: the queue of the glossary, and the way back."""

from talkeditor.core import operations as ops
from talkeditor.core.translation import later, tr
from talkeditor.ui.commands.base import Command, Group, Menu, Where
from talkeditor.ui.commands.rows import needs_writing, step
from talkeditor.ui.desk import Desk

NO_TALKS = later("There are no talks yet: names are put right in talks.")


def _needs_talks(desk: Desk) -> str | None:
    if reason := needs_writing(desk):
        return reason
    return None if any(True for _ in desk.review.talks()) else tr(NO_TALKS)


def _needs_word(desk: Desk) -> str | None:
    if reason := _needs_talks(desk):
        return reason
    return None if desk.cursor.word is not None else tr("No word is chosen: → goes to a word of the line.")


ROWS: tuple[Command, ...] = (
    step(
        "put_back",
        later("Put the captioned words back"),
        Group.TEXT,
        (),
        lambda desk: ops.put_back(desk.review, desk.cursor.selection),
        later("Nothing is corrected here."),
        menu=Menu.EDIT,
        icon="undo",
    ),
    Command(
        "glossary_word",
        later("Glossary: fix this word"),
        Where.REVIEW,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.ask_names(at_word=True),
        ("G",),
        _needs_word,
        icon="book",
    ),
    Command(
        "glossary",
        later("Glossary: all sound-alikes"),
        Where.EVERYWHERE,
        Group.TEXT,
        Menu.EDIT,
        lambda desk: desk.stage.ask_names(),
        ("F7",),
        _needs_talks,
        icon="book",
    ),
)
