"""Where the visitor was sent, or who is to answer the complaint."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from desk.counter.result.field import ResultField
from desk.look.folding import narrow_enough
from desk.look.parts import labelled
from desk.look.typed import let_type
from shared.office.profile import Ask, HouseProfile, Service
from shared.queue.serving import Result


class AgencyField(ResultField):
    """The profile's agencies to choose from, or another one typed."""

    asked_by = frozenset({Ask.AGENCY})
    of_visitor = True

    def __init__(self) -> None:
        super().__init__()
        self.combo = QComboBox()
        let_type(self.combo)
        narrow_enough(self.combo)
        self.combo.editTextChanged.connect(self.say_changed)
        self.setLayout(labelled(self.tr("OPD tujuan"), self.combo))

    def begin(
        self, profile: HouseProfile, service: Service, subservice: str | None, language: str
    ) -> None:
        self.combo.clear()
        self.combo.addItems(list(profile.agencies))
        self.combo.setEditText("")

    def missing(self, asks: frozenset[Ask]) -> tuple[str, QWidget] | None:
        if self.asked_by & asks and not self._typed():
            return self.tr("Isi OPD tujuan."), self.combo
        return None

    def fill(self, result: Result, asks: frozenset[Ask]) -> Result:
        if not self.asked_by & asks:
            return result
        return replace(result, detail=replace(result.detail, agency=self._typed()))

    def state(self) -> dict[str, Any]:
        return {"agency": self.combo.currentText()}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.combo.setEditText(str(state.get("agency", "")))

    def _typed(self) -> str:
        return self.combo.currentText().strip()
