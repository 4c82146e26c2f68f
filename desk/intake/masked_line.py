"""A line for a number of a person: whole while it is typed, covered for whoever looks over."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from shared.qt.icons import icon

translate = QCoreApplication.translate


class MaskedLine(QLineEdit):
    """``text()`` is always the whole; what is painted is covered unless the field has the keyboard
    or its eye is pressed."""

    def __init__(self, colour: str, covered: Callable[[str], str]) -> None:
        super().__init__()
        self._covered = covered
        self._icons = {on: icon("eye-off" if on else "eye", colour) for on in (False, True)}
        self.eye = QAction(self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show(False)

    @property
    def painted_text(self) -> str:
        """What somebody who looks at the field can read."""
        whole = self.hasFocus() or self.eye.isChecked() or not self.text()
        return self.text() if whole else self._covered(self.text())

    def cover(self) -> None:
        """Another person's number comes next: the eye closes."""
        self.eye.setChecked(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        words = self.painted_text
        if words == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        box = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        painter.setPen(self.palette().text().color())
        painter.drawText(box.adjusted(2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _show(self, shown: bool) -> None:
        self.eye.setIcon(self._icons[shown])
        words = translate("Intake", "Tutupi") if shown else translate("Intake", "Tampilkan")
        self.eye.setText(words)
        self.eye.setToolTip(words)
        self.update()
