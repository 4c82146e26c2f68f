"""Parts that stand side by side where there is room, and one under the other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from desk.look.parts import text

_ANY = 16_777_215
_TICK, _LONGEST = 34, 520
"""What a tick takes beside its name, and from which width on a name is elided; in pixels."""


def _least(part: QWidget) -> int:
    return max(part.minimumWidth(), part.minimumSizeHint().width())


class FoldingRow(QWidget):
    """A row that becomes a column when its parts no longer fit beside each other.

    ``shares`` is how each part shares the width.
    """

    def __init__(self, parts: Sequence[QWidget], shares: Sequence[int], *, spacing: int) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._most = tuple(part.maximumWidth() for part in parts)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(spacing)
        self._box.setContentsMargins(0, 0, 0, 0)
        for part, share in zip(parts, shares, strict=True):
            self._box.addWidget(part, share)
        self.setLayout(self._box)

    @property
    def folded(self) -> bool:
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        shown = [_least(part) for part in self._parts if not part.isHidden()]
        return QSize(max(shown, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def settle(self) -> None:
        """Stand as the width allows."""
        shown = [_least(part) for part in self._parts if not part.isHidden()]
        need = sum(shown) + self._box.spacing() * max(0, len(shown) - 1)
        fold = self.width() < need
        if fold != self.folded:
            down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._box.setDirection(down if fold else along)
            # One of a fixed width takes the whole line where it stands alone on it.
            for part, most in zip(self._parts, self._most, strict=True):
                part.setMaximumWidth(_ANY if fold else most)
            self.updateGeometry()


class OneAtATime(QStackedWidget):
    """A stack that asks for the room of what it shows, not of the widest it ever showed."""

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return super().sizeHint() if shown is None else shown.sizeHint()


def narrow_enough(box: QComboBox) -> None:
    """Let a list of long names take the width it is given, not that of its longest name."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)


class ElidedLabel(QLabel):
    """One line that may be longer than its room: elided, whole in the tooltip."""

    def __init__(self, kind: str = "plain") -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.whole = ""

    def say(self, words: str) -> None:
        """Show other words."""
        if words != self.whole:
            self.whole = words
            self.setAccessibleName(words)
            self.updateGeometry()
            self._elide()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.whole) + 4
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        short = self.fontMetrics().elidedText(
            self.whole, Qt.TextElideMode.ElideRight, max(0, self.width())
        )
        self.setText(short)
        self.setToolTip(self.whole if short != self.whole else "")


class LongText(QScrollArea):
    """Words as high as they are up to ``most`` pixels; longer ones scroll, by the keys too."""

    def __init__(self, words: str, kind: str, *, most: int) -> None:
        super().__init__()
        self._most = most
        self.words = text(words, kind, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words)
        self.setWidget(self.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        need = self.words.heightForWidth(self.width())
        scrolls = need > self._most
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(min(need, self._most))


class ElidedCheckBox(QCheckBox):
    """A tick with a name that may be longer than the form is wide: elided, whole in the tooltip."""

    def __init__(self, name: str) -> None:
        super().__init__(name.replace("&", "&&"))
        self.name = name
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.name) + _TICK, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), _LONGEST), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics, room = self.fontMetrics(), self.width() - _TICK
        short = metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, room)
        self.setText(short.replace("&", "&&"))

    def _height(self) -> int:
        return super().sizeHint().height()


class FoldingGrid(QWidget):
    """Equal cells in rows of as many as fit, at most ``most``."""

    def __init__(self, *, most: int, spacing: int = 8) -> None:
        super().__init__()
        self.most = most
        self._cells: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(spacing)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        self.setLayout(self._grid)

    @property
    def columns(self) -> int:
        """How many stand beside each other."""
        return self._columns

    def add(self, cell: QWidget) -> None:
        self._cells.append(cell)
        self._lay_out(self._columns or self.most)

    def remove(self, cell: QWidget) -> None:
        """Take a cell out; deleting it is the caller's."""
        self._cells.remove(cell)
        self._grid.removeWidget(cell)
        cell.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() + self._grid.spacing()
        fit = room // max(1, self._widest() + self._grid.spacing())
        columns = max(1, min(self.most, fit))
        if columns != self._columns:
            self._lay_out(columns)

    def _widest(self) -> int:
        return max((_least(cell) for cell in self._cells), default=0)

    def _lay_out(self, columns: int) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell, number // columns, number % columns)
        self.updateGeometry()
