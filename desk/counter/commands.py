"""From a key or a press to the transaction: asks what has to be asked, then acts."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desk.counter.actions import DeskAct, possible
from desk.counter.dialogs.reason import ParkSheet, cancel_sheet, pause_sheet
from desk.counter.dialogs.transfer import ContinueSheet, TransferSheet
from desk.counter.result.form import ResultForm
from desk.counter.transactions import Transactions
from desk.dialogs.decision import Parting, ask_decision, words_after
from desk.dialogs.numbers import NumberSheet
from desk.dialogs.slips import print_copy, tell_why
from desk.workplace import Tone, VisitToRegister, Workplace
from shared.complaints.results import Class
from shared.office.profile import Ask
from shared.office.service_day import service_day
from shared.queue.floor.leaving import Decision, pause_seat
from shared.queue.floor.seats import resume_seat
from shared.queue.leg_detail import ReportKind
from shared.queue.lifecycle import State
from shared.queue.number import label
from shared.queue.serving import Result
from shared.queue.today import ticket_by_label
from shared.queue.views import TicketView
from shared.staff.rights import Right


class Commands(QObject):
    """Decides from the visitor at the counter what an act means now."""

    def __init__(
        self,
        workplace: Workplace,
        transactions: Transactions,
        form: ResultForm,
        current: Callable[[], TicketView | None],
        chosen: Callable[[], TicketView | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._transactions, self._form = workplace, transactions, form
        self._current, self._chosen = current, chosen
        self._no_show_asked: UUID | None = None
        self._plain: dict[DeskAct, Callable[[], None]] = {
            DeskAct.CALL_NEXT: self._call_next,
            DeskAct.FINISH: lambda: self.save(then_next=False),
            DeskAct.UNDO: transactions.undo,
            DeskAct.CHOOSE: self._choose,
            DeskAct.WHY: self._why,
            DeskAct.REPRINT: self._reprint,
            DeskAct.PAUSE: self.pause,
        }
        self._with_visitor: dict[DeskAct, Callable[[TicketView], None]] = {
            DeskAct.RECALL: lambda ticket: transactions.recall(ticket.id),
            DeskAct.START: lambda ticket: transactions.start(ticket.id),
            DeskAct.NO_SHOW: self._no_show,
            DeskAct.SEND_BACK: lambda ticket: transactions.send_back(ticket.id),
            DeskAct.TRANSFER: self._transfer,
            DeskAct.CONTINUE: self._continue,
            DeskAct.PARK: self.park,
            DeskAct.CANCEL: self.cancel,
        }

    def do(self, act: DeskAct) -> None:
        """Do ``act`` if it makes sense now."""
        ticket = self._current()
        if act not in possible(ticket.state if ticket else None):
            return
        if act in self._plain:
            self._plain[act]()
        elif ticket is not None:
            self._with_visitor[act](ticket)

    def save(self, *, then_next: bool) -> None:
        """Record the outcome and end the visit; say beside the field what is missing."""
        ticket = self._current()
        if ticket is None:
            return
        result = self._form.result()
        if isinstance(result, str):
            self._form.complain(result)
            return
        self._form.complain("")
        asks = self._workplace.profile.outcome(result.outcome).asks
        if Ask.COMPLAINT in asks and self._workplace.may(Right.REGISTER):
            self._register(ticket, result)
            return
        self._transactions.finish(ticket.id, result, then_next=then_next)

    def _register(self, ticket: TicketView, result: Result) -> None:
        """Hand the visit to the register's form, which ends it when the report is on record.

        Who reported and what belongs to the register alone; the visit keeps the rest.
        """
        seat = self._workplace.seat
        if seat is None:
            return
        typed = _as_intake(result)
        kept = replace(result, detail=replace(result.detail, particulars=None))
        counter = self._workplace.profile.counter(seat.counter_code).name
        visit = VisitToRegister(ticket, seat.id, counter, typed, kept)
        self._workplace.want_page("intake", visit)

    def begin_if_forgotten(self) -> None:
        """Typing about a called visitor means that the service has begun."""
        ticket = self._current()
        if ticket is not None and ticket.state is State.CALLED:
            self._transactions.start(ticket.id)

    def want(self, ticket: TicketView) -> None:
        """Enter or a double click on a number of the list."""
        if ticket.state is State.PARKED:
            self._transactions.resume(ticket.id)
        elif ticket.state is State.NO_SHOW:
            self._transactions.reinstate(ticket.id)
        elif self._current() is None:
            self._transactions.call(ticket.id)
        else:
            self._workplace.tell(
                self.tr("Selesaikan dahulu pengunjung di loket, lalu panggil {number}.").format(
                    number=ticket.label
                ),
                Tone.CAUTION,
            )

    def park(self, ticket: TicketView) -> None:
        sheet = ParkSheet(ticket)
        sheet.parked.connect(
            lambda reason, minutes: self._transactions.park(ticket, reason, minutes)
        )
        self._workplace.open_sheet(sheet)

    def cancel(self, ticket: TicketView) -> None:
        sheet = cancel_sheet(ticket)
        sheet.decided.connect(lambda reason: self._transactions.cancel(ticket.id, reason))
        self._workplace.open_sheet(sheet)

    @Slot()
    def pause(self) -> None:
        """Pause the counter with a reason, once it is decided what becomes of a visitor there."""
        seat, ticket = self._workplace.seat, self._current()
        if seat is None:
            return
        if ticket is not None:
            parting = Parting(self.tr("Jeda loket?"), self.tr("Jeda loket"))
            ask_decision(self._workplace, self, ticket, parting, self._ask_pause)
        elif seat.paused_at is not None:
            self._workplace.write(
                self, lambda session, at: resume_seat(session, seat=seat.id, at=at)
            )
        else:
            self._ask_pause(None)

    def _ask_pause(self, decision: Decision | None) -> None:
        workplace, seat = self._workplace, self._workplace.seat
        if seat is None:
            return
        stop = partial(pause_seat, profile=workplace.profile, seat=seat.id, decision=decision)

        def told(ticket: TicketView | None) -> None:
            if ticket is not None and decision is not None:
                workplace.tell(words_after(workplace, decision, ticket))

        sheet = pause_sheet(workplace)
        sheet.decided.connect(
            lambda reason: workplace.write(
                self, lambda session, at: stop(session, reason=reason, at=at), told
            )
        )
        workplace.open_sheet(sheet)

    def _call_next(self) -> None:
        if self._current() is None:
            self._transactions.call_next()
        else:
            self.save(then_next=True)

    def _no_show(self, ticket: TicketView) -> None:
        most = self._workplace.profile.queue.calls_before_no_show
        if ticket.call_count < most and self._no_show_asked != ticket.id:
            self._no_show_asked = ticket.id
            words = self.tr(
                "{number} baru dipanggil {calls} dari {most} kali. Panggil ulang (F3), atau tekan "
                "F4 sekali lagi bila memang tidak ada."
            )
            self._workplace.tell(
                words.format(number=ticket.label, calls=ticket.call_count, most=most), Tone.CAUTION
            )
            return
        self._no_show_asked = None
        self._transactions.no_show(ticket.id)

    def _transfer(self, ticket: TicketView) -> None:
        sheet = TransferSheet(self._workplace, ticket, self._form.note.typed)
        sheet.decided.connect(
            lambda service, counter, note: self._transactions.transfer(
                ticket.id, service, counter, note
            )
        )
        self._workplace.open_sheet(sheet)

    def _continue(self, ticket: TicketView) -> None:
        sheet = ContinueSheet(self._workplace, ticket)
        note = self._form.note.typed
        sheet.decided.connect(
            lambda service: self._transactions.continue_here(ticket.id, service, note)
        )
        self._workplace.open_sheet(sheet)

    def _choose(self) -> None:
        sheet = NumberSheet(self._workplace)
        sheet.decided.connect(self._call_number)
        self._workplace.open_sheet(sheet)

    def _call_number(self, series: str, number: int) -> None:
        workplace = self._workplace
        day = service_day(workplace.now(), workplace.profile.tz)

        def call(ticket: TicketView | None) -> None:
            if ticket is None:
                words = self.tr("Nomor {number} tidak ada hari ini.")
                workplace.tell(words.format(number=label(series, number)), Tone.CAUTION)
            else:
                self.want(ticket)

        workplace.read(
            self,
            lambda session: ticket_by_label(session, day=day, series=series, number=number),
            call,
        )

    def _why(self) -> None:
        ticket = self._chosen() or self._current()
        if ticket is not None:
            tell_why(self._workplace, ticket)

    def _reprint(self) -> None:
        ticket = self._chosen() or self._current()
        if ticket is not None:
            print_copy(self._workplace, ticket)


_CLASS = {
    ReportKind.COMPLAINT: Class.COMPLAINT,
    ReportKind.ASPIRATION: Class.ASPIRATION,
    ReportKind.INFORMATION: Class.INFORMATION,
}


def _as_intake(result: Result) -> dict[str, Any]:
    """What the counter's form holds, as the intake form's state. A mark that was not set there
    was not asked."""
    told = result.detail.particulars
    if told is None:
        return {}
    return {
        "class": _CLASS[told.kind].value if told.kind else None,
        "title": told.title,
        "story": told.story,
        "place": told.location,
        "name": told.name,
        "phone": told.phone,
        "agency": result.detail.agency,
        "anonymous": True if told.anonymous else None,
        "secret": True if told.secret else None,
    }
