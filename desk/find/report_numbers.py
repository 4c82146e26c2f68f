"""The reports of the register that belong to a person who was found."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desk.look.parts import button, clear, row, text
from desk.workplace import Workplace
from shared.complaints.views import ComplaintLine
from shared.staff.rights import Right

translate = QCoreApplication.translate
_MOST = 4


class ReportNumbers(QWidget):
    """A number each, which opens the register; hidden while there is none."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.buttons: list[QPushButton] = []
        self._line = row(spacing=10)
        self.setLayout(self._line)
        self.hide()

    def show_reports(self, reports: tuple[ComplaintLine, ...]) -> None:
        """Name them, the newest first."""
        clear(self._line)
        self.buttons = []
        self.setVisible(bool(reports))
        self._line.addWidget(text(translate("FindPage", "Aduan"), "field"))
        for line in reports[:_MOST]:
            press = button(line.number, "link", partial(self._open, line))
            press.setEnabled(self._workplace.may(Right.REGISTER))
            self.buttons.append(press)
            self._line.addWidget(press)
        if len(reports) > _MOST:
            self._line.addWidget(text(f"+{len(reports) - _MOST}", "small"))
        self._line.addStretch(1)

    def _open(self, line: ComplaintLine) -> None:
        self._workplace.want_page("register", line.id)
