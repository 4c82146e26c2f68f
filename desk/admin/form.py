"""Fields together: a part of the document."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desk.admin.field import Field, Path
from desk.look.parts import column, row, text


class Form(Field):
    """Fields of one mapping, each under its own key. What it has no field for stays as it was.

    Fields given as a tuple stand side by side. With ``optional`` a form whose fields are all
    empty is no value at all (None).
    """

    def __init__(
        self,
        key: str,
        name: str,
        fields: Sequence[Field | tuple[Field, ...]],
        hint: str = "",
        *,
        optional: bool = False,
    ) -> None:
        super().__init__(key, name, hint)
        self._optional = optional
        self.label.setProperty("kind", "heading")
        self.fields: dict[str, Field] = {}
        self._rest: dict[str, Any] = {}
        inner = QWidget()
        box: QVBoxLayout = column(spacing=12)
        for part in fields:
            together = part if isinstance(part, tuple) else (part,)
            line = row(spacing=14)
            for field in together:
                line.addWidget(field, 1)
                self.fields[field.key] = field
                field.changed.connect(self._edited)
            box.addLayout(line)
        inner.setLayout(box)
        self.general: QLabel = self.problem
        self.finish(inner)
        self.label.setBuddy(None)  # type: ignore[arg-type]

    def focus_first(self) -> None:
        next(iter(self.fields.values())).focus_first()

    def take(self, value: Any) -> None:
        self._rest = dict(value or {})
        for key, field in self.fields.items():
            field.take(self._rest.get(key))
            field.calm()
        self.calm()

    def value(self) -> Any:
        written = {key: field.value() for key, field in self.fields.items()}
        if self._optional and not any(written.values()):
            return None
        return self._rest | written

    def complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def complain_at(self, path: Path, sentence: str) -> None:
        field = self.fields.get(str(path[0])) if path else None
        if field is None:
            super().complain_at(path, sentence)
        else:
            field.complain_at(path[1:], sentence)

    def calm(self) -> None:
        self.complain("")
        for field in self.fields.values():
            field.calm()

    def _edited(self) -> None:
        self.complain("")
        self.changed.emit()


def note(words: str) -> QLabel:
    """A sentence above a form."""
    return text(words, "mute", wrap=True)
