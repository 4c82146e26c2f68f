"""A table view as the desk draws it: whole rows, keys that act."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

_ROW = 42


class FloorTable(QTableView):
    """``opened`` carries the index of the row on Enter or double click. ``nothing`` is what stands
    where there are no rows."""

    opened = Signal(QModelIndex)

    def __init__(
        self,
        model: QAbstractTableModel,
        name: str,
        *,
        stretch: int = 0,
        nothing: str = "",
    ) -> None:
        super().__init__()
        self._nothing = nothing
        self.setAccessibleDescription(nothing)
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
        header.setMinimumSectionSize(64)
        self._stretch = stretch
        self._measure()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._measure)
        for come in (model.rowsInserted, model.dataChanged, model.modelReset):
            come.connect(self._measure_soon)
        self.doubleClicked.connect(self.opened)

    def fit(self, rows: int) -> None:
        """As high as its rows; a page of tables scrolls as one."""
        self._measure()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * _ROW + 4)

    def select(self, row: int) -> None:
        """Put the selection on a row."""
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            room = self.viewport().rect().adjusted(24, 8, -24, -8)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._nothing
            )
            painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    @Slot()
    def _measure_soon(self) -> None:
        self._soon.start()

    @Slot()
    def _measure(self) -> None:
        # Setting the mode again measures again: the first time the fonts were not in yet.
        header = self.horizontalHeader()
        for column in range(self.model().columnCount()):
            resized = QHeaderView.ResizeMode.ResizeToContents
            mode = QHeaderView.ResizeMode.Stretch if column == self._stretch else resized
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.setSectionResizeMode(column, mode)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
