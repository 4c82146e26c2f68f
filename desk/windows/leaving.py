"""Going from the counter: the question about its visitor before anything else happens."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject

from desk.dialogs.decision import Parting, ask_decision, words_after
from desk.workplace import Workplace
from shared.queue.floor.leaving import (
    Decision,
    VisitorStays,
    leave_seat,
    part_with,
    visitor_at,
)
from shared.queue.floor.seats import Seat
from shared.queue.views import TicketView
from shared.staff.sign_in import sign_out
from shared.storage.database import Session
from shared.storage.errors import StorageProblem


class Way(Enum):
    """How an officer goes from the counter."""

    SIGN_OUT = auto()
    SOMEBODY_ELSE = auto()
    CLOSE = auto()
    CHANGE_COUNTER = auto()
    PRACTICE = auto()


class Leaving(QObject):
    """Ends the seat with the decision about its visitor, in one transaction, then goes on.

    A house that cannot be reached holds nobody back: the seat falls silent, and the visitor is
    alone there in everybody's sight.
    """

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace

    def go(self, way: Way, then: Callable[[], object]) -> None:
        """Ask what has to be asked, leave, then call ``then``; cancelled, nothing happens."""
        workplace, seat = self._workplace, self._workplace.seat
        if seat is None:
            then()
            return
        profile, now = workplace.profile, workplace.now()

        def ask(ticket: TicketView | None) -> None:
            if ticket is None:
                self._leave(way, seat, None, then)
                return
            ask_decision(
                workplace,
                self,
                ticket,
                self._parting(way),
                lambda decision: self._leave(way, seat, decision, then),
            )

        workplace.read(
            self,
            lambda session: visitor_at(
                session, profile=profile, counter=seat.counter_code, now=now
            ),
            ask,
            lambda error: self._cut_off(error, then),
        )

    def at_once(self, decision: Decision | None = None) -> None:
        """Get up without asking, and sign out; for whom there is nobody left to ask."""
        self.get_up(decision)
        if self._workplace.signed_in:
            leaving = partial(sign_out, officer=self._workplace.officer.id)
            self._workplace.write(
                self, lambda session, at: leaving(session, at=at), None, self._not_noted
            )

    def get_up(self, decision: Decision | None = None) -> None:
        """Leave the seat, unless its visitor needs a decision that is not there."""
        seat, profile = self._workplace.seat, self._workplace.profile
        if seat is not None:
            leaving = partial(leave_seat, profile=profile, seat=seat.id, decision=decision)
            self._workplace.write(
                self, lambda session, at: leaving(session, at=at), None, self._not_noted
            )

    def _not_noted(self, error: Exception) -> None:
        # Whoever leaves a desk cut off from its house has nothing to do about it.
        if not isinstance(error, StorageProblem | VisitorStays):
            raise error

    def _leave(
        self, way: Way, seat: Seat, decision: Decision | None, then: Callable[[], object]
    ) -> None:
        profile = self._workplace.profile

        def work(session: Session, at: datetime) -> TicketView | None:
            if way is not Way.CHANGE_COUNTER:
                return leave_seat(session, profile=profile, seat=seat.id, at=at, decision=decision)
            if decision is None:
                return None
            return part_with(session, profile=profile, seat=seat.id, decision=decision, at=at)

        def done(ticket: TicketView | None) -> None:
            then()
            if ticket is not None and decision is not None:
                self._workplace.tell(words_after(self._workplace, decision, ticket))

        self._workplace.write(self, work, done, lambda error: self._cut_off(error, then))

    def _cut_off(self, error: Exception, then: Callable[[], object]) -> None:
        if isinstance(error, StorageProblem):
            then()
        else:
            self._workplace.explain(error)

    def _parting(self, way: Way) -> Parting:
        return {
            Way.SIGN_OUT: Parting(self.tr("Keluar dari loket?"), self.tr("Keluar")),
            Way.SOMEBODY_ELSE: Parting(
                self.tr("Tinggalkan loket?"), self.tr("Tinggalkan loket"), may_end=False
            ),
            Way.CLOSE: Parting(self.tr("Tutup jendela?"), self.tr("Tutup jendela")),
            Way.CHANGE_COUNTER: Parting(self.tr("Pindah loket?"), self.tr("Pilih loket lain")),
            Way.PRACTICE: Parting(self.tr("Mulai latihan?"), self.tr("Mulai latihan")),
        }[way]
