"""What stands on screen while the house cannot be opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

_WIDTH, _MARGIN = 520, 40


class BeforeHouse(QWidget):
    """The reason, and that the desk tries again by itself. Closing it ends the program."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Sapa")
        self._title = QLabel(self.tr("Meja belum dapat dibuka"))
        self._why, self._again = QLabel(), QLabel(self.tr("Sapa mencoba lagi sendiri."))
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        box.setSpacing(_MARGIN // 2)
        for label in (self._title, self._why, self._again):
            label.setWordWrap(True)
            label.setMinimumWidth(_WIDTH)
            label.setTextFormat(Qt.TextFormat.PlainText)
            box.addWidget(label)
        large = self._title.font()
        large.setPointSizeF(large.pointSizeF() * 1.6)
        self._title.setFont(large)

    @property
    def told(self) -> str:
        return self._why.text()

    def tell(self, why: str) -> None:
        """Say why the house cannot be opened."""
        self._why.setText(why)
        self.setAccessibleDescription(why)
        self.adjustSize()
        self.show()
