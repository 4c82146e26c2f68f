"""The counter page's frame: the line naming counter and officer, and the three columns."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desk.look.parts import column, restyle, row, text
from desk.workplace import Workplace
from shared.queue.floor.seats import Seat
from shared.queue.lifecycle import State
from shared.queue.views import TicketView

_COLUMNS = "counter-columns"


class CounterFrame(QWidget):
    """Left and right panes around a middle of stacked parts; the columns' widths are kept."""

    def __init__(
        self, workplace: Workplace, left: QWidget, middle: tuple[QWidget, ...], right: QWidget
    ) -> None:
        super().__init__()
        self.workplace = workplace
        self.counter = text("", "heading")
        self.state = text("", "chip")
        self.officer = text("", "mute")
        top = row(spacing=12)
        top.addWidget(self.counter)
        top.addWidget(self.state)
        top.addStretch(1)
        top.addWidget(self.officer)
        box = column(spacing=14, margins=(26, 20, 26, 20))
        box.addLayout(top)
        for part in middle[:-1]:
            box.addWidget(part)
        box.addWidget(middle[-1], 1)
        centre = QWidget()
        centre.setLayout(box)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        left.setMinimumWidth(240)
        right.setMinimumWidth(236)
        for pane in (left, centre, right):
            self.split.addWidget(pane)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([268, 800, 256])
        kept = workplace.memory.shape(_COLUMNS)
        if not kept.isEmpty():
            self.split.restoreState(kept)
        outer = row(spacing=0)
        outer.addWidget(self.split)
        self.setLayout(outer)

    def keep_columns(self) -> None:
        self.workplace.memory.keep_shape(_COLUMNS, self.split.saveState())

    def show_seat(self, seat: Seat, ticket: TicketView | None) -> None:
        """Name the counter, what it does now, and who sits there for which series."""
        self.counter.setText(seat.counter_name)
        priority = self.workplace.profile.queue.priority_series
        codes = [*seat.serves, priority] if priority else [*seat.serves]
        self.officer.setText(
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
