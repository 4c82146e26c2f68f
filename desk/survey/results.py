"""What came of the survey: the index, the sample, the elements lowest first, and the trend."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from desk.look.parts import column, frame, row, text
from desk.look.table import FloorTable
from desk.survey.tables import ElementTable, element_lines
from desk.survey.trend import TrendLine, TrendPoint
from desk.workplace import Workplace
from shared.figures.spread import number_text
from shared.survey.counting import SurveyFigures
from shared.survey.questionnaire import Questionnaire

translate = QCoreApplication.translate


class SurveyResults(QWidget):
    """Cards over a table and a chart; :meth:`show_figures` fills them."""

    def __init__(self, workplace: Workplace, of: Questionnaire) -> None:
        super().__init__()
        self._workplace, self._of = workplace, of
        self.value: QLabel = text("–", "figure")
        self.mark: QLabel = text("", "strong")
        self.respondents: QLabel = text("–", "figure")
        self.sample: QLabel = text("", "small", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Jumlah responden terhadap jumlah minimal"))
        self.explained: QLabel = text("", "chip-caution", wrap=True)
        self.explained.hide()
        self.elements = ElementTable(self)
        self.element_view = FloorTable(self.elements, self.tr("Nilai per unsur, terendah dahulu"))
        edges = [(one.mark, float(one.least)) for one in of.bands[:-1]]
        self.trend = TrendLine(self.tr("Nilai per bulan"), workplace.theme, edges)
        self._lay_out()

    def show_figures(self, figures: SurveyFigures) -> None:
        """Show a period's figures, or that there are none."""
        language, found = self._workplace.language, figures.result
        known = found.value is not None and found.band is not None
        if found.value is not None and found.band is not None:
            word = self._of.band_word(found.band.mark, language)
            self.value.setText(number_text(found.value, language))
            self.mark.setText(
                self.tr("Mutu {mark} · {word}").format(mark=found.band.mark, word=word)
            )
        else:
            self.value.setText("–")
            self.mark.setText(self.tr("Belum dapat dihitung"))
        self.respondents.setText(str(found.respondents))
        self._show_sample(figures)
        self._explain(figures, known=known)
        lines = element_lines(self._of, figures, language)
        self.elements.swap(lines)
        self.element_view.fit(len(lines))
        self.trend.show_points(
            [
                TrendPoint(
                    f"{month.month:%m.%Y}",
                    None if month.result.value is None else float(month.result.value),
                    number_text(month.result.value, language),
                )
                for month in figures.by_month
            ]
        )

    def _show_sample(self, figures: SurveyFigures) -> None:
        self.progress.setMaximum(max(1, figures.wanted))
        self.progress.setValue(min(figures.respondents, max(1, figures.wanted)))
        if not figures.wanted:
            words = self.tr("Belum ada pengguna layanan yang tercatat dalam masa ini.")
        elif figures.enough:
            words = self.tr("Cukup: jumlah minimal {wanted} dari {users} pengguna layanan.")
        else:
            words = self.tr(
                "Di bawah jumlah minimal ({count} dari {wanted}, untuk {users} pengguna layanan)."
            )
        self.sample.setText(
            words.format(count=figures.respondents, wanted=figures.wanted, users=figures.users)
        )

    def _explain(self, figures: SurveyFigures, *, known: bool) -> None:
        """What a head asks about a figure that looks wrong and is not."""
        if figures.all_good:
            words = self.tr(
                "Semua jawaban bernilai 3 (baik): 3 × 25 = 75,00. Batas bawah mutu B adalah "
                "76,61, maka mutunya C."
            )
        elif figures.respondents and not known:
            empty = [one.code for one in figures.result.elements if not one.tally.answers]
            words = self.tr("Tanpa satu jawaban pun: {codes}. {figure} menunggu jawabannya.")
            words = words.format(codes=", ".join(empty), figure=self._of.figure)
        else:
            words = ""
        self.explained.setText(words)
        self.explained.setVisible(bool(words))

    def _lay_out(self) -> None:
        head = row(spacing=14)
        name = f"{self._of.figure} · {self._of.law}"
        head.addWidget(_card(name, self.value, self.mark), 1)
        head.addWidget(_card(self.tr("Responden"), self.respondents, self.progress, self.sample), 2)
        box = column(spacing=14)
        box.addLayout(head)
        box.addWidget(self.explained)
        box.addWidget(self.element_view)
        box.addWidget(_card(self.tr("Nilai per bulan"), self.trend))
        self.setLayout(box)


def _card(name: str, *parts: QWidget) -> QWidget:
    made = frame("card")
    box = column(spacing=6, margins=(18, 14, 18, 14))
    box.addWidget(text(name, "small"))
    for part in parts:
        box.addWidget(part)
    box.addStretch(1)
    made.setLayout(box)
    return made
