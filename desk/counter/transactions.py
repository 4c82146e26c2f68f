"""The officer's acts as use cases: each runs off the GUI thread and tells what it did."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk.workplace import Workplace
from shared.queue.calling import call_chosen, call_next, recall
from shared.queue.lifecycle import Move, State
from shared.queue.serving import (
    Result,
    cancel,
    finish,
    no_show,
    park,
    reinstate,
    resume,
    send_back,
    start,
    transfer,
)
from shared.queue.several import continue_here
from shared.queue.undo import undo_last
from shared.queue.views import TicketView
from shared.storage.database import Session

Work = Callable[[Session, datetime], TicketView | None]


class Acts(QObject):
    """Acts of one seat. One at a time: a second press before the first is done does nothing.

    ``done`` carries the `Move` and the ticket afterwards (None when nobody was there to call);
    ``failed`` the error, already told in the window.
    """

    done = Signal(object, object)
    failed = Signal(object)

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._busy = False

    @property
    def busy(self) -> bool:
        return self._busy

    @property
    def _seat(self) -> UUID:
        seat = self._place.seat
        assert seat is not None, "the counter page exists only for a seat"
        return seat.id

    @property
    def _counter(self) -> str:
        seat = self._place.seat
        assert seat is not None, "the counter page exists only for a seat"
        return seat.counter_code

    def call_next(self) -> None:
        profile, seat = self._place.profile, self._seat
        self._run(Move.CALL, lambda s, at: call_next(s, profile=profile, seat=seat, at=at))

    def call(self, ticket: UUID) -> None:
        profile, seat = self._place.profile, self._seat
        self._run(
            Move.CALL,
            lambda s, at: call_chosen(s, profile=profile, seat=seat, ticket=ticket, at=at),
        )

    def recall(self, ticket: UUID) -> None:
        profile, seat = self._place.profile, self._seat
        self._run(
            Move.RECALL, lambda s, at: recall(s, profile=profile, seat=seat, ticket=ticket, at=at)
        )

    def start(self, ticket: UUID) -> None:
        seat = self._seat
        self._run(Move.START, lambda s, at: start(s, seat=seat, ticket=ticket, at=at))

    def no_show(self, ticket: UUID) -> None:
        seat = self._seat
        self._run(Move.NO_SHOW, lambda s, at: no_show(s, seat=seat, ticket=ticket, at=at))

    def send_back(self, ticket: UUID) -> None:
        profile, seat = self._place.profile, self._seat
        self._run(
            Move.SEND_BACK,
            lambda s, at: send_back(s, profile=profile, seat=seat, ticket=ticket, at=at),
        )

    def finish(self, ticket: UUID, result: Result, *, then_next: bool) -> None:
        """End the visit; with ``then_next`` the next visitor is called in the same transaction."""
        profile, seat = self._place.profile, self._seat

        def work(session: Session, at: datetime) -> TicketView | None:
            ended = finish(session, profile=profile, seat=seat, ticket=ticket, result=result, at=at)
            if not then_next:
                return ended
            return call_next(session, profile=profile, seat=seat, at=at)

        self._run(Move.CALL if then_next else Move.FINISH, work)

    def transfer(self, ticket: UUID, service: str, counter: str | None, note: str) -> None:
        profile, seat = self._place.profile, self._seat
        self._run(
            Move.TRANSFER,
            lambda s, at: transfer(
                s,
                profile=profile,
                seat=seat,
                ticket=ticket,
                service=service,
                counter=counter,
                note=note,
                at=at,
            ),
        )

    def continue_here(self, ticket: UUID, service: str, note: str) -> None:
        profile, seat = self._place.profile, self._seat
        self._run(
            Move.START,
            lambda s, at: continue_here(
                s, profile=profile, seat=seat, ticket=ticket, service=service, note=note, at=at
            ),
        )

    def park(self, ticket: TicketView, reason: str, remind_minutes: int) -> None:
        """Set aside; a called visitor counts as served first, since somebody talked to them."""
        seat, counter, officer = self._seat, self._counter, self._place.officer.id
        remind = timedelta(minutes=remind_minutes) if remind_minutes else None

        def work(session: Session, at: datetime) -> TicketView:
            if ticket.state is State.CALLED:
                start(session, seat=seat, ticket=ticket.id, at=at)
            return park(
                session,
                officer=officer,
                ticket=ticket.id,
                reason=reason,
                remind_after=remind,
                counter=counter,
                at=at,
            )

        self._run(Move.PARK, work)

    def resume(self, ticket: UUID) -> None:
        officer = self._place.officer.id
        self._run(Move.RESUME, lambda s, at: resume(s, officer=officer, ticket=ticket, at=at))

    def reinstate(self, ticket: UUID) -> None:
        profile, officer = self._place.profile, self._place.officer.id
        self._run(
            Move.REINSTATE,
            lambda s, at: reinstate(s, profile=profile, ticket=ticket, officer=officer, at=at),
        )

    def cancel(self, ticket: UUID, reason: str) -> None:
        officer, counter = self._place.officer.id, self._counter
        self._run(
            Move.CANCEL,
            lambda s, at: cancel(
                s, officer=officer, ticket=ticket, reason=reason, counter=counter, at=at
            ),
        )

    def undo(self) -> None:
        officer = self._place.officer.id
        self._run(Move.UNDO, lambda s, at: undo_last(s, officer=officer, at=at))

    def _run(self, move: Move, work: Work) -> None:
        if self._busy:
            return
        self._busy = True

        def succeeded(ticket: TicketView | None) -> None:
            self._busy = False
            self.done.emit(move, ticket)

        self._place.write(self, work, succeeded, self._fail)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._place.explain(error)
        self.failed.emit(error)
