"""The documents a visitor did not bring, ticked from the service's requirements."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desk.counter.result.field import ResultField
from desk.look.folding import ElidedCheckBox, FoldingGrid
from desk.look.parts import column, text
from desk.look.typed import TypedLine
from shared.office.profile import Ask, HouseProfile, Service
from shared.queue.serving import Result


class MissingDocuments(ResultField):
    """The service's requirements to tick, and room for another."""

    asked_by = frozenset({Ask.MISSING_DOCUMENTS})
    of_visitor = True

    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[ElidedCheckBox] = []
        self.other = TypedLine()
        self.other.setPlaceholderText(self.tr("Berkas lain"))
        self.other.setAccessibleName(self.tr("Berkas lain yang belum lengkap"))
        self.other.textEdited.connect(self.say_changed)
        self._list = FoldingGrid(most=2)
        box = column(spacing=8)
        box.addWidget(text(self.tr("Berkas yang belum lengkap"), "field"))
        box.addWidget(self._list)
        box.addWidget(self.other)
        self.setLayout(box)

    def begin(
        self, profile: HouseProfile, service: Service, subservice: str | None, language: str
    ) -> None:
        """List what is to be brought; ticks of names listed before are kept."""
        chosen = [one for one in service.subservices if subservice in (None, one.key)]
        needs = [*service.requirements, *(need for one in chosen for need in one.requirements)]
        self._offer(list(dict.fromkeys(need.say(language) for need in needs)))

    def missing(self, asks: frozenset[Ask]) -> tuple[str, QWidget] | None:
        if self.asked_by & asks and not self._names():
            return self.tr("Tandai berkas yang belum lengkap."), self.other
        return None

    def fill(self, result: Result, asks: frozenset[Ask]) -> Result:
        if not self.asked_by & asks:
            return result
        return replace(result, detail=replace(result.detail, missing_documents=self._names()))

    def _offer(self, names: list[str]) -> None:
        ticked = set(self.ticked())
        for box in self.boxes:
            self._list.remove(box)
            box.deleteLater()
        self.boxes = []
        for name in names:
            box = ElidedCheckBox(name)
            box.setChecked(name in ticked)
            box.clicked.connect(self.say_changed)
            self._list.add(box)
            self.boxes.append(box)

    def ticked(self) -> list[str]:
        return [box.name for box in self.boxes if box.isChecked()]

    def state(self) -> dict[str, Any]:
        return {"missing": self.ticked(), "missing_other": self.other.text()}

    def restore(self, state: Mapping[str, Any]) -> None:
        ticked = state.get("missing", [])
        for box in self.boxes:
            box.setChecked(box.name in ticked)
        self.other.setText(str(state.get("missing_other", "")))

    def _names(self) -> tuple[str, ...]:
        """What has to be brought, ticked or typed."""
        names = [*self.ticked(), self.other.text().strip()]
        return tuple(name for name in names if name)
