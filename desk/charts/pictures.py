"""The charts as they lie on the page: the axis of time, and beside it what does not need one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from desk.charts.side_pictures import MixPicture, OutcomePicture, PromisePicture
from desk.charts.time_picture import TimePicture
from desk.look.parts import Empty, column, frame, row, text
from desk.workplace import Workplace
from shared.figures.period import PeriodFigures
from shared.figures.spread import number_text

_NARROW = 1160
FEWEST = 5
"""Fewer numbers than these are no picture: the table says them."""


class Pictures(QWidget):
    """Side by side on a wide window, one under another on a narrow one."""

    def __init__(self, workplace: Workplace, name_of: Callable[[str], str]) -> None:
        super().__init__()
        theme, language = workplace.theme, workplace.language
        self._workplace = workplace
        self.time = TimePicture(theme, language)
        self.promise = PromisePicture(self.tr("Menunggu dan janji"), theme, language, name_of)
        self.mix = MixPicture(self.tr("Bauran layanan"), theme, language, name_of)
        self.outcomes = OutcomePicture(
            self.tr("Hasil kunjungan"), theme, language, self._outcome_name
        )
        self._ended: QLabel = text(kind="small")
        self._course = frame("card")
        inside = column(spacing=0, margins=(24, 18, 24, 12))
        inside.addWidget(self.time)
        self._course.setLayout(inside)
        side = column(spacing=16)
        legend = self.tr("menit   ● p50   ○ p90   ❙ janji")
        side.addWidget(_card(self.promise, text(legend, "small")))
        legend = self.tr("■ selesai   □ berjalan   ▨ tidak dilayani")
        side.addWidget(_card(self.mix, text(legend, "small")))
        side.addWidget(_card(self.outcomes, self._ended))
        side.addStretch(1)
        self._side = QWidget()
        self._side.setLayout(side)
        self.empty = Empty("chart-bar", "", "", theme.palette)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._grid.addWidget(self.empty, 2, 0, 1, 2)
        self.setLayout(self._grid)
        self._wide: bool | None = None
        self.arrange_for(_NARROW)

    def show_figures(self, figures: PeriodFigures) -> None:
        """Draw these, or say why there is nothing to draw."""
        issued = figures.visits.total.endings.issued
        drawn = issued >= FEWEST
        self._course.setVisible(drawn)
        self._side.setVisible(drawn)
        self.empty.setVisible(not drawn)
        if not drawn:
            self._say_why(issued)
            return
        self.time.show_figures(figures)
        self.promise.show_services(figures.services)
        self.mix.show_services(figures.services)
        self.outcomes.show_outcomes(figures.visits)
        self._ended.setText(
            self.tr("{count} selesai").format(
                count=number_text(figures.visits.total.endings.finished, self._workplace.language)
            )
        )

    def arrange_for(self, width: int) -> None:
        """So many pixels are there for the pictures."""
        wide = width >= _NARROW
        if wide == self._wide:
            return
        self._wide = wide
        self._grid.removeWidget(self._course)
        self._grid.removeWidget(self._side)
        self._grid.addWidget(self._course, 0, 0, 1, 1 if wide else 2)
        self._grid.addWidget(self._side, *((0, 1, 1, 1) if wide else (1, 0, 1, 2)))
        self._grid.setColumnStretch(0, 65)
        self._grid.setColumnStretch(1, 35)

    def _say_why(self, issued: int) -> None:
        if issued:
            self.empty.title.setText(self.tr("Terlalu sedikit untuk digambar"))
            self.empty.sentence.setText(
                self.tr("{count} nomor pada masa ini. Tabel (Ctrl+T) memuat angkanya.").format(
                    count=issued
                )
            )
            return
        self.empty.title.setText(self.tr("Belum ada nomor pada masa ini"))
        self.empty.sentence.setText(
            self.tr("Pilih hari atau layanan lain; gambar muncul begitu ada nomor diambil.")
        )

    def _outcome_name(self, key: str) -> str:
        try:
            return self._workplace.profile.outcome(key).name.say(self._workplace.language)
        except KeyError:
            return key


def _card(picture: QWidget, legend: QLabel) -> QFrame:
    made = frame("card")
    box: QVBoxLayout = column(spacing=8, margins=(24, 18, 24, 14))
    head = row(spacing=12)
    head.addWidget(text(picture.accessibleName(), "heading"))
    head.addStretch(1)
    head.addWidget(legend, 0, Qt.AlignmentFlag.AlignBottom)
    box.addLayout(head)
    box.addWidget(picture)
    made.setLayout(box)
    return made
