"""Several texts, each in the house's languages: requirements, notices, reasons."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.admin.field import Field, Path
from desk.look.parts import button, column, icon_button, row
from desk.look.typed import TypedLine
from shared.office import lengths
from shared.theme import Palette

translate = QCoreApplication.translate


class _Line(QWidget):
    """One text: a field a language, side by side."""

    def __init__(self, owner: "WordsListField", languages: Mapping[str, str]) -> None:
        super().__init__()
        self._owner = owner
        self.edits: dict[str, QLineEdit] = {}
        self.rest: dict[str, str] = {}
        line = row(spacing=8)
        for code, name in languages.items():
            edit = TypedLine(most=lengths.LONG_TEXT.letters)
            edit.setPlaceholderText(name)
            edit.setAccessibleName(f"{owner.name}, {name}")
            edit.textEdited.connect(owner.edited)
            line.addWidget(edit, 1)
            self.edits[code] = edit
        self.remove = icon_button(
            "x", owner.palette_.mute, translate("WordsListField", "Hapus"), self._remove
        )
        line.addWidget(self.remove)
        self.setLayout(line)

    def _remove(self) -> None:
        self._owner.remove(self)

    def take(self, words: Mapping[str, str]) -> None:
        self.rest = dict(words)
        for code, edit in self.edits.items():
            edit.setText(self.rest.pop(code, ""))

    def value(self) -> dict[str, str]:
        written = {code: edit.text().strip() for code, edit in self.edits.items()}
        return {code: words for code, words in written.items() if words} | self.rest


class WordsListField(Field):
    """A list of texts in some languages; one without any words does not count."""

    def __init__(
        self, key: str, name: str, languages: Mapping[str, str], palette: Palette, hint: str = ""
    ) -> None:
        super().__init__(key, name, hint)
        self._languages, self.palette_ = languages, palette
        self._lines: list[_Line] = []
        inner = QWidget()
        self._rows: QVBoxLayout = column(spacing=6)
        self.add_button = button(self.tr("Tambah baris"), "link", self.add)
        box = column(spacing=4)
        box.addLayout(self._rows)
        foot = row()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        box.addLayout(foot)
        inner.setLayout(box)
        self.finish(inner, first=self.add_button)

    @property
    def lines(self) -> tuple[_Line, ...]:
        return tuple(self._lines)

    def take(self, value: Any) -> None:
        wanted = list(value or ())
        while len(self._lines) > len(wanted):
            self._drop(self._lines[-1])
        while len(self._lines) < len(wanted):
            self._make()
        for line, words in zip(self._lines, wanted, strict=True):
            line.take(words)

    def value(self) -> list[dict[str, str]]:
        return [words for words in (line.value() for line in self._lines) if words]

    def complain_at(self, path: Path, sentence: str) -> None:
        written = [line for line in self._lines if line.value()]
        position = path[0] if path and isinstance(path[0], int) else -1
        if 0 <= position < len(written):
            written[position].edits["id"].setFocus()
        super().complain_at(path, sentence)

    def add(self) -> None:
        """Another empty text."""
        line = self._make()
        next(iter(line.edits.values())).setFocus()

    def remove(self, line: _Line) -> None:
        """Take a text out."""
        self._drop(line)
        self.edited()

    def edited(self, _text: str = "") -> None:
        self.calm()
        self.changed.emit()

    def _make(self) -> _Line:
        line = _Line(self, self._languages)
        self._lines.append(line)
        self._rows.addWidget(line)
        return line

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
