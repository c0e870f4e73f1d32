"""The option by which commands are given glossaries."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.cli.output import note, print_rows
from talkeditor.core.wording import counted

if TYPE_CHECKING:
    from talkeditor.core.review import Review
    from talkeditor.workflow.glossaryfiles import Glossary

_NOTED = 50


def glossary_option(parser: argparse.ArgumentParser) -> None:
    """`--glossary FILE`, as often as wanted."""
    parser.add_argument(
        "--glossary",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="names as they are written, one a line, with what is heard for them, as in `Go: go, goes`; "
        "may be given several times, the later one counts",
    )


def glossary_of(options: argparse.Namespace, review: "Review") -> "Glossary | None":
    """The glossary that the command was given, or None; says on standard error what cannot be used of it."""
    if not options.glossary:
        return None
    from talkeditor.workflow import glossaryfiles
    from talkeditor.workflow.languages import language_of

    glossary = glossaryfiles.load(options.glossary, language_of(review.transcript))
    for sentence in glossary.told[:_NOTED]:
        note(sentence)
    if len(glossary.told) > _NOTED:
        note(f"{counted(len(glossary.told) - _NOTED, 'more line')} cannot be used.")
    return glossary


def with_glossary(review: "Review", glossary: "Glossary | None") -> "Review":
    """The review with what a glossary says taken into it; the step is told on standard output."""
    if glossary is None:
        return review
    from talkeditor.core.edits import apply
    from talkeditor.workflow.glossary import given

    edit = given(review, glossary)
    if edit is None:
        return review
    print_rows([f"{edit.label}."])
    return apply(review, edit)
