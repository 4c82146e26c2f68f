"""The left column: the worklists with their live counts."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QWidget

from desk.look.parts import button, row, text
from desk.register.words import WORKLIST_ICONS, worklist_words
from desk.workplace import Workplace
from shared.complaints.views import Worklist
from shared.qt.icons import icon

translate = QCoreApplication.translate


def _sections() -> tuple[tuple[str, tuple[Worklist, ...]], ...]:
    return (
        ("", (Worklist.OPEN,)),
        (
            translate("RegisterPage", "Tenggat"),
            (Worklist.OVERDUE, Worklist.TODAY, Worklist.SOON),
        ),
        (
            translate("RegisterPage", "Keadaan"),
            (
                Worklist.NEW,
                Worklist.AGENCY_ANSWERED,
                Worklist.WAITING_FOR_AGENCY,
                Worklist.WAITING_FOR_REPORTER,
                Worklist.ON_HOLD,
            ),
        ),
        (
            translate("RegisterPage", "Bulan ini"),
            (Worklist.DONE, Worklist.NOT_OURS, Worklist.ARCHIVED),
        ),
    )


_BESIDE, _ANY = 236, 16_777_215


class WorklistColumn(QWidget):
    """``chosen`` carries the `Worklist`. Up and Down walk, as in any list."""

    chosen = Signal(object)

    def __init__(self, workplace: Workplace, heading: str) -> None:
        super().__init__()
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        palette = workplace.theme.palette
        self.buttons: dict[Worklist, QPushButton] = {}
        self.counts: dict[Worklist, QLabel] = {}
        self._group = QButtonGroup(self)
        tints = {Worklist.OVERDUE: palette.danger, Worklist.TODAY: palette.caution}
        self._titles: list[QWidget] = [text(heading, "heading")]
        self._places: list[QWidget] = [*self._titles]
        for title, lists in _sections():
            if title:
                self._titles.append(text(title, "field"))
                self._places.append(self._titles[-1])
            for worklist in lists:
                self._places.append(self._button(worklist, tints.get(worklist, palette.mute)))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(12, 16, 12, 12)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        self.setLayout(self._grid)
        self._beside: bool | None = None
        self.stand(beside=True)
        self.buttons[Worklist.OPEN].setChecked(True)

    def stand(self, *, beside: bool) -> None:
        """As a column beside the list, or in two columns above it, without titles."""
        if beside == self._beside:
            return
        self._beside = beside
        for part in self._places:
            self._grid.removeWidget(part)
        for title in self._titles:
            title.setVisible(beside)
        shown = self._places if beside else list(self.buttons.values())
        columns = 1 if beside else 2
        for number, part in enumerate(shown):
            self._grid.addWidget(part, number // columns, number % columns)
        self._grid.setRowStretch(len(self._places), 1 if beside else 0)
        self.setMinimumWidth(_BESIDE if beside else 0)
        self.setMaximumWidth(_BESIDE if beside else _ANY)

    @property
    def worklist(self) -> Worklist:
        return next(key for key, made in self.buttons.items() if made.isChecked())

    def take(self, worklist: Worklist) -> None:
        self.buttons[worklist].setChecked(True)
        self.chosen.emit(worklist)

    def show_counts(self, counts: Mapping[Worklist, int]) -> None:
        for worklist, label in self.counts.items():
            count = counts.get(worklist, 0)
            label.setText(str(count))
            self.buttons[worklist].setAccessibleName(f"{worklist_words(worklist)}: {count}")

    def focus_first(self) -> None:
        self.buttons[self.worklist].setFocus()

    def _button(self, worklist: Worklist, colour: str) -> QPushButton:
        made = button(worklist_words(worklist), "worklist", lambda: self.take(worklist))
        made.setIcon(icon(WORKLIST_ICONS[worklist], colour))
        made.setIconSize(QSize(18, 18))
        made.setCheckable(True)
        made.setMinimumHeight(32)
        self._group.addButton(made)
        count = text("", "field")
        count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner = row(margins=(0, 0, 8, 0))
        inner.addStretch(1)
        inner.addWidget(count)
        made.setLayout(inner)
        self.buttons[worklist], self.counts[worklist] = made, count
        return made
