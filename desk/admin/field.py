"""What every field of a form has: a name, a value, and room for what is wrong with it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desk.look.parts import column, text

Path = Sequence[str | int]


class Field(QWidget):
    """One value of the document under ``key``. ``changed`` comes when a person changed it."""

    changed = Signal()

    def __init__(self, key: str, name: str, hint: str = "") -> None:
        super().__init__()
        self.key, self.name = key, name
        self.label: QLabel = text(name, "field")
        if not name:
            self.label.hide()
        self.problem: QLabel = text(kind="problem", wrap=True)
        self.problem.hide()
        self._hint: QLabel = text(hint, "small", wrap=True)
        if not hint:
            self._hint.hide()
        self.box: QVBoxLayout = column(spacing=5)
        self.box.addWidget(self.label)
        self.setLayout(self.box)

    def finish(self, editor: QWidget, *, first: QWidget | None = None) -> None:
        """Put the editor under the name; called once by the kind of field. ``first`` is what in
        it takes the keyboard."""
        self.label.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(self.name)
        # No focus proxy: Tab passes by all that stands before a proxy inside its part.
        self.first = first or editor
        self.box.addWidget(editor)
        self.box.addWidget(self._hint)
        self.box.addWidget(self.problem)

    def focus_first(self) -> None:
        """Give the keyboard to where writing begins."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, value: Any) -> None:
        """Show ``value`` without saying that it changed."""
        raise NotImplementedError

    def value(self) -> Any:
        """What stands in the field, as the document holds it; perhaps not valid."""
        raise NotImplementedError

    def complain(self, sentence: str) -> None:
        """Show what is wrong; an empty sentence clears it."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.first.setAccessibleDescription(sentence)

    def complain_at(self, path: Path, sentence: str) -> None:
        """Show what is wrong further inside; a plain field shows it at itself."""
        before = self.problem.text()
        self.complain(f"{before} {sentence}".strip())

    def calm(self) -> None:
        """Nothing is wrong any more."""
        self.complain("")
