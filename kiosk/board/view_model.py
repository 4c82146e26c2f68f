"""What the board's QML reads."""

from PySide6.QtCore import Property, QObject

from kiosk.board.view import BoardView, CallLine
from shared.qt.rows import FrozenRows
from shared.qt.view_model import ViewModel


class BoardViewModel(ViewModel[BoardView]):
    """One `BoardView` for QML: ``props``, and ``lines`` as a list model."""

    def __init__(self, view: BoardView, parent: QObject | None = None) -> None:
        super().__init__(view, parent)
        self._lines: FrozenRows[CallLine] = FrozenRows(CallLine, key="counter_code", parent=self)
        self._lines.swap(view.lines)

    def show(self, props: BoardView) -> None:
        self._lines.swap(props.lines)
        super().show(props)

    def _line_model(self) -> QObject:
        return self._lines

    lines = Property(QObject, _line_model, constant=True)
