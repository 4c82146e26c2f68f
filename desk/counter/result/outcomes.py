"""The profile's outcomes as buttons, of which one is chosen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desk.look.folding import FoldingGrid
from desk.look.parts import button, column, text
from shared.office.profile import Outcome


class OutcomeChoice(QWidget):
    """``chosen`` when the officer presses one; ``buttons`` by the outcome's key."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        self._outcomes: tuple[Outcome, ...] = ()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._grid = FoldingGrid(most=4)
        box = column(spacing=5)
        box.addWidget(text(self.tr("Hasil layanan"), "field"))
        box.addWidget(self._grid)
        self.setLayout(box)

    @property
    def key(self) -> str | None:
        """The chosen outcome's key."""
        return next((key for key, made in self.buttons.items() if made.isChecked()), None)

    def check(self, key: object) -> None:
        """Choose ``key``, or nothing, without telling anybody."""
        self._group.setExclusive(False)
        for name, made in self.buttons.items():
            made.setChecked(name == key)
        self._group.setExclusive(True)

    def offer(self, outcomes: tuple[Outcome, ...], language: str) -> None:
        """Make a button for each; the one that was chosen stays so."""
        if outcomes == self._outcomes:
            return
        chosen = self.key
        self._outcomes = outcomes
        for made in self.buttons.values():
            self._group.removeButton(made)
            self._grid.remove(made)
            made.deleteLater()
        self.buttons = {}
        self._grid.most = 4 if len(outcomes) in (4, 7, 8) else 3
        for number, outcome in enumerate(outcomes):
            made = self._made(number, outcome.name.say(language))
            self._group.addButton(made)
            self._grid.add(made)
            self.buttons[outcome.key] = made
        self.check(chosen)

    def _made(self, number: int, name: str) -> QPushButton:
        made = button(name, "choice", self._on_press)
        made.setCheckable(True)
        made.setMinimumHeight(42)
        if number < 9:
            # A button's own shortcut clicks a tenth of a second late; F9 may come sooner.
            made.setToolTip(f"Alt+{number + 1}")
            by_key = QShortcut(QKeySequence(f"Alt+{number + 1}"), made)
            # From the outcome the next Tab is its first field, wherever the keyboard was before.
            by_key.activated.connect(made.setFocus)
            by_key.activated.connect(made.click)
        return made

    @Slot()
    def _on_press(self) -> None:
        self.chosen.emit()
