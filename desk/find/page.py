"""Find any ticket of any day, see its whole visit, export the list."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from desk.dialogs.slips import print_copy, tell_why
from desk.find.exporting import TakingAway
from desk.find.filters import FindFilters
from desk.find.found_model import FoundTable
from desk.find.found_view import FoundView
from desk.find.person_search import PersonSearch, SoFar, hint_for
from desk.find.report_numbers import ReportNumbers
from desk.find.visit import VisitPane
from desk.look.parts import Empty, button, column, row, text
from desk.page import Page
from desk.workplace import Workplace
from shared.queue.history.search import (
    After,
    Found,
    VisitFilter,
    find_tickets,
    is_number,
)
from shared.queue.history.search import FoundPage as Finds
from shared.queue.setting_aside import reinstate
from shared.queue.views import TicketView
from shared.staff.accounts import officers
from shared.staff.exporting import ExportPurpose
from shared.storage.feed import Topic

_COLUMNS = "find-columns"


class FindPage(Page):
    """Filters above, finds below, the visit on the right."""

    name: ClassVar[str] = "find"
    icon: ClassVar[str] = "search"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.QUEUE, Topic.STAFF})

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._after: After | None = None
        self._asked = 0
        self._wanted = VisitFilter()
        self.people = PersonSearch(workplace, self)
        self.taking = TakingAway(workplace, self)
        self.filters = FindFilters(workplace)
        self.model = FoundTable(workplace, self)
        self.view = FoundView(workplace, self.model)
        self.visit = VisitPane(workplace)
        self.count = text("", "mute")
        self.more = button(self.tr("Tampilkan lagi"), "link", self._load_more)
        self.halt = button(self.tr("Hentikan"), "link", self.people.stop)
        self.reports = ReportNumbers(workplace)
        self.csv = button(
            self.tr("Ekspor CSV…"), "plain", lambda: self.taking.ask("csv", self._wanted)
        )
        self.xlsx = button(
            self.tr("Ekspor XLSX…"), "plain", lambda: self.taking.ask("xlsx", self._wanted)
        )
        self.empty = Empty(
            "search",
            self.tr("Tidak ada nomor yang cocok"),
            self.tr("Longgarkan saringan: pilih hari lain, atau kosongkan nomornya."),
            workplace.theme.palette,
        )
        self._lay_out()
        self.filters.changed.connect(self.search)
        self.filters.entered.connect(self.search_person)
        self.view.selectionModel().currentRowChanged.connect(self._row_changed)
        self.people.told.connect(self._show_people)
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(self.visit.ask)
        self.visit.copy_wanted.connect(self._copy)
        self.visit.why_wanted.connect(self._why)
        self.visit.reinstate_wanted.connect(self._reinstate)

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("FindPage", "Cari nomor")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("↑ ↓", self.tr("Pilih nomor; perjalanannya tampil di kanan")),
            ("Enter", self.tr("Cari telepon, NIK, surel, nama, atau kata")),
            ("Ctrl+D", self.tr("Tampilkan catatan kunjungan")),
        )

    def focus_first(self) -> None:
        self.filters.number.setFocus()

    def keep_clear(self) -> QWidget | None:
        return self.visit

    def leaving(self) -> None:
        self.people.stop()
        self.visit.hide_again()
        self.workplace.memory.keep_shape(_COLUMNS, self._split.saveState())
        self.view.keep_shape()

    def refresh(self, topics: frozenset[Topic]) -> None:
        if Topic.STAFF in topics:
            self.workplace.read(self, officers, self.filters.offer_officers)
        if Topic.QUEUE in topics:
            self.search()

    @Slot()
    def search(self) -> None:
        """Look for what the filters say; only the newest answer is shown."""
        wanted = self.filters.wanted()
        if is_number(wanted.number):
            self.people.forget()
        elif self.people.stands_for(wanted):
            return
        elif self.people.knows(wanted.number):
            wanted = self.people.narrowed(wanted)
        else:
            self._ask_for_enter(wanted.number)
            return
        self._look_for(wanted)

    @Slot()
    def search_person(self) -> None:
        """Enter: look for a person or words, which is an act and on the trail."""
        wanted = self.filters.wanted()
        self.filters.settle()
        if is_number(wanted.number):
            self.search()
        elif self.people.begin(wanted):
            self._asked += 1

    def _look_for(self, wanted: VisitFilter) -> None:
        self._asked += 1
        self._wanted = wanted
        asked, profile = self._asked, self.workplace.profile
        self.workplace.read(
            self,
            lambda session: find_tickets(session, profile=profile, wanted=wanted),
            lambda finds: self._show(asked, finds),
        )

    def _ask_for_enter(self, typed: str) -> None:
        self._asked += 1
        self.people.forget()
        self._put(Finds((), None), ())
        self.count.setText(hint_for(typed))

    @Slot(object)
    def _show_people(self, so_far: SoFar) -> None:
        self.halt.setVisible(so_far.running)
        self.reports.show_reports(so_far.reports)
        if so_far.found is None:
            if so_far.exact:
                self._look_for(self.people.narrowed(self.filters.wanted()))
            return
        self._wanted = self.people.narrowed(self.filters.wanted())
        self._put(Finds((), None), so_far.found)
        self.count.setText(self.people.summary(len(so_far.found)))

    def export(self, path: Path, kind: str, purpose: ExportPurpose) -> None:
        """Write every find (not only those on screen) to ``path`` as csv or xlsx."""
        self.taking.write(path, kind, self._wanted, purpose)

    def _show(self, asked: int, finds: Finds) -> None:
        if asked != self._asked:
            return
        self._put(finds, finds.found)

    def _put(self, finds: Finds, rows: tuple[Found, ...]) -> None:
        self._after = finds.after
        self.model.swap(rows)
        self.more.setVisible(finds.after is not None)
        words = self.tr("{count} nomor").format(count=len(rows))
        beyond = 0 if finds.after else self.people.beyond(len(rows))
        if beyond:
            more = self.tr("{count} lagi di luar saringan")
            words += " · " + more.format(count=beyond)
        self.count.setText(f"{words}+" if finds.after else words)
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for press in (self.csv, self.xlsx):
            press.setEnabled(bool(rows))
        self.visit.read_again()

    def _load_more(self) -> None:
        if self._after is None:
            return
        asked, after, wanted = self._asked, self._after, self._wanted
        profile = self.workplace.profile
        self.workplace.read(
            self,
            lambda session: find_tickets(session, profile=profile, wanted=wanted, after=after),
            lambda finds: self._append(asked, finds),
        )

    def _append(self, asked: int, finds: Finds) -> None:
        if asked == self._asked:
            self._put(finds, (*self.model.rows, *finds.found))

    @Slot()
    def _picked(self) -> None:
        found = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        if isinstance(found, Found):
            self.visit.read(found.ticket.id)
        else:
            self.visit.show_visit(None)

    @Slot(object)
    def _copy(self, ticket: TicketView) -> None:
        print_copy(self.workplace, ticket)

    @Slot(object)
    def _why(self, ticket: TicketView) -> None:
        tell_why(self.workplace, ticket)

    @Slot(object)
    def _reinstate(self, ticket: TicketView) -> None:
        workplace, profile, officer = (
            self.workplace,
            self.workplace.profile,
            self.workplace.officer.id,
        )
        workplace.write(
            self,
            lambda session, at: reinstate(
                session, profile=profile, ticket=ticket.id, officer=officer, at=at
            ),
            lambda again: workplace.tell(
                self.tr("{number} diantrekan lagi.").format(number=again.label)
            ),
        )

    @Slot(QModelIndex, QModelIndex)
    def _row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._picked()

    def _lay_out(self) -> None:
        feet = row(spacing=10)
        feet.addWidget(self.count)
        feet.addWidget(self.more)
        feet.addWidget(self.halt)
        feet.addStretch(1)
        feet.addWidget(self.csv)
        feet.addWidget(self.xlsx)
        left = column(spacing=14, margins=(26, 20, 20, 18))
        left.addWidget(text(self.heading(), "heading"))
        left.addWidget(self.filters)
        left.addWidget(self.reports)
        left.addWidget(self.view, 1)
        left.addWidget(self.empty, 1)
        left.addLayout(feet)
        pane = QWidget()
        pane.setLayout(left)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(pane)
        self._split.addWidget(self.visit)
        self.visit.setMinimumWidth(310)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([900, 380])
        kept = self.workplace.memory.shape(_COLUMNS)
        if not kept.isEmpty():
            self._split.restoreState(kept)
        outer = row(spacing=0)
        outer.addWidget(self._split)
        self.setLayout(outer)
        self.more.hide()
        self.halt.hide()
        self.view.hide()
