"""A sparse immutable layer over the lines of a stream, cheap to change at any length."""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")

_BLOCK = 512


class Overlay(Generic[T]):
    """An immutable mapping of line → value. A change copies the touched blocks, not the whole."""

    __slots__ = ("_blocks", "_count")

    def __init__(self, items: Iterable[tuple[int, T]] = ()) -> None:
        blocks: dict[int, dict[int, T]] = {}
        for line, value in items:
            blocks.setdefault(line // _BLOCK, {})[line] = value
        self._blocks = blocks
        self._count = sum(len(block) for block in blocks.values())

    def get(self, line: int) -> T | None:
        """The value of a line, or None."""
        block = self._blocks.get(line // _BLOCK)
        return None if block is None else block.get(line)

    def __contains__(self, line: int) -> bool:
        return line in self._blocks.get(line // _BLOCK, ())

    def __len__(self) -> int:
        return self._count

    def items(self) -> Iterator[tuple[int, T]]:
        """All (line, value) pairs in the order of the lines."""
        for number in sorted(self._blocks):
            yield from sorted(self._blocks[number].items(), key=lambda item: item[0])

    def within(self, start: int, end: int) -> Iterator[tuple[int, T]]:
        """The pairs with `start` ≤ line < `end`, in order; work grows with that stretch."""
        for number in range(start // _BLOCK, (end - 1) // _BLOCK + 1 if end > start else 0):
            block = self._blocks.get(number)
            if block:
                yield from ((line, block[line]) for line in sorted(block) if start <= line < end)

    def count_within(self, start: int, end: int) -> int:
        """How many lines with `start` ≤ line < `end` have a value; work grows with the blocks there."""
        return sum(
            len(block) if start <= first and first + _BLOCK <= end else sum(start <= n < end for n in block)
            for first in range(start // _BLOCK * _BLOCK, end, _BLOCK)
            if (block := self._blocks.get(first // _BLOCK))
        )

    def first_without(self, start: int, end: int) -> int | None:
        """The first line with `start` ≤ line < `end` that has no value, or None."""
        line = start
        while line < end:
            number = line // _BLOCK
            block, stop = self._blocks.get(number, {}), min(end, (number + 1) * _BLOCK)
            free = (
                None if len(block) == _BLOCK else next((n for n in range(line, stop) if n not in block), None)
            )
            if free is not None:
                return free
            line = stop
        return None

    def changed(self, changes: Iterable[tuple[int, T | None]]) -> "Overlay[T]":
        """The same with each line set to its value; None takes the line out."""
        result: Overlay[T] = Overlay()
        result._blocks = dict(self._blocks)
        result._count = self._count
        fresh: set[int] = set()
        for line, value in changes:
            number = line // _BLOCK
            if number not in fresh:
                result._blocks[number] = dict(result._blocks.get(number, {}))
                fresh.add(number)
            block = result._blocks[number]
            result._count += (value is not None) - (line in block)
            if value is None:
                block.pop(line, None)
            else:
                block[line] = value
        for number in fresh:
            if not result._blocks[number]:
                del result._blocks[number]
        return result

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Overlay) and self._blocks == other._blocks

    def __hash__(self) -> int:
        return hash(tuple(self.items()))

    def __repr__(self) -> str:
        return f"Overlay({dict(self.items())!r})"
