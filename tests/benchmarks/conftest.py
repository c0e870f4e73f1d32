"""Measurements: those with a clock of their own only run when they are asked for, for they would flake.

`python -m pytest tests/benchmarks --benchmark-enable -s` runs and prints all of them. Without that, what
pytest-benchmark measures runs once, unmeasured, so that it does not rot.
"""

from pathlib import Path

import pytest

from tests.desks import detected, hands, make_desk, sample

__all__ = ["detected", "hands", "make_desk", "sample"]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("benchmark_enable") or config.getoption("benchmark_only"):
        return
    here = Path(__file__).parent
    for item in items:
        own_clock = "benchmark" not in getattr(item, "fixturenames", ())
        if own_clock and here in item.path.parents:
            item.add_marker(pytest.mark.skip(reason="a measurement: --benchmark-enable runs it"))
