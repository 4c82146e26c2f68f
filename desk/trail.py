"""The trail at the desk: who did what and when, filtered, and on paper."""

from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from desk.files import open_file
from desk.keyed_table import Column, KeyedTable
from desk.look.parts import button, column, labelled, row, text
from desk.look.table import FloorTable
from desk.page import Page
from desk.workplace import Tone, Workplace
from shared.complaints.papers import head_of
from shared.i18n import clock_time, short_date
from shared.office.papers import write_paper
from shared.qt.translator import words_of
from shared.reports.papers.trail_paper import trail_pdf
from shared.staff.accounts import OfficerView, officers
from shared.staff.exporting import ExportPurpose, note_export
from shared.staff.rights import Right
from shared.staff.trail_reading import PAGE, TrailFilter, TrailLine, read_trail
from shared.staff.trail_words import ACT_KIND_WORDS, ActKind, act_words
from shared.storage.feed import Topic

translate = QCoreApplication.translate
_MOST_ON_PAPER = 2000


class TrailPage(Page):
    """Filters above, the acts below, newest first."""

    name: ClassVar[str] = "trail"
    icon: ClassVar[str] = "history"
    needs: ClassVar[Right] = Right.TRAIL
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.STAFF})

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._asked = 0
        self.period, self.officer, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.model: KeyedTable[TrailLine] = KeyedTable(self._columns(), lambda line: line.seq, self)
        self.view = FloorTable(self.model, self.tr("Jejak, terbaru di atas"), stretch=4)
        self.count = text("", "mute")
        self.more = button(self.tr("Tampilkan lagi"), "link", self._load_more)
        self.paper = button(self.tr("Simpan sebagai PDF"), "plain", self.print_shown)
        self._fill()
        self._lay_out()
        for box in (self.period, self.officer, self.kind):
            box.currentIndexChanged.connect(self.read_again)

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("TrailPage", "Jejak")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (("Tab", self.tr("Ke saringan, jejak, dan PDF")),)

    def focus_first(self) -> None:
        self.period.setFocus()

    def refresh(self, topics: frozenset[Topic]) -> None:
        self.workplace.read(self, officers, self._offer_officers)
        self.read_again()

    @Slot()
    def read_again(self) -> None:
        """Read the newest acts that the filters let through."""
        self._asked += 1
        self._read(self._asked, None, ())

    def wanted(self) -> TrailFilter:
        """The filters as what to look for."""
        days: int = self.period.currentData()
        today = self.workplace.local_now().date()
        first: date | None = None if days < 0 else today - timedelta(days=days)
        kind: str | None = self.kind.currentData()
        officer: UUID | None = self.officer.currentData()
        return TrailFilter(first, None, officer, ActKind(kind) if kind else None)

    def print_shown(self) -> None:
        """Write what the filters let through into the house's papers; on the trail first."""
        workplace, wanted = self.workplace, self.wanted()
        house, profile, officer = workplace.house, workplace.profile, workplace.officer.id
        columns = [one.title for one in self._columns()]
        telling = [one.text for one in self._columns()]
        period, title = self.period.currentText(), self.heading()
        now = workplace.local_now()
        foot = self.tr("Dicetak {day} {time}").format(
            day=short_date(now.date(), workplace.language), time=clock_time(now, workplace.language)
        )

        def work() -> Path:
            house.write(
                lambda session, at: note_export(
                    session, what="trail", purpose=ExportPurpose.OVERSIGHT, officer=officer, at=at
                )
            )
            lines = house.read(
                lambda session: read_trail(
                    session,
                    zone=profile.tz,
                    wanted=wanted,
                    officer=officer,
                    limit=_MOST_ON_PAPER,
                )
            )
            document = trail_pdf(
                head_of(profile, house.folder),
                title=title,
                period=period,
                columns=columns,
                rows=[[tell(line) for tell in telling] for line in lines],
                foot=foot,
            )
            return write_paper(house.folder, f"jejak-{now:%Y%m%d-%H%M%S}", document)

        workplace.run(self, work, self._printed)

    def _printed(self, path: Path) -> None:
        words = self.tr("Tersimpan: {name}.").format(name=path.name)
        self.workplace.tell(words, Tone.GOOD, action=self.tr("Buka"), act=lambda: open_file(path))
        self.read_again()

    def _read(self, asked: int, before: int | None, shown: tuple[TrailLine, ...]) -> None:
        wanted, officer = self.wanted(), self.workplace.officer.id
        zone = self.workplace.profile.tz
        self.workplace.read(
            self,
            lambda session: read_trail(
                session, zone=zone, wanted=wanted, officer=officer, before=before
            ),
            lambda lines: self._show(asked, shown, lines),
        )

    def _show(self, asked: int, shown: tuple[TrailLine, ...], lines: tuple[TrailLine, ...]) -> None:
        if asked != self._asked:
            return
        self.model.swap((*shown, *lines))
        more = len(lines) == PAGE
        self.more.setVisible(more)
        words = self.tr("{count} perbuatan").format(count=len(self.model.rows))
        self.count.setText(f"{words}+" if more else words)

    def _load_more(self) -> None:
        rows = tuple(self.model.rows)
        if rows:
            self._read(self._asked, rows[-1].seq, rows)

    def _columns(self) -> list[Column[TrailLine]]:
        workplace = self.workplace

        def when(line: TrailLine) -> str:
            at = workplace.local(line.at)
            return f"{short_date(at.date(), workplace.language)} {workplace.clock(line.at)}"

        def what(line: TrailLine) -> str:
            words = act_words(line.action)
            return line.action if words is None else words_of(words)

        return [
            Column(self.tr("Nomor"), lambda line: str(line.seq), right=True),
            Column(self.tr("Waktu"), when),
            Column(self.tr("Siapa"), lambda line: line.who or self.tr("program"), strong=True),
            Column(self.tr("Perbuatan"), what),
            Column(self.tr("Tentang"), lambda line: line.about),
        ]

    def _offer_officers(self, found: list[OfficerView]) -> None:
        chosen: UUID | None = self.officer.currentData()
        self.officer.blockSignals(True)
        self.officer.clear()
        self.officer.addItem(self.tr("Semua orang"), None)
        for one in found:
            self.officer.addItem(one.name, one.id)
            if one.id == chosen:
                self.officer.setCurrentIndex(self.officer.count() - 1)
        self.officer.blockSignals(False)

    def _fill(self) -> None:
        for words, days in (
            (self.tr("Hari ini"), 0),
            (self.tr("7 hari terakhir"), 6),
            (self.tr("30 hari terakhir"), 29),
            (self.tr("Semua"), -1),
        ):
            self.period.addItem(words, days)
        self.kind.addItem(self.tr("Semua perbuatan"), None)
        for kind, message in ACT_KIND_WORDS.items():
            self.kind.addItem(words_of(message), kind.value)
        self._offer_officers([])

    def _lay_out(self) -> None:
        filters = row(spacing=12)
        for name, box in (
            (self.tr("Kapan"), self.period),
            (self.tr("Siapa"), self.officer),
            (self.tr("Perbuatan"), self.kind),
        ):
            filters.addLayout(labelled(name, box), 1)
        feet = row(spacing=10)
        feet.addWidget(self.count)
        feet.addWidget(self.more)
        feet.addStretch(1)
        feet.addWidget(self.paper)
        whole = column(spacing=14, margins=(26, 20, 26, 18))
        whole.addWidget(text(self.heading(), "heading"))
        whole.addLayout(filters)
        whole.addWidget(self.view, 1)
        whole.addLayout(feet)
        self.setLayout(whole)
        self.more.hide()
