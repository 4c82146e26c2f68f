"""Notices inside the window: they stand at its lower right, wait a while and go."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desk.look.parts import button, column, frame, icon_button, row, text
from desk.workplace import Notice, Tone
from shared.theme import Palette

_SECONDS = {Tone.PLAIN: 7, Tone.GOOD: 7, Tone.CAUTION: 12, Tone.PROBLEM: 14}
_MOST = 3
_WIDTH = 272


class NoticeCard(QFrame):
    """One notice; it closes itself, or by its cross."""

    def __init__(self, notice: Notice, palette: Palette) -> None:
        super().__init__()
        made = frame(f"notice-{notice.tone.value}")
        self.notice = notice
        self.gone = False
        self.action_button: QPushButton | None = None
        words = text(notice.text, wrap=True)
        words.setAccessibleName(notice.text)
        light = notice.tone in (Tone.PLAIN, Tone.GOOD)
        colour = (
            (palette.surface if notice.tone is Tone.PLAIN else "#FFFFFF") if light else palette.ink
        )
        cross = icon_button("x", colour, self.tr("Tutup pemberitahuan"), self.go, size=16)
        line = row(spacing=8)
        line.addWidget(words, 1)
        line.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        box = column(spacing=6, margins=(16, 10, 8, 10))
        box.addLayout(line)
        if notice.action and notice.act is not None:
            self.action_button = button(notice.action, "plain", self._act)
            foot = row()
            foot.addWidget(self.action_button)
            foot.addStretch(1)
            box.addLayout(foot)
        made.setLayout(box)
        outer = column()
        outer.addWidget(made)
        self.setLayout(outer)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go)
        self._timer.start(_SECONDS[notice.tone] * 1000)

    def height_for(self, width: int) -> int:
        """The height its words need at ``width`` pixels."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())

    def _act(self) -> None:
        act = self.notice.act
        self.go()
        if act is not None:
            act()

    @Slot()
    def go(self) -> None:
        if self.gone:
            return
        # Its parent keeps it until the event loop deletes it: one of its own buttons may still
        # be in the middle of the click that closed it.
        self.gone = True
        self._timer.stop()
        self.hide()
        self.deleteLater()
        stack = self.parentWidget()
        if isinstance(stack, NoticeStack):
            stack.drop(self)


class NoticeStack(QWidget):
    """The newest few notices, at the window's lower right; above what a page keeps clear there."""

    def __init__(
        self, window: QWidget, palette: Palette, keep_clear: Callable[[], QWidget | None]
    ) -> None:
        super().__init__(window)
        self._palette, self._keep_clear = palette, keep_clear
        self._box = column(spacing=8)
        self.setLayout(self._box)
        window.installEventFilter(self)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show ``notice``; the same sentence is not shown twice at once."""
        for card in self.cards():
            # An offer to take something back holds only until the next act.
            if card.notice.text == notice.text or (notice.action and card.notice.action):
                card.go()
        while len(self.cards()) >= _MOST:
            self.cards()[0].go()
        self._box.addWidget(NoticeCard(notice, self._palette))
        self.settle()

    def cards(self) -> list[NoticeCard]:
        items = (self._box.itemAt(position) for position in range(self._box.count()))
        found = (item.widget() for item in items if item is not None)
        return [card for card in found if isinstance(card, NoticeCard)]

    def drop(self, card: NoticeCard) -> None:
        """Forget a card that closed itself."""
        self._box.removeWidget(card)
        self.settle()

    def clear(self) -> None:
        for card in self.cards():
            card.go()

    def settle(self) -> None:
        """Take the place the notices need now."""
        if not self.cards():
            self.hide()
            return
        window = self.window()
        width = _WIDTH
        height = sum(card.height_for(width) for card in self.cards())
        height += self._box.spacing() * (len(self.cards()) - 1)
        bottom, clear = window.height() - 12, self._keep_clear()
        if clear is not None and clear.isVisible():
            bottom = min(bottom, clear.mapTo(window, QPoint(0, 0)).y() - 8)
        left, top = window.width() - width - 10, max(0, bottom - height)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.settle()
        return super().eventFilter(watched, event)
