"""Tables with common totals: nothing that is left out can be worked out from what is printed."""

from collections.abc import Hashable, Iterator
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from shared.figures.small_cells import TableSum, hidden_in_tables, is_small

Cells = dict[Hashable, int]
ALL = "all"


def crossed(inner: list[list[int]]) -> tuple[Cells, list[TableSum]]:
    """A table of lines and columns with every total."""
    lines, columns = range(len(inner)), range(len(inner[0]))
    counts: Cells = {(line, column): inner[line][column] for line in lines for column in columns}
    sums = []
    for line in lines:
        counts[line, ALL] = sum(inner[line])
        sums.append(TableSum((line, ALL), tuple((line, column) for column in columns)))
    for column in columns:
        counts[ALL, column] = sum(inner[line][column] for line in lines)
        sums.append(TableSum((ALL, column), tuple((line, column) for line in lines)))
    counts[ALL, ALL] = sum(map(sum, inner))
    sums.append(TableSum((ALL, ALL), tuple((line, ALL) for line in lines)))
    sums.append(TableSum((ALL, ALL), tuple((ALL, column) for column in columns)))
    return counts, sums


def other_tables(counts: Cells, sums: list[TableSum], out: frozenset[Hashable]) -> Iterator[Cells]:
    """Tables that look the same in print: cells left out moved by one, up or down."""
    wholes = {one.whole for one in sums}
    inner = [cell for cell in counts if cell not in wholes]
    free = [cell for cell in inner if cell in out]
    for steps in product((-1, 0, 1), repeat=len(free)):
        moved = dict(zip(free, steps, strict=True))
        made = {cell: counts[cell] + moved.get(cell, 0) for cell in inner}
        if min(made.values()) < 0:
            continue
        totals: Cells = {}
        for one in sums:
            if all(part in made for part in one.parts):
                totals[one.whole] = sum(made[part] for part in one.parts)
        totals[ALL, ALL] = sum(made.values())
        if all(totals[cell] == counts[cell] for cell in totals if cell not in out):
            yield made | totals


COUNTS = st.integers(0, 14)
TABLES = st.tuples(st.integers(2, 3), st.integers(2, 3)).flatmap(
    lambda size: st.lists(
        st.lists(COUNTS, min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
    )
)


@given(TABLES)
@settings(deadline=None, max_examples=60)
def test_no_cell_left_out_can_be_worked_out(inner: list[list[int]]) -> None:
    counts, sums = crossed(inner)
    out = hidden_in_tables(counts, sums)
    assert not any(is_small(count) for cell, count in counts.items() if cell not in out)
    if out == {cell for cell, count in counts.items() if count}:
        return
    safe: set[Hashable] = set()
    for other in other_tables(counts, sums, out):
        safe |= {cell for cell in out if other[cell] != counts[cell]}
        if safe == out:
            break
    assert safe == out


@given(st.lists(st.lists(st.integers(5, 40), min_size=3, max_size=3), min_size=3, max_size=3))
def test_nothing_is_left_out_without_need(inner: list[list[int]]) -> None:
    counts, sums = crossed(inner)
    assert hidden_in_tables(counts, sums) == frozenset()


def test_a_cell_that_follows_from_several_lines_together_gets_another_beside_it() -> None:
    counts, sums = crossed([[2, 20, 3, 30], [21, 31, 41, 3], [3, 22, 32, 42], [23, 2, 33, 4]])
    out = hidden_in_tables(counts, sums)
    for one in sums:
        left = [part for part in one.parts if part in out]
        assert one.whole in out or len(left) != 1
