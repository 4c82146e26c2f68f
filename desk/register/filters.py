"""What narrows the list: search box, class, agency, district."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk.look.parts import column, row
from desk.look.typed import TypedLine
from desk.workplace import Workplace
from shared.complaints.results import Class
from shared.complaints.views import ComplaintLine
from shared.complaints.words import CLASS_WORDS
from shared.complaints.worklists import ListFilter
from shared.qt.translator import words_of

translate = QCoreApplication.translate
_PAUSE_MS = 200


class RegisterFilters(QWidget):
    """``changed`` comes a moment after the last change; ``typed`` is the search box's words."""

    changed = Signal()
    words_changed = Signal(str)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.words = TypedLine()
        self.words.setPlaceholderText(self.tr("Cari nomor atau kata") + "  (Ctrl+F)")
        self.words.setAccessibleName(self.tr("Cari nomor atau kata"))
        self.words.setClearButtonEnabled(True)
        self.kind, self.agency, self.district = QComboBox(), QComboBox(), QComboBox()
        self.kind.addItem(self.tr("Klasifikasi"), None)
        for kind in Class:
            self.kind.addItem(words_of(CLASS_WORDS[kind]), kind)
        self.agency.addItem(self.tr("OPD"), None)
        self.district.addItem(self.tr("Tempat"), None)
        for district in workplace.profile.complaints.districts:
            self.district.addItem(district.name, district.code)
        line = row(spacing=8)
        for field, words in (
            (self.kind, self.tr("Klasifikasi")),
            (self.agency, self.tr("OPD")),
            (self.district, self.tr("Tempat")),
        ):
            field.setAccessibleName(words)
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(6)
            field.currentIndexChanged.connect(self.changed)
            line.addWidget(field, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(lambda: self.words_changed.emit(self.words.text().strip()))
        self.words.textChanged.connect(lambda _text: self._timer.start())
        self.words.returnPressed.connect(self._at_once)
        box = column(spacing=8)
        box.addLayout(line)
        self.setLayout(box)

    def _at_once(self) -> None:
        """Enter asks further about what stands there, not about what stood there a moment ago."""
        self._timer.stop()
        self.words_changed.emit(self.words.text().strip())

    @property
    def chosen(self) -> ListFilter:
        return ListFilter(
            self.kind.currentData(), self.agency.currentData(), self.district.currentData()
        )

    def offer_agencies(self, agencies: Iterable[str]) -> None:
        """Offer the agencies that open complaints are with; the one chosen is kept."""
        names = list(agencies)
        chosen = self.agency.currentData()
        shown = [self.agency.itemData(position) for position in range(1, self.agency.count())]
        if chosen and chosen not in names:
            names.append(chosen)
        if names == shown:
            return
        self.agency.blockSignals(True)
        while self.agency.count() > 1:
            self.agency.removeItem(1)
        for name in names:
            self.agency.addItem(name, name)
        self.agency.setCurrentIndex(self.agency.findData(chosen) if chosen else 0)
        self.agency.blockSignals(False)

    def lets(self, line: ComplaintLine) -> bool:
        """Whether a complaint passes the three filters."""
        by = self.chosen
        return (
            by.kind in (None, line.kind)
            and by.agency in (None, line.agency)
            and by.district in (None, line.district)
        )
