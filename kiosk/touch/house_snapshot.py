"""What the kiosk reads from the house, above all one frozen snapshot of it.

Every function here runs on the face's worker.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.office.house import House
from shared.office.opening import OpeningState, opening_state
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.printing.jobs import printer_board
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import jobs_of
from shared.queue.floor.seats import desks_manned
from shared.queue.kiosks import KioskState, kiosk_state
from shared.queue.lifecycle import State
from shared.queue.line.outlook import read_outlook
from shared.queue.line.wait_estimate import Prospect
from shared.queue.number import parse_label
from shared.queue.today import (
    ServiceFigures,
    service_figures,
    ticket_by_label,
    ticket_by_token,
    tickets_today,
)
from shared.queue.views import IssuedTicket, TicketView
from shared.storage.database import Session

_JUST_NOW = timedelta(seconds=20)
_TOKEN_LENGTH = 16


@dataclass(frozen=True)
class HouseSnapshot:
    """The house as the kiosk last saw it.

    ``kiosk`` is None before its first report; ``slips`` is False when none would come out now;
    ``told`` is at how many desks somebody sits who sees a call for help.
    """

    profile: HouseProfile
    now: datetime
    opening: OpeningState
    figures: Mapping[str, ServiceFigures]
    kiosk: KioskState | None
    slips: bool = True
    told: int = 0

    @property
    def paused(self) -> bool:
        """Staff paused this kiosk."""
        return self.kiosk is not None and self.kiosk.paused


@dataclass(frozen=True)
class Standing:
    """Where a ticket stands now. ``prospect`` is what it may expect while it waits."""

    ticket: TicketView
    prospect: Prospect | None


def read_snapshot(house: House, kiosk: str, *, renew: bool, printer: str | None) -> HouseSnapshot:
    """Read everything the home screen shows; ``renew`` reads the profile again too."""
    profile = house.refresh_profile() if renew else house.profile
    now = house.now()

    def read(session: Session) -> HouseSnapshot:
        figures = service_figures(session, profile=profile, now=now)
        state = kiosk_state(session, kiosk)
        slips = _slips_come(session, printer, now)
        told = desks_manned(session, now=now) if state and state.help_waiting else 0
        opening = opening_state(profile, now)
        return HouseSnapshot(profile, now, opening, figures, state, slips, told)

    return house.read(read)


def slips_come(house: House, printer: str | None) -> bool:
    """Whether a slip would come out now, as far as anybody knows."""
    return house.read(lambda session: _slips_come(session, printer, house.now()))


def _slips_come(session: Session, name: str | None, now: datetime) -> bool:
    if name is None:
        return False
    printer = printer_board.printer(session, name, now=now)
    # One that was never minded yet is not known to be broken.
    return printer is None or (printer.minded and printer.condition.state.usable)


def given_just_now(house: House, kiosk: str) -> IssuedTicket | None:
    """The number this kiosk gave seconds ago, with its slip: a crash may have kept it from its
    visitor. None once the slip came out or the screen's time is over: that visitor has gone."""
    now = house.now()
    patience = min(_JUST_NOW, timedelta(seconds=house.profile.kiosk.ticket_seconds))
    waiting = house.read(
        lambda session: tickets_today(
            session, profile=house.profile, now=now, states=[State.WAITING]
        )
    )
    mine = [
        ticket
        for ticket in waiting
        if ticket.origin == kiosk and timedelta() <= now - ticket.issued_at <= patience
    ]
    latest = max(mine, key=lambda ticket: ticket.arrival, default=None)
    if latest is None:
        return None
    slips = house.read(lambda session: jobs_of(session, latest.id))
    if slips and slips[-1].state is JobState.PRINTED:
        return None
    return IssuedTicket(latest, slips[-1].id if slips else None, repeated=True)


def find_ticket(house: House, entered: str) -> Standing | None:
    """Today's ticket behind a label or a slip's code, and where it stands."""
    profile, now = house.profile, house.now()
    day = service_day(now, profile.tz)

    def find(session: Session) -> Standing | None:
        if len(entered.strip()) == _TOKEN_LENGTH and "-" not in entered:
            ticket = ticket_by_token(session, entered)
        elif parsed := parse_label(entered):
            ticket = ticket_by_label(session, day=day, series=parsed[0], number=parsed[1])
        else:
            ticket = None
        if ticket is None or ticket.service_day != day:
            return None
        if ticket.state is not State.WAITING:
            return Standing(ticket, None)
        outlook = read_outlook(session, profile=profile, day=day, now=now)
        return Standing(ticket, outlook.for_waiting((ticket.place, ticket.number), ticket))

    return house.read(find)
