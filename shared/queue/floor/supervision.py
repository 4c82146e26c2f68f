"""The live floor, and what a supervisor does to it.

All acts need the right to run the floor (NotAllowed otherwise), are written to the audit trail and
reach every desk, kiosk and board through the change feed.
"""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.alive import alive
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.printing.jobs.printer_board import PrinterView, printers
from shared.printing.jobs.spool import troubles
from shared.queue.boards import boards
from shared.queue.closing import close_day, reopen_day
from shared.queue.floor.leaving import Decision, attended, heard, last_moves, settle
from shared.queue.floor.records import CounterSession
from shared.queue.floor.seats import (
    SILENT_AFTER,
    Seat,
    SeatLost,
    change_serves,
    get_up,
    resume_seat,
    seats,
)
from shared.queue.floor.seats import take_seat as sit_down
from shared.queue.floor.view import CounterLine, CounterState, Floor, PrinterLine, ServiceLine
from shared.queue.kiosks import kiosks
from shared.queue.lifecycle import State
from shared.queue.line.call_order import may_call
from shared.queue.today import service_figures, tickets_today
from shared.queue.views import TicketView
from shared.staff.accounts import OfficerView, officers
from shared.staff.acting import acting, needs
from shared.staff.audit import record_act
from shared.staff.rights import Right

_BUSY = (State.CALLED, State.SERVING)


class ServesNothing(Refusal):
    """A counter must serve at least one service."""

    sentence = Message("Sentences", "Loket harus melayani sedikitnya satu layanan.")


def read_floor(session: Session, *, profile: HouseProfile, now: datetime) -> Floor:
    """Everything on the floor as it stands; cost grows with today only."""
    taken = {seat.counter_code: seat for seat in seats(session, profile)}
    line = tickets_today(session, profile=profile, now=now, states=(State.WAITING, *_BUSY))
    waiting = [ticket for ticket in line if ticket.state is State.WAITING]
    busy = {ticket.counter_code: ticket for ticket in line if ticket.state in _BUSY}
    moved = last_moves(session, taken.values(), profile=profile, now=now)
    names = {counter.code: counter.name for counter in profile.counters}
    # A counter may be taken off the profile while somebody still sits at it.
    names |= {code: seat.counter_name for code, seat in taken.items() if code not in names}
    names |= {code: code for code in busy if code is not None and code not in names}
    counters = []
    for code, name in names.items():
        seat = taken.get(code)
        here = busy.get(code)
        if seat is None:
            counters.append(_closed(profile, code, name, here))
        else:
            counters.append(_counter(seat, here, waiting, moved, now))
    return Floor(
        now,
        tuple(counters),
        _services(session, profile, now, waiting),
        tuple(kiosks(session)),
        tuple(boards(session)),
        _printers(session, now),
        tuple(job.created_at for job in troubles(session, since=_morning(profile, now))),
        timedelta(minutes=profile.queue.forgotten_after_minutes),
    )


def free_officers(session: Session, profile: HouseProfile) -> list[OfficerView]:
    """Active officers who sit nowhere now, by name."""
    seated = {seat.officer_id for seat in seats(session, profile)}
    return [one for one in officers(session) if one.active and one.id not in seated]


@needs(Right.FLOOR)
def move_counter(
    session: Session,
    *,
    profile: HouseProfile,
    seat: UUID,
    serves: Sequence[str],
    officer: UUID,
    at: datetime,
) -> None:
    """Let a counter serve other services until its officer leaves.

    Raises :class:`ServesNothing`, SeatLost, or KeyError for a service the house has not.
    """
    if not serves:
        raise ServesNothing
    known = tuple(profile.service(code).code for code in dict.fromkeys(serves))
    change_serves(session, seat=seat, serves=known, at=at, by=officer)


@needs(Right.FLOOR)
def open_counter(
    session: Session,
    *,
    profile: HouseProfile,
    counter: str,
    seated: UUID,
    officer: UUID,
    at: datetime,
) -> Seat:
    """Seat an officer who is here at a free counter. Raises CounterTaken."""
    acting(session, seated, Right.SERVE)
    seat = sit_down(session, profile=profile, counter=counter, officer=seated, at=at)
    record_act(session, action="counter.open", subject=counter, at=at, officer=officer)
    return seat


@needs(Right.FLOOR)
def end_pause(session: Session, *, seat: UUID, officer: UUID, at: datetime) -> None:
    """Let a paused counter serve again. Raises SeatLost."""
    resume_seat(session, seat=seat, at=at)


@needs(Right.FLOOR)
def close_counter(
    session: Session,
    *,
    profile: HouseProfile,
    seat: UUID,
    officer: UUID,
    at: datetime,
    decision: Decision | None = None,
) -> TicketView | None:
    """End an officer's seat. The visitor there, who is returned, goes on as decided.

    Raises SeatLost when the seat ended meanwhile, VisitorStays when nothing was decided.
    """
    row = session.get(CounterSession, seat, populate_existing=True)
    if row is None or row.closed_at is not None:
        raise SeatLost
    there = settle(session, profile, row, decision, officer, at)
    get_up(session, row, at=at)
    record_act(session, action="counter.close", subject=row.counter_code, at=at, officer=officer)
    return there


@needs(Right.CLOSE_DAY)
def end_day(
    session: Session, *, profile: HouseProfile, officer: UUID, at: datetime
) -> list[TicketView]:
    """Close the service day: open tickets stay on record as not served, seats end."""
    return close_day(session, profile=profile, at=at, officer=officer)


@needs(Right.CLOSE_DAY)
def take_back_end_of_day(
    session: Session, *, profile: HouseProfile, officer: UUID, at: datetime
) -> list[TicketView]:
    """On the day itself: whoever closing the day left unserved waits again, and is returned."""
    return reopen_day(session, profile=profile, at=at, officer=officer)


def _closed(profile: HouseProfile, code: str, name: str, here: TicketView | None) -> CounterLine:
    known = any(counter.code == code for counter in profile.counters)
    return CounterLine(
        code,
        name,
        CounterState.CLOSED,
        None,
        profile.counter(code).serves if known else (),
        ticket=here.id if here else None,
        label=here.label if here else None,
        service=here.service_code if here else None,
        alone_since=(here.serving_since or here.called_at) if here else None,
    )


def _counter(
    seat: Seat,
    here: TicketView | None,
    waiting: Sequence[TicketView],
    moved: dict[UUID, datetime],
    now: datetime,
) -> CounterLine:
    mine = [one for one in waiting if may_call(one, counter=seat.counter_code, serves=seat.serves)]
    last_move = moved.get(seat.officer_id)
    state, since = _state(seat, here, last_move, now)
    left = here is not None and not attended(seat, moved, now)
    return CounterLine(
        seat.counter_code,
        seat.counter_name,
        state,
        since,
        seat.serves,
        seat=seat.id,
        officer_id=seat.officer_id,
        officer=seat.officer_name,
        ticket=here.id if here else None,
        label=here.label if here else None,
        service=here.service_code if here else None,
        alone_since=heard(seat, last_move, now) if left else None,
        pause_reason=seat.pause_reason,
        may_call=len(mine),
        waiting_since=min(mine, key=lambda one: one.place).place_at if mine else None,
    )


def _state(
    seat: Seat, here: TicketView | None, last_move: datetime | None, now: datetime
) -> tuple[CounterState, datetime]:
    if here is not None and here.state is State.SERVING:
        return CounterState.SERVING, here.serving_since or seat.opened_at
    sign = heard(seat, last_move, now)
    if not alive(sign, now, silence=SILENT_AFTER):
        return CounterState.SILENT, sign
    if here is not None:
        return CounterState.CALLING, here.called_at or seat.opened_at
    if seat.paused_at is not None:
        return CounterState.PAUSED, seat.paused_at
    return CounterState.FREE, max(seat.opened_at, last_move or seat.opened_at)


def _services(
    session: Session,
    profile: HouseProfile,
    now: datetime,
    waiting: Sequence[TicketView],
) -> tuple[ServiceLine, ...]:
    figures = service_figures(session, profile=profile, now=now)
    return tuple(
        ServiceLine(
            service.code,
            service.brief(),
            tuple(one.issued_at for one in waiting if one.service_code == service.code),
            figures[service.code].prospect,
            timedelta(minutes=service.target_minutes),
            figures[service.code].shut,
            figures[service.code].quota_left,
        )
        for service in profile.services
    )


def _printers(session: Session, now: datetime) -> tuple[PrinterLine, ...]:
    return tuple(printer_line(one) for one in printers(session, now=now))


def printer_line(one: PrinterView) -> PrinterLine:
    """A printer as the floor tells of it."""
    return PrinterLine(
        one.name,
        one.condition.state,
        one.since,
        one.minded,
        one.condition.detail,
    )


def _morning(profile: HouseProfile, now: datetime) -> datetime:
    return datetime.combine(service_day(now, profile.tz), time.min, profile.tz)
