"""Fixtures of the window's tests."""

from tests.desks import detected, hands, make_desk, sample

__all__ = ["detected", "hands", "make_desk", "sample"]
