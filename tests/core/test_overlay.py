"""What is told of a stretch of lines without walking over each of them."""

from hypothesis import example, given
from hypothesis import strategies as st

from talkeditor.core.overlay import _BLOCK, Overlay

MOST = 3 * _BLOCK + 7


@given(
    st.lists(st.tuples(st.integers(0, MOST), st.integers(1, 2 * _BLOCK)), max_size=4),
    st.integers(0, MOST),
    st.integers(0, MOST),
)
@example([(0, _BLOCK), (_BLOCK, _BLOCK)], 0, 2 * _BLOCK)
@example([(_BLOCK - 1, 2)], _BLOCK - 1, _BLOCK + 1)
@example([], 5, 5)
def test_a_stretch_is_counted_and_its_first_free_line_found(
    runs: list[tuple[int, int]], start: int, end: int
) -> None:
    held = {line for first, number in runs for line in range(first, first + number)}
    layer = Overlay((line, True) for line in sorted(held))
    stretch = range(start, end)
    assert layer.count_within(start, end) == sum(line in held for line in stretch)
    assert layer.count_within(start, end) == len(list(layer.within(start, end)))
    assert layer.first_without(start, end) == next((line for line in stretch if line not in held), None)


def test_layers_that_hold_the_same_are_the_same() -> None:
    one, other = Overlay([(3, "a"), (5, "b")]), Overlay([(5, "b")]).changed([(3, "a"), (9, "c"), (9, None)])
    assert one == other
    assert hash(one) == hash(other)
    assert len({one, other, Overlay([(3, "a")])}) == 2
    assert one != {3: "a", 5: "b"}
    assert repr(other) == "Overlay({3: 'a', 5: 'b'})"
