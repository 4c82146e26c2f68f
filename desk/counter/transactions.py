"""The officer's acts as use cases: each runs off the GUI thread and tells what it did."""

from datetime import datetime, timedelta
from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk.counter.actions import sentence_before_undo, undoable, words_of_undo
from desk.workplace import Tone, Workplace
from shared.office.profile import HouseProfile
from shared.queue.calling import call_chosen, call_next, recall
from shared.queue.lifecycle import Move, State
from shared.queue.serving import Result, finish, no_show, send_back, start, transfer
from shared.queue.setting_aside import cancel, park, reinstate, resume
from shared.queue.several import continue_here
from shared.queue.undo import Undoing, undo_last, undoing
from shared.queue.views import TicketView
from shared.storage.database import Session

_OFFERED_SECONDS = 12
"""How long the notice stands that says what undo does."""


class Work(Protocol):
    """A verb of the core that lacks only its session and its moment."""

    def __call__(self, session: Session, /, *, at: datetime) -> TicketView | None: ...


class Transactions(QObject):
    """What the officer of one seat does, one act at a time.

    A second press before the first is done does nothing.

    ``done`` carries the `Move` and the ticket afterwards (None when nobody was there to call);
    ``failed`` the error, already told in the window.
    """

    done = Signal(object, object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._busy = False
        self._offered: tuple[UUID, Move] | None = None
        self._offered_at = 0.0

    @property
    def busy(self) -> bool:
        return self._busy

    @property
    def _seat(self) -> UUID:
        seat = self._workplace.seat
        assert seat is not None, "the counter page exists only for a seat"
        return seat.id

    @property
    def _counter(self) -> str:
        seat = self._workplace.seat
        assert seat is not None, "the counter page exists only for a seat"
        return seat.counter_code

    @property
    def _profile(self) -> HouseProfile:
        return self._workplace.profile

    @property
    def _officer(self) -> UUID:
        return self._workplace.officer.id

    def call_next(self) -> None:
        self._run(Move.CALL, partial(call_next, profile=self._profile, seat=self._seat))

    def call(self, ticket: UUID) -> None:
        work = partial(call_chosen, profile=self._profile, seat=self._seat, ticket=ticket)
        self._run(Move.CALL, work)

    def recall(self, ticket: UUID) -> None:
        work = partial(recall, profile=self._profile, seat=self._seat, ticket=ticket)
        self._run(Move.RECALL, work)

    def start(self, ticket: UUID) -> None:
        self._run(Move.START, partial(start, seat=self._seat, ticket=ticket))

    def no_show(self, ticket: UUID) -> None:
        self._run(Move.NO_SHOW, partial(no_show, seat=self._seat, ticket=ticket))

    def send_back(self, ticket: UUID) -> None:
        work = partial(send_back, profile=self._profile, seat=self._seat, ticket=ticket)
        self._run(Move.SEND_BACK, work)

    def finish(self, ticket: UUID, result: Result, *, then_next: bool) -> None:
        """End the visit; with ``then_next`` the next visitor is called in the same transaction."""
        profile, seat = self._profile, self._seat

        def work(session: Session, /, *, at: datetime) -> TicketView | None:
            ended = finish(session, profile=profile, seat=seat, ticket=ticket, result=result, at=at)
            if not then_next:
                return ended
            return call_next(session, profile=profile, seat=seat, at=at)

        self._run(Move.CALL if then_next else Move.FINISH, work)

    def transfer(self, ticket: UUID, service: str, counter: str | None, note: str) -> None:
        work = partial(transfer, profile=self._profile, seat=self._seat, ticket=ticket)
        self._run(Move.TRANSFER, partial(work, service=service, counter=counter, note=note))

    def continue_here(self, ticket: UUID, service: str, note: str) -> None:
        work = partial(continue_here, profile=self._profile, seat=self._seat, ticket=ticket)
        self._run(Move.START, partial(work, service=service, note=note))

    def park(self, ticket: TicketView, reason: str, remind_minutes: int) -> None:
        """Set aside; a called visitor counts as served first, since somebody talked to them."""
        seat, counter, officer = self._seat, self._counter, self._officer
        remind = timedelta(minutes=remind_minutes) if remind_minutes else None

        def work(session: Session, /, *, at: datetime) -> TicketView:
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
        self._run(Move.RESUME, partial(resume, officer=self._officer, ticket=ticket))

    def reinstate(self, ticket: UUID) -> None:
        work = partial(reinstate, profile=self._profile, officer=self._officer, ticket=ticket)
        self._run(Move.REINSTATE, work)

    def cancel(self, ticket: UUID, reason: str) -> None:
        work = partial(cancel, officer=self._officer, counter=self._counter, ticket=ticket)
        self._run(Move.CANCEL, partial(work, reason=reason))

    def offer_undo(self, move: Move, ticket: TicketView | None) -> bool:
        """Whether to say that ``move`` can be taken back; once said, the next undo does it."""
        if ticket is None or not undoable(move, ticket):
            return False
        self._offer(move, ticket.id)
        return True

    def _offer(self, move: Move, ticket: UUID) -> None:
        self._offered = (ticket, move)
        self._offered_at = self._workplace.elapsed()

    def undo(self) -> None:
        """Take the last move back if that was offered; otherwise say what it would do."""
        workplace, officer, seat = self._workplace, self._officer, self._seat
        within = timedelta(minutes=workplace.house.settings.desk.undo_minutes)
        offered, self._offered = self._offered, None
        if offered is not None and workplace.elapsed() - self._offered_at < _OFFERED_SECONDS:
            work = partial(undo_last, officer=officer, seat=seat, within=within, only=offered)
            self._run(Move.UNDO, work)
            return
        at = workplace.now()
        workplace.read(
            self,
            lambda session: undoing(session, officer=officer, at=at, seat=seat, within=within),
            self._say_undoing,
            self._fail,
        )

    def _say_undoing(self, found: Undoing) -> None:
        self._offer(found.move, found.ticket)
        made = self._workplace.clock(found.made_at)
        self._workplace.tell(
            sentence_before_undo(found, made),
            Tone.CAUTION,
            action=words_of_undo(found.move),
            act=self.undo,
        )

    def _run(self, move: Move, work: Work) -> None:
        if self._busy:
            return
        self._busy = True

        def succeeded(ticket: TicketView | None) -> None:
            self._busy, self._offered = False, None
            self.done.emit(move, ticket)

        self._workplace.write(self, lambda session, at: work(session, at=at), succeeded, self._fail)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._workplace.explain(error)
        self.failed.emit(error)
