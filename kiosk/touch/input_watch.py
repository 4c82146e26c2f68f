"""Every touch and key before the screens get it: calm, patience, the scanner, the number keys."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

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
# A scanner types a character every few milliseconds; no hand does.
_SCANNER_GAP = 0.05
_SCANNED_AT_LEAST = 6


class InputWatch(QObject):
    """An event filter for the window.

    ``touched`` at every sign of a person; ``scanned`` with what a keyboard-wedge scanner
    typed up to its Enter; ``typed`` with one letter or digit from a hand. For ``calm`` seconds
    after `screen_changed` presses and keys of a hand are nobody's; a scanner is always heard.
    """

    touched = Signal()
    scanned = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, calm: float = CALM_SECONDS) -> None:
        super().__init__(parent)
        self._calm, self._calm_until = calm, 0.0
        self._burst = ""
        self._last = 0.0
        self._hand = QTimer(self, singleShot=True, interval=round(_SCANNER_GAP * 1000) + 10)
        self._hand.timeout.connect(self._by_hand)

    @property
    def calm(self) -> bool:
        """Whether what is pressed now was meant for a screen that is gone."""
        return time.monotonic() < self._calm_until

    @Slot()
    def screen_changed(self) -> None:
        """Another screen has come under the finger."""
        self._calm_until = time.monotonic() + self._calm

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touched.emit()
        if event.type() in _PRESSES and self.calm:
            # Accepted, so that no mouse press is made of it; what follows finds no taker.
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

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
        if len(text) == 1 and (text.isalnum() or text == "-") and text.isascii():
            self._burst += text
            self._hand.start()
            return True
        return False

    def _by_hand(self) -> None:
        burst, self._burst = self._burst, ""
        if len(burst) == 1 and not self.calm:
            self.typed.emit(burst.upper())
