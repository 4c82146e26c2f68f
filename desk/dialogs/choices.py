"""A column of exclusive choices, one of them taken; the building block of several dialogs."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from desk.look.parts import KeyButton, button
from shared.theme import Palette

_KEY_HEIGHT = 42


class Choices(QWidget):
    """``chosen`` carries the key of the choice taken. With ``keys`` each says which press of the
    keyboard takes it too."""

    chosen = Signal(str)

    def __init__(
        self,
        names: Mapping[str, str] | Sequence[str],
        *,
        columns: int = 1,
        keys: Mapping[str, str] | None = None,
        palette: Palette | None = None,
    ) -> None:
        super().__init__()
        pairs = dict(names) if isinstance(names, Mapping) else {name: name for name in names}
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, (key, name) in enumerate(pairs.items()):
            if keys is None or palette is None:
                made = button(name, "choice", self._say)
            else:
                made = _with_key(name, keys[key], palette)
                made.clicked.connect(self._say)
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


def _with_key(words: str, key: str, palette: Palette) -> QPushButton:
    made = KeyButton(words, key, palette, kind="choice")
    made.setFixedHeight(_KEY_HEIGHT)
    return made
