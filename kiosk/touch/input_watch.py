"""Every touch and key before the screens get it: calm, patience, the scanner, the number keys."""

import time

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QKeyEvent, QPointerEvent, QWindow

_RELEASED = QEventPoint.State.Released
_TOUCHES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.KeyPress,
)
_PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
)
CALM_SECONDS = 0.5
"""After a screen changed nothing is pressed for so long: a second tap was meant for the last."""
HOLD_SECONDS = 1.2
"""A finger that rests so long in a corner asks for the voice."""
_CORNER = 64 / 1080
"""Of the shorter side; as wide as the margins, so that no control is held with it."""
_KEYPAD = "*+/-.,"
# A scanner types a character every few milliseconds; no hand does.
_SCANNER_GAP = 0.05
_SCANNED_AT_LEAST = 6


class InputWatch(QObject):
    """An event filter for the window.

    ``touched`` at every sign of a person; ``scanned`` with what a keyboard-wedge scanner
    typed up to its Enter; ``typed`` with one letter, digit or sign of the keypad from a hand;
    ``cornerHeld`` when a finger has rested in a corner. For ``calm`` seconds after
    `screen_changed` presses and keys of a hand are nobody's; a scanner is always heard.
    """

    touched = Signal()
    scanned = Signal(str)
    typed = Signal(str)
    cornerHeld = Signal()  # noqa: N815 - a Qt signal

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        calm: float = CALM_SECONDS,
        hold: float = HOLD_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._calm, self._calm_until = calm, 0.0
        self._burst = ""
        self._last = 0.0
        self._hand = QTimer(self, singleShot=True, interval=round(_SCANNER_GAP * 1000) + 10)
        self._hand.timeout.connect(self._by_hand)
        self._held = QTimer(self, singleShot=True, interval=round(hold * 1000))
        self._held.timeout.connect(self.cornerHeld)

    @property
    def calm(self) -> bool:
        """Whether what is pressed now was meant for a screen that is gone."""
        return time.monotonic() < self._calm_until

    @property
    def waiting(self) -> bool:
        """Whether a key may yet become part of something scanned."""
        return self._hand.isActive()

    @property
    def corner_waits(self) -> bool:
        """Whether a finger rests in a corner that has not rested long enough."""
        return self._held.isActive()

    @Slot()
    def screen_changed(self) -> None:
        """Another screen has come under the finger."""
        self._calm_until = time.monotonic() + self._calm

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touched.emit()
        self._watch_corners(watched, event)
        if event.type() in _PRESSES and self.calm:
            # Accepted, so that no mouse press is made of it; what follows finds no taker.
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _watch_corners(self, watched: QObject, event: QEvent) -> None:
        if isinstance(event, QPointerEvent) and isinstance(watched, QWindow):
            down = [one for one in event.points() if one.state() is not _RELEASED]
            if len(down) != 1 or not _in_a_corner(down[0].position(), watched.size()):
                self._held.stop()
            elif event.type() in _PRESSES:
                self._held.start()

    def _key(self, event: QKeyEvent) -> bool:
        now = time.monotonic()
        if now - self._last > _SCANNER_GAP:
            self._burst = ""
        self._last = now
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            burst, self._burst = self._burst, ""
            if len(burst) >= _SCANNED_AT_LEAST:
                self._hand.stop()
                self.scanned.emit(burst)
                return True
            return self.calm
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and self.calm:
            return True
        text = event.text()
        if len(text) == 1 and (text.isalnum() or text in _KEYPAD) and text.isascii():
            self._burst += text
            self._hand.start()
            return True
        return False

    def _by_hand(self) -> None:
        burst, self._burst = self._burst, ""
        if len(burst) == 1 and not self.calm:
            self.typed.emit(burst.upper())


def _in_a_corner(at: QPointF, of: QSize) -> bool:
    side = min(of.width(), of.height()) * _CORNER
    aside = at.x() <= side or at.x() >= of.width() - side
    return aside and (at.y() <= side or at.y() >= of.height() - side)
