"""The right pane: what wants attention, the day in four figures, the counter's history."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.counter.history import HistoryModel, HistoryText
from desk.look.folding import FoldingGrid
from desk.look.parts import button, clear, column, frame, restyle, row, text
from desk.workplace import Workplace
from shared.queue.floor.alerts import AlertKey
from shared.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_TIME = 52


@dataclass(frozen=True)
class AlertCard:
    """Something to look at; ``action`` is the words of the one thing to do about it."""

    key: AlertKey
    words: str
    action: str = ""


@dataclass(frozen=True)
class DayFigure:
    """One tile; the unit, where there is one, stands small beside the value."""

    value: str
    name: str
    unit: str = ""


class HistoryDelegate(QStyledItemDelegate):
    """A time, the words (wrapped), and a hairline under them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = theme.palette
        self._font = QFont(theme.family)
        self._font.setPixelSize(13)
        self._font.setWeight(QFont.Weight.Medium)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 200
        return QSize(width, self._words_box(index, width).height() + 17)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        said = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(said, HistoryText):
            return
        box: QRect = option.rect
        painter.save()
        painter.setFont(self._font)
        painter.setPen(QColor(self._palette.mute))
        inner = box.adjusted(0, 8, 0, -9)
        painter.drawText(QRect(inner.left(), inner.top(), _TIME, inner.height()), 0, said.time)
        painter.setPen(QColor(self._palette.ink))
        painter.drawText(inner.adjusted(_TIME + 8, 0, 0, 0), Qt.TextFlag.TextWordWrap, said.words)
        painter.setPen(QColor(self._palette.line))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
        painter.restore()

    def _words_box(self, index: _Index, width: int) -> QRect:
        said = index.data(Qt.ItemDataRole.UserRole)
        words = said.words if isinstance(said, HistoryText) else ""
        room = QRect(0, 0, max(40, width - _TIME - 8), 400)
        return QFontMetrics(self._font).boundingRect(room, Qt.TextFlag.TextWordWrap, words)


class DayPane(QWidget):
    """``act`` is called with the key of an alert whose button was pressed."""

    def __init__(self, workplace: Workplace, act: Callable[[AlertKey], None]) -> None:
        super().__init__()
        self.workplace = workplace
        self._act = act
        self.setProperty("kind", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._alerts: tuple[AlertCard, ...] = ()
        self._alert_box = column(spacing=8)
        self._tiles: list[tuple[QLabel, QLabel, QLabel]] = []
        self.model = HistoryModel(self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Riwayat loket"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(HistoryDelegate(workplace.theme, self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = text(
            self.tr("Yang terjadi di loket ini tercatat di sini."), "mute", wrap=True
        )
        box = column(spacing=10, margins=(20, 22, 20, 12))
        box.addLayout(self._alert_box)
        box.addWidget(text(self.tr("Hari ini"), "heading"))
        box.addWidget(self._grid())
        box.addSpacing(8)
        box.addWidget(text(self.tr("Riwayat loket"), "heading"))
        box.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.view, 1)
        self.setLayout(box)

    def show_alerts(self, alerts: tuple[AlertCard, ...]) -> None:
        """Show what wants attention; nothing is rebuilt when it is the same as before."""
        if alerts == self._alerts:
            return
        self._alerts = alerts
        clear(self._alert_box)
        for alert in alerts:
            self._alert_box.addWidget(self._alert(alert))

    @property
    def alerts(self) -> tuple[AlertCard, ...]:
        return self._alerts

    def show_figures(self, figures: tuple[DayFigure, ...]) -> None:
        for tile, figure in zip(self._tiles, figures, strict=True):
            for label, words in zip(tile, (figure.value, figure.name, figure.unit), strict=True):
                if label.text() != words:
                    label.setText(words)

    def show_history(self, rows: list[HistoryText]) -> None:
        self.model.swap(rows)
        self._nothing.setVisible(not rows)
        self.view.setVisible(bool(rows))

    def _grid(self) -> FoldingGrid:
        grid = FoldingGrid(most=2, spacing=10)
        for _ in range(4):
            made = frame("tile")
            value, name, unit = text("–", "figure"), text("", "mute", wrap=True), text("", "mute")
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            line = row(spacing=4)
            line.addWidget(value)
            line.addWidget(unit, 0, Qt.AlignmentFlag.AlignBottom)
            line.addStretch(1)
            box = column(spacing=0, margins=(12, 8, 6, 10))
            box.addLayout(line)
            box.addWidget(name, 1)
            made.setLayout(box)
            grid.add(made)
            self._tiles.append((value, name, unit))
        return grid

    def _alert(self, alert: AlertCard) -> QWidget:
        made = frame("alert")
        box = column(spacing=8, margins=(14, 10, 12, 10))
        box.addWidget(text(alert.words, "strong", wrap=True))
        if alert.action:
            press = button(alert.action, "plain", lambda: self._act(alert.key))
            press.setObjectName(f"alert-{alert.key.kind}:{alert.key.subject}")
            line = row()
            line.addWidget(press)
            line.addStretch(1)
            box.addLayout(line)
        made.setLayout(box)
        made.setAccessibleName(alert.words)
        restyle(made, "alert")
        return made
