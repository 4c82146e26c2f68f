"""The register at the desk: worklists, the list by deadline, and the case that is read."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from desk.intake.page import ANOTHER_CHANNEL
from desk.look.parts import Empty, KeyButton, button, column, frame, row, text
from desk.page import Page
from desk.register.act_sheet import ActSheet
from desk.register.acts import CaseAct
from desk.register.case_pane import KEYS, CasePane
from desk.register.case_reading import CaseReading
from desk.register.filters import RegisterFilters
from desk.register.lapor_sheets import LaporExchange
from desk.register.list_model import RegisterRows
from desk.register.list_reading import ListReading
from desk.register.list_view import RegisterView
from desk.register.looking_on import LookingOn
from desk.register.new_pin import NewPinSheet
from desk.register.papers import (
    LETTERS,
    MINUTES,
    NEW_PIN,
    OF_HOUSE,
    SLIP,
    SPOILT,
    PaperDesk,
    spoilt_act,
)
from desk.register.searching import RegisterFinder
from desk.register.words import register_keys
from desk.register.worklists import WorklistColumn
from desk.workplace import Workplace
from shared.complaints.listing import overdue_count
from shared.complaints.views import ComplaintLine, Worklist
from shared.staff.rights import Right
from shared.storage.database import Session
from shared.storage.feed import Topic

translate = QCoreApplication.translate
_NARROW, _WIDE = 416, 700
_BROAD, _FOLDS_BELOW = 1600, 1150
"""From which width on the list is wide, and under which the worklists stand above it."""


class RegisterPage(Page):
    """Lists on the left, the complaints in the middle, one case on the right."""

    name: ClassVar[str] = "register"
    icon: ClassVar[str] = "clipboard-list"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.REGISTER, Topic.OFFICE})

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.listed = ListReading(workplace, self)
        self._found: tuple[ComplaintLine, ...] | None = None
        self.worklists = WorklistColumn(workplace, self.heading())
        self.filters = RegisterFilters(workplace)
        self.rows = RegisterRows(workplace, self)
        self.view = RegisterView(workplace, self.rows)
        self.pane = CasePane(workplace)
        self.reading = CaseReading(workplace, self.pane, self)
        self.presence = LookingOn(workplace, self)
        self.papers = PaperDesk(workplace)
        self.finder = RegisterFinder(workplace, self)
        self.hint = text("", "small", wrap=True)
        self.count = text("", "small")
        self.empty = Empty("circle-check", "", "", workplace.theme.palette)
        self.take_in = KeyButton(
            translate("RegisterPage", "Catat"), "Ctrl+N", workplace.theme.palette, kind="primary"
        )
        self.lapor = LaporExchange(self, workplace)
        self.lapor_button = button(translate("RegisterPage", "LAPOR!"), "plain", self._open_lapor)
        self.lapor_button.setVisible(workplace.may(Right.EXCHANGE))
        self._lay_out()
        self._connect()

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("RegisterPage", "Register")

    @classmethod
    def urgent(cls, session: Session, now: datetime) -> int | None:
        return overdue_count(session, now=now)

    def keys(self) -> tuple[tuple[str, str], ...]:
        return register_keys()

    def focus_first(self) -> None:
        wanted = self.workplace.brought_to(self.name)
        if isinstance(wanted, UUID):
            self.reading.pick(wanted)
        if self.pane.case is not None:
            self.presence.watch(self.pane.case.line.id)
        self.view.setFocus()

    def keep_clear(self) -> QWidget | None:
        return self.pane if self.pane.case is not None else None

    def leaving(self) -> None:
        self.pane.reporter.hide_again()
        self.presence.leave()

    def refresh(self, topics: frozenset[Topic]) -> None:
        self.finder.again()
        self._read()

    def _read(self) -> None:
        case = self.pane.case
        self.listed.ask(
            self.worklists.worklist,
            narrowed=self.filters.chosen,
            folded=self.rows.folded,
            shown=case.line.id if case else None,
        )

    def _show_page(self) -> None:
        page = self.listed.page
        self.worklists.show_counts(page.counts)
        self.filters.offer_agencies(page.agencies)
        self._show_rows()

    def _show_rows(self) -> None:
        if self._found is None:
            self.rows.show_page(self.listed.page)
            count = self.listed.page.total
        else:
            lines = [line for line in self._found if self.filters.lets(line)]
            self.rows.show_lines(lines)
            count = len(lines)
        self.count.setText(translate("RegisterPage", "{count} aduan").format(count=count))
        self.view.setVisible(bool(count))
        self.empty.setVisible(not count)
        self.empty.title.setText(
            translate("RegisterPage", "Tidak ada yang lewat tenggat")
            if self.worklists.worklist is Worklist.OVERDUE
            else translate("RegisterPage", "Tidak ada aduan di daftar ini")
        )
        if self.view.row() is None and self.rows.lines and self.pane.case is None:
            self.view.choose(self.rows.lines[0].id)

    @Slot()
    def _narrow(self) -> None:
        self.listed.begin_again()
        self._read()

    @Slot()
    def _read_on(self) -> None:
        if self._found is None and self.listed.go_on():
            self._read()

    @Slot(str)
    def search(self, words: str) -> None:
        """Show what a number or words find; nothing typed is the worklist again."""
        self.finder.search(words)

    def _show_found(self, found: tuple[ComplaintLine, ...] | None) -> None:
        self._found = found
        self._show_rows()

    @Slot(object)
    def begin(self, act: CaseAct) -> None:
        """Open the sheet of an act on the case shown."""
        case = self.pane.case
        if case is None or case.locked:
            return
        sheet = ActSheet(self.workplace, act, case, opened=self.reading.is_opened(case))
        sheet.done.connect(self.reading.acted)
        self.workplace.open_sheet(sheet)

    @Slot(str)
    def _paper(self, paper: str) -> None:
        case = self.pane.case
        if paper in OF_HOUSE:
            self.papers.of_house(paper)
        if case is None or case.locked or paper in OF_HOUSE:
            return
        letters = {kind.value: kind for kind in LETTERS}
        if paper in letters:
            self.begin(self.papers.letter_act(letters[paper]))
        elif paper == MINUTES:
            self.begin(self.papers.minutes_act())
        elif paper == SPOILT:
            self.begin(spoilt_act())
        elif paper == SLIP:
            self.papers.print_slip(case)
        elif paper == NEW_PIN:
            sheet = NewPinSheet(self.workplace, case)
            sheet.done.connect(self.reading.acted)
            self.workplace.open_sheet(sheet)
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
        self.rows.more_wanted.connect(self._read_on, Qt.ConnectionType.QueuedConnection)
        self.rows.folding.connect(self._read)
        self.listed.came.connect(self._show_page)
        self.listed.case_came.connect(self.reading.look_for_change)
        self.filters.words_changed.connect(self.search)
        self.filters.words.returnPressed.connect(self.finder.search_further)
        self.finder.found.connect(self._show_found)
        self.finder.exact.connect(self.reading.pick)
        self.finder.hinted.connect(self.hint.setText)
        self.view.picked.connect(self.reading.pick)
        self.view.opened.connect(self.reading.open_sealed)
        self.reading.read.connect(self.presence.watch)
        self.presence.others.connect(self.pane.say_present)
        pane = self.pane
        pane.act_wanted.connect(self.begin)
        pane.open_wanted.connect(self.reading.open_sealed)
        pane.reload_wanted.connect(self.reading.reload)
        pane.paper_wanted.connect(self._paper)
        pane.uncover_wanted.connect(self.reading.uncover)
        pane.case_wanted.connect(self.reading.pick)
        pane.files.done.connect(self.reading.acted)
        self.take_in.clicked.connect(self._take_in)
        for key in KEYS:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setObjectName(key)
            shortcut.activated.connect(self._key)
        for key, act in (
            ("Ctrl+B", self._bring),
            ("Ctrl+D", pane.reporter.ask),
            ("Ctrl+F", self.filters.words.setFocus),
            ("Ctrl+K", self.worklists.focus_first),
            ("Ctrl+M", pane._open_menu),
            ("Ctrl+N", self._take_in),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _bring(self) -> None:
        if self.pane.files.isVisible():
            self.pane.files.bringing.choose_button.click()

    def _open_lapor(self) -> None:
        menu = self.lapor.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.lapor_button.mapToGlobal(self.lapor_button.rect().bottomLeft()))

    def _take_in(self) -> None:
        self.workplace.want_page("intake", ANOTHER_CHANNEL)

    def _lay_out(self) -> None:
        top = column(spacing=8, margins=(16, 16, 16, 12))
        line = row(spacing=10)
        line.addWidget(self.filters.words, 1)
        line.addWidget(self.lapor_button)
        line.addWidget(self.take_in)
        top.addLayout(line)
        top.addWidget(self.filters)
        middle = column(spacing=0)
        middle.addLayout(top)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.empty, 1)
        feet = row(margins=(16, 6, 16, 8))
        feet.addWidget(self.count)
        feet.addStretch(1)
        feet.addWidget(self.hint)
        middle.addLayout(feet)
        self._middle = QWidget()
        self._middle.setLayout(middle)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(0)
        self._between = frame("upright")
        self._lists.addWidget(self.worklists)
        self._lists.addWidget(self._between)
        self._lists.addWidget(self._middle, 1)
        outer = row(spacing=0)
        outer.addLayout(self._lists)
        outer.addWidget(frame("upright"))
        outer.addWidget(self.pane, 1)
        self.setLayout(outer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width()
        self._middle.setFixedWidth(_WIDE if width >= _BROAD else _NARROW)
        folded = width < _FOLDS_BELOW
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._lists.setDirection(down if folded else along)
        self._between.setVisible(not folded)
        self.worklists.stand(beside=not folded)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROW + self.pane.minimumSizeHint().width() + 2, 0)
