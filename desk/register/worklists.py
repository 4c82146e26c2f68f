"""The left column: the worklists with their live counts."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from desk.look.parts import button, column, row, text
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


class WorklistColumn(QWidget):
    """``chosen`` carries the `Worklist`. Up and Down walk, as in any list."""

    chosen = Signal(object)

    def __init__(self, workplace: Workplace, heading: str) -> None:
        super().__init__()
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(236)
        palette = workplace.theme.palette
        self.buttons: dict[Worklist, QPushButton] = {}
        self.counts: dict[Worklist, QLabel] = {}
        self._group = QButtonGroup(self)
        tints = {Worklist.OVERDUE: palette.danger, Worklist.TODAY: palette.caution}
        box = column(spacing=2, margins=(12, 16, 12, 12))
        box.addWidget(text(heading, "heading"))
        box.addSpacing(8)
        for title, lists in _sections():
            if title:
                box.addSpacing(8)
                box.addWidget(text(title, "field"))
            for worklist in lists:
                made = self._button(worklist, tints.get(worklist, palette.mute))
                box.addWidget(made)
        box.addStretch(1)
        self.setLayout(box)
        self.buttons[Worklist.OPEN].setChecked(True)

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
