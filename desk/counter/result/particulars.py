"""Who came and, for a complaint, what about: asked where the outcome needs it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QWidget,
)

from desk.counter.result.field import ResultField
from desk.look.parts import column, labelled, row
from desk.look.typed import TypedLine, TypedText
from shared.office.profile import Ask
from shared.queue.leg_detail import Particulars, ReportKind
from shared.queue.serving import Result


class ParticularsForm(ResultField):
    """Name and telephone; for a complaint also what it is about, where (``location_box``) and
    how private it is (``flags_box``); these two are laid out by the form."""

    asked_by = frozenset({Ask.PARTICULARS, Ask.COMPLAINT})
    of_visitor = True

    def __init__(self) -> None:
        super().__init__()
        self.name = TypedLine()
        self.phone = TypedLine()
        self.kind = QComboBox()
        self.kind.addItems(
            [self.tr("Pengaduan"), self.tr("Aspirasi"), self.tr("Permintaan informasi")]
        )
        self.category = TypedLine()
        self.title = TypedLine()
        self.story = TypedText()
        self.story.setTabChangesFocus(True)
        self.story.setMinimumHeight(84)
        self.story.setMaximumHeight(150)
        self.location = TypedLine()
        self.anonymous = QCheckBox(self.tr("Anonim"))
        self.anonymous.setToolTip(self.tr("Identitas pelapor tidak ditampilkan."))
        self.secret = QCheckBox(self.tr("Rahasia"))
        self.secret.setToolTip(self.tr("Isi laporan tidak ditampilkan kepada umum."))
        self.name.setPlaceholderText(self.tr("Bila warga bersedia"))
        self.phone.setPlaceholderText("08xx xxxx xxxx")
        self._lay_out()
        for field in (self.name, self.phone, self.category, self.title, self.location):
            field.textEdited.connect(self.say_changed)
        self.story.textChanged.connect(self.say_changed)
        self.kind.activated.connect(self.say_changed)
        for box in (self.anonymous, self.secret):
            box.clicked.connect(self.say_changed)

    def ask(self, asks: frozenset[Ask]) -> None:
        super().ask(asks)
        complaint = Ask.COMPLAINT in asks
        for part in (self._complaint, self.location_box, self.flags_box):
            part.setVisible(complaint)

    def missing(self, asks: frozenset[Ask]) -> tuple[str, QWidget] | None:
        if Ask.COMPLAINT in asks and not self.story.toPlainText().strip():
            return self.tr("Isi uraian aduan."), self.story
        return None

    def fill(self, result: Result, asks: frozenset[Ask]) -> Result:
        if not self.asked_by & asks:
            return result
        given = self._given(complaint=Ask.COMPLAINT in asks)
        return replace(result, detail=replace(result.detail, particulars=given))

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

    def _given(self, *, complaint: bool) -> Particulars:
        person = Particulars(self.name.text().strip(), self.phone.text().strip())
        if not complaint:
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
