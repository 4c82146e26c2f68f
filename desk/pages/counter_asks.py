"""What an outcome asks for: particulars, an agency, missing documents; and services done.

Each part has ``state()`` (everything typed, as plain JSON values, for the draft), ``restore()``
and ``detail()`` (what goes on record: filled fields only).
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desk.look.parts import button, column, labelled, row, text
from shared.office.profile import Service

_MOST = 99


class Particulars(QWidget):
    """Name and telephone; for a complaint also what it is about, where (``location_box``) and
    how private it is (``flags_box``)."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.phone = QLineEdit()
        self.kind = QComboBox()
        self.kind.addItems(
            [self.tr("Pengaduan"), self.tr("Aspirasi"), self.tr("Permintaan informasi")]
        )
        self.category = QLineEdit()
        self.title = QLineEdit()
        self.story = QPlainTextEdit()
        self.story.setTabChangesFocus(True)
        self.story.setMinimumHeight(84)
        self.story.setMaximumHeight(150)
        self.location = QLineEdit()
        self.anonymous = QCheckBox(self.tr("Anonim"))
        self.anonymous.setToolTip(self.tr("Identitas pelapor tidak ditampilkan."))
        self.secret = QCheckBox(self.tr("Rahasia"))
        self.secret.setToolTip(self.tr("Isi laporan tidak ditampilkan kepada umum."))
        self.name.setPlaceholderText(self.tr("Bila warga bersedia"))
        self.phone.setPlaceholderText("08xx xxxx xxxx")
        self._lay_out()
        for field in (self.name, self.phone, self.category, self.title, self.location):
            field.textEdited.connect(self._say_changed)
        self.story.textChanged.connect(self._say_changed)
        self.kind.activated.connect(self._say_changed)
        for box in (self.anonymous, self.secret):
            box.clicked.connect(self._say_changed)

    def show_complaint(self, complaint: bool) -> None:
        """Ask for the complaint as well; place and flags are laid out by the form."""
        for part in (self._complaint, self.location_box, self.flags_box):
            part.setVisible(complaint)

    @property
    def is_complaint(self) -> bool:
        return not self._complaint.isHidden()

    def state(self) -> dict[str, Any]:
        return {
            "name": self.name.text(),
            "phone": self.phone.text(),
            "kind": self.kind.currentIndex(),
            "category": self.category.text(),
            "title": self.title.text(),
            "story": self.story.toPlainText(),
            "location": self.location.text(),
            "anonymous": self.anonymous.isChecked(),
            "secret": self.secret.isChecked(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        for key in ("name", "phone", "category", "title", "location"):
            getattr(self, key).setText(str(state.get(key, "")))
        self.story.blockSignals(True)
        self.story.setPlainText(str(state.get("story", "")))
        self.story.blockSignals(False)
        self.kind.setCurrentIndex(int(state.get("kind", 0)))
        self.anonymous.setChecked(bool(state.get("anonymous", False)))
        self.secret.setChecked(bool(state.get("secret", False)))

    def detail(self) -> dict[str, Any]:
        person = {"name": self.name.text().strip(), "phone": self.phone.text().strip()}
        found: dict[str, Any] = {key: value for key, value in person.items() if value}
        if self.is_complaint:
            texts = {
                "category": self.category.text().strip(),
                "title": self.title.text().strip(),
                "story": self.story.toPlainText().strip(),
                "location": self.location.text().strip(),
            }
            found |= {key: value for key, value in texts.items() if value}
            found["kind"] = ("pengaduan", "aspirasi", "informasi")[self.kind.currentIndex()]
            found["anonymous"] = self.anonymous.isChecked()
            found["secret"] = self.secret.isChecked()
        return found

    def _say_changed(self, _value: object = None) -> None:
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.addLayout(labelled(self.tr("Nama"), self.name), 0, 0)
        grid.addLayout(labelled(self.tr("No. HP / WhatsApp"), self.phone), 0, 1)
        self._complaint = QWidget()
        more = QGridLayout()
        more.setContentsMargins(0, 0, 0, 0)
        more.setHorizontalSpacing(16)
        more.setVerticalSpacing(10)
        more.addLayout(labelled(self.tr("Klasifikasi"), self.kind), 0, 0)
        more.addLayout(labelled(self.tr("Kategori"), self.category), 0, 1)
        more.addLayout(labelled(self.tr("Judul"), self.title), 1, 0, 1, 2)
        more.addLayout(labelled(self.tr("Uraian"), self.story), 2, 0, 1, 2)
        self.location_box = QWidget()
        self.location_box.setLayout(labelled(self.tr("Lokasi kejadian"), self.location))
        self.flags_box = QWidget()
        boxes = row(spacing=20)
        boxes.addWidget(self.anonymous)
        boxes.addWidget(self.secret)
        self.flags_box.setLayout(boxes)
        for one in (grid, more):
            one.setColumnStretch(0, 1)
            one.setColumnStretch(1, 1)
        self._complaint.setLayout(more)
        box = column(spacing=10)
        box.addLayout(grid)
        box.addWidget(self._complaint)
        self.setLayout(box)


class MissingDocuments(QWidget):
    """The service's requirements to tick, and room for another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[QCheckBox] = []
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("Berkas lain"))
        self.other.setAccessibleName(self.tr("Berkas lain yang belum lengkap"))
        self.other.textEdited.connect(self._say_changed)
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(16)
        box = column(spacing=8)
        box.addWidget(text(self.tr("Berkas yang belum lengkap"), "field"))
        box.addLayout(self._list)
        box.addWidget(self.other)
        self.setLayout(box)

    def offer(self, names: list[str]) -> None:
        """List ``names``; ticks of names listed before are kept."""
        ticked = set(self.ticked())
        for box in self.boxes:
            self._list.removeWidget(box)
            box.deleteLater()
        self.boxes = []
        for number, name in enumerate(names):
            box = QCheckBox(name)
            box.setChecked(name in ticked)
            box.clicked.connect(self._say_changed)
            self._list.addWidget(box, number // 2, number % 2)
            self.boxes.append(box)

    def ticked(self) -> list[str]:
        return [box.text() for box in self.boxes if box.isChecked()]

    def state(self) -> dict[str, Any]:
        return {"missing": self.ticked(), "missing_other": self.other.text()}

    def restore(self, state: Mapping[str, Any]) -> None:
        ticked = state.get("missing", [])
        for box in self.boxes:
            box.setChecked(box.text() in ticked)
        self.other.setText(str(state.get("missing_other", "")))

    def detail(self) -> dict[str, Any]:
        names = [*self.ticked(), self.other.text().strip()]
        found = [name for name in names if name]
        return {"missing_documents": found} if found else {}

    def _say_changed(self, _value: object = None) -> None:
        self.changed.emit()


class ServicesDone(QWidget):
    """What was actually done, with quantities; folded away until it is wanted."""

    changed = Signal()

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

    def offer(
        self, service: Service, services: tuple[Service, ...], subservice: str | None, language: str
    ) -> None:
        """List the parts of ``service`` first, then the other services of the counter."""
        names = {f"{service.code}/{one.key}": one.name.say(language) for one in service.subservices}
        if not names:
            names = {service.code: service.brief(language)}
        names |= {one.code: one.brief(language) for one in services if one.code != service.code}
        if names != self._names:
            self._build(names)
        begun = f"{service.code}/{subservice}" if subservice else next(iter(names))
        self._set({begun: 1})

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

    def detail(self) -> dict[str, Any]:
        found = self.quantities()
        return {"services": found} if found else {}

    def _add(self, number: int, key: str, name: str) -> None:
        spin = QSpinBox()
        spin.setRange(0, _MOST)
        spin.setFixedWidth(64)
        spin.setAccessibleName(self.tr("Jumlah {name}").format(name=name))
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.valueChanged.connect(self._value_changed)
        label = text(name, wrap=True)
        label.setBuddy(spin)
        place = (number % 2) * 2
        self._grid.addWidget(spin, number // 2, place)
        self._grid.addWidget(label, number // 2, place + 1)
        self._grid.setColumnStretch(place + 1, 1)
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
