"""What a form says besides its answers: its number, day, service, and who answered."""

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from desk.look.day_edit import DayEdit
from desk.look.parts import labelled
from desk.workplace import Workplace
from shared.survey.questionnaire import Questionnaire, RespondentField, age_group
from shared.survey.sheet import AnswerSheet, Half

_AGE = "age"
_COLUMNS = 4
_LONGEST_REMARK = 2000


class FormHead(QWidget):
    """Fields beside the answers. ``number_changed`` when another form is meant."""

    number_changed = Signal()

    def __init__(self, workplace: Workplace, of: Questionnaire) -> None:
        super().__init__()
        self._of, language = of, workplace.language
        self.number = QSpinBox()
        self.number.setRange(1, 99_999)
        self.number.valueChanged.connect(self.number_changed)
        today = workplace.local_now().date()
        self.day = DayEdit()
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.show_day(today)
        self.half = QComboBox()
        for words, half in (
            (self.tr("tidak diisi"), None),
            (self.tr("08.00–12.00"), Half.MORNING),
            (self.tr("13.00–17.00"), Half.AFTERNOON),
        ):
            self.half.addItem(words, half)
        self.service = QComboBox()
        self.service.addItem(self.tr("tidak diisi"), None)
        for one in workplace.profile.services:
            self.service.addItem(f"{one.code} · {one.brief(language)}", one.code)
        self.respondent: dict[str, QComboBox] = {}
        self.age = QLineEdit()
        self.age.setMaxLength(3)
        self.age.setPlaceholderText(self.tr("tahun"))
        self.remark = QLineEdit()
        self.remark.setMaxLength(_LONGEST_REMARK)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        fields: list[tuple[str, QWidget]] = [
            (self.tr("Nomor formulir"), self.number),
            (self.tr("Tanggal survei"), self.day),
            (self.tr("Jam survei"), self.half),
            (self.tr("Layanan"), self.service),
        ]
        fields += [(one.name.say(language), self._field(one, language)) for one in of.respondent]
        for position, (name, field) in enumerate(fields):
            grid.addLayout(labelled(name, field), position // _COLUMNS, position % _COLUMNS)
        for number in range(_COLUMNS):
            grid.setColumnStretch(number, 1)
        rows = (len(fields) + _COLUMNS - 1) // _COLUMNS
        words = self.tr("Saran (tersegel)")
        grid.addLayout(labelled(words, self.remark), rows, 0, 1, _COLUMNS)
        self._details = [field for _, field in fields[1:]] + [self.remark]
        self.setLayout(grid)

    def sheet(self, scores: dict[str, int | None]) -> AnswerSheet:
        """The form as it is typed."""
        half = self.half.currentData()
        return AnswerSheet(
            scores=scores,
            day=self.day.day,
            half=Half(half) if half else None,
            service=self.service.currentData(),
            respondent=self._chosen(),
            instrument=self._of.key,
            remark=self.remark.text(),
        )

    def empty(self) -> None:
        """Ready for the next respondent; day, half and service stay as they were."""
        for box in self.respondent.values():
            box.setCurrentIndex(0)
        self.age.clear()
        self.remark.clear()

    def show_details(self, wanted: bool) -> None:
        """A second typing takes the answers alone."""
        for field in self._details:
            field.setEnabled(wanted)

    def _field(self, one: RespondentField, language: str) -> QWidget:
        if one.key == _AGE:
            return self.age
        box = QComboBox()
        box.addItem(self.tr("tidak diisi"), None)
        for choice in one.choices:
            box.addItem(choice.words.say(language), choice.key)
        self.respondent[one.key] = box
        return box

    def _chosen(self) -> dict[str, str]:
        chosen = {
            key: str(box.currentData())
            for key, box in self.respondent.items()
            if box.currentData() is not None
        }
        field = self._of.field(_AGE)
        years = self.age.text().strip()
        group = age_group(field, int(years)) if field and years.isdigit() else None
        return chosen | ({_AGE: group} if group else {})
