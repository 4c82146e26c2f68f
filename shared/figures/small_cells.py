"""Counts too small to publish, and the companions without which they could be worked out. Pure."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
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


@dataclass(frozen=True)
class TableSum:
    """A cell of several tables at once: ``whole`` is published as the sum of ``parts``."""

    whole: Hashable
    parts: tuple[Hashable, ...]


def hidden_in_tables(
    counts: Mapping[Hashable, int], sums: Iterable[TableSum]
) -> frozenset[Hashable]:
    """Which cells of tables with common totals are left out.

    Companions line by line do not do where lines cross: a cell can follow from several of them
    together. So the sums are solved as whoever reads the tables could solve them, and as long as
    any cell left out follows, or so few remain that they point at people, one more is left out.
    """
    sums = tuple(sums)
    found = {cell for cell, count in counts.items() if is_small(count)}
    while True:
        told = _following(sums, found)
        weak = [one for one in sums if told & {one.whole, *one.parts} or _thin(one, counts, found)]
        more = min(
            (
                (counts[cell], number, cell == one.whole, cell)
                for number, one in enumerate(weak)
                for cell in (*one.parts, one.whole)
                if counts[cell] and cell not in found
            ),
            key=lambda each: each[:3],
            default=None,
        )
        if more is None:
            return frozenset(found)
        found.add(more[-1])


def _thin(one: TableSum, counts: Mapping[Hashable, int], found: set[Hashable]) -> bool:
    """Whether the parts left out of a published whole are together too few."""
    left = sum(counts[part] for part in one.parts if part in found)
    return one.whole not in found and is_small(left)


def _following(sums: Iterable[TableSum], found: set[Hashable]) -> set[Hashable]:
    """The cells left out that the published ones tell all the same: the sums as equations, solved
    by elimination."""
    cells = list(found)
    at = {cell: number for number, cell in enumerate(cells)}
    rows: list[list[Fraction]] = []
    for one in sums:
        row = [Fraction(0)] * len(cells)
        for cell, sign in ((one.whole, -1), *((part, 1) for part in one.parts)):
            if cell in at:
                row[at[cell]] += sign
        if any(row):
            rows.append(row)
    done = 0
    for column in range(len(cells)):
        pivot = next((n for n in range(done, len(rows)) if rows[n][column]), None)
        if pivot is None:
            continue
        rows[done], rows[pivot] = rows[pivot], rows[done]
        lead = rows[done][column]
        rows[done] = [value / lead for value in rows[done]]
        for number, row in enumerate(rows):
            if number != done and (factor := row[column]):
                rows[number] = [a - factor * b for a, b in zip(row, rows[done], strict=True)]
        done += 1
    known = ([at for at, value in enumerate(row) if value] for row in rows[:done])
    return {cells[found_at[0]] for found_at in known if len(found_at) == 1}


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


_JOINED = "\0"


def ranked(cells: Sequence[tuple[str, int]], most: int) -> tuple[list[str], list[str]]:
    """The names of a list that are told apart, largest first, and those joined to one line.

    At most ``most`` lines in all; a joined line is never small, unless everything is.
    """
    told = [name for name, _ in merged(cells, _JOINED) if name != _JOINED]
    if len(told) < sum(1 for _, count in cells if count) or len(told) > most:
        told = told[: most - 1]
    return told, [name for name, count in cells if count and name not in told]
