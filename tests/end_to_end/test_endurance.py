"""Hours of work in minutes: every key, every dialog, and nothing breaks, grows or becomes slow.

A seed is printed; `TALKEDITOR_SEED=N` takes the same walk again. Times are of the processor, so they hold
on a busy machine. The long forms run with `--long`.
"""

import json
import os
import random
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.screen import screen

pytestmark = [pytest.mark.gui, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[2]
MOST_GROWTH_MB = 20
MOST_SLOWER = 2


def walk(folder: Path, *arguments: str, environment: Mapping[str, str] = os.environ) -> dict[str, Any]:
    """Let the keys be pressed in a process of its own, and give its report."""
    command = [sys.executable, "-m", "tests.end_to_end.monkey", str(folder), *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{done.returncode} {done.stderr[-4000:]}"
    report: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    print({name: report[name] for name in ("seed", "steps", "seconds", "first", "last", "memory")})
    return report


def seed(usual: int | None = None) -> str:
    """The seed that is asked for, else the usual one, else any; printed, so that it can be asked for."""
    chosen = os.environ.get("TALKEDITOR_SEED") or str(usual or random.SystemRandom().randrange(10**6))
    print(f"TALKEDITOR_SEED={chosen}")
    return chosen


def no_problem(report: dict[str, Any]) -> None:
    told = [f"step {p['step']}: {p['what']}\n  after {p['done']}" for p in report["problems"]]
    assert not told, "\n".join(told)
    assert report["grown"] == {}


def as_fast_and_as_small_as_before(report: dict[str, Any]) -> None:
    memory = [mb for _, _, mb, _ in report["memory"]]
    assert memory[-1] - memory[0] < MOST_GROWTH_MB, memory
    assert report["last"]["slowest"] <= MOST_SLOWER * report["first"]["slowest"], report["slowest"]


def test_a_short_walk_over_all_keys_breaks_nothing(tmp_path: Path) -> None:
    no_problem(walk(tmp_path / "walk", "--seed", seed(8), "--seconds", "12"))


@pytest.mark.long
@pytest.mark.window
@pytest.mark.timeout(3600)
def test_half_an_hour_of_keys_in_a_real_window(tmp_path: Path) -> None:
    with screen((1600, 1000)) as shown:
        report = walk(
            tmp_path / "walk", "--seed", seed(), "--seconds", "1800", "--native",
            environment=shown.environment,
        )  # fmt: skip
    no_problem(report)
    as_fast_and_as_small_as_before(report)
    assert report["never"] == []


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_ten_thousand_commands_one_after_the_other(tmp_path: Path) -> None:
    report = walk(tmp_path / "walk", "--seed", seed(), "--steps", "10000", "--script")
    assert report["steps"] == 10_000
    no_problem(report)
    as_fast_and_as_small_as_before(report)
