"""A bar chart of our own painting."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from shared.theme import Theme

_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 10, 22, 26
_WIDEST_BAR = 46


@dataclass(frozen=True)
class Bar:
    """One bar: its label under the axis, its value, a line drawn across it (None: none), and
    the sentence of its tooltip."""

    label: str
    value: float | None
    mark: float | None = None
    tip: str = ""


def axis_top(largest: float) -> tuple[float, float]:
    """The end of the axis and the step between its lines: 1, 2 or 5 times a power of ten."""
    if largest <= 1:
        return 1.0, 1.0
    rough = largest / 4
    power = 10 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    step = max(step, 1.0)
    return math.ceil(largest / step) * step, step


class BarChart(QWidget):
    """Bars over labels; ``summary`` is what a screen reader says of it."""

    def __init__(self, name: str, theme: Theme, colour: str) -> None:
        super().__init__()
        self._theme, self._colour = theme, colour
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setMinimumHeight(190)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def show_bars(self, bars: Sequence[Bar], summary: str) -> None:
        """Draw ``bars`` from now on."""
        self._bars = tuple(bars)
        self.setAccessibleDescription(summary)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(460, 220)

    def box_of(self, position: int) -> QRectF:
        """Where a bar stands, in pixels; empty for one without a value."""
        bar = self._bars[position]
        plot = self._plot()
        if not self._bars or bar.value is None:
            return QRectF()
        slot = plot.width() / len(self._bars)
        width = min(_WIDEST_BAR, slot * 0.62)
        height = plot.height() * bar.value / self._top()
        left = plot.left() + slot * position + (slot - width) / 2
        return QRectF(left, plot.bottom() - height, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        for position in range(len(self._bars)):
            self._paint_bar(painter, position)
        painter.end()

    def _paint_axis(self, painter: QPainter) -> None:
        palette, plot = self._theme.palette, self._plot()
        top, step = axis_top(self._largest())
        painter.setFont(self._font(11))
        value = 0.0
        while value <= top + step / 2:
            y = plot.bottom() - plot.height() * value / top
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(palette.mute))
            box = QRectF(0, y - 8, _LEFT - 8, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, f"{value:g}")
            value += step

    def _paint_bar(self, painter: QPainter, position: int) -> None:
        palette, bar, plot = self._theme.palette, self._bars[position], self._plot()
        slot = plot.width() / len(self._bars)
        under = QRectF(plot.left() + slot * position, plot.bottom() + 4, slot, _BOTTOM - 4)
        painter.setFont(self._font(11))
        painter.setPen(QColor(palette.mute))
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, bar.label)
        if bar.value is None:
            return
        box = self.box_of(position)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        if box.height() > 0:
            painter.drawRoundedRect(box, min(5, box.height() / 2), min(5, box.height() / 2))
        painter.setPen(QColor(palette.ink))
        painter.setFont(self._font(12, bold=True))
        above = QRectF(box.center().x() - 30, box.top() - 18, 60, 16)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, f"{bar.value:.0f}")
        if bar.mark is not None:
            y = plot.bottom() - plot.height() * bar.mark / self._top()
            painter.setPen(QPen(QColor(palette.caution), 2))
            painter.drawLine(QPointF(box.left() - 4, y), QPointF(box.right() + 4, y))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            plot = self._plot()
            slot = plot.width() / max(1, len(self._bars))
            position = int((event.pos().x() - plot.left()) / slot) if slot else -1
            words = self._bars[position].tip if 0 <= position < len(self._bars) else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _plot(self) -> QRectF:
        inner = self.rect().adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        return QRectF(inner)

    def _largest(self) -> float:
        values = [bar.value for bar in self._bars if bar.value is not None]
        marks = [bar.mark for bar in self._bars if bar.mark is not None]
        return max([*values, *marks], default=0.0)

    def _top(self) -> float:
        return axis_top(self._largest())[0]

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont(self._theme.family)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
        return font
