"""The tables as they lie on the page."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desk.charts.tables import (
    FiguresTable,
    TableLine,
    counter_lines,
    counter_titles,
    service_lines,
    service_titles,
    time_lines,
    time_titles,
)
from desk.look.parts import column, frame, text
from desk.look.table import FloorTable
from desk.workplace import Workplace
from shared.figures.period import PeriodFigures

_NARROW = 1160


class Tables(QWidget):
    """By hour or day, by counter, by service."""

    def __init__(self, workplace: Workplace, name_of: Callable[[str], str]) -> None:
        super().__init__()
        self._workplace, self._name_of = workplace, name_of
        late = workplace.theme.palette.caution
        self.times = FiguresTable(time_titles(None, workplace.language), late, self)
        self.counters = FiguresTable(counter_titles(), late, self, left=2)
        self.services = FiguresTable(service_titles(), late, self)
        self._late, self._titles = late, time_titles(None, workplace.language)
        self.time_view = FloorTable(self.times, self.tr("Angka per jam atau hari"))
        self.counter_view = FloorTable(self.counters, self.tr("Angka per loket"), stretch=1)
        self.service_view = FloorTable(self.services, self.tr("Angka per layanan"))
        self._time_title = text(kind="heading")
        self._time_box = column(spacing=4, margins=(8, 14, 8, 8))
        self._time_box.addWidget(self._time_title)
        self._time_box.addWidget(self.time_view)
        self._time_box.addStretch(1)
        times = frame("card")
        times.setLayout(self._time_box)
        self._parts = (
            times,
            _card(self.tr("Per loket"), self.counter_view),
            _card(self.tr("Per layanan"), self.service_view),
        )
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self.setLayout(self._grid)
        self._wide: bool | None = None
        self.arrange_for(_NARROW)

    def show_figures(self, figures: PeriodFigures) -> None:
        language = self._workplace.language
        titles = time_titles(figures, language)
        if titles != self._titles:
            self._titles = titles
            self.times = FiguresTable(titles, self._late, self)
            self.time_view.setModel(self.times)
        words = self.tr("Per jam") if figures.one_day else self.tr("Per hari")
        self._time_title.setText(words)
        self._fill(self.times, self.time_view, time_lines(figures, language))
        self._fill(self.counters, self.counter_view, counter_lines(figures, language))
        lines = service_lines(figures, self._name_of, language)
        self._fill(self.services, self.service_view, lines)

    def arrange_for(self, width: int) -> None:
        """So many pixels are there for the tables."""
        wide = width >= _NARROW
        if wide == self._wide:
            return
        self._wide = wide
        for part in self._parts:
            self._grid.removeWidget(part)
        times, counters, services = self._parts
        self._grid.addWidget(times, 0, 0, 1, 1 if wide else 2)
        self._grid.addWidget(counters, *((0, 1, 1, 1) if wide else (1, 0, 1, 2)))
        self._grid.addWidget(services, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    @staticmethod
    def _fill(model: FiguresTable, view: FloorTable, lines: list[TableLine]) -> None:
        model.swap(lines)
        view.fit(max(1, len(lines)))


def _card(title: str, view: FloorTable) -> QFrame:
    made = frame("card")
    box = column(spacing=4, margins=(8, 14, 8, 8))
    box.addWidget(text(title, "heading"))
    box.addWidget(view)
    box.addStretch(1)
    made.setLayout(box)
    return made
