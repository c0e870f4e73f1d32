"""Fixtures of the window's tests."""

from tests.desks import hands, make_desk, sample

__all__ = ["hands", "make_desk", "sample"]
