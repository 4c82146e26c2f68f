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

    def item(self, place: int) -> Item | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def take(self, items: list[Item]) -> None:
        """Show other items; like ones stay in place."""
        if len(items) != len(self._items):
            self.beginResetModel()
            self._items = items
            self.endResetModel()
            return
        for place, item in enumerate(items):
            self.change(place, item)

    def change(self, place: int, item: Item) -> None:
        if self._items[place] != item:
            self._items[place] = item
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def put_in(self, place: int, item: Item) -> None:
        self.beginInsertRows(ROOT, place, place)
        self._items.insert(place, item)
        self.endInsertRows()

    def take_out(self, place: int) -> None:
        self.beginRemoveRows(ROOT, place, place)
        del self._items[place]
        self.endRemoveRows()

    def move(self, place: int, to: int) -> None:
        """Move an item; ``to`` is where it stands afterwards."""
        self.beginMoveRows(ROOT, place, place, ROOT, to + 1 if to > place else to)
        self._items.insert(to, self._items.pop(place))
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
