"""The index month by month, drawn on its whole scale between the marks' edges."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.look.dark import inks_of
from shared.theme import Theme

_LOWEST, _HIGHEST = 25.0, 100.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 24, 26, 28
_DOT = 5.0


@dataclass(frozen=True)
class TrendPoint:
    """One month: its label, its value for the drawing (None: cannot be told), and in words."""

    label: str
    value: float | None
    words: str


class TrendLine(QWidget):
    """Points over months; a month without a figure leaves a gap, never a nought."""

    def __init__(self, name: str, theme: Theme, edges: Sequence[tuple[str, float]]) -> None:
        super().__init__()
        self._theme, self._edges = theme, tuple(edges)
        self.points: tuple[TrendPoint, ...] = ()
        self.setAccessibleName(name)
        self.setMinimumHeight(210)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[TrendPoint]) -> None:
        self.points = tuple(points)
        self.setAccessibleDescription("; ".join(f"{one.label}: {one.words}" for one in points))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(460, 210)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        plot = QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
        painter.setPen(QPen(QColor(palette.line), 1, Qt.PenStyle.DashLine))
        for mark, least in self._edges:
            y = self._y(plot, least)
            painter.setPen(QPen(QColor(palette.line), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(palette.mute))
            painter.drawText(QRectF(4, y - 18, _LEFT - 10, 18), Qt.AlignmentFlag.AlignRight, mark)
        ink = QColor(inks_of(palette).emphasis)
        before: QPointF | None = None
        slot = plot.width() / max(1, len(self.points))
        for number, one in enumerate(self.points):
            x = plot.left() + slot * (number + 0.5)
            painter.setPen(QColor(palette.mute))
            under = QRectF(x - slot / 2, plot.bottom() + 6, slot, 20)
            painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, one.label)
            if one.value is None:
                before = None
                continue
            here = QPointF(x, self._y(plot, one.value))
            painter.setPen(QPen(ink, 2))
            if before is not None:
                painter.drawLine(before, here)
            painter.setBrush(ink)
            painter.drawEllipse(here, _DOT, _DOT)
            painter.setPen(QColor(palette.ink))
            over = QRectF(x - slot / 2, here.y() - 24, slot, 16)
            painter.drawText(over, Qt.AlignmentFlag.AlignHCenter, one.words)
            before = here
        painter.end()

    def _y(self, plot: QRectF, value: float) -> float:
        return plot.bottom() - plot.height() * (value - _LOWEST) / (_HIGHEST - _LOWEST)
