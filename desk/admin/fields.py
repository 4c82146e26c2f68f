"""The kinds of fields that hold one value."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QDate, QDateTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from desk.admin.field import Field
from desk.look.day_edit import DayEdit
from desk.look.folding import ElidedCheckBox
from desk.look.parts import text
from desk.look.typed import TypedLine, TypedText
from shared.office import lengths

_MOMENT = "yyyy-MM-ddTHH:mm:ss"


class TextField(Field):
    """One line of text. With ``optional`` an empty line is no value at all (None)."""

    def __init__(self, key: str, name: str, hint: str = "", *, optional: bool = False) -> None:
        super().__init__(key, name, hint)
        self._optional = optional
        self.line = TypedLine(most=lengths.LONG_TEXT.letters)
        self.line.textEdited.connect(self._edited)
        self.finish(self.line)

    def take(self, value: Any) -> None:
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def value(self) -> Any:
        written = self.line.text().strip()
        return None if self._optional and not written else written

    def _edited(self, _text: str) -> None:
        self.calm()
        self.changed.emit()


class NumberField(TextField):
    """A number; what is no number stays text, and the check says so at the field."""

    def take(self, value: Any) -> None:
        shown = "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
        self.line.setText(shown.replace(".", ","))

    def value(self) -> Any:
        written = super().value()
        if written is None:
            return None
        plain = str(written).replace(",", ".")
        try:
            number = float(plain)
        except ValueError:
            return written
        return int(number) if number.is_integer() else number


class LinesField(Field):
    """One text a line; empty lines do not count."""

    def __init__(self, key: str, name: str, hint: str = "", *, height: int = 140) -> None:
        super().__init__(key, name, hint)
        self.lines = TypedText()
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(height)
        self.lines.textChanged.connect(self._edited)
        self.finish(self.lines)

    def take(self, value: Any) -> None:
        self.lines.blockSignals(True)
        self.lines.setPlainText("\n".join(value or ()))
        self.lines.blockSignals(False)

    def value(self) -> list[str]:
        return [line.strip() for line in self.lines.toPlainText().splitlines() if line.strip()]

    def _edited(self) -> None:
        self.calm()
        self.changed.emit()


class IntervalsField(TextField):
    """Intervals of a day with commas between them: ``08.00-12.00, 13.00-15.00``."""

    def take(self, value: Any) -> None:
        self.line.setText(", ".join(value or ()))

    def value(self) -> list[str]:
        parts = self.line.text().replace(";", ",").split(",")
        return [part.strip() for part in parts if part.strip()]


class YesField(Field):
    """A box to tick."""

    def __init__(self, key: str, name: str, hint: str = "") -> None:
        super().__init__(key, "", hint)
        self.tick = ElidedCheckBox(name)
        self.tick.clicked.connect(self._edited)
        self.finish(self.tick)

    def take(self, value: Any) -> None:
        self.tick.setChecked(bool(value))

    def value(self) -> bool:
        return self.tick.isChecked()

    def _edited(self) -> None:
        self.changed.emit()


class ChoiceField(Field):
    """One of several values, each with its words."""

    def __init__(self, key: str, name: str, options: Mapping[str, str], hint: str = "") -> None:
        super().__init__(key, name, hint)
        self.choice = QComboBox()
        self.offer(options)
        self.choice.activated.connect(self._edited)
        self.finish(self.choice)

    def offer(self, options: Mapping[str, str]) -> None:
        """Change what can be chosen; what is chosen stays where it still can be."""
        before = self.choice.currentData()
        self.choice.clear()
        for value, words in options.items():
            self.choice.addItem(words, value)
        self.take(before)

    def take(self, value: Any) -> None:
        if value is not None and self.choice.findData(value) < 0:
            self.choice.addItem(str(value), value)
        self.choice.setCurrentIndex(max(0, self.choice.findData(value)))

    def value(self) -> Any:
        return self.choice.currentData()

    def _edited(self, _position: int) -> None:
        self.calm()
        self.changed.emit()


class ChecksField(Field):
    """Several of several values, kept in the order offered."""

    def __init__(
        self, key: str, name: str, options: Mapping[str, str], hint: str = "", *, columns: int = 2
    ) -> None:
        super().__init__(key, name, hint)
        self._columns = columns
        self.boxes: dict[str, QCheckBox] = {}
        self._inner = QWidget()
        self._inner.setAccessibleName(name)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._inner.setLayout(self._grid)
        self.offer(options)
        self.finish(self._inner)

    def offer(self, options: Mapping[str, str]) -> None:
        """Change what can be ticked; what is ticked stays ticked."""
        ticked = self.value()
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for position, (value, words) in enumerate(options.items()):
            box = QCheckBox(words.replace("&", "&&"))
            box.setAccessibleName(words)
            box.setChecked(value in ticked)
            box.clicked.connect(self._edited)
            self._grid.addWidget(box, position // self._columns, position % self._columns)
            self.boxes[value] = box

    def take(self, value: Any) -> None:
        for option in value or ():
            if option not in self.boxes:
                self.offer(
                    {
                        **{key: box.accessibleName() for key, box in self.boxes.items()},
                        option: option,
                    }
                )
        for option, box in self.boxes.items():
            box.setChecked(option in (value or ()))

    def value(self) -> list[str]:
        return [option for option, box in self.boxes.items() if box.isChecked()]

    def _edited(self) -> None:
        self.calm()
        self.changed.emit()


class DayField(Field):
    """A date, as the document writes it: 2026-11-23."""

    def __init__(self, key: str, name: str, hint: str = "") -> None:
        super().__init__(key, name, hint)
        self.day = DayEdit()
        self.day.userDateChanged.connect(self._edited)
        self._taking = False
        self.finish(self.day)

    def take(self, value: Any) -> None:
        self._taking = True
        self.day.setDate(QDate.fromString(str(value), "yyyy-MM-dd"))
        self._taking = False

    def value(self) -> str:
        return self.day.date().toString("yyyy-MM-dd")

    def _edited(self, _day: QDate) -> None:
        if not self._taking:
            self.calm()
            self.changed.emit()


class MomentField(Field):
    """A date and a time of day, as the document writes them: 2026-11-28T09:00:00."""

    def __init__(self, key: str, name: str, hint: str = "") -> None:
        super().__init__(key, name, hint)
        self.moment = QDateTimeEdit()
        self.moment.setDisplayFormat("dd-MM-yyyy  HH.mm")
        self.moment.setCalendarPopup(True)
        self.moment.dateTimeChanged.connect(self._edited)
        self._taking = False
        self.finish(self.moment)

    def take(self, value: Any) -> None:
        self._taking = True
        self.moment.setDateTime(QDateTime.fromString(str(value), _MOMENT))
        self._taking = False

    def value(self) -> str:
        return self.moment.dateTime().toString(_MOMENT)

    def _edited(self, _moment: QDateTime) -> None:
        if not self._taking:
            self.calm()
            self.changed.emit()


class WordsField(Field):
    """One text in the house's languages; Indonesian first, the others may stay empty."""

    def __init__(
        self, key: str, name: str, languages: Mapping[str, str], *, optional: bool = False
    ) -> None:
        super().__init__(key, name)
        self._optional = optional
        self._other: dict[str, str] = {}
        self.lines: dict[str, QLineEdit] = {}
        inner = QWidget()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(8)
        for position, (code, language) in enumerate(languages.items()):
            line = TypedLine(most=lengths.LONG_TEXT.letters)
            line.setAccessibleName(f"{name}, {language}")
            line.textEdited.connect(self._edited)
            grid.addWidget(line, 0, position)
            grid.addWidget(text(language, "small"), 1, position)
            grid.setColumnStretch(position, 1)
            self.lines[code] = line
        inner.setLayout(grid)
        inner.setAccessibleName(name)
        self.finish(inner, first=self.lines["id"])

    def take(self, value: Any) -> None:
        said: dict[str, str] = dict(value or {})
        for code, line in self.lines.items():
            line.setText(said.pop(code, ""))
            line.setCursorPosition(0)
        # Languages the house does not show now keep their words.
        self._other = said

    def value(self) -> dict[str, str] | None:
        written = {code: line.text().strip() for code, line in self.lines.items()}
        said = {code: words for code, words in written.items() if words} | self._other
        return None if self._optional and not said else said

    def _edited(self, _text: str) -> None:
        self.calm()
        self.changed.emit()
