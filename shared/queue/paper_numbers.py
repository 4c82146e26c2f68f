"""Numbers that were written on paper while the power was out, typed in with their real times."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from itertools import pairwise
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.check_letters import letters_match
from shared.queue.issue import new_token
from shared.queue.lifecycle import Move, State
from shared.queue.moves import current_leg, make_move
from shared.queue.number import label
from shared.queue.records import Leg, MoveRow, SeriesCounter, Ticket
from shared.queue.sequence import next_ordinal
from shared.queue.views import BY_HAND, FROM_SLIP, TicketView, view_of
from shared.queue.words import keep_note
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.base import new_id
from shared.storage.copies import identity
from shared.storage.feed import Topic, announce


class PaperNumberTaken(Refusal):
    """The number exists already on that day."""

    sentence = Message("Sentences", "Nomor {number} sudah ada pada hari itu. Periksa angkanya.")

    def __init__(self, number: str) -> None:
        self.number = number
        super().__init__(number=number)


class CheckLettersWrong(Refusal):
    """No slip of that number has these letters."""

    sentence = Message(
        "Sentences",
        "Huruf {letters} bukan huruf nomor {number} pada hari itu. Periksa nomor, tanggal, dan "
        "hurufnya; kosongkan huruf bila nomor ditulis tangan.",
    )

    def __init__(self, letters: str, number: str) -> None:
        super().__init__(letters=letters, number=number)


class WrongTimes(Enum):
    """What cannot be about the times of a paper number; the value is the sentence for staff."""

    OUT_OF_ORDER = Message("Sentences", "Jam ambil, jam mulai, dan jam selesai harus berurutan.")
    NOT_YET = Message("Sentences", "Jam itu belum tiba. Periksa jam pada kertas.")
    SEVERAL_DAYS = Message("Sentences", "Semua jam harus pada hari yang sama.")
    WAITING_SINCE_ANOTHER_DAY = Message(
        "Sentences", "Hanya nomor hari ini yang masih dapat menunggu."
    )


class PaperTimesWrong(Refusal):
    """The times cannot have been so."""

    def __init__(self, why: WrongTimes) -> None:
        self.why = why
        super().__init__(why.value)


@dataclass(frozen=True)
class PaperService:
    """How a visitor with a paper number was served, all by hand."""

    counter: str
    began_at: datetime
    ended_at: datetime
    outcome: str
    note: str = ""


@dataclass(frozen=True)
class PaperNumber:
    """One number from paper. Moments are aware; ``served`` is None while its visitor waits.

    ``letters`` are the check letters of a printed slip; one written by hand has none.
    """

    service: str
    number: int
    taken_at: datetime
    priority: bool = False
    served: PaperService | None = None
    letters: str = ""


@needs(Right.ISSUE)
def enter_paper_number(
    session: Session, *, profile: HouseProfile, paper: PaperNumber, officer: UUID, at: datetime
) -> TicketView:
    """Put a paper number into the house as if it had been taken then.

    The kiosk goes on behind it. Its times stay out of the measured pace, since they were read
    off a clock on the wall. Raises :class:`PaperNumberTaken`, :class:`PaperTimesWrong`,
    :class:`CheckLettersWrong`, or KeyError for an unknown service, counter or outcome.
    """
    profile.service(paper.service)
    _check_times(profile, paper, at)
    day = service_day(paper.taken_at, profile.tz)
    rules = profile.queue
    series = rules.priority_series if paper.priority and rules.priority_series else paper.service
    _check_letters(session, paper, day, series)
    _claim(session, day, series, paper.number)
    ticket = _ticket(paper, day, series, _arrival(session, day, paper.taken_at))
    _store(session, ticket, officer)
    if paper.served is not None:
        _serve(session, profile, ticket, paper.served, officer)
    record_act(
        session,
        action="ticket.paper",
        subject=label(series, paper.number),
        at=at,
        officer=officer,
        detail={"taken_at": paper.taken_at.isoformat(), "origin": ticket.origin},
    )
    announce(session, Topic.QUEUE)
    session.flush()
    return view_of(ticket)


def _check_times(profile: HouseProfile, paper: PaperNumber, at: datetime) -> None:
    served = paper.served
    moments = [paper.taken_at, *((served.began_at, served.ended_at) if served else ())]
    if any(later < earlier for earlier, later in pairwise(moments)):
        raise PaperTimesWrong(WrongTimes.OUT_OF_ORDER)
    if moments[-1] > at:
        raise PaperTimesWrong(WrongTimes.NOT_YET)
    days = {service_day(moment, profile.tz) for moment in moments}
    if len(days) > 1:
        raise PaperTimesWrong(WrongTimes.SEVERAL_DAYS)
    if served is None and days != {service_day(at, profile.tz)}:
        raise PaperTimesWrong(WrongTimes.WAITING_SINCE_ANOTHER_DAY)


def _check_letters(session: Session, paper: PaperNumber, day: date, series: str) -> None:
    house = identity(session)
    if not paper.letters or house is None:
        return
    if not letters_match(paper.letters, house, day, series, paper.number):
        raise CheckLettersWrong(paper.letters, label(series, paper.number))


def _claim(session: Session, day: date, series: str, number: int) -> None:
    taken = select(Ticket.id).where(
        Ticket.service_day == day, Ticket.series == series, Ticket.number == number
    )
    if session.scalar(taken) is not None:
        raise PaperNumberTaken(label(series, number))
    counter = session.get(SeriesCounter, (day, series), populate_existing=True)
    if counter is None:
        session.add(SeriesCounter(service_day=day, series=series, last_number=number, void=False))
    else:
        counter.last_number = max(counter.last_number, number)


def _arrival(session: Session, day: date, taken_at: datetime) -> int:
    """Directly behind whoever took a number last before: paper knows no sequence but the clock."""
    before = session.scalar(
        select(func.max(Ticket.arrival)).where(
            Ticket.service_day == day, Ticket.issued_at <= taken_at
        )
    )
    return (before or 0) + 1


def _ticket(paper: PaperNumber, day: date, series: str, arrival: int) -> Ticket:
    ticket_id = new_id()
    return Ticket(
        id=ticket_id,
        service_day=day,
        series=series,
        number=paper.number,
        service_code=paper.service,
        priority=paper.priority,
        state=State.WAITING.value,
        last_seq=1,
        leg=1,
        arrival=arrival,
        place=arrival,
        place_at=paper.taken_at,
        issued_at=paper.taken_at,
        request_key=f"{BY_HAND}-{ticket_id}",
        token=new_token(),
        origin=FROM_SLIP if paper.letters else BY_HAND,
        language="id",
        people_ahead=0,
        call_count=0,
    )


def _store(session: Session, ticket: Ticket, officer: UUID) -> None:
    session.add(ticket)
    session.flush()
    session.execute(
        insert(MoveRow).values(
            ticket_id=ticket.id,
            seq=1,
            previous_seq=None,
            ordinal=next_ordinal(),
            move=Move.ISSUE.value,
            from_state=State.NEW.value,
            to_state=State.WAITING.value,
            at=ticket.issued_at,
            leg=1,
            service_code=ticket.service_code,
            officer_id=officer,
        )
    )
    session.add(
        Leg(
            ticket_id=ticket.id,
            number=1,
            service_code=ticket.service_code,
            queued_at=ticket.issued_at,
            served_seconds=0,
            forgotten=False,
        )
    )
    session.flush()


def _serve(
    session: Session, profile: HouseProfile, ticket: Ticket, served: PaperService, officer: UUID
) -> None:
    profile.counter(served.counter)
    profile.outcome(served.outcome)
    for move, moment in (
        (Move.CALL, served.began_at),
        (Move.START, served.began_at),
        (Move.FINISH, served.ended_at),
    ):
        reason = served.outcome if move is Move.FINISH else None
        make_move(
            session,
            ticket,
            move,
            at=moment,
            officer=officer,
            counter=served.counter,
            reason=reason,
        )
        session.flush()
    ticket.call_count = 1
    ticket.first_called_at = ticket.called_at = served.began_at
    ticket.counter_code, ticket.officer_id = served.counter, officer
    ticket.outcome, ticket.ended_at = served.outcome, served.ended_at
    leg = current_leg(session, ticket)
    leg.served_seconds = round((served.ended_at - served.began_at).total_seconds())
    leg.ended_at, leg.ended_as = served.ended_at, served.outcome
    leg.counter_code, leg.officer_id = served.counter, officer
    keep_note(session, leg, note=served.note, at=served.ended_at)
