"""The officer's note on the service."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desk.counter.result.field import ResultField
from desk.look.parts import labelled
from desk.look.typed import TypedText
from shared.office.profile import Ask
from shared.queue.serving import Result


class NoteField(ResultField):
    """Always there; some outcomes cannot do without it."""

    asked_by = frozenset({Ask.NOTE})

    def __init__(self) -> None:
        super().__init__()
        self.editor = TypedText()
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(74)
        self.editor.setAccessibleName(self.tr("Catatan"))
        self.editor.textChanged.connect(self.say_changed)
        self.setLayout(labelled(self.tr("Catatan"), self.editor))

    @property
    def typed(self) -> str:
        return self.editor.toPlainText().strip()

    def ask(self, asks: frozenset[Ask]) -> None:
        """Nothing changes: whoever likes may write a note."""

    def missing(self, asks: frozenset[Ask]) -> tuple[str, QWidget] | None:
        if self.asked_by & asks and not self.typed:
            return self.tr("Hasil ini memerlukan catatan."), self.editor
        return None

    def fill(self, result: Result, asks: frozenset[Ask]) -> Result:
        return replace(result, note=self.typed)

    def state(self) -> dict[str, Any]:
        return {"note": self.editor.toPlainText()}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.editor.setPlainText(str(state.get("note", "")))
