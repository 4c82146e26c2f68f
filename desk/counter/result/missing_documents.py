"""The documents a visitor did not bring, ticked from the service's requirements."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QWidget,
)

from desk.look.folding import ElidedCheckBox, FoldingGrid
from desk.look.parts import column, text


class MissingDocuments(QWidget):
    """The service's requirements to tick, and room for another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[ElidedCheckBox] = []
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("Berkas lain"))
        self.other.setAccessibleName(self.tr("Berkas lain yang belum lengkap"))
        self.other.textEdited.connect(self._say_changed)
        self._list = FoldingGrid(most=2)
        box = column(spacing=8)
        box.addWidget(text(self.tr("Berkas yang belum lengkap"), "field"))
        box.addWidget(self._list)
        box.addWidget(self.other)
        self.setLayout(box)

    def offer(self, names: list[str]) -> None:
        """List ``names``; ticks of names listed before are kept."""
        ticked = set(self.ticked())
        for box in self.boxes:
            self._list.remove(box)
            box.deleteLater()
        self.boxes = []
        for name in names:
            box = ElidedCheckBox(name)
            box.setChecked(name in ticked)
            box.clicked.connect(self._say_changed)
            self._list.add(box)
            self.boxes.append(box)

    def ticked(self) -> list[str]:
        return [box.name for box in self.boxes if box.isChecked()]

    def state(self) -> dict[str, Any]:
        return {"missing": self.ticked(), "missing_other": self.other.text()}

    def restore(self, state: Mapping[str, Any]) -> None:
        ticked = state.get("missing", [])
        for box in self.boxes:
            box.setChecked(box.name in ticked)
        self.other.setText(str(state.get("missing_other", "")))

    def names(self) -> tuple[str, ...]:
        """What has to be brought, ticked or typed."""
        names = [*self.ticked(), self.other.text().strip()]
        return tuple(name for name in names if name)

    def _say_changed(self, _value: object = None) -> None:
        self.changed.emit()
