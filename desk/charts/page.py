"""Charts of arrivals and waits, each beside the table a screen reader reads."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from desk.charts.bars import Bar, BarChart
from desk.charts.period import PeriodPicker
from desk.charts.score import ScoreCard
from desk.charts.tables import HourTable, PeriodTable, hour_words
from desk.dialogs.sheet import scrolling
from desk.look.dark import inks_of
from desk.look.parts import button, column, frame, row, text
from desk.look.table import FloorTable
from desk.page import Page
from desk.words.floor import minutes_text
from desk.workplace import Tone, Workplace
from shared.figures.by_hour import PeriodFigures, period_figures
from shared.figures.spread import minutes
from shared.queue.history.scorecard import Scorecard, scorecard
from shared.reports.csv_file import write_csv
from shared.reports.period import period_tables
from shared.reports.xlsx_file import write_xlsx
from shared.staff.exporting import ExportPurpose, note_export
from shared.staff.rights import Right
from shared.storage.database import Session
from shared.storage.feed import Topic

_WORKBOOK, _CSV = "Excel (*.xlsx)", "CSV (*.csv)"
ChoosePath = Callable[[QWidget, str], str]


@dataclass(frozen=True)
class _Read:
    figures: PeriodFigures
    card: Scorecard


def choose_path(parent: QWidget, suggested: str) -> str:
    """Ask where to save; an empty text when given up."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    path, _ = QFileDialog.getSaveFileName(
        parent, "", str(Path(folder) / suggested), f"{_WORKBOOK};;{_CSV}"
    )
    return path


class ChartsPage(Page):
    """Waits and arrivals by hour and by service; how good the estimates were; exports."""

    name: ClassVar[str] = "charts"
    icon: ClassVar[str] = "chart-bar"
    needs: ClassVar[Right] = Right.FIGURES
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.QUEUE, Topic.OFFICE})

    def __init__(
        self,
        workplace: Workplace,
        parent: QWidget | None = None,
        *,
        choose: ChoosePath = choose_path,
    ) -> None:
        super().__init__(workplace, parent)
        self._choose = choose
        self._figures: PeriodFigures | None = None
        theme, inks = workplace.theme, inks_of(workplace.theme.palette)
        self.picker = PeriodPicker(workplace)
        self.picker.chosen.connect(self._chosen)
        self.export_button = button(self.tr("Ekspor…"), "plain", self.export)
        self.arrivals = BarChart(self.tr("Nomor diambil per jam"), theme, inks.emphasis)
        self.waits = BarChart(self.tr("Median tunggu per jam, menit"), theme, inks.go)
        self.by_service = BarChart(self.tr("Median tunggu per layanan, menit"), theme, inks.go)
        self.hours = HourTable(self)
        self.services = PeriodTable(self._name, self)
        self.hour_view = FloorTable(self.hours, self.tr("Angka per jam"))
        self.service_view = FloorTable(self.services, self.tr("Angka per layanan"))
        self.score = ScoreCard()
        self._lay_out()

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("ChartsPage", "Grafik dan angka")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (("Tab", self.tr("Ke pilihan hari, layanan, ekspor, dan tabel")),)

    def focus_first(self) -> None:
        self.picker.span.setFocus()

    def refresh(self, topics: frozenset[Topic]) -> None:
        profile = self.workplace.profile
        now = self.workplace.now()
        (first, last), service = self.picker.days(), self.picker.chosen_service()

        def work(session: Session) -> _Read:
            figures = period_figures(
                session,
                profile=profile,
                first_day=first,
                last_day=last,
                now=now,
                service=service,
            )
            return _Read(figures, scorecard(session, first_day=first, last_day=last))

        self.workplace.read(self, work, self._show)

    def export(self) -> None:
        """Write what is shown as a workbook, or as CSV by the name's ending."""
        figures = self._figures
        if figures is None:
            return
        name = f"antrean-{figures.first_day}-{figures.last_day}.xlsx"
        chosen = self._choose(self, name)
        if not chosen:
            return
        path = Path(chosen)
        tables = period_tables(figures, self.workplace.profile, self.workplace.language)

        house, officer = self.workplace.house, self.workplace.officer.id
        days = {"from": figures.first_day, "to": figures.last_day}

        def work() -> Path:
            house.write(
                lambda session, at: note_export(
                    session,
                    what="figures",
                    purpose=ExportPurpose.REPORTING,
                    officer=officer,
                    at=at,
                    detail=days,
                )
            )
            if path.suffix.lower() == ".csv":
                write_csv(tables[1], path)
                return path
            workbook = path if path.suffix else path.with_suffix(".xlsx")
            write_xlsx(tables, workbook)
            return workbook

        self.workplace.run(self, work, self._exported, self._not_exported)

    def _exported(self, path: Path) -> None:
        self.workplace.tell(self.tr("Tersimpan di {path}.").format(path=path), Tone.GOOD)

    def _not_exported(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            self.workplace.explain(error)
            return
        words = self.tr("Berkas tidak dapat ditulis: {why}. Pilih folder lain.")
        self.workplace.tell(words.format(why=error.strerror or str(error)), Tone.PROBLEM)

    def _chosen(self) -> None:
        self.refresh(self.topics)

    def _show(self, read: _Read) -> None:
        figures = self._figures = read.figures
        self.hours.swap(figures.hours)
        self.services.swap(figures.services)
        self.hour_view.fit(max(1, len(figures.hours)))
        self.service_view.fit(len(figures.services))
        self.score.show_card(read.card)
        count = sum(hour.arrivals for hour in figures.hours)
        self._total.setText(
            self.tr("{count} nomor dalam {days} hari layanan").format(
                count=count, days=figures.days
            )
        )
        self.arrivals.show_bars(
            [
                Bar(
                    f"{hour.hour:02d}",
                    hour.arrivals,
                    tip=f"{hour_words(hour)}: {hour.arrivals}",
                )
                for hour in figures.hours
            ],
            self.tr("Tabel Angka per jam di sebelahnya memuat angka yang sama."),
        )
        self.waits.show_bars(
            [
                Bar(
                    f"{hour.hour:02d}",
                    _minutes(hour.median_wait),
                    _minutes(hour.longest_wait),
                    f"{hour_words(hour)}: {minutes_text(hour.median_wait)}",
                )
                for hour in figures.hours
            ],
            self.tr("Tabel Angka per jam di sebelahnya memuat angka yang sama."),
        )
        self.by_service.show_bars(
            [
                Bar(
                    one.code,
                    _minutes(one.waits.median),
                    self._promise(one.code),
                    f"{one.code} {self._name(one.code)}: {minutes_text(one.waits.median)}",
                )
                for one in figures.services
            ],
            self.tr("Tabel Angka per layanan di bawahnya memuat angka yang sama."),
        )

    def _promise(self, code: str) -> float | None:
        try:
            return float(self.workplace.profile.service(code).target_minutes)
        except KeyError:
            return None

    def _name(self, code: str) -> str:
        try:
            return self.workplace.profile.service(code).brief(self.workplace.language)
        except KeyError:
            return code

    def _lay_out(self) -> None:
        self._total = text(kind="mute")
        top = row(spacing=14)
        top.addWidget(text(self.heading(), "display"))
        top.addWidget(self._total)
        top.addStretch(1)
        top.addWidget(self.export_button)
        grid = QGridLayout()
        grid.setSpacing(14)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        left = column(spacing=14)
        left.addWidget(_card(self.arrivals))
        left.addWidget(_card(self.waits, self.tr("Garis melintang: tunggu terlama.")))
        grid.addLayout(left, 0, 0)
        grid.addWidget(_top(self.hour_view), 0, 1)
        inner = QWidget()
        box = column(spacing=14, margins=(24, 20, 24, 20))
        box.addLayout(top)
        box.addWidget(self.picker)
        box.addLayout(grid)
        promise = self.tr("Garis melintang: tunggu yang dijanjikan.")
        box.addWidget(_card(self.by_service, promise))
        box.addWidget(self.service_view)
        box.addWidget(self.score)
        box.addStretch(1)
        inner.setLayout(box)
        outer = column()
        outer.addWidget(scrolling(inner))
        self.setLayout(outer)


def _card(chart: BarChart, legend: str = "") -> QWidget:
    made = frame("card")
    box = column(spacing=4, margins=(18, 14, 18, 10))
    head = row(spacing=12)
    head.addWidget(text(chart.accessibleName(), "strong"))
    head.addStretch(1)
    head.addWidget(text(legend, "small"))
    box.addLayout(head)
    box.addWidget(chart)
    made.setLayout(box)
    return made


def _top(view: FloorTable) -> QWidget:
    made = QWidget()
    box = column()
    box.addWidget(view)
    box.addStretch(1)
    made.setLayout(box)
    return made


def _minutes(seconds: Fraction | None) -> float | None:
    found = minutes(seconds)
    return None if found is None else float(found)
