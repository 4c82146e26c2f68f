"""Giving numbers from the desk: at once, or typed in from paper."""

from typing import Any, ClassVar
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desk.counter.alerts import printer_words
from desk.dialogs.choices import Choices
from desk.dialogs.sheet import scrolling
from desk.dialogs.slips import print_copy, printer_of
from desk.form_draft import FormDraft
from desk.look.folding import FoldingRow
from desk.look.parts import KeyButton, button, clear, column, frame, labelled, row, text
from desk.page import Page
from desk.quick_issue.paper_form import PaperForm
from desk.workplace import Tone, Workplace
from shared.printing.jobs.printer_board import PrinterView, printers
from shared.queue.issue import Request, issue_ticket
from shared.queue.views import IssuedTicket, TicketView
from shared.storage.feed import Topic

_REMEMBERED = 6


class QuickIssuePage(Page):
    """Left: a number now. Right: numbers from paper, with their real times."""

    name: ClassVar[str] = "quick_issue"
    icon: ClassVar[str] = "ticket"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PRINT, Topic.OFFICE})

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._busy = False
        self._key = uuid4().hex
        self.given: list[TicketView] = []
        palette = workplace.theme.palette
        language = workplace.language
        services = {
            one.code: f"{one.code} · {one.brief(language)}" for one in workplace.profile.services
        }
        self.services = Choices(services, columns=2)
        self.services.chosen.connect(self._on_service)
        self.subservice = QComboBox()
        self.priority = QCheckBox(self.tr("Prioritas (lansia, difabel, ibu hamil, membawa balita)"))
        self.print_slip = QCheckBox(self.tr("Cetak slip"))
        self.print_slip.setChecked(True)
        self.printer = text("", "small", wrap=True)
        self.give = KeyButton(self.tr("Beri nomor"), "F10", palette, kind="go")
        self.give.clicked.connect(self.issue)
        QShortcut(QKeySequence("F10"), self).activated.connect(self.issue)
        self.number = text("", "figure")
        self.number.setStyleSheet("font-size: 52px; font-weight: 800;")
        self.about = text("", "mute", wrap=True)
        self.copy = button(self.tr("Cetak salinan"), "link", self._copy)
        self._recent = column(spacing=4)
        self.paper = PaperForm(workplace)
        self.paper.entered.connect(self._remember)
        self._lay_out()
        self._on_service("")
        self._blank = self._chosen()
        self.draft = FormDraft(workplace, "quick", self.state, self.restore, self._empty, self)
        self.services.chosen.connect(self.draft.edited)
        self.subservice.activated.connect(self.draft.edited)
        self.priority.clicked.connect(self.draft.edited)
        self.print_slip.clicked.connect(self.draft.edited)
        self.draft.offer()

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("QuickIssuePage", "Beri nomor")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (("F10", self.tr("Beri nomor untuk layanan yang dipilih")),)

    def focus_first(self) -> None:
        next(iter(self.services.buttons.values())).setFocus()

    def refresh(self, topics: frozenset[Topic]) -> None:
        now, wanted = self.workplace.now(), printer_of(self.workplace)
        self.workplace.read(
            self,
            lambda session: next(
                (one for one in printers(session, now=now) if one.name == wanted), None
            ),
            self._show_printer,
        )

    def leaving(self) -> None:
        self.draft.flush()
        self.paper.draft.flush()

    def state(self) -> dict[str, Any] | None:
        """What is chosen, as plain JSON values; None while it is what it was."""
        chosen = self._chosen()
        return None if chosen == self._blank else chosen

    def restore(self, state: dict[str, Any]) -> None:
        """Choose again what a draft had chosen, as far as it is still offered."""
        service = state.get("service")
        if service in self.services.buttons:
            self.services.take(service)
        self.subservice.setCurrentIndex(max(0, self.subservice.findData(state.get("subservice"))))
        self.priority.setChecked(bool(state.get("priority")))
        self.print_slip.setChecked(bool(state.get("print", True)))

    def _chosen(self) -> dict[str, Any]:
        return {
            "service": self.services.value,
            "subservice": self.subservice.currentData(),
            "priority": self.priority.isChecked(),
            "print": self.print_slip.isChecked(),
        }

    def _empty(self) -> None:
        self.services.take_none()
        self._on_service("")
        self.priority.setChecked(False)
        self.print_slip.setChecked(True)

    @Slot()
    def issue(self) -> None:
        """Give a number for the chosen service; a double press gives one number only."""
        service = self.services.value
        if service is None:
            self.workplace.tell(self.tr("Pilih layanannya dahulu."), Tone.CAUTION)
            return
        if self._busy:
            return
        self._busy = True
        profile = self.workplace.profile
        request = Request(
            service,
            self._key,
            "desk",
            subservice=self.subservice.currentData(),
            priority=self.priority.isChecked(),
            language="id",
            staff=self.workplace.officer.id,
            by_staff=True,
            printer=printer_of(self.workplace) if self.print_slip.isChecked() else None,
        )
        self.workplace.write(
            self,
            lambda session, at: issue_ticket(session, profile=profile, request=request, at=at),
            self._issued,
            self._refused,
        )

    def _issued(self, issued: IssuedTicket) -> None:
        self._busy = False
        self._key = uuid4().hex
        self.priority.setChecked(False)
        self._blank = self._chosen()
        self.draft.ended()
        self._remember(issued.ticket)

    def _refused(self, error: Exception) -> None:
        self._busy = False
        self.workplace.explain(error)

    @Slot(object)
    def _remember(self, ticket: TicketView) -> None:
        self.given = [ticket, *self.given][:_REMEMBERED]
        self.number.setText(ticket.label)
        time = self.workplace.clock(ticket.issued_at)
        unstaffed = self.tr(" · belum ada petugas di loket") if ticket.estimate is None else ""
        self.about.setText(
            self.tr("{time} · {ahead} orang di depan").format(time=time, ahead=ticket.people_ahead)
            + unstaffed
        )
        self.copy.show()
        clear(self._recent)
        for earlier in self.given[1:]:
            time = self.workplace.clock(earlier.issued_at)
            self._recent.addWidget(text(f"{earlier.label}  ·  {time}", "mute"))

    def _copy(self) -> None:
        if self.given:
            print_copy(self.workplace, self.given[0])

    def _on_service(self, code: str) -> None:
        self.subservice.clear()
        self.subservice.addItem(self.tr("Umum"), None)
        if code:
            for one in self.workplace.profile.service(code).subservices:
                self.subservice.addItem(one.name.say(self.workplace.language), one.key)
        self.subservice.setEnabled(self.subservice.count() > 1)
        self.give.setEnabled(bool(code))

    def _show_printer(self, printer: PrinterView | None) -> None:
        if printer is None or not printer.minded:
            words = self.tr("Printer belum siap; slip dicetak begitu printer menyala.")
        else:
            ready = self.tr("Printer {name} siap.").format(name=printer.name)
            words = printer_words(printer.name, printer.condition.state) or ready
        self.printer.setText(words)

    def _lay_out(self) -> None:
        now = column(spacing=14, margins=(24, 20, 24, 20))
        now.addWidget(text(self.tr("Nomor baru"), "heading"))
        sentence = self.tr("Bila kiosk mati atau pengunjung tidak dapat memakainya.")
        now.addWidget(text(sentence, "mute", wrap=True))
        now.addLayout(labelled(self.tr("Layanan"), self.services))
        now.addLayout(labelled(self.tr("Jenis"), self.subservice))
        now.addWidget(self.priority)
        now.addWidget(self.print_slip)
        now.addWidget(self.printer)
        now.addWidget(self.give)
        now.addWidget(self.number, 0, Qt.AlignmentFlag.AlignHCenter)
        line = row()
        line.addStretch(1)
        line.addWidget(self.about)
        line.addWidget(self.copy)
        line.addStretch(1)
        now.addLayout(line)
        now.addLayout(self._recent)
        now.addStretch(1)
        self.copy.hide()
        left, right = frame("card"), frame("card")
        left.setLayout(now)
        paper = column(margins=(24, 20, 24, 20))
        paper.addWidget(self.paper)
        right.setLayout(paper)
        both = column(margins=(26, 8, 26, 18))
        both.addWidget(FoldingRow((left, right), (1, 1), spacing=18))
        inner = QWidget()
        inner.setLayout(both)
        outer = column(spacing=4, margins=(0, 20, 0, 0))
        title = row(margins=(26, 0, 26, 0))
        title.addWidget(text(self.heading(), "heading"))
        outer.addLayout(title)
        outer.addWidget(scrolling(inner), 1)
        self.setLayout(outer)
