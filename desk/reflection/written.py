"""Findings as their writer sees them: a lead and a sentence each, in order."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.look.parts import button, clear, column, row, text
from shared.figures.findings import ReflectionFinding
from shared.figures.publishing import LONGEST_LEAD, LONGEST_TEXT, MOST_FINDINGS

translate = QCoreApplication.translate
_BOTH_HIGH = 88
"""Lines scroll rather than being squeezed."""


class WrittenFindings(QWidget):
    """``changed`` comes whenever somebody types, adds or removes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[tuple[QLineEdit, QLineEdit]] = []
        self._box = column(spacing=10)
        self.add_button = button(translate("Reflection", "Tambah temuan"), "link", self.add)
        box = column(spacing=8)
        box.addLayout(self._box)
        box.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        self.setLayout(box)

    def take(self, findings: Iterable[ReflectionFinding]) -> None:
        """Show these and no others."""
        clear(self._box)
        self.lines = []
        for one in findings:
            self._line(one)
        self._count()

    def findings(self) -> tuple[ReflectionFinding, ...]:
        """What stands there, without empty lines."""
        typed = (ReflectionFinding(lead.text().strip(), said.text().strip())
                 for lead, said in self.lines)  # fmt: skip
        return tuple(one for one in typed if one.lead or one.text)

    def add(self) -> None:
        """One more, at the end."""
        self._line(ReflectionFinding(""))
        self._count()
        self.lines[-1][0].setFocus()
        self.changed.emit()

    def remove(self, lead: QLineEdit) -> None:
        """Take that one out."""
        kept = [
            ReflectionFinding(one.text(), said.text())
            for one, said in self.lines
            if one is not lead
        ]
        self.take(kept)
        self.changed.emit()

    def _line(self, one: ReflectionFinding) -> None:
        lead, said = QLineEdit(one.lead), QLineEdit(one.text)
        lead.setMaxLength(LONGEST_LEAD)
        said.setMaxLength(LONGEST_TEXT)
        number = len(self.lines) + 1
        lead.setAccessibleName(translate("Reflection", "Temuan {number}").format(number=number))
        said.setAccessibleName(
            translate("Reflection", "Penjelasan temuan {number}").format(number=number)
        )
        for edit in (lead, said):
            edit.setCursorPosition(0)
            edit.textEdited.connect(self.changed)
        both = column(spacing=4)
        both.addWidget(lead)
        both.addWidget(said)
        line = row(spacing=10)
        line.addWidget(text(str(number), "heading"))
        line.addLayout(both, 1)
        line.addWidget(button(translate("Reflection", "Hapus"), "link", partial(self.remove, lead)))
        holder = QWidget()
        holder.setLayout(line)
        holder.setFixedHeight(_BOTH_HIGH)
        self._box.addWidget(holder)
        self.lines.append((lead, said))

    def _count(self) -> None:
        self.add_button.setEnabled(len(self.lines) < MOST_FINDINGS)
