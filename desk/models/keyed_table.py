"""A table model of frozen rows that changes as little as it can."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QFont

_Row = TypeVar("_Row")
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Column(Generic[_Row]):
    """One column: its title, what it says of a row, and in which colour where not the usual.

    ``colour`` returns ``#rrggbb`` or an empty string. ``spoken`` is for screen readers where the
    shown text would not do.
    """

    title: str
    text: Callable[[_Row], str]
    right: bool = False
    strong: bool = False
    colour: Callable[[_Row], str] | None = None
    spoken: Callable[[_Row], str] | None = None


class KeyedTable(QAbstractTableModel, Generic[_Row]):
    """Rows told apart by ``key``; the frozen row itself is under ``UserRole``.

    :meth:`swap` removes, moves, inserts and repaints only what differs.
    """

    def __init__(
        self,
        columns: Sequence[Column[_Row]],
        key: Callable[[_Row], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._rows: list[_Row] = []
        self._shown: list[tuple[str, ...]] = []

    @property
    def rows(self) -> tuple[_Row, ...]:
        return tuple(self._rows)

    def row_at(self, index: Index) -> _Row | None:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        return self._rows[index.row()]

    def place_of(self, key: object) -> int:
        """The row number of ``key``, or -1."""
        return next((n for n, row in enumerate(self._rows) if self._key(row) == key), -1)

    def swap(self, rows: Sequence[_Row]) -> None:
        """Show ``rows``; their keys must differ from one another."""
        self._remove_gone({self._key(row) for row in rows})
        held = {self._key(row) for row in self._rows}
        for place, row in enumerate(rows):
            key = self._key(row)
            if key not in held:
                self.beginInsertRows(ROOT, place, place)
                self._rows.insert(place, row)
                self._shown.insert(place, self._texts(row))
                self.endInsertRows()
                continue
            at = place
            while self._key(self._rows[at]) != key:
                at += 1
            if at != place:
                self.beginMoveRows(ROOT, at, at, ROOT, place)
                self._rows.insert(place, self._rows.pop(at))
                self._shown.insert(place, self._shown.pop(at))
                self.endMoveRows()
            self._rows[place] = row
        self.look_again()

    def look_again(self) -> None:
        """Repaint the cells whose text is another one now, as when minutes pass."""
        for number, row in enumerate(self._rows):
            texts = self._texts(row)
            before = self._shown[number]
            self._shown[number] = texts
            for column, (old, new) in enumerate(zip(before, texts, strict=True)):
                if old != new:
                    index = self.index(number, column)
                    self.dataChanged.emit(index, index)

    def _texts(self, row: _Row) -> tuple[str, ...]:
        return tuple(
            column.text(row) + (column.colour(row) if column.colour else "")
            for column in self._columns
        )

    def _remove_gone(self, wanted: set[object]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._key(self._rows[place]) not in wanted:
                self.beginRemoveRows(ROOT, place, place)
                del self._rows[place]
                del self._shown[place]
                self.endRemoveRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].right else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None or not 0 <= index.column() < len(self._columns):
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = column.spoken(row) if column.spoken else column.text(row)
            return f"{column.title}: {said}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        return self._paint(column, row, role)

    def _paint(self, column: Column[_Row], row: _Row, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole and column.strong:
            font = QFont()
            font.setWeight(QFont.Weight.Bold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and column.colour:
            colour = column.colour(row)
            return QColor(colour) if colour else None
        return None
