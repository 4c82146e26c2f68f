"""Pens, fonts and hatches that the pictures of the charts share."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from desk.look.dark import inks_of
from shared.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignCenter
SMALL, PLAIN, LEAD = 13, 14, 16


class Brushes:
    """Colours by what they mean, in either look."""

    def __init__(self, theme: Theme) -> None:
        palette, inks = theme.palette, inks_of(theme.palette)
        self._family = theme.family
        self.ink, self.mute = QColor(palette.ink), QColor(palette.mute)
        self.line, self.surface = QColor(palette.line), QColor(palette.surface)
        self.bar, self.go = QColor(inks.emphasis), QColor(inks.go)
        self.go_tint, self.late = QColor(palette.go_tint), QColor(palette.caution)

    def font(self, size: int = SMALL, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(size)
        font.setWeight(weight)
        return font

    def say(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        *,
        how: Qt.AlignmentFlag = LEFT,
        colour: QColor | None = None,
        size: int = SMALL,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> float:
        """Words in a box; how wide they are."""
        font = self.font(size, weight)
        painter.setFont(font)
        painter.setPen(self.ink if colour is None else colour)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        if wide > box.width() and how == LEFT:
            words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, how, words)
        return min(wide, box.width())

    def block(self, painter: QPainter, box: QRectF, colour: QColor, *, radius: float = 3) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        round_by = min(radius, box.height() / 2, box.width() / 2)
        painter.drawRoundedRect(box, round_by, round_by)

    def hatched(
        self, painter: QPainter, box: QRectF, colour: QColor, *, framed: bool, radius: float = 3
    ) -> None:
        painter.setPen(QPen(colour, 1) if framed else Qt.PenStyle.NoPen)
        painter.setBrush(self.surface)
        painter.drawRoundedRect(box, radius, radius)
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, radius, radius)

    def across(
        self, painter: QPainter, left: float, right: float, y: float, width: float = 1
    ) -> None:
        painter.setPen(QPen(self.line, width))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
