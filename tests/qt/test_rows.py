from dataclasses import dataclass
from enum import Enum

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from shared.qt.rows import FrozenRows, props_of


@dataclass(frozen=True)
class Tile:
    code: str
    people_waiting: int


tiles = st.lists(
    st.builds(Tile, st.sampled_from("ABCD"), st.integers(0, 9)), unique_by=lambda t: t.code
)


@given(st.lists(tiles, max_size=6))
def test_what_is_read_is_what_was_swapped_in(swaps: list[list[Tile]]) -> None:
    model = FrozenRows(Tile, key="code")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    for rows in swaps:
        model.swap(rows)
        read = [
            Tile(
                model.data(model.index(row), roles["code"]),
                model.data(model.index(row), roles["peopleWaiting"]),
            )
            for row in range(model.rowCount())
        ]
        assert read == rows
    del tester


def test_a_changed_figure_leaves_the_other_rows_alone() -> None:
    model = FrozenRows(Tile, key="code")
    model.swap([Tile("A", 1), Tile("B", 2)])
    changes: list[tuple[int, list[int]]] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda top, _, roles: changes.append((top.row(), list(roles))))
    model.modelReset.connect(lambda: resets.append(True))
    model.swap([Tile("A", 1), Tile("B", 3)])
    assert [row for row, _ in changes] == [1]
    assert resets == []


def test_frozen_props_are_what_qml_reads() -> None:
    class Colour(Enum):
        RED = "red"

    @dataclass(frozen=True)
    class Outer:
        two_words: str
        tiles: tuple[Tile, ...]
        colour: Colour

    props = props_of(Outer("x", (Tile("A", 1),), Colour.RED))
    assert props == {
        "twoWords": "x",
        "tiles": [{"code": "A", "peopleWaiting": 1}],
        "colour": "red",
    }
