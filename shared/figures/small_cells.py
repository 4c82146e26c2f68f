"""Counts too small to publish, and the companions without which they could be worked out. Pure."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

SMALLEST = 5
"""The smallest count but nought that is published."""


def is_small(count: int) -> bool:
    """Whether a published count would point at single people."""
    return 0 < count < SMALLEST


@dataclass(frozen=True)
class Summed:
    """Cells that add up to a published total; what is in none of them is a cell as well."""

    total: int
    cells: tuple[Hashable, ...]


def hidden(counts: Mapping[Hashable, int], sums: Iterable[Summed]) -> frozenset[Hashable]:
    """Which of ``counts`` are left out of what is published.

    A small cell is left out, and beside it the smallest other one of every sum it is in, unless
    the sum has two cells left out already: one missing cell is the total less the others.
    """
    sums = tuple(sums)
    found = {cell for cell, count in counts.items() if is_small(count)}
    while True:
        more = {cell for each in sums for cell in _companions(each, counts, found)} - found
        if not more:
            return frozenset(found)
        found |= more


def _companions(one: Summed, counts: Mapping[Hashable, int], found: set[Hashable]) -> set[Hashable]:
    rest = one.total - sum(counts[cell] for cell in one.cells)
    missing = [cell for cell in one.cells if cell in found]
    alone = len(missing) + is_small(rest) == 1
    others = sorted(
        (counts[cell], position, cell)
        for position, cell in enumerate(one.cells)
        if cell not in found and counts[cell]
    )
    if not alone or (missing and rest >= SMALLEST) or not others:
        return set()
    return {others[0][2]}


_Cell = TypeVar("_Cell", bound=Hashable)


def published(cells: Mapping[_Cell, int]) -> dict[_Cell, int | None]:
    """A partition as published beside its total: None stands for what is left out."""
    counts: dict[Hashable, int] = dict(cells.items())
    out = hidden(counts, [Summed(sum(cells.values()), tuple(cells))])
    return {cell: None if cell in out else count for cell, count in cells.items()}


def merged(cells: Sequence[tuple[str, int]], other: str) -> tuple[tuple[str, int], ...]:
    """A list, largest first, in which small counts are joined to one line ``other`` that is never
    small itself: a single small one takes the next larger with it."""
    ranked = sorted((one for one in cells if one[1]), key=lambda one: (-one[1], one[0]))
    small = [one for one in ranked if is_small(one[1])]
    kept = [one for one in ranked if not is_small(one[1])]
    while small and kept and (len(small) == 1 or is_small(sum(count for _, count in small))):
        small.insert(0, kept.pop())
    if not small:
        return tuple(kept)
    total = sum(count for _, count in small)
    return tuple(kept) if is_small(total) else (*kept, (other, total))
