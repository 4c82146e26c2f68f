"""A field for a password: it can be shown, and says when Caps Lock is on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from shared.qt.icons import icon


class PasswordField(QLineEdit):
    """``caps_lock`` carries whether what is typed comes out in the wrong case.

    No system says alike whether the lock is on; a letter that is large without Shift does.
    """

    caps_lock = Signal(bool)

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._icons = {
            shown: icon("eye-off" if shown else "eye", colour) for shown in (False, True)
        }
        self.show_action = QAction(self)
        self.show_action.setCheckable(True)
        self.show_action.toggled.connect(self.show_typed)
        self.addAction(self.show_action, QLineEdit.ActionPosition.TrailingPosition)
        self.show_typed(False)

    def show_typed(self, shown: bool) -> None:
        """Show what is typed, or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.show_action.setIcon(self._icons[shown])
        words = self.tr("Sembunyikan kata sandi") if shown else self.tr("Tampilkan kata sandi")
        self.show_action.setText(words)
        self.show_action.setToolTip(words)

    def clear(self) -> None:
        self.show_action.setChecked(False)
        super().clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if len(typed) == 1 and typed.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(typed.isupper() != shifted)
        super().keyPressEvent(event)
