"""A table model of frozen rows that changes as little as it can."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont

from desk.keyed_rows import ROOT, Index, KeyedRows

_Row = TypeVar("_Row")
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


class KeyedTable(KeyedRows[_Row]):
    """Rows told apart by ``key``; the frozen row itself is under ``UserRole``.

    Of a row that changed only the cells that look different are repainted.
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
        self._shown: dict[object, tuple[str, ...]] = {}

    def key(self, row: _Row) -> object:
        return self._key(row)

    def swap(self, rows: Sequence[_Row]) -> None:
        super().swap(rows)
        self.look_again()

    def changed(self, position: int) -> None:
        """Nothing yet: :meth:`look_again` names the cells."""

    def look_again(self) -> None:
        """Repaint the cells whose text is another one now, as when minutes pass."""
        before, self._shown = self._shown, {}
        for number, row in enumerate(self._rows):
            key = self._key(row)
            texts = self._shown[key] = self._texts(row)
            for column, (old, new) in enumerate(zip(before.get(key, texts), texts, strict=True)):
                if old != new:
                    index = self.index(number, column)
                    self.dataChanged.emit(index, index)

    def _texts(self, row: _Row) -> tuple[str, ...]:
        return tuple(
            column.text(row) + (column.colour(row) if column.colour else "")
            for column in self._columns
        )

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
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
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
