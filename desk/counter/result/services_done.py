"""The services actually done in a visit, with quantities."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desk.counter.result.field import ResultField
from desk.look.parts import button, column, row, text
from shared.office.profile import Ask, HouseProfile, Service
from shared.queue.serving import Result

_MOST = 99


class ServicesDone(ResultField):
    """What was actually done, with quantities; folded away until it is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._spins: dict[str, QSpinBox] = {}
        self._names: dict[str, str] = {}
        self._labels: list[QLabel] = []
        self.fold: QPushButton = button("", "link", self._toggle)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._inner = QWidget()
        self._inner.setLayout(self._grid)
        self._inner.hide()
        head = row()
        head.addWidget(self.fold)
        head.addStretch(1)
        box = column(spacing=4)
        box.addLayout(head)
        box.addWidget(self._inner)
        self.setLayout(box)

    def begin(
        self, profile: HouseProfile, service: Service, subservice: str | None, language: str
    ) -> None:
        """List the parts of ``service`` first, then the other services of the counter."""
        names = {f"{service.code}/{one.key}": one.name.say(language) for one in service.subservices}
        if not names:
            names = {service.code: service.brief(language)}
        names |= {
            one.code: one.brief(language) for one in profile.services if one.code != service.code
        }
        if names != self._names:
            self._build(names)
        # Where no part was named, none is taken for done.
        begun = f"{service.code}/{subservice}" if subservice else service.code
        self._set({begun: 1})

    def missing(self, asks: frozenset[Ask]) -> tuple[str, QWidget] | None:
        return None

    def fill(self, result: Result, asks: frozenset[Ask]) -> Result:
        return replace(result, detail=replace(result.detail, services=self.quantities()))

    def _build(self, names: dict[str, str]) -> None:
        for spin in self._spins.values():
            spin.deleteLater()
        for label in self._labels:
            label.deleteLater()
        self._spins, self._labels, self._names = {}, [], names
        for number, (key, name) in enumerate(names.items()):
            self._add(number, key, name)

    def quantities(self) -> dict[str, int]:
        return {key: spin.value() for key, spin in self._spins.items() if spin.value()}

    def spin(self, key: str) -> QSpinBox:
        """The quantity of a service ``A`` or a part ``B/ktp-el``."""
        return self._spins[key]

    def state(self) -> dict[str, Any]:
        return {"done": self.quantities()}

    def restore(self, state: Mapping[str, Any]) -> None:
        done = state.get("done")
        if not isinstance(done, dict):
            return
        self._set(done)

    def _set(self, done: Mapping[str, Any]) -> None:
        for key, spin in self._spins.items():
            spin.blockSignals(True)
            spin.setValue(int(done.get(key, 0)))
            spin.blockSignals(False)
        self._tell()

    def _add(self, number: int, key: str, name: str) -> None:
        spin = QSpinBox()
        spin.setRange(0, _MOST)
        spin.setFixedWidth(64)
        spin.setAccessibleName(self.tr("Jumlah {name}").format(name=name))
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.valueChanged.connect(self._value_changed)
        label = text(name, wrap=True)
        label.setBuddy(spin)
        position = (number % 2) * 2
        self._grid.addWidget(spin, number // 2, position)
        self._grid.addWidget(label, number // 2, position + 1)
        self._grid.setColumnStretch(position + 1, 1)
        self._spins[key] = spin
        self._labels.append(label)

    def _value_changed(self, _value: int) -> None:
        self._tell()
        self.changed.emit()

    def _toggle(self) -> None:
        self._inner.setVisible(self._inner.isHidden())
        self._tell()

    def _tell(self) -> None:
        done = ", ".join(f"{self._names[key]} ×{count}" for key, count in self.quantities().items())
        mark = "▾" if not self._inner.isHidden() else "▸"
        words = self.tr("Layanan yang dikerjakan: {done}").format(done=done or "–")
        self.fold.setText(f"{mark}  {words}".replace("&", "&&"))
        self.fold.setAccessibleName(words)
