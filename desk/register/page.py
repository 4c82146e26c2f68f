"""The register at the desk: worklists, the list by deadline, and the case that is read."""

from collections import Counter
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from desk.look.parts import Empty, KeyButton, column, frame, row, text
from desk.page import Page
from desk.register.act_sheet import ActSheet
from desk.register.acts import CaseAct
from desk.register.case_pane import KEYS, CasePane
from desk.register.filters import RegisterFilters
from desk.register.list_model import RegisterRows
from desk.register.list_view import RegisterView
from desk.register.papers import LETTERS, SLIP, PaperDesk
from desk.register.worklists import WorklistColumn
from desk.workplace import Workplace
from shared.complaints.problems import UnknownComplaint
from shared.complaints.reading import find_number, lines, lines_with_words, overdue_count, read_case
from shared.complaints.registering import reporter_subject
from shared.complaints.views import Case, ComplaintLine, Worklist, belongs
from shared.i18n import clock_time
from shared.privacy.vault import Opened, look_in
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.database import Session
from shared.storage.feed import Topic

translate = QCoreApplication.translate
_NARROW, _WIDE = 416, 700
_BROAD = 1600


class RegisterPage(Page):
    """Lists on the left, the complaints in the middle, one case on the right."""

    name: ClassVar[str] = "register"
    icon: ClassVar[str] = "clipboard-list"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.REGISTER, Topic.OFFICE})
    intake: ClassVar[str] = ""
    """Name of the page that Ctrl+N opens; without one there is no button."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._all: tuple[ComplaintLine, ...] = ()
        self._found: frozenset[UUID] | None = None
        self._wanted: UUID | None = None
        self._opened: UUID | None = None
        self._own = False
        self.worklists = WorklistColumn(workplace, self.heading())
        self.filters = RegisterFilters(workplace)
        self.rows = RegisterRows(workplace, self)
        self.view = RegisterView(workplace, self.rows)
        self.pane = CasePane(workplace)
        self.papers = PaperDesk(workplace)
        self.count = text("", "small")
        self.empty = Empty("circle-check", "", "", workplace.theme.palette)
        self.take_in = KeyButton(
            translate("RegisterPage", "Catat"), "Ctrl+N", workplace.theme.palette, kind="primary"
        )
        self._lay_out()
        self._connect()

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("RegisterPage", "Register")

    @classmethod
    def urgent(cls, session: Session, now: datetime) -> int | None:
        return overdue_count(session, now=now)

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("↑ ↓", translate("RegisterPage", "Pilih aduan")),
            ("← →", translate("RegisterPage", "Lipat atau buka kelompok")),
            ("F3", translate("RegisterPage", "Jawab pelapor")),
            ("F6", translate("RegisterPage", "Verifikasi, lalu disposisi")),
            ("F7", translate("RegisterPage", "Tunda atau lanjutkan")),
            ("F8", translate("RegisterPage", "Catat kabar")),
            ("F9", translate("RegisterPage", "Selesaikan atau buka kembali")),
            ("Ctrl+D", translate("RegisterPage", "Tampilkan data pelapor")),
            ("Ctrl+F", translate("RegisterPage", "Cari nomor atau kata")),
            ("Ctrl+K", translate("RegisterPage", "Pilih daftar")),
            ("Ctrl+M", translate("RegisterPage", "Tindakan lain dan surat")),
            *((("Ctrl+N", translate("RegisterPage", "Catat aduan")),) if self.intake else ()),
        )

    def focus_first(self) -> None:
        self.view.setFocus()

    def leaving(self) -> None:
        self.pane.reporter.hide_again()

    def refresh(self, topics: frozenset[Topic]) -> None:
        workplace = self.workplace
        profile, now = workplace.profile, workplace.now()
        month = workplace.local_now().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        workplace.read(
            self,
            lambda session: lines(session, profile=profile, now=now, ended_since=month),
            self._show_lines,
        )

    def _show_lines(self, found: tuple[ComplaintLine, ...]) -> None:
        self._all = found
        counts: Counter[Worklist] = Counter()
        for line in found:
            counts.update(worklist for worklist in Worklist if belongs(line, worklist))
        self.worklists.show_counts(counts)
        self.filters.offer_agencies(found)
        self._narrow()
        case = self.pane.case
        now = next((one for one in found if case and one.id == case.line.id), None)
        if case is None or now is None or now.version == case.line.version:
            return
        own, self._own = self._own, False
        self._read(now.id, quiet=not own)

    def _narrow(self) -> None:
        worklist, found = self.worklists.worklist, self._found
        if found is not None:
            shown = [line for line in self._all if line.id in found]
        else:
            shown = [line for line in self._all if belongs(line, worklist)]
        shown = [line for line in shown if self.filters.lets(line)]
        self.rows.show_lines(shown)
        self.count.setText(translate("RegisterPage", "{count} aduan").format(count=len(shown)))
        self.view.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        self.empty.title.setText(
            translate("RegisterPage", "Tidak ada yang lewat tenggat")
            if worklist is Worklist.OVERDUE
            else translate("RegisterPage", "Tidak ada aduan di daftar ini")
        )
        if self.view.row() is None and shown and self.pane.case is None:
            self.view.choose(shown[0].id)

    @Slot(str)
    def search(self, words: str) -> None:
        """Show what a number or words find; nothing typed is the worklist again."""
        if not words:
            self._found = None
            self._narrow()
            return
        profile, now = self.workplace.profile, self.workplace.now()

        def work(session: Session) -> tuple[UUID | None, frozenset[UUID]]:
            try:
                return find_number(session, words), frozenset()
            except UnknownComplaint:
                found = lines_with_words(session, words, profile=profile, now=now)
                return None, frozenset(line.id for line in found)

        def done(answer: tuple[UUID | None, frozenset[UUID]]) -> None:
            if words != self.filters.words.text().strip():
                return
            exact, found = answer
            self._found = frozenset({exact}) if exact else found
            self._narrow()
            if exact:
                self._pick(exact)

        self.workplace.read(self, work, done)

    @Slot(object)
    def _pick(self, complaint: UUID) -> None:
        if self._opened != complaint:
            self._opened = None
        if self.pane.case is None or self.pane.case.line.id != complaint:
            self._read(complaint)

    def _read(self, complaint: UUID, *, quiet: bool = False) -> None:
        self._wanted = complaint
        workplace, opened = self.workplace, self._opened == complaint
        profile, now = workplace.profile, workplace.now()

        def work(session: Session) -> tuple[Case, Opened]:
            case = read_case(
                session, profile=profile, complaint=complaint, now=now, may_open=opened
            )
            reporter = Opened() if case.locked else look_in(session, of=reporter_subject(complaint))
            return case, reporter

        workplace.read(self, work, lambda found: self._show_case(*found, quiet=quiet))

    def _show_case(self, case: Case, reporter: Opened, *, quiet: bool) -> None:
        if case.line.id != self._wanted:
            return
        last = case.events[-1]
        mine = last.officer == self.workplace.officer.name
        if quiet and not mine:
            self.pane.say_changed(last.officer or "–", clock_time(self.workplace.local(last.at)))
            return
        self.pane.show_case(case, reporter)
        self.pane.offer_opening(may=self.workplace.may(Right.READ_SECRET))

    @Slot()
    def _reload(self) -> None:
        if self.pane.case is not None:
            self._read(self.pane.case.line.id)

    @Slot()
    def _open_sealed(self) -> None:
        """Open a covered case for a supervisor; the opening is on the trail."""
        case, workplace = self.pane.case, self.workplace
        if case is None or not case.locked or not workplace.may(Right.READ_SECRET):
            return
        complaint, officer = case.line.id, workplace.officer.id

        def work(session: Session, at: datetime) -> None:
            record_act(
                session,
                action="complaint.open",
                subject=f"complaint {complaint}",
                at=at,
                officer=officer,
            )

        def done(_none: None) -> None:
            self._opened = complaint
            self._read(complaint)

        workplace.write(self, work, done)

    @Slot(object)
    def begin(self, act: CaseAct) -> None:
        """Open the sheet of an act on the case shown."""
        case = self.pane.case
        if case is None or case.locked:
            return
        sheet = ActSheet(self.workplace, act, case, opened=self._opened == case.line.id)
        sheet.done.connect(self._acted)
        self.workplace.open_sheet(sheet)

    @Slot()
    def _acted(self) -> None:
        self._own = True
        self._reload()

    @Slot(str)
    def _paper(self, paper: str) -> None:
        case = self.pane.case
        if case is None or case.locked:
            return
        letters = {kind.value: kind for kind in LETTERS}
        if paper in letters:
            self.begin(self.papers.letter_act(letters[paper]))
        elif paper == SLIP:
            self.papers.print_slip(case)
        else:
            self.papers.make(paper, case)

    @Slot()
    def _key(self) -> None:
        sender = self.sender()
        act = self.pane.act_for(sender.objectName()) if sender is not None else None
        if act is not None:
            self.begin(act)

    def _connect(self) -> None:
        self.worklists.chosen.connect(lambda _list: self._narrow())
        self.filters.changed.connect(self._narrow)
        self.filters.words_changed.connect(self.search)
        self.view.picked.connect(self._pick)
        self.view.opened.connect(self._open_sealed)
        pane = self.pane
        pane.act_wanted.connect(self.begin)
        pane.open_wanted.connect(self._open_sealed)
        pane.reload_wanted.connect(self._reload)
        pane.paper_wanted.connect(self._paper)
        self.take_in.clicked.connect(self._take_in)
        for key in KEYS:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setObjectName(key)
            shortcut.activated.connect(self._key)
        for key, act in (
            ("Ctrl+D", pane.reporter.ask),
            ("Ctrl+F", self.filters.words.setFocus),
            ("Ctrl+K", self.worklists.focus_first),
            ("Ctrl+M", pane._open_menu),
            ("Ctrl+N", self._take_in),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _take_in(self) -> None:
        if self.intake:
            self.workplace.page_wanted.emit(self.intake)

    def _lay_out(self) -> None:
        top = column(spacing=8, margins=(16, 16, 16, 12))
        line = row(spacing=10)
        line.addWidget(self.filters.words, 1)
        line.addWidget(self.take_in)
        self.take_in.setVisible(bool(self.intake))
        top.addLayout(line)
        top.addWidget(self.filters)
        middle = column(spacing=0)
        middle.addLayout(top)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.empty, 1)
        feet = row(margins=(16, 6, 16, 8))
        feet.addWidget(self.count)
        feet.addStretch(1)
        middle.addLayout(feet)
        self._middle = QWidget()
        self._middle.setLayout(middle)
        self._middle.setFixedWidth(_NARROW)
        outer = row(spacing=0)
        outer.addWidget(self.worklists)
        outer.addWidget(frame("upright"))
        outer.addWidget(self._middle)
        outer.addWidget(frame("upright"))
        outer.addWidget(self.pane, 1)
        self.setLayout(outer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._middle.setFixedWidth(_WIDE if event.size().width() >= _BROAD else _NARROW)
        super().resizeEvent(event)
