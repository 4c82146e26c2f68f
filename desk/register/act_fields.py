"""One question of an act as a field on a sheet."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desk.look.day_edit import DayEdit
from desk.look.parts import column, labelled, text
from desk.look.typed import TypedLine, TypedText, let_type
from desk.register.acts import ActAsk, FieldKind


class ActField(QWidget):
    """``changed`` comes with every change of the answer."""

    changed = Signal()

    def __init__(self, ask: ActAsk) -> None:
        super().__init__()
        self.ask = ask
        self.line = TypedLine()
        self.text = TypedText()
        self.choice = QComboBox()
        self.day = DayEdit()
        self.ticks: dict[Any, QCheckBox] = {}
        box = column(spacing=6)
        match ask.kind:
            case FieldKind.LINE:
                self.line.setText(ask.value or "")
                self.line.textChanged.connect(self.changed)
                box.addLayout(labelled(ask.words, self.line))
            case FieldKind.TEXT:
                self._text(box)
            case FieldKind.CHOICE | FieldKind.WRITTEN_CHOICE:
                self._choice()
                box.addLayout(labelled(ask.words, self.choice))
            case FieldKind.DATE:
                self.day.show_day(ask.value)
                self.day.dateChanged.connect(self.changed)
                box.addLayout(labelled(ask.words, self.day))
            case FieldKind.TICK:
                tick = QCheckBox(ask.words)
                tick.setChecked(bool(ask.value))
                self.ticks[True] = tick
                box.addWidget(tick)
            case FieldKind.TICKS:
                box.addWidget(text(ask.words, "field", wrap=True))
                for value, words in ask.options:
                    self.ticks[value] = QCheckBox(words.replace("&", "&&"))
                    self.ticks[value].setChecked(value in (ask.value or ()))
                    box.addWidget(self.ticks[value])
        for tick in self.ticks.values():
            tick.toggled.connect(self.changed)
        self.setLayout(box)

    @property
    def field(self) -> QWidget:
        """Where the keyboard goes."""
        match self.ask.kind:
            case FieldKind.LINE:
                return self.line
            case FieldKind.TEXT:
                return self.text
            case FieldKind.CHOICE | FieldKind.WRITTEN_CHOICE:
                return self.choice
            case FieldKind.DATE:
                return self.day
        return next(iter(self.ticks.values()))

    @property
    def value(self) -> Any:
        match self.ask.kind:
            case FieldKind.LINE:
                return self.line.text().strip()
            case FieldKind.TEXT:
                return self.text.toPlainText().strip()
            case FieldKind.CHOICE:
                position = self.choice.currentIndex()
                return self.ask.options[position][0] if position >= 0 else None
            case FieldKind.WRITTEN_CHOICE:
                return self.choice.currentText().strip()
            case FieldKind.DATE:
                found = self.day.date()
                return date(found.year(), found.month(), found.day())
            case FieldKind.TICK:
                return self.ticks[True].isChecked()
        return tuple(key for key, tick in self.ticks.items() if tick.isChecked())

    @property
    def lacking(self) -> bool:
        return self.ask.need and self.value in ("", None, ())

    def _text(self, box: Any) -> None:
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(92)
        self.text.setPlainText(self.ask.value or "")
        self.text.textChanged.connect(self.changed)
        box.addLayout(labelled(self.ask.words, self.text))
        if self.ask.options:
            self.choice.addItem(self.tr("Mulai dari contoh…"))
            for _text, name in self.ask.options:
                self.choice.addItem(name)
            self.choice.setAccessibleName(self.tr("Contoh"))
            self.choice.activated.connect(self._begin_with)
            box.addWidget(self.choice)

    def _begin_with(self, position: int) -> None:
        if position > 0:
            self.text.setPlainText(self.ask.options[position - 1][0])
            self.text.setFocus()

    def _choice(self) -> None:
        written = self.ask.kind is FieldKind.WRITTEN_CHOICE
        if written:
            let_type(self.choice)
        self.choice.setMinimumContentsLength(12)
        for _value, words in self.ask.options:
            self.choice.addItem(words)
        values = [value for value, _words in self.ask.options]
        self.choice.setCurrentIndex(
            values.index(self.ask.value) if self.ask.value in values else -1
        )
        if written:
            self.choice.setEditText(self.ask.value or "")
            self.choice.editTextChanged.connect(self.changed)
        self.choice.currentIndexChanged.connect(self.changed)
