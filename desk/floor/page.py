"""The live floor: counters, services, devices and what wants attention, for supervisors."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QModelIndex, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desk.dialogs.sheet import scrolling
from desk.floor.commands import FloorActs
from desk.floor.status_cards import SideColumn, StatusList
from desk.floor.status_lines import alert_lines, board_lines, kiosk_lines, printer_lines
from desk.floor.tables import CounterTable, ServiceTable
from desk.look.parts import button, column, frame, row, text
from desk.look.table import FloorTable
from desk.page import Page
from desk.words.floor import minutes_text
from desk.workplace import Workplace
from shared.figures.today import DayFigures, day_figures
from shared.i18n import long_date
from shared.office.holidays_id import cuti_bersama_known
from shared.office.service_day import service_day
from shared.queue.floor.alerts import AlertKey, AlertKind, standing_alerts
from shared.queue.floor.supervision import read_floor
from shared.queue.floor.view import CounterLine, Floor, ServiceLine
from shared.staff.rights import Right
from shared.storage.database import Session
from shared.storage.feed import Topic

# Signs of life are not announced, so the floor is read again even when nothing is heard.
_READ_EVERY = 10


@dataclass(frozen=True)
class _Read:
    floor: Floor
    figures: DayFigures


class FloorPage(Page):
    """Everything a supervisor watches, and the acts on it."""

    name: ClassVar[str] = "floor"
    icon: ClassVar[str] = "users"
    needs: ClassVar[Right] = Right.FLOOR
    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._floor: Floor | None = None
        self._beats = 0
        palette = workplace.theme.palette
        self.counters = CounterTable(workplace.now, palette, self)
        self.services = ServiceTable(workplace.now, self._service_name, palette, self)
        self.counter_view = FloorTable(self.counters, self.tr("Loket"), stretch=1)
        self.service_view = FloorTable(self.services, self.tr("Layanan"))
        self.acts = FloorActs(workplace, self.refresh_all)
        self.counter_view.opened.connect(self._open_counter)
        self.service_view.opened.connect(self._toggle_service)
        self.alerts = StatusList(
            self.tr("Perlu perhatian"),
            self.tr("Tidak ada. Semua berjalan sesuai janji."),
            self._act_on_alert,
        )
        self.kiosks = StatusList(
            self.tr("Kiosk"),
            self.tr(
                "Belum ada kiosk yang melapor. Nyalakan komputernya; kiosk muncul sendiri di sini."
            ),
            self.acts.toggle_kiosk,
        )
        self.boards = StatusList(
            self.tr("Papan panggilan"),
            self.tr(
                "Belum ada papan yang melapor. Nyalakan komputernya; papan muncul sendiri di sini."
            ),
            self.acts.forget_board,
        )
        self.printers = StatusList(
            self.tr("Printer"), self.tr("Belum ada printer yang dipakai."), self._no_act
        )
        self._lay_out()
        workplace.ticked.connect(self._tick)

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("FloorPage", "Ruang layanan")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Enter", self.tr("Atur loket, atau buka/tutup layanan yang dipilih")),
            ("↑ ↓", self.tr("Pilih loket atau layanan")),
            ("Tab", self.tr("Ke tabel, tombol, peringatan berikutnya")),
        )

    def focus_first(self) -> None:
        self.counter_view.setFocus()
        if not self.counter_view.currentIndex().isValid():
            self.counter_view.select(0)

    def refresh(self, topics: frozenset[Topic]) -> None:
        workplace, profile = self.workplace, self.workplace.profile

        def work(session: Session) -> _Read:
            now = workplace.now()
            floor = read_floor(session, profile=profile, now=now)
            day = service_day(now, profile.tz)
            return _Read(floor, day_figures(session, profile=profile, day=day, now=now))

        workplace.read(self, work, self._show)

    def refresh_all(self) -> None:
        """Read everything again."""
        self.refresh(frozenset(Topic))

    @property
    def floor(self) -> Floor | None:
        """What is shown."""
        return self._floor

    def _show(self, read: _Read) -> None:
        self._floor = read.floor
        self.counters.swap(read.floor.counters)
        self.services.swap(read.floor.services)
        self.counter_view.fit(len(read.floor.counters))
        self.service_view.fit(len(read.floor.services))
        figures = read.figures
        values = (
            str(figures.waiting),
            str(figures.served),
            str(figures.issued),
            minutes_text(figures.median_wait, self.workplace.language),
        )
        for label, value in zip(self._figures, values, strict=True):
            label.setText(value)
        self._look_again()

    def _look_again(self) -> None:
        floor, workplace = self._floor, self.workplace
        if floor is None:
            return
        now = workplace.now()
        self._day.setText(long_date(workplace.local_now().date(), workplace.language))
        self._year.setText(self._year_warning(now))
        self._year.setVisible(bool(self._year.text()))
        self.alerts.swap(
            alert_lines(standing_alerts(floor, now), workplace.profile, workplace.language, now)
        )
        self.kiosks.swap(kiosk_lines(floor.kiosks, now, workplace.clock))
        self.boards.swap(board_lines(floor.boards, now, workplace.clock))
        self.printers.swap(printer_lines(floor.printers))
        self.counters.look_again()
        self.services.look_again()

    @Slot()
    def _tick(self) -> None:
        if not self.isVisible():
            return
        self._beats += 1
        if self._beats % _READ_EVERY == 0:
            self.refresh_all()
        else:
            self._look_again()

    def _year_warning(self, now: datetime) -> str:
        profile = self.workplace.profile
        today = now.astimezone(profile.tz).date()
        # The decree for the next year comes in autumn.
        years = (today.year, today.year + 1) if today.month >= 10 else (today.year,)
        changes = profile.calendar.holiday_changes
        missing = [str(year) for year in years if not cuti_bersama_known(year, changes)]
        if not missing:
            return ""
        return self.tr("Data cuti bersama {years} belum lengkap").format(years=", ".join(missing))

    def _open_counter(self, index: QModelIndex) -> None:
        line = self.counters.row_at(index)
        if line is not None:
            self.acts.open_counter(line)

    def _toggle_service(self, index: QModelIndex) -> None:
        line = self.services.row_at(index)
        if line is not None:
            self.acts.toggle_service(line)

    def _selected_counter(self) -> CounterLine | None:
        return self.counters.row_at(self.counter_view.currentIndex())

    def _selected_service(self) -> ServiceLine | None:
        return self.services.row_at(self.service_view.currentIndex())

    def _act_on_alert(self, key: AlertKey) -> None:
        if key.kind is AlertKind.HELP:
            self.acts.answer_help(key.subject)
        elif key.kind is AlertKind.KIOSK_PAUSED:
            self.acts.resume_kiosk(key.subject)
        else:
            line = self.counters.rows[self.counters.position_of(key.subject)]
            self.acts.open_counter(line)

    def _no_act(self, _key: str) -> None:
        return

    def _service_name(self, code: str) -> str:
        try:
            return self.workplace.profile.service(code).brief(self.workplace.language)
        except KeyError:
            return code

    def _lay_out(self) -> None:
        self._day: QLabel = text(kind="mute")
        self._year: QLabel = text(kind="chip-caution")
        self.end_day_button = button(self.tr("Tutup hari…"), "plain", self.acts.ask_end_day)
        top = row(spacing=14)
        top.addWidget(text(self.heading(), "display"))
        top.addWidget(self._day)
        top.addWidget(self._year)
        top.addStretch(1)
        top.addWidget(self.end_day_button)
        names = (
            self.tr("menunggu"),
            self.tr("selesai dilayani"),
            self.tr("nomor diambil"),
            self.tr("median tunggu"),
        )
        tiles = row(spacing=12)
        self._figures = [self._tile(name, tiles.addWidget) for name in names]
        self.manage_button = button(self.tr("Atur loket…"), "plain", self._manage)
        self.service_button = button(self.tr("Buka/tutup layanan"), "plain", self._switch)
        inner = QWidget()
        box = column(spacing=14, margins=(24, 20, 24, 20))
        box.addLayout(top)
        box.addLayout(tiles)
        box.addLayout(_over(self.tr("Loket"), self.manage_button))
        box.addWidget(self.counter_view)
        box.addLayout(_over(self.tr("Layanan"), self.service_button))
        box.addWidget(self.service_view)
        box.addStretch(1)
        inner.setLayout(box)
        line = row(spacing=0)
        line.addWidget(scrolling(inner), 1)
        line.addWidget(SideColumn([self.alerts, self.kiosks, self.boards, self.printers]))
        self.setLayout(line)

    def _tile(self, name: str, put: Callable[[QWidget], object]) -> QLabel:
        made = frame("card")
        value = text("–", "figure")
        value.setAccessibleName(name)
        box = column(spacing=2, margins=(16, 10, 16, 10))
        box.addWidget(value)
        box.addWidget(text(name, "mute"))
        made.setLayout(box)
        put(made)
        return value

    def _manage(self) -> None:
        line = self._selected_counter()
        if line is None:
            self.workplace.tell(self.tr("Pilih loket dahulu."))
        else:
            self.acts.open_counter(line)

    def _switch(self) -> None:
        line = self._selected_service()
        if line is None:
            self.workplace.tell(self.tr("Pilih layanan dahulu."))
        else:
            self.acts.toggle_service(line)


def _over(title: str, act: QWidget) -> QHBoxLayout:
    line = row(spacing=12)
    line.addWidget(text(title, "heading"))
    line.addStretch(1)
    line.addWidget(act)
    return line
