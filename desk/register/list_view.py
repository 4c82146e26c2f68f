"""The middle list as it is drawn: one delegate, and keys that fold."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.keyed_rows import Index
from desk.look.dark import inks_of
from desk.register.list_model import CaseGroup, RegisterRows, covered_words, group_of
from desk.register.words import CaseTone, Chip, chip_of_line, due_words
from desk.workplace import Workplace
from shared.complaints.deadlines.standing import Urgency
from shared.complaints.views import ComplaintLine
from shared.complaints.words import CLASS_WORDS, WAITING_WORDS
from shared.qt.icons import icon
from shared.qt.translator import words_of

_ROW, _HEAD = 56, 36
_DUE, _AGENCY = 158, 150
_WIDE = 640
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class RegisterDelegate(QStyledItemDelegate):
    """Paints `CaseGroup` heads and complaints."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        theme = workplace.theme
        self._workplace, self._palette = workplace, theme.palette
        self._emphasis = inks_of(theme.palette).emphasis
        self._go = inks_of(theme.palette).go
        self._title = _font(theme.family, 14, QFont.Weight.Bold)
        self._plain = _font(theme.family, 14, QFont.Weight.Medium)
        self._small = _font(theme.family, 13, QFont.Weight.Normal)
        self._chip = _font(theme.family, 13, QFont.Weight.Bold)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        head = isinstance(index.data(Qt.ItemDataRole.UserRole), CaseGroup)
        return QSize(200, _HEAD if head else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        back = self._palette.primary_tint if selected else self._palette.background
        painter.fillRect(box, QColor(back))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, QColor(self._palette.line))
        if selected:
            painter.fillRect(box.x(), box.y(), 4, box.height(), QColor(self._emphasis))
        if isinstance(shown, CaseGroup):
            self._paint_head(painter, box, shown)
        elif isinstance(shown, ComplaintLine):
            self._paint_line(painter, box, shown)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, group: CaseGroup) -> None:
        palette = self._palette
        inks = {Urgency.OVERDUE.value: palette.danger, Urgency.TODAY.value: palette.caution}
        arrow = "chevron-right" if group.folded else "chevron-down"
        icon(arrow, palette.mute).paint(painter, box.x() + 14, box.y() + 10, 16, 16)
        line = QRect(box.x() + 38, box.y(), box.width() - 50, box.height())
        self._write(painter, line, group.words, self._chip, inks.get(group.key, palette.ink))
        line.setLeft(line.left() + QFontMetrics(self._chip).horizontalAdvance(group.words) + 8)
        self._write(painter, line, str(group.count), self._chip, palette.mute)

    def _paint_line(self, painter: QPainter, box: QRect, line: ComplaintLine) -> None:
        palette, wide = self._palette, box.width() >= _WIDE
        first = QRect(box.x() + 16, box.y() + 8, box.width() - 24 - _DUE - 16, 21)
        second = first.translated(0, 21)
        due = QRect(box.right() - _DUE - 8, box.y() + 6, _DUE, 24)
        waiting = words_of(WAITING_WORDS[line.waiting_for])
        agency = line.agency or self.tr("Belum ditentukan")
        about = [line.number, words_of(CLASS_WORDS[line.kind])]
        if wide:
            side = QRect(first.right() - _AGENCY, first.y(), _AGENCY - 8, 21)
            ink = palette.ink if line.agency else palette.mute
            self._write(painter, side, agency, self._plain, ink)
            self._write(painter, side.translated(0, 21), waiting, self._small, palette.mute)
            for part in (first, second):
                part.setRight(side.left() - 10)
        else:
            about = [agency, waiting]
        if line.title is None:
            icon("lock", palette.mute).paint(painter, first.x(), first.y() + 3, 15, 15)
            covered = first.adjusted(21, 0, 0, 0)
            self._write(painter, covered, covered_words(), self._title, palette.mute)
        else:
            self._write(painter, first, line.title, self._title, palette.ink)
        self._write(painter, second, " · ".join(about), self._small, palette.mute)
        self._paint_chip(painter, due, chip_of_line(line))
        words = due_words(self._workplace, line)
        if not wide:
            words = words.rpartition(" · ")[2]
        self._write(painter, due.translated(0, 23), words, self._small, palette.mute)

    def _paint_chip(self, painter: QPainter, box: QRect, chip: Chip) -> None:
        palette = self._palette
        inks = {
            CaseTone.LATE: palette.danger,
            CaseTone.TODAY: palette.caution,
            CaseTone.FAR: palette.mute,
            CaseTone.DONE: self._go,
        }
        ink = inks.get(chip.tone, palette.ink)
        fills = {CaseTone.LATE: palette.danger_tint, CaseTone.TODAY: palette.caution_tint}
        if chip.tone in fills:
            wide = QFontMetrics(self._chip).horizontalAdvance(chip.words) + 36
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fills[chip.tone]))
            painter.drawRoundedRect(QRect(box.x() - 8, box.y(), wide, box.height()), 12, 12)
        icon(chip.icon, ink).paint(painter, box.x(), box.y() + 4, 16, 16)
        self._write(painter, box.adjusted(21, 0, 8, 0), chip.words, self._chip, ink)

    def _write(self, painter: QPainter, box: QRect, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _MIDDLE, shown)


class RegisterView(QListView):
    """Left and Right fold and unfold the group; ``picked`` carries the complaint or None.

    A case that leaves the list stays open beside it: only somebody's hand goes on to another.
    """

    picked = Signal(object)
    opened = Signal()

    def __init__(self, workplace: Workplace, model: RegisterRows) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(RegisterDelegate(workplace, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Daftar aduan"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(self._clicked)
        self._chosen: object = None
        model.swapped.connect(self._keep)

    def row(self) -> CaseGroup | ComplaintLine | None:
        return self._rows.row_at(self.currentIndex())

    def choose(self, key: object) -> bool:
        """Put the selection on a row; False when it is not shown."""
        position = self._rows.position_of(key)
        if position >= 0:
            self.setCurrentIndex(self._rows.index(position, 0))
        return position >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row()
        going = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if going and row is not None and not self.selectionModel().hasSelection():
            self._take(self.currentIndex())
        elif row is not None and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            group = row.key if isinstance(row, CaseGroup) else group_of(row)
            self._rows.fold(group, away=event.key() == Qt.Key.Key_Left)
            self.choose(group if event.key() == Qt.Key.Key_Left else self._rows.key(row))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self._rows.row_at(now)
        if self._rows.swapping or row is None:
            return
        self._chosen = self._rows.key(row)
        if isinstance(row, ComplaintLine):
            self.picked.emit(row.id)

    def _take(self, index: QModelIndex) -> None:
        """Choose the row that came where the chosen one was."""
        self.setCurrentIndex(index)
        self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._moved(index, index)

    @Slot()
    def _keep(self) -> None:
        """What was chosen stays so, or nothing is until somebody chooses."""
        if not self.choose(self._chosen):
            self.selectionModel().clearSelection()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if isinstance(row, CaseGroup):
            self._rows.fold(row.key, away=not row.folded)
            self.choose(row.key)


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
