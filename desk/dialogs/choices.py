"""A column of exclusive choices, one of them taken; the building block of several dialogs."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from desk.look.parts import button


class Choices(QWidget):
    """``chosen`` carries the key of the choice taken."""

    chosen = Signal(str)

    def __init__(self, names: Mapping[str, str] | Sequence[str], *, columns: int = 1) -> None:
        super().__init__()
        pairs = dict(names) if isinstance(names, Mapping) else {name: name for name in names}
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, (key, name) in enumerate(pairs.items()):
            made = button(name, "choice", self._say)
            made.setCheckable(True)
            self._group.addButton(made)
            grid.addWidget(made, number // columns, number % columns)
            self.buttons[key] = made
        self.setLayout(grid)

    @property
    def value(self) -> str | None:
        return next((key for key, made in self.buttons.items() if made.isChecked()), None)

    def take(self, key: str) -> None:
        self.buttons[key].setChecked(True)
        self._say()

    def take_none(self) -> None:
        """As it was before the first choice; says nothing."""
        self._group.setExclusive(False)
        for made in self.buttons.values():
            made.setChecked(False)
        self._group.setExclusive(True)

    def _say(self) -> None:
        value = self.value
        if value is not None:
            self.chosen.emit(value)
