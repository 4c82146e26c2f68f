"""Who came and, for a complaint, what about: asked where the outcome needs it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desk.look.parts import column, labelled, row
from shared.queue.leg_detail import Particulars, ReportKind


class ParticularsForm(QWidget):
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

    def given(self) -> Particulars:
        """What was typed; the report's fields only where a report is asked for."""
        person = Particulars(self.name.text().strip(), self.phone.text().strip())
        if not self.is_complaint:
            return person
        return replace(
            person,
            kind=list(ReportKind)[self.kind.currentIndex()],
            category=self.category.text().strip(),
            title=self.title.text().strip(),
            story=self.story.toPlainText().strip(),
            location=self.location.text().strip(),
            anonymous=self.anonymous.isChecked(),
            secret=self.secret.isChecked(),
        )

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
