"""Notices inside the window: they cover nothing, wait a while and go."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from desk.look.parts import button, column, frame, icon_button, row, text
from desk.workplace import Notice, Tone
from shared.theme import Palette

_SECONDS = {Tone.PLAIN: 7, Tone.GOOD: 7, Tone.CAUTION: 12, Tone.PROBLEM: 14}
_MOST = 3
_WIDTH, _EDGE, _STEP, _ASIDE = 272, 10, 8, 24
_LOOKS_MS = 400
_PRESSABLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)


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
        self._timer.timeout.connect(self._time_is_up)
        self._timer.start(_SECONDS[notice.tone] * 1000)
        self._cross = cross

    def focus_first(self) -> None:
        """Put the keyboard on what it offers, else on its cross."""
        (self.action_button or self._cross).setFocus()

    @Slot()
    def _time_is_up(self) -> None:
        read = self.isAncestorOf(QApplication.focusWidget() or self) or self.underMouse()
        if read:
            self._timer.start()
        else:
            self.go()

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
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        self.deleteLater()
        stack = self.parentWidget()
        if isinstance(stack, NoticeStack):
            stack.drop(self, had_focus=had_focus)


class NoticeStack(QWidget):
    """The newest few notices, where they cover nothing that can be pressed or typed into.

    They look for such a place from the lower right on, and again while they stand; where there is
    none they take a strip of their own under everything. The keyboard reaches them by
    `take_focus`; while it, or the mouse, is with them none of them goes.
    """

    def __init__(
        self, window: QWidget, palette: Palette, keep_clear: Callable[[], QWidget | None]
    ) -> None:
        super().__init__(window)
        self._palette, self._keep_clear = palette, keep_clear
        self._box = column(spacing=8)
        self.setLayout(self._box)
        self._before: QWidget | None = None
        self._last: Notice | None = None
        self._in_strip = False
        self._looks = QTimer(self, interval=_LOOKS_MS)
        self._looks.timeout.connect(self.settle)
        window.installEventFilter(self)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show ``notice``; the same sentence is not shown twice at once."""
        self._last = notice
        for card in self.cards():
            # An offer to take something back holds only until the next act.
            if card.notice.text == notice.text or (notice.action and card.notice.action):
                card.go()
        while len(self.cards()) >= _MOST:
            self.cards()[0].go()
        self._box.addWidget(NoticeCard(notice, self._palette))
        self.settle()

    def take_focus(self) -> None:
        """Put the keyboard on the newest notice; the last one is shown again when none stands."""
        if not self.cards() and self._last is not None:
            self.show_notice(self._last)
        if self.cards():
            self._before = QApplication.focusWidget()
            self.cards()[-1].focus_first()

    def give_focus_back(self) -> None:
        """Let the keyboard go on where it was."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def cards(self) -> list[NoticeCard]:
        items = (self._box.itemAt(position) for position in range(self._box.count()))
        found = (item.widget() for item in items if item is not None)
        return [card for card in found if isinstance(card, NoticeCard)]

    def drop(self, card: NoticeCard, *, had_focus: bool) -> None:
        """Forget a card that closed itself."""
        self._box.removeWidget(card)
        self.settle()
        if had_focus:
            self.give_focus_back()

    def clear(self) -> None:
        for card in self.cards():
            card.go()

    @Slot()
    def settle(self) -> None:
        """Take the place the notices need now."""
        window = self.window()
        if not self.cards():
            self._looks.stop()
            self.hide()
            self._in_strip = False
            window.setContentsMargins(0, 0, 0, 0)
            return
        self._looks.start()
        wanted = QSize(_WIDTH, self._height(_WIDTH))
        stands = self.isVisible() and self.size() == wanted and not self._in_strip
        stands = stands and window.rect().contains(self.geometry())
        taken = self.taken()
        if stands and not taken.intersects(self.geometry()):
            return
        room = None if self._in_strip else free_place(window, taken, wanted)
        if room is None:
            self._in_strip = True
            width = window.width() - 2 * _EDGE
            height = self._height(width)
            room = QRect(_EDGE, window.height() - height - _EDGE, width, height)
            window.setContentsMargins(0, 0, 0, height + 2 * _EDGE)
        if room != self.geometry() or self.isHidden():
            self.setGeometry(room)
            self.show()
            self.raise_()

    def taken(self) -> QRegion:
        """Where they may not stand: what can be pressed, and what the page keeps clear."""
        window, clear = self.window(), self._keep_clear()
        taken = pressable(window, self)
        if clear is not None and clear.isVisible():
            taken += QRect(clear.mapTo(window, QPoint(0, 0)), clear.size())
        return taken

    def _height(self, width: int) -> int:
        cards = self.cards()
        between = self._box.spacing() * (len(cards) - 1)
        return sum(card.height_for(width) for card in cards) + between

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_focus_back()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.settle()
            # What is kept clear takes its place after the window has taken its size.
            QTimer.singleShot(0, self, self.settle)
        return super().eventFilter(watched, event)


def free_place(window: QWidget, taken: QRegion, size: QSize) -> QRect | None:
    """Where ``size`` covers nothing of ``taken``; None for nowhere."""
    left, right = _EDGE, window.width() - size.width() - _EDGE
    low = window.height() - size.height() - _EDGE
    for across in (*range(right, left, -_ASIDE), left):
        for down in range(low, _EDGE - 1, -_STEP):
            room = QRect(across, down, size.width(), size.height())
            if not taken.intersects(room):
                return room
    return None


def pressable(window: QWidget, stack: QWidget) -> QRegion:
    """Where something can be pressed, chosen or typed into now, in the window's coordinates."""
    found = QRegion()
    for part in window.findChildren(QWidget):
        if (
            not isinstance(part, _PRESSABLE)
            or not part.isVisible()
            or not part.isEnabled()
            or stack.isAncestorOf(part)
        ):
            continue
        seen = part.visibleRegion().boundingRect()
        if isinstance(part, QAbstractItemView):
            seen = seen.intersected(_rows_of(part))
        found += QRect(part.mapTo(window, seen.topLeft()), seen.size())
    return found


def _rows_of(view: QAbstractItemView) -> QRect:
    """The part of a list that rows stand in; its empty rest is nobody's."""
    model = view.model()
    if model is None or not model.rowCount():
        return QRect()
    last = view.visualRect(model.index(model.rowCount() - 1, 0))
    whole = view.rect()
    if last.isValid() and last.bottom() < whole.bottom():
        whole.setBottom(view.viewport().mapTo(view, last.bottomLeft()).y())
    return whole
