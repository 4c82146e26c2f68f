"""A table of the desk gives what comes into it the room it needs."""

from pytestqt.qtbot import QtBot

from desk.keyed_table import Column, KeyedTable
from desk.look.table import FloorTable


def test_columns_are_as_wide_as_what_came_later(qtbot: QtBot) -> None:
    model: KeyedTable[str] = KeyedTable(
        [
            Column("Nomor", lambda one: one, strong=True),
            Column("Permintaan", lambda one: one),
            Column("Jawaban", lambda one: one * 3),
        ],
        lambda one: one,
    )
    view = FloorTable(model, "Permintaan", stretch=1)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    for name in ("DP-2026-0001", "DP-2026-0001 sampai 0099"):
        model.swap([name])
        qtbot.waitUntil(
            lambda: all(view.columnWidth(one) >= view.sizeHintForColumn(one) for one in (0, 2))
        )
