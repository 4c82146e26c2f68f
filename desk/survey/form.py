"""One paper form, typed by keyboard: the question's own words beside each key.

The form asks in its own order, which is not that of the codes; what is typed goes by the code.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from desk.look.parts import text
from shared.survey.questionnaire import Questionnaire

_LETTERS = "abcd"
_KEYS = "[1-4a-dA-D-]"
_PASSED = "-"


class AnswerLine(QLineEdit):
    """One key: 1 to 4 or a to d, ``-`` for a question left out. ``answered`` when one was typed,
    ``back`` for a step back from an empty one."""

    answered = Signal()
    back = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(1)
        self.setFixedWidth(44)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(_KEYS), self))
        self.textEdited.connect(self._typed)

    @property
    def score(self) -> int | None:
        sign = self.text().lower()
        if sign in _LETTERS and sign:
            return _LETTERS.index(sign) + 1
        return int(sign) if sign.isdigit() else None

    def take(self, score: int | None) -> None:
        self.setText("" if score is None else str(score))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.back.emit()
        else:
            if self.text() and event.text() and self.validator() is not None:
                # A second key corrects the first.
                self.selectAll()
            super().keyPressEvent(event)

    def _typed(self, typed: str) -> None:
        if typed:
            self.answered.emit()


class AnswerForm(QWidget):
    """The questions in the order they are asked. ``changed`` after every key, ``done`` when the
    last question got its."""

    changed = Signal()
    done = Signal()

    def __init__(self, of: Questionnaire, language: str) -> None:
        super().__init__()
        self._of, self._language = of, language
        self.lines: dict[str, AnswerLine] = {}
        self.words: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 1)
        for number, code in enumerate(of.order, start=1):
            question = of.element(code).question.say(language)
            line = AnswerLine(f"{number}. {question}")
            line.answered.connect(partial(self.go_to, number))
            line.back.connect(partial(self.go_to, number - 2))
            line.textChanged.connect(self._say)
            self.lines[code] = line
            self.words[code] = text("", "mute")
            grid.addWidget(text(f"{number}.", "strong"), number, 0)
            grid.addWidget(text(question, wrap=True), number, 1)
            grid.addWidget(line, number, 2)
            grid.addWidget(self.words[code], number, 3)
            grid.addWidget(text(code, "small"), number, 4)
        self.setLayout(grid)
        self._say()

    def scores(self) -> dict[str, int | None]:
        """What is typed, by element code."""
        return {code: self.lines[code].score for code in self._of.instrument.codes}

    def take(self, scores: Mapping[str, int | None]) -> None:
        """Show these answers."""
        for code, line in self.lines.items():
            line.take(scores.get(code))

    def empty(self) -> None:
        self.take({})

    def focus_first(self) -> None:
        self.lines[self._of.order[0]].setFocus()

    def go_to(self, number: int) -> None:
        """The line at that position, from 0; behind the last one the form is done."""
        if number >= len(self._of.order):
            self.done.emit()
        elif number >= 0:
            line = self.lines[self._of.order[number]]
            line.setFocus()
            line.selectAll()

    def _say(self) -> None:
        for code, line in self.lines.items():
            score = line.score
            answers = self._of.element(code).answers.say(self._language)
            passed = self.tr("dilewati") if line.text() == _PASSED else ""
            self.words[code].setText(answers[score - 1] if score else passed)
        self.changed.emit()
