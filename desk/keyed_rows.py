"""A model of frozen rows that changes as little as it can."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_Row = TypeVar("_Row")
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class KeyedRows(QAbstractTableModel, Generic[_Row]):
    """Rows told apart by :meth:`key`, in one column unless a table says otherwise.

    :meth:`swap` removes, moves, inserts and changes only what differs, so that a view keeps its
    place, its selection and its unpainted rows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._keys: list[object] = []

    def key(self, row: _Row) -> object:
        """What makes two rows the same one."""
        raise NotImplementedError

    @property
    def rows(self) -> tuple[_Row, ...]:
        return tuple(self._rows)

    def row_at(self, index: Index) -> _Row | None:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        return self._rows[index.row()]

    def position_of(self, key: object) -> int:
        """The row number of ``key``, or -1."""
        return self._keys.index(key) if key in self._keys else -1

    def swap(self, rows: Sequence[_Row]) -> None:
        """Show ``rows``; their keys must differ from one another."""
        keys = [self.key(row) for row in rows]
        self._remove_gone(set(keys))
        held = set(self._keys)
        fresh = 0
        for position, (key, row) in enumerate(zip(keys, rows, strict=True)):
            if position < fresh:
                continue
            if key not in held:
                fresh = position + 1
                while fresh < len(keys) and keys[fresh] not in held:
                    fresh += 1
                self.beginInsertRows(ROOT, position, fresh - 1)
                self._rows[position:position] = rows[position:fresh]
                self._keys[position:position] = keys[position:fresh]
                self.endInsertRows()
                continue
            if self._keys[position] != key:
                at = self._keys.index(key, position)
                self.beginMoveRows(ROOT, at, at, ROOT, position)
                self._rows.insert(position, self._rows.pop(at))
                self._keys.insert(position, self._keys.pop(at))
                self.endMoveRows()
            if self._rows[position] != row:
                self._rows[position] = row
                self.changed(position)

    def changed(self, position: int) -> None:
        """The row at ``position`` is another one now, by the same key: say what to repaint."""
        self.dataChanged.emit(self.index(position, 0), self.index(position, self.columnCount() - 1))

    def _remove_gone(self, wanted: set[object]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self._keys[last] in wanted:
                last -= 1
                continue
            first = last
            while first > 0 and self._keys[first - 1] not in wanted:
                first -= 1
            self.beginRemoveRows(ROOT, first, last)
            del self._rows[first : last + 1]
            del self._keys[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 1

    def said(self, row: _Row) -> str:
        """The sentence of a row, for screen readers and for typing to it."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself under ``UserRole``, its sentence as text."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(row)
        return None
