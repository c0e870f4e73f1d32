"""`talkeditor batch`: many streams, each made a project ready for review."""

import argparse
import os
import sys
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, TypeVar

from talkeditor.cli.base import Command
from talkeditor.cli.output import DONE, PROBLEM, print_rows, progress
from talkeditor.cli.schedule import columns_of, schedule_of, schedule_options
from talkeditor.core.errors import TalkeditorError

_Number = TypeVar("_Number", int, float)


def batch(options: argparse.Namespace) -> int:
    """`talkeditor batch PATH... --to DIR`."""
    from talkeditor.workflow import batchwork

    if options.serve:
        batchwork.serve(sys.stdin.buffer, sys.stdout.buffer, options.memory)
        return DONE
    from talkeditor.core.wording import counted
    from talkeditor.workflow.batch import Batch, Options, streams_in

    if not options.paths or options.to is None:
        options.refuse("a batch needs streams and a folder for their projects (--to DIR)")
    schedule_of(options)
    streams = streams_in(options.paths)
    wanted = Options(
        options.to,
        options.schedule,
        options.room,
        options.day,
        tuple(columns_of(options)),
        options.encoding,
        options.timeout,
        options.memory,
    )
    with _executor(options) as executor:
        results = Batch(streams, wanted, executor, progress).run()
    failed = [result for result in results if result.failed is not None]
    print_rows(f"{result.name}: {result.failed}" for result in failed)
    print_rows([f"{counted(len(results) - len(failed), 'project')} in {options.to}, see index.html there."])
    return PROBLEM if failed else DONE


def _executor(options: argparse.Namespace) -> AbstractContextManager[Executor]:
    """Who carries the tasks: threads here, each with a child process of its own, or a Dask cluster."""
    if options.dask is None:
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(options.jobs or os.cpu_count() or 1)
    try:
        from distributed import Client
    except ImportError:
        raise TalkeditorError(
            "Dask is not installed.", "pip install 'talkeditor[dask]', or leave --dask out."
        ) from None
    try:
        client: Any = Client
        executor: AbstractContextManager[Executor] = client(options.dask, timeout=5).get_executor()
    except (OSError, ValueError) as error:
        raise TalkeditorError(f"The cluster at {options.dask} does not answer: {error}.") from None
    return executor


def _jobs(text: str) -> int:
    return _least(int(text), 1)


def _seconds(text: str) -> float:
    return _least(float(text), 1.0)


def _megabytes(text: str) -> int:
    return _least(int(text), 0)


def _least(number: _Number, least: _Number) -> _Number:
    """The number; argparse says that it is wrong where it is less, or none."""
    if not number >= least:
        raise argparse.ArgumentTypeError(f"{least:g} is the least")
    return number


def _batch_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", metavar="PATH", nargs="*", type=Path, help="streams, or folders of streams")
    parser.add_argument("--to", metavar="DIR", type=Path, help="where the projects and their overview go")
    parser.add_argument("--encoding", metavar="NAME", help="the encoding of all files, if not recognised")
    schedule_options(parser)
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--jobs", metavar="N", type=_jobs, default=0, help="streams at once (else one a core)")
    where.add_argument(
        "--dask", metavar="ADDRESS", help="the scheduler of a Dask cluster that sees the files too"
    )
    parser.add_argument(
        "--timeout", metavar="SECONDS", type=_seconds, default=600.0, help="for one stream (else 600)"
    )
    parser.add_argument(
        "--memory",
        metavar="MB",
        type=_megabytes,
        default=2_000,
        help="for one stream (else 2,000; 0: no limit)",
    )
    # A worker is given no streams: what else must be there is looked at later.
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(refuse=parser.error)


BATCH = Command(
    batch, "Make projects of many streams, ready for review, and a page about all of them.", _batch_arguments
)
