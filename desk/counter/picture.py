"""What the counter page shows, read in one go. Not for the GUI thread."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.figures.today import DayFigures, day_figures
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.printing.jobs.printer_board import PrinterView, printers
from shared.printing.jobs.spool import JobView, troubles
from shared.queue.boards import BoardState, boards
from shared.queue.floor.leaving import alone
from shared.queue.floor.seats import Seat
from shared.queue.kiosks import KioskState, kiosks
from shared.queue.lifecycle import State
from shared.queue.today import (
    HistoryLine,
    counter_history,
    ticket_at_counter,
    tickets_today,
)
from shared.queue.views import TicketView
from shared.storage.database import Session

_LISTED = (State.WAITING, State.PARKED, State.NO_SHOW)
_MISSED_FOR = timedelta(hours=2)
_TROUBLED_FOR = timedelta(hours=2)


@dataclass(frozen=True)
class CounterPicture:
    """Everything on the page but the clock and what is being typed."""

    current: TicketView | None
    listed: tuple[TicketView, ...]
    figures: DayFigures
    history: tuple[HistoryLine, ...]
    kiosks: tuple[KioskState, ...]
    boards: tuple[BoardState, ...]
    printers: tuple[PrinterView, ...]
    troubles: tuple[JobView, ...]
    alone: tuple[TicketView, ...]
    """Visitors at counters where no officer is any more."""

    @property
    def waiting(self) -> tuple[TicketView, ...]:
        return tuple(one for one in self.listed if one.state is State.WAITING)


def read_counter(
    session: Session, *, profile: HouseProfile, seat: Seat, now: datetime
) -> CounterPicture:
    """The picture of one seat at ``now``."""
    day = service_day(now, profile.tz)
    listed = tickets_today(session, profile=profile, now=now, states=_LISTED)
    return CounterPicture(
        current=ticket_at_counter(session, profile=profile, counter=seat.counter_code, now=now),
        listed=tuple(one for one in listed if not _long_gone(one, now)),
        figures=day_figures(session, profile=profile, day=day, now=now),
        history=tuple(counter_history(session, counter=seat.counter_code, day=day)),
        kiosks=tuple(kiosks(session)),
        boards=tuple(boards(session)),
        printers=printers(session, now=now),
        troubles=troubles(session, since=now - _TROUBLED_FOR, limit=5),
        alone=tuple(
            one
            for one in alone(session, profile=profile, now=now)
            if one.counter_code != seat.counter_code
        ),
    )


def _long_gone(ticket: TicketView, now: datetime) -> bool:
    missed = ticket.state is State.NO_SHOW
    return missed and ticket.ended_at is not None and now - ticket.ended_at > _MISSED_FOR
