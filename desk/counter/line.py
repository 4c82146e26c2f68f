"""The left pane: the waiting line as cards, painted by one delegate."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.counter.line_model import Head, Line, Row, WaitingModel
from desk.look.dark import inks_of
from desk.look.parts import Empty, column, row, text
from desk.workplace import Workplace
from shared.queue.lifecycle import State
from shared.queue.views import TicketView
from shared.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
# Heads are as high as cards: a view of equal rows need not ask each of 500 for its height.
_ROW, _GAP = 47, 6


class LineDelegate(QStyledItemDelegate):
    """Paints heads and cards from `Row` items."""

    def __init__(self, theme: Theme, words: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = theme.palette
        self._inks = inks_of(theme.palette)
        self._words = words
        self._number = _font(theme.family, 17, QFont.Weight.Bold)
        self._head = _font(theme.family, 13, QFont.Weight.Bold)
        self._minutes = _font(theme.family, 14, QFont.Weight.DemiBold)
        self._chip = _font(theme.family, 12, QFont.Weight.Bold)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        shown = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        if isinstance(shown, Head):
            self._paint_head(painter, box, shown)
        elif isinstance(shown, Line):
            state: QStyle.StateFlag = option.state
            self._paint_line(painter, box, shown, state)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, head: Head) -> None:
        inner = box.adjusted(2, 16, -4, 0)
        painter.setFont(self._head)
        painter.setPen(QColor(self._palette.mute))
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(head.count)
        )
        painter.setPen(QColor(self._palette.ink))
        room = inner.adjusted(0, 0, -36, 0)
        title = QFontMetrics(self._head).elidedText(
            head.title, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_line(
        self, painter: QPainter, box: QRect, line: Line, state: QStyle.StateFlag
    ) -> None:
        palette = self._palette
        card = box.adjusted(1, 0, -1, -_GAP)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
        edge = self._inks.emphasis if selected else palette.line
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(palette.primary_tint if selected else palette.surface))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 11, 11)
        left = card.left() + 13
        number_ink = palette.ink if line.mine else palette.mute
        left = self._write(painter, card, left, line.ticket.label, self._number, number_ink) + 14
        chip = self._chip_of(line)
        if chip:
            self._paint_chip(painter, card, left, *chip)
        words = self._words("{minutes} mnt").format(minutes=line.minutes)
        painter.setFont(self._minutes)
        painter.setPen(QColor(palette.danger if line.late else palette.mute))
        painter.drawText(
            card.adjusted(0, 0, -13, 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            words,
        )

    def _chip_of(self, line: Line) -> tuple[str, str, str] | None:
        palette = self._palette
        if line.due:
            return self._words("Waktunya"), palette.caution_tint, palette.caution
        if line.ticket.priority:
            return self._words("Prioritas"), palette.caution_tint, palette.caution
        if line.ticket.wanted_counter:
            words = self._words("Loket {code}").format(code=line.ticket.wanted_counter)
            return words, palette.go_tint, palette.on_go_tint
        return None

    def _write(
        self, painter: QPainter, card: QRect, left: int, words: str, font: QFont, ink: str
    ) -> int:
        width = QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(
            QRect(left, card.top(), width + 2, card.height()), Qt.AlignmentFlag.AlignVCenter, words
        )
        return left + width

    def _paint_chip(
        self, painter: QPainter, card: QRect, left: int, words: str, back: str, ink: str
    ) -> None:
        width = QFontMetrics(self._chip).horizontalAdvance(words) + 16
        box = QRect(left, card.center().y() - 11, width, 23)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(back))
        painter.drawRoundedRect(box, 8, 8)
        painter.setFont(self._chip)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


class LineView(QListView):
    """The list itself: Enter or a double click on a number wants something done with it."""

    wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, model: WaitingModel, delegate_words: Callable[[str], str], theme: Theme):
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(LineDelegate(theme, delegate_words, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(self._want)

    @property
    def chosen(self) -> TicketView | None:
        """The selected number."""
        shown = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return shown.ticket if isinstance(shown, Line) else None

    def choose(self, ticket: UUID) -> None:
        """Select a number in the list."""
        model = self.model()
        if isinstance(model, WaitingModel):
            row = model.position_of_ticket(ticket)
            if row >= 0:
                self.setCurrentIndex(model.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            self.wanted.emit(self.chosen)
            return
        if event.key() == Qt.Key.Key_Menu and self.chosen is not None:
            self._ask_menu(self.visualRect(self.currentIndex()).center())
            return
        super().keyPressEvent(event)

    def _want(self, index: QModelIndex) -> None:
        shown = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(shown, Line):
            self.wanted.emit(shown.ticket)

    def _ask_menu(self, at: QPoint) -> None:
        shown = self.indexAt(at).data(Qt.ItemDataRole.UserRole)
        if isinstance(shown, Line):
            self.menu_wanted.emit(shown.ticket, self.viewport().mapToGlobal(at))


class LinePane(QWidget):
    """Heading with the count, the list, and what stands there when nobody waits."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.model = WaitingModel(self)
        self._title = text(self.tr("Antrean menunggu"), "heading")
        self._count = text("", "heading")
        self._count.setStyleSheet(f"color: {workplace.theme.palette.mute}")
        self.view = LineView(self.model, self._words, workplace.theme)
        self.view.setAccessibleName(self.tr("Antrean menunggu"))
        self.empty = Empty(
            "users",
            self.tr("Belum ada yang menunggu"),
            self.tr("Nomor baru muncul di sini begitu pengunjung menyentuh layar kiosk."),
            workplace.theme.palette,
        )
        top = row(spacing=6)
        top.addWidget(self._title)
        top.addWidget(self._count)
        top.addStretch(1)
        box = column(spacing=4, margins=(18, 22, 12, 12))
        box.addLayout(top)
        box.addWidget(self.view, 1)
        box.addWidget(self.empty, 1)
        self.setLayout(box)

    def show_rows(self, rows: list[Row]) -> None:
        """Show ``rows``; only those that differ are painted again."""
        self.model.swap(rows)
        waiting = sum(
            1 for one in rows if isinstance(one, Line) and one.ticket.state is State.WAITING
        )
        self._count.setText(f"· {waiting}")
        self._title.setAccessibleName(self.tr("Antrean menunggu: {count}").format(count=waiting))
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def _words(self, source: str) -> str:
        known = {
            "{minutes} mnt": self.tr("{minutes} mnt"),
            "Prioritas": self.tr("Prioritas"),
            "Waktunya": self.tr("Waktunya"),
            "Loket {code}": self.tr("Loket {code}"),
        }
        return known[source]
