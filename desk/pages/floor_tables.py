"""A table view as the desk draws it: whole rows, keys that act, widths that are remembered."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desk.memory import Memory

_ROW = 42


class FloorTable(QTableView):
    """``opened`` carries the index of the row on Enter or double click."""

    opened = Signal(QModelIndex)

    def __init__(
        self,
        model: QAbstractTableModel,
        name: str,
        memory: Memory,
        *,
        stretch: int = 0,
        key: str = "",
    ) -> None:
        super().__init__()
        self._memory, self._name = memory, f"columns/{key}"
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(False)
        for column in range(model.columnCount()):
            resized = QHeaderView.ResizeMode.ResizeToContents
            mode = QHeaderView.ResizeMode.Stretch if column == stretch else resized
            header.setSectionResizeMode(column, mode)
        self.doubleClicked.connect(self.opened)

    def fit(self, rows: int) -> None:
        """As high as its rows; a page of tables scrolls as one."""
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * _ROW + 4)

    def select(self, row: int) -> None:
        """Put the selection on a row."""
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def widths(self) -> Sequence[int]:
        return [self.columnWidth(column) for column in range(self.model().columnCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
