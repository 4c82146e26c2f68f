"""The intake page's frame: head, form and foot, and what stands beside the form or under it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from desk.dialogs.sheet import scrolling
from desk.intake.side import IntakeSide
from desk.look.parts import button, column, frame, row, text

translate = QCoreApplication.translate
_BESIDE = 1280
_SIDE = 326


class IntakeFrame(QWidget):
    """From :data:`_BESIDE` pixels on, the side stands beside the form, else under it; then the
    foot says the promises and how many reports may be the same, so that nobody misses them."""

    def __init__(self, head: QBoxLayout, form: QWidget, side: IntakeSide, foot: QBoxLayout) -> None:
        super().__init__()
        self.side = side
        self.promised = text("", "small", wrap=True)
        self.alike = button("", "link", self._go_to_alike)
        card = frame("card")
        inside = column(spacing=0)
        inside.addWidget(form)
        card.setLayout(inside)
        self._under = row(spacing=20)
        around = column(spacing=14, margins=(24, 6, 24, 6))
        around.addWidget(card)
        around.addLayout(self._under)
        around.addStretch(1)
        holder = QWidget()
        holder.setLayout(around)
        self.area: QScrollArea = scrolling(holder)
        self._strip = QWidget()
        line = row(spacing=12, margins=(24, 6, 24, 0))
        line.addWidget(self.promised, 1)
        line.addWidget(self.alike)
        self._strip.setLayout(line)
        self.foot = QWidget()
        below = column(spacing=0)
        below.addWidget(self._strip)
        below.addLayout(foot)
        self.foot.setLayout(below)
        left = column(spacing=0)
        left.addLayout(head)
        left.addWidget(self.area, 1)
        left.addWidget(self.foot)
        self._column = QFrame()
        self._column.setProperty("kind", "side")
        self._column.setFixedWidth(_SIDE)
        upper = QWidget()
        self._upper = column(margins=(22, 20, 12, 8))
        upper.setLayout(self._upper)
        self._alike = scrolling(upper)
        self._lower = column(spacing=12, margins=(22, 14, 22, 14))
        self._lower.addStretch(1)
        beside = column(spacing=0)
        beside.addWidget(self._alike, 1)
        beside.addLayout(self._lower)
        self._column.setLayout(beside)
        self._edge = frame("upright")
        self._left = QWidget()
        self._left.setLayout(left)
        outer = row(spacing=0)
        outer.addWidget(self._left, 1)
        outer.addWidget(self._edge)
        outer.addWidget(self._column)
        self.setLayout(outer)
        self._is_beside: bool | None = None
        side.changed.connect(self._say)
        self._arrange(beside=True)
        self._say()

    def keep_clear(self) -> QWidget:
        """What no notice may cover: the tick beside the form, or the foot with what it says."""
        return self.side.notice_card if self._is_beside else self.foot

    def go_to(self, field: QWidget) -> None:
        """Put the keyboard on ``field`` and bring it into sight."""
        field.setFocus()
        if self.area.isAncestorOf(field):
            QTimer.singleShot(0, self, partial(self.area.ensureWidgetVisible, field))

    def minimumSizeHint(self) -> QSize:
        """The side asks for no width: it goes under the form."""
        return QSize(self._left.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(beside=event.size().width() >= _BESIDE)
        super().resizeEvent(event)

    def _arrange(self, *, beside: bool) -> None:
        if beside == self._is_beside:
            return
        self._is_beside = beside
        side = self.side
        if beside:
            self._upper.addWidget(side.alike)
            self._lower.insertWidget(0, side.promise_box)
            self._lower.addWidget(side.notice_card)
        else:
            for part in (side.notice_card, side.promise_box, side.alike):
                self._under.addWidget(part, 1)
        self._column.setVisible(beside)
        self._edge.setVisible(beside)
        self._strip.setVisible(not beside)

    def _say(self) -> None:
        """Repeat in the foot what would otherwise be out of sight."""
        self.promised.setText(" · ".join(f"{step} {day}" for step, day in self.side.promised))
        count = self.side.alike.count
        self._alike.setVisible(bool(count))
        self.alike.setVisible(bool(count))
        self.alike.setText(translate("Intake", "{count} mungkin sama").format(count=count))

    def _go_to_alike(self) -> None:
        self.area.ensureWidgetVisible(self.side.alike)
