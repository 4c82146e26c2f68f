"""The things of a list that is being edited."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from desk.keyed_rows import ROOT, Index

Item = dict[str, Any]


class ItemsModel(QAbstractListModel):
    """Items in their order; ``said`` gives an item's line."""

    def __init__(self, said: Callable[[Item], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self._items: list[Item] = []

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(self._items)

    def item(self, position: int) -> Item | None:
        return self._items[position] if 0 <= position < len(self._items) else None

    def take(self, items: list[Item]) -> None:
        """Show other items; like ones stay in place."""
        if len(items) != len(self._items):
            self.beginResetModel()
            self._items = items
            self.endResetModel()
            return
        for position, item in enumerate(items):
            self.change(position, item)

    def change(self, position: int, item: Item) -> None:
        if self._items[position] != item:
            self._items[position] = item
            index = self.index(position)
            self.dataChanged.emit(index, index)

    def put_in(self, position: int, item: Item) -> None:
        self.beginInsertRows(ROOT, position, position)
        self._items.insert(position, item)
        self.endInsertRows()

    def take_out(self, position: int) -> None:
        self.beginRemoveRows(ROOT, position, position)
        del self._items[position]
        self.endRemoveRows()

    def move(self, position: int, to: int) -> None:
        """Move an item; ``to`` is where it stands afterwards."""
        self.beginMoveRows(ROOT, position, position, ROOT, to + 1 if to > position else to)
        self._items.insert(to, self._items.pop(position))
        self.endMoveRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(item)
        return None
