"""The counter page's frame: the line naming counter and officer, and the three columns."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desk.dialogs.sheet import scrolling
from desk.look.folding import ElidedLabel
from desk.look.parts import column, restyle, row, text
from desk.workplace import Workplace
from shared.queue.floor.seats import Seat
from shared.queue.lifecycle import State
from shared.queue.views import TicketView

_COLUMNS = "counter-columns"
_FOLDS_BELOW = 1180
"""Logical pixels under which three columns would cut off the middle one."""


class CounterFrame(QWidget):
    """Left and right panes around a middle of stacked parts; the columns' widths are kept."""

    def __init__(
        self, workplace: Workplace, left: QWidget, middle: tuple[QWidget, ...], right: QWidget
    ) -> None:
        super().__init__()
        self.workplace = workplace
        self.counter = text("", "heading")
        self.state = text("", "chip")
        self.officer = ElidedLabel("mute")
        top = row(spacing=12)
        top.addWidget(self.counter)
        top.addWidget(self.state)
        self.officer.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.officer, 1)
        self._box = box = column(spacing=14, margins=(26, 20, 26, 20))
        box.addLayout(top)
        for part in middle[:-1]:
            box.addWidget(part)
        box.addWidget(middle[-1], 1)
        self._centre = centre = QWidget()
        centre.setLayout(box)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        left.setMinimumWidth(240)
        right.setMinimumWidth(216)
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.side.setHandleWidth(1)
        self.side.setChildrenCollapsible(False)
        self.side.addWidget(left)
        self._right = scrolling(right)
        self._right.setMinimumWidth(236)
        for pane in (self.side, centre, self._right):
            self.split.addWidget(pane)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([268, 800, 256])
        kept = workplace.memory.shape(_COLUMNS)
        if not kept.isEmpty():
            self.split.restoreState(kept)
        outer = row(spacing=0)
        outer.addWidget(self.split)
        self.setLayout(outer)

    @property
    def folded(self) -> bool:
        """Whether the day stands under the line, for want of width."""
        return self.side.count() > 1

    def minimumSizeHint(self) -> QSize:
        centre = self._centre.minimumSizeHint().width()
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 241 + centre), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        fold = event.size().width() < _FOLDS_BELOW
        if fold != self.folded:
            self._fold(fold)
        super().resizeEvent(event)

    def _fold(self, fold: bool) -> None:
        if fold:
            self.keep_columns()
            self.side.addWidget(self._right)
            self.side.setSizes([3000, 2000])
        else:
            self.split.addWidget(self._right)
            kept = self.workplace.memory.shape(_COLUMNS)
            if kept.isEmpty() or not self.split.restoreState(kept):
                self.split.setSizes([268, 800, 256])
        edge = 16 if fold else 26
        self._box.setContentsMargins(edge, 20, edge, 20)

    def keep_columns(self) -> None:
        if self.folded:
            return
        self.workplace.memory.keep_shape(_COLUMNS, self.split.saveState())

    def show_seat(self, seat: Seat, ticket: TicketView | None) -> None:
        """Name the counter, what it does now, and who sits there for which series."""
        self.counter.setText(seat.counter_name)
        priority = self.workplace.profile.queue.priority_series
        codes = [*seat.serves, priority] if priority else [*seat.serves]
        self.officer.say(
            self.tr("{officer}  ·  Layanan {codes}").format(
                officer=seat.officer_name, codes=", ".join(codes)
            )
        )
        words, kind = self._state_words(seat, ticket)
        self.state.setText(words)
        restyle(self.state, kind)

    def _state_words(self, seat: Seat, ticket: TicketView | None) -> tuple[str, str]:
        if ticket is not None and ticket.state is State.SERVING:
            return self.tr("Melayani"), "chip-go"
        if ticket is not None:
            return self.tr("Memanggil"), "chip-primary"
        if seat.paused_at is not None:
            return self.tr("Jeda"), "chip-caution"
        return self.tr("Siap"), "chip"
