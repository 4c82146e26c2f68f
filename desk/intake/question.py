"""A question that has no answer until somebody gives one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desk.dialogs.choices import Choices
from desk.look.parts import column, restyle, row, text

_YES, _NO = "yes", "no"


class YesNo(QFrame):
    """``answered`` comes with every answer; ``value`` is None until the first.

    Unanswered it has the colour of what is still open.
    """

    answered = Signal()

    def __init__(self, question: str, term: str, about: str, yes: str, no: str) -> None:
        super().__init__()
        self.choices = Choices({_YES: yes, _NO: no}, columns=2)
        self.choices.chosen.connect(self._say)
        self.setAccessibleName(question)
        for made in self.choices.buttons.values():
            made.setAccessibleName(f"{question} {made.text()}")
        head = row(spacing=8)
        head.addWidget(text(question, "strong", wrap=True), 1)
        head.addWidget(text(term, "small"))
        box = column(spacing=6, margins=(16, 10, 16, 12))
        box.addLayout(head)
        box.addWidget(text(about, "small", wrap=True))
        box.addWidget(self.choices)
        self.setLayout(box)
        self._colour()

    @property
    def value(self) -> bool | None:
        taken = self.choices.value
        return None if taken is None else taken == _YES

    def answer(self, value: object) -> None:
        """Take an answer, or none, without telling anybody."""
        self.choices.blockSignals(True)
        if isinstance(value, bool):
            self.choices.take(_YES if value else _NO)
        else:
            self.choices.take_none()
        self.choices.blockSignals(False)
        self._colour()

    def focus(self) -> None:
        self.choices.buttons[_YES].setFocus()

    def _say(self, _key: str) -> None:
        self._colour()
        self.answered.emit()

    def _colour(self) -> None:
        restyle(self, "alert" if self.value is None else "tile")
