"""Where the rows of the list of hits stand: numbers and pixels there and back."""

from hypothesis import given
from hypothesis import strategies as st

from talkeditor.core.ticks import Group
from talkeditor.ui.views.hitrows import HitRows, Row


def rows_of(sizes: list[int], closed: set[int], head: int = 25, line: int = 20) -> HitRows:
    groups, first = [], 0
    for segment, size in enumerate(sizes):
        groups.append(Group(segment, first, first + size))
        first += size
    return HitRows(groups, closed, head, line)


def test_a_closed_group_shows_its_head_alone() -> None:
    rows = rows_of([2, 3, 1], {1})
    assert [rows.row(number) for number in range(len(rows))] == [
        Row(0), Row(0, 0), Row(0, 1), Row(1), Row(2), Row(2, 5),
    ]  # fmt: skip
    assert [rows.of_hit(hit) for hit in (0, 1, 2, 4, 5, 6)] == [1, 2, 3, 3, 5, None]
    assert rows.height == 3 * 25 + 3 * 20


def test_nothing_has_no_rows() -> None:
    rows = HitRows()
    assert (len(rows), rows.height, rows.at(0), rows.of_hit(0)) == (0, 0, None, None)


@given(
    st.lists(st.integers(1, 5), min_size=1, max_size=6),
    st.sets(st.integers(0, 5)),
    st.integers(1, 9),
    st.integers(1, 9),
)
def test_each_row_is_found_by_its_pixels(sizes: list[int], closed: set[int], head: int, line: int) -> None:
    rows = rows_of(sizes, closed, head, line)
    top = 0
    for number in range(len(rows)):
        assert rows.top(number) == top
        for y in (top, top + rows.height_of(number) - 1):
            assert rows.at(y) == number
        top += rows.height_of(number)
    assert top == rows.height
    assert rows.at(top) is None
    assert [rows.row(rows.head_of(group)).hit for group in range(len(sizes))] == [None] * len(sizes)
