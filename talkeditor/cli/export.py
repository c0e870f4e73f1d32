"""`talkeditor export`: talks written to files."""

import argparse
from pathlib import Path

from talkeditor.cli.base import Command
from talkeditor.cli.output import DONE, print_rows
from talkeditor.cli.reels import known_reels_of, reels_option
from talkeditor.cli.schedule import detected, schedule_of, schedule_options, titled
from talkeditor.cli.streams import looked_at, stream_arguments


def export(options: argparse.Namespace) -> int:
    """`talkeditor export FILE --to DIR`, and `talkeditor export --as help`."""
    from talkeditor.workflow import exporting

    opened = looked_at(options)
    proposed = opened.project is None
    known, _ = known_reels_of(options, opened.review.transcript)
    schedule = schedule_of(options)
    if proposed:
        review, _, match = detected(options, opened, known, schedule)
    else:
        review, match = titled(options, opened, schedule)
    if match is not None:
        from talkeditor.workflow.scheduling import told

        print_rows(told(match))
    chosen = exporting.Options(
        options.as_, include_proposed=proposed, shifted=options.shift, source_map=options.source_map
    )
    exporting.export_headless(review, opened.name, options.to, chosen, lambda row: print_rows([row]))
    return DONE


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
    reels_option(parser)
    schedule_options(parser)


EXPORT = Command(
    export, "Write talks: accepted ones of a project, proposed ones of a transcript.", _export_arguments
)
