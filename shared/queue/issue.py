"""Giving a visitor a number."""

import secrets
from base64 import b32encode
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table, bindparam, func, insert, select, update
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.opening import OpeningState, opening_state
from shared.office.profile import HouseProfile
from shared.office.service_day import refuse_backwards, service_day
from shared.printing.jobs.spool import enqueue
from shared.queue.days import LATEST
from shared.queue.floor.records import ServiceSwitch
from shared.queue.lifecycle import Move, State
from shared.queue.line.outlook import read_outlook
from shared.queue.records import Leg, MoveRow, SeriesCounter, Ticket
from shared.queue.sequence import next_arrival, next_ordinal
from shared.queue.slips.ticket import ticket_slip
from shared.queue.views import IssuedTicket, view_of
from shared.storage.base import new_id
from shared.storage.copies import identity
from shared.storage.feed import Topic, announce


class NumberRefused(Refusal):
    """No number is given now."""

    sentence = Message("Sentences", "Nomor tidak dapat diberikan sekarang.")


class HouseNotOpen(NumberRefused):
    """Outside opening hours; ``state`` says what to show."""

    sentence = Message("Sentences", "Nomor antrean tidak diberikan di luar jam pelayanan.")

    def __init__(self, state: OpeningState) -> None:
        self.state = state
        super().__init__()


class QuotaReached(NumberRefused):
    sentence = Message("Sentences", "Kuota {service} untuk hari ini sudah habis.")

    def __init__(self, service: str) -> None:
        self.service = service
        super().__init__(service=service)


class ServiceShut(NumberRefused):
    sentence = Message("Sentences", "{service} sedang tidak menerima nomor baru.")

    def __init__(self, service: str) -> None:
        self.service = service
        super().__init__(service=service)


@dataclass(frozen=True)
class Request:
    """What a visitor asked for, and how the wish is told from its repetition.

    ``key`` is made once per screen session or command: the same key gives the same ticket.
    ``staff`` is set when an officer or a script asks, which opening hours and quotas do not bind.
    """

    service: str
    key: str
    origin: str
    subservice: str | None = None
    priority: bool = False
    language: str = "id"
    staff: UUID | None = None
    by_staff: bool = False
    printer: str | None = None


# Built once: composing and hashing a statement costs more than running it.
_COUNTERS = cast(Table, SeriesCounter.__table__)
_BY_KEY = select(Ticket.__table__.c.id).where(Ticket.__table__.c.request_key == bindparam("key"))
_SWITCH = ServiceSwitch.__table__.c
_SHUT = select(_SWITCH.service_code).where(_SWITCH.service_code == bindparam("code"))
# One question instead of three: over a cable each waits for the line (docs/network.md).
_BEFORE = select(_BY_KEY.scalar_subquery(), _SHUT.scalar_subquery(), LATEST.scalar_subquery())
_BUMP = (
    update(_COUNTERS)
    .where(
        _COUNTERS.c.service_day == bindparam("day"), _COUNTERS.c.series == bindparam("of_series")
    )
    .values(last_number=_COUNTERS.c.last_number + 1)
    .returning(_COUNTERS.c.last_number)
)
_TICKETS = cast(Table, Ticket.__table__)
_INSERT_TICKET = (
    insert(_TICKETS)
    .values(arrival=next_arrival(), place=next_arrival())
    .returning(_TICKETS.c.arrival)
)
_INSERT_MOVE = insert(cast(Table, MoveRow.__table__)).values(ordinal=next_ordinal())
_INSERT_LEG = insert(cast(Table, Leg.__table__))


def issue_ticket(
    session: Session, *, profile: HouseProfile, request: Request, at: datetime
) -> IssuedTicket:
    """Allocate the next number of the series and store ticket, first move, leg and print job.

    Runs in the caller's one write transaction. Raises :class:`NumberRefused` (a subclass),
    :class:`~shared.office.service_day.ClockWentBack`, or KeyError for an unknown service.
    """
    service = profile.service(request.service)
    given, shut, latest = (
        session.connection().execute(_BEFORE, {"key": request.key, "code": service.code}).one()
    )
    if given is not None:
        return _repeated(session, given)
    day = service_day(at, profile.tz)
    if not request.by_staff:
        _refuse_closed(session, profile, request, day, at, shut=shut is not None)
    refuse_backwards(day, latest)
    rules = profile.queue
    series = rules.priority_series if request.priority and rules.priority_series else service.code
    outlook = read_outlook(session, profile=profile, day=day, now=at)
    prospect = outlook.newcomers(priority=request.priority).wanting(service.code)
    guess = prospect.estimate
    ticket = _store(
        session,
        request,
        id=new_id(),
        service_day=day,
        series=series,
        number=_next_number(session, day, series),
        service_code=service.code,
        subservice=request.subservice,
        priority=request.priority,
        state=State.WAITING.value,
        last_seq=1,
        leg=1,
        place_at=at,
        issued_at=at,
        clock_broken=False,
        request_key=request.key,
        token=new_token(),
        origin=request.origin,
        language=request.language,
        people_ahead=prospect.ahead,
        estimate_low=guess.low if guess else None,
        estimate_high=guess.high if guess else None,
        estimate_basis=guess.basis.value if guess else None,
        call_count=0,
    )
    view = view_of(ticket)
    job = None
    if request.printer is not None:
        job = enqueue(
            session,
            printer=request.printer,
            slip=ticket_slip(profile, view, identity(session)),
            at=at,
            subject_id=ticket.id,
        )
    announce(session, Topic.QUEUE)
    return IssuedTicket(view, job, repeated=False)


def ticket_for_request(session: Session, key: str) -> IssuedTicket | None:
    """The ticket that a request was answered with, if it was: a kiosk asks after a crash."""
    given = session.connection().scalar(_BY_KEY, {"key": key})
    return None if given is None else _repeated(session, given)


def new_token() -> str:
    """80 random bits in 16 capitals and digits: opaque, and small as a QR code."""
    return b32encode(secrets.token_bytes(10)).decode()


def _repeated(session: Session, ticket_id: UUID) -> IssuedTicket:
    return IssuedTicket(view_of(session.get_one(Ticket, ticket_id)), None, repeated=True)


def _refuse_closed(
    session: Session,
    profile: HouseProfile,
    request: Request,
    day: date,
    at: datetime,
    *,
    shut: bool,
) -> None:
    state = opening_state(profile, at)
    if not state.gives_numbers:
        raise HouseNotOpen(state)
    service = profile.service(request.service)
    if shut:
        raise ServiceShut(service.name.say(request.language))
    if (
        service.daily_quota is not None
        and _given(session, day, service.code) >= service.daily_quota
    ):
        raise QuotaReached(service.name.say(request.language))


def _given(session: Session, day: date, service: str) -> int:
    return (
        session.scalar(
            select(func.count())
            .select_from(Ticket)
            .where(Ticket.service_day == day, Ticket.service_code == service)
        )
        or 0
    )


def _next_number(session: Session, day: date, series: str) -> int:
    # Safe without a retry: the write transaction is exclusive from its BEGIN IMMEDIATE on.
    connection = session.connection()
    key = {"day": day, "of_series": series}
    number: int | None = connection.scalar(_BUMP, key)
    if number is None:
        connection.execute(
            insert(_COUNTERS), {"service_day": day, "series": series, "last_number": 1}
        )
        number = 1
    return number


def _store(session: Session, request: Request, **values: Any) -> Ticket:
    """Insert ticket, first move and first leg; the returned record is not in the session."""
    connection = session.connection()
    arrival: int = connection.execute(
        _INSERT_TICKET, {**values, "of_day": values["service_day"]}
    ).scalar_one()
    connection.execute(
        _INSERT_MOVE,
        {
            "ticket_id": values["id"],
            "seq": 1,
            "move": Move.ISSUE.value,
            "from_state": State.NEW.value,
            "to_state": State.WAITING.value,
            "at": values["issued_at"],
            "leg": 1,
            "service_code": values["service_code"],
            "officer_id": request.staff,
        },
    )
    connection.execute(
        _INSERT_LEG,
        {
            "ticket_id": values["id"],
            "number": 1,
            "service_code": values["service_code"],
            "queued_at": values["issued_at"],
            "served_seconds": 0,
            "forgotten": False,
            "clock_broken": False,
        },
    )
    return Ticket(**values, arrival=arrival, place=arrival)
