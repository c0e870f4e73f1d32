"""Every fault has a test that bears its number, and the table tells which."""

from tests.faults import FAULTS, TABLE, named_tests, table


def test_every_fault_has_a_test() -> None:
    found = named_tests()
    assert set(found) == set(range(1, 53)), "no fault has another number"
    assert [number for number in FAULTS if not found[number]] == []


def test_the_table_is_as_the_tests_are() -> None:
    assert TABLE.read_text(encoding="utf-8") == table(), "python -m tests.faults writes it anew"
