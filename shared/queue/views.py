"""Tickets as the screens see them: frozen, detached from the database."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from shared.queue.lasting import readable, seconds_between
from shared.queue.lifecycle import State
from shared.queue.line.wait_estimate import Basis, Estimate
from shared.queue.number import label
from shared.queue.records import Ticket

BY_HAND = "paper"
FROM_SLIP = "slip"
"""Origins of numbers that were typed in: from a hand-written one, from a printed slip."""
"""The origin of a number that was written by hand while the machines were away."""


@dataclass(frozen=True)
class TicketView:
    """One ticket as it stood when it was read. Moments are aware, in UTC.

    ``people_ahead`` and ``estimate`` are what its visitor was told; no estimate where no counter
    was open for it, or where it was written by hand.
    """

    id: UUID
    service_day: date
    series: str
    number: int
    service_code: str
    subservice: str | None
    priority: bool
    state: State
    leg: int
    arrival: int
    place: int
    place_at: datetime
    issued_at: datetime
    token: str
    origin: str
    people_ahead: int
    estimate: Estimate | None
    call_count: int
    first_called_at: datetime | None
    called_at: datetime | None
    serving_since: datetime | None
    counter_code: str | None
    officer_id: UUID | None
    wanted_counter: str | None
    remind_at: datetime | None
    outcome: str | None
    ended_at: datetime | None
    clock_broken: bool = False
    surveyed: bool = False
    language: str = "id"

    @property
    def label(self) -> str:
        return label(self.series, self.number)

    @property
    def by_hand(self) -> bool:
        return self.origin in (BY_HAND, FROM_SLIP)

    def waited_seconds(self, now: datetime) -> float:
        """From taking the number to the first call, or until ``now``."""
        return seconds_between(self.issued_at, self.first_called_at or now)


@dataclass(frozen=True)
class IssuedTicket:
    """A number just given (or given before for the same request), and its print job."""

    ticket: TicketView
    print_job: UUID | None
    repeated: bool

    @property
    def label(self) -> str:
        return self.ticket.label


def view_of(ticket: Ticket) -> TicketView:
    """A frozen copy of a mapped ticket."""
    return TicketView(
        id=ticket.id,
        service_day=ticket.service_day,
        series=ticket.series,
        number=ticket.number,
        service_code=ticket.service_code,
        subservice=ticket.subservice,
        priority=ticket.priority,
        state=State(ticket.state),
        leg=ticket.leg,
        arrival=ticket.arrival,
        place=ticket.place,
        place_at=ticket.place_at,
        issued_at=ticket.issued_at,
        token=ticket.token,
        origin=ticket.origin,
        people_ahead=ticket.people_ahead,
        estimate=_estimate_of(ticket),
        call_count=ticket.call_count,
        first_called_at=ticket.first_called_at,
        called_at=ticket.called_at,
        serving_since=ticket.serving_since,
        counter_code=ticket.counter_code,
        officer_id=ticket.officer_id,
        wanted_counter=ticket.wanted_counter,
        remind_at=ticket.remind_at,
        outcome=ticket.outcome,
        ended_at=ticket.ended_at,
        clock_broken=bool(ticket.clock_broken)
        or not readable(ticket.issued_at, ticket.first_called_at),
        surveyed=bool(ticket.surveyed),
        language=ticket.language,
    )


def _estimate_of(ticket: Ticket) -> Estimate | None:
    if ticket.estimate_low is None or ticket.estimate_high is None:
        return None
    basis = Basis(ticket.estimate_basis or Basis.USUAL)
    return Estimate(ticket.estimate_low, ticket.estimate_high, basis)
