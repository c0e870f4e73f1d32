"""The options that switch steps of cleaning: `--clean STEP,…` and `--no-clean STEP,…`."""

import argparse

from talkeditor.cli.output import print_rows
from talkeditor.core.steps import ALL_STEPS, LABELS, USUAL_STEPS, Step, step_named

_ALL = "all"


class _Steps(argparse.Action):
    """Takes steps by name; `help` lists them and ends, as `--help` does."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        names = [name for name in str(values).split(",") if name.strip()]
        if "help" in names:
            width = max(len(step.option) for step in Step)
            print_rows(
                f"{step.option:<{width}}  {LABELS[step]}{'' if step in USUAL_STEPS else ' (not usual)'}"
                for step in Step
            )
            parser.exit()
        found: frozenset[Step] = getattr(namespace, self.dest)
        for name in names:
            step = step_named(name)
            if step is None and name != _ALL:
                parser.error(f"{option_string}: there is no step “{name}”; “help” lists them")
            found |= ALL_STEPS if step is None else {step}
        setattr(namespace, self.dest, found)


def cleaning_options(parser: argparse.ArgumentParser) -> None:
    """Add both options."""
    for option, dest, what in (
        ("--clean", "clean", "steps of cleaning to do besides the usual ones, or “all”; “help” lists them"),
        (
            "--no-clean",
            "no_clean",
            "steps of cleaning not to do, or “all”; those of --clean are done all the same",
        ),
    ):
        parser.add_argument(
            option, metavar="STEP,…", dest=dest, default=frozenset(), action=_Steps, help=what
        )


def steps_wanted(options: argparse.Namespace) -> frozenset[Step]:
    """The steps that somebody asks for: the usual ones, without some, with others."""
    wanted: frozenset[Step] = (USUAL_STEPS - options.no_clean) | options.clean
    return wanted
