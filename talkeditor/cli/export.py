"""`talkeditor export`: talks written to files."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.cli.base import Command
from talkeditor.cli.cleaning import cleaning_options, steps_wanted
from talkeditor.cli.glossary import glossary_of, glossary_option, with_glossary
from talkeditor.cli.output import DONE, print_rows
from talkeditor.cli.reels import known_reels_of, reels_option
from talkeditor.cli.schedule import detected, schedule_of, schedule_options, titled
from talkeditor.cli.streams import looked_at, stream_arguments
from talkeditor.core.errors import TalkeditorError

if TYPE_CHECKING:
    from talkeditor.core.schedule import Schedule
    from talkeditor.schedules.assignment import Match
    from talkeditor.workflow.exporting import Options
    from talkeditor.workflow.looking import Opened

_LARGEST = 100_000
"""Characters of a file with a template."""


def export(options: argparse.Namespace) -> int:
    """`talkeditor export FILE --to DIR`, and `talkeditor export --as help`."""
    from talkeditor.workflow import exporting

    chosen = exporting.Options(
        options.as_,
        shifted=options.shift,
        source_map=options.source_map,
        one_file=options.one_file,
        name_template=options.name_template,
        head_template=_text_of(options.front_matter),
        steps=steps_wanted(options),
    )
    exporting.exporter_of(chosen, strict=True)
    with looked_at(options) as opened:
        return _export(options, opened, chosen)


def _export(options: argparse.Namespace, opened: "Opened", chosen: "Options") -> int:
    from talkeditor.workflow import exporting

    proposed = opened.project is None
    known, _ = known_reels_of(options, opened.review.transcript)
    schedule = schedule_of(options)
    glossary = glossary_of(options, opened.review)
    if proposed:
        review, _, match = detected(options, opened, known, schedule)
    else:
        review, match = titled(options, opened, schedule)
    if match is not None:
        from talkeditor.workflow.scheduling import told

        print_rows(told(match))
    review = with_glossary(review, glossary)
    event, date, room = _occasion(opened, options.files[0], schedule, match)
    chosen = replace(chosen, include_proposed=proposed, event=event, date=date, room=room)
    exporting.export_headless(review, opened.name, options.to, chosen, lambda row: print_rows([row]))
    return DONE


def _text_of(path: Path | None) -> str:
    """The template of front matter in a file, or nothing. Raises `TalkeditorError`."""
    if path is None:
        return ""
    try:
        with path.open(encoding="utf-8-sig") as file:
            text = file.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not text in UTF-8"
        raise TalkeditorError(
            f"The front matter {path.name} cannot be read: {reason}.", "Nothing was written."
        ) from None
    if len(text) > _LARGEST:
        raise TalkeditorError(
            f"{path.name} is too long for a template of front matter.", "Name a file with some rows."
        )
    return text


def _occasion(
    opened: "Opened", path: Path, schedule: "Schedule | None", match: "Match | None"
) -> tuple[str, str, str]:
    """Event, day and room: of the schedule that was given, else what the project or the stream knows."""
    if schedule is not None and match is not None:
        return schedule.event, match.day, match.room
    from talkeditor.workflow.occasions import occasion_of

    return occasion_of(opened.project, path)


class _Format(argparse.Action):
    """`--as help` lists the formats and ends, as `--help` does; the word is taken for what it is."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        if values == "help":
            from talkeditor.exporters import EXPORTERS

            width = max(map(len, EXPORTERS))
            rows = (
                f"{name:<{width}}  {row.label}{' (needs times)' if row.needs_times else ''}"
                for name, row in EXPORTERS.items()
            )
            print_rows(rows)
            parser.exit()
        setattr(namespace, self.dest, values)


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    stream_arguments(parser)
    parser.add_argument(
        "--to", metavar="DIR", type=Path, required=True, help="the folder to write into; it is made"
    )
    parser.add_argument(
        "--as",
        metavar="FORMAT",
        dest="as_",
        default="markdown",
        action=_Format,
        help="what to write: markdown, or another one that `--as help` lists",
    )
    parser.add_argument(
        "--shift", action="store_true", help="count the times of captions from the start of each talk"
    )
    parser.add_argument(
        "--source-map", action="store_true", help="write beside it which source line each word comes from"
    )
    parser.add_argument("--one-file", action="store_true", help="write all talks into one file")
    parser.add_argument(
        "--name-template",
        metavar="TEXT",
        default="",
        help="what the names of files are made of, such as “{date}-{slug}” (a wrong field lists all)",
    )
    parser.add_argument(
        "--front-matter",
        metavar="FILE",
        type=Path,
        help="a template of front matter: rows such as “title: {title}”",
    )
    cleaning_options(parser)
    glossary_option(parser)
    reels_option(parser)
    schedule_options(parser)


EXPORT = Command(
    export, "Write talks: accepted ones of a project, proposed ones of a transcript.", _export_arguments
)
