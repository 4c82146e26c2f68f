"""Arrivals and waits by hour of the day, and the totals of each service: for charts and reports."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from statistics import fmean

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.queue.lasting import readable, seconds_between
from shared.queue.lifecycle import State
from shared.queue.records import Leg, Ticket


@dataclass(frozen=True)
class HourFigures:
    """Numbers taken in one hour of the day (0-23, the house's), and the waits of those called.

    Waits are in seconds, None when nobody who came in that hour was called.
    """

    hour: int
    arrivals: int
    mean_wait: float | None
    longest_wait: float | None


@dataclass(frozen=True)
class ServicePeriod:
    """One service over some days. Times in seconds; ``within_target`` is a share, 0..1."""

    code: str
    taken: int
    served: int
    no_show: int
    unserved: int
    mean_wait: float | None
    longest_wait: float | None
    mean_service: float | None
    within_target: float | None


@dataclass(frozen=True)
class PeriodFigures:
    """Hours from the first to the last in which anybody came, and every service of the house."""

    first_day: date
    last_day: date
    days: int
    hours: tuple[HourFigures, ...]
    services: tuple[ServicePeriod, ...]


@dataclass(frozen=True)
class _Row:
    day: date
    service: str
    state: str
    issued_at: datetime
    called_at: datetime | None
    clock_broken: bool

    @property
    def wait(self) -> float | None:
        broken = self.clock_broken or not readable(self.issued_at, self.called_at)
        if self.called_at is None or broken:
            return None
        return seconds_between(self.issued_at, self.called_at)


def period_figures(
    session: Session,
    *,
    profile: HouseProfile,
    first_day: date,
    last_day: date,
    service: str | None = None,
) -> PeriodFigures:
    """The figures of some service days, both ends counted in; of one service if named.

    A visit counts for the service its number was taken for; service times count where they
    were spent. Forgotten services are left out of the times.
    """
    rows = _rows(session, first_day, last_day, service)
    times = _service_times(session, first_day, last_day)
    services = [one for one in profile.services if service in (None, one.code)]
    return PeriodFigures(
        first_day,
        last_day,
        len({row.day for row in rows}),
        _hours(rows, profile),
        tuple(
            _of_service(
                one.code,
                [row for row in rows if row.service == one.code],
                times.get(one.code, []),
                one.target_minutes * 60,
            )
            for one in services
        ),
    )


def _rows(session: Session, first_day: date, last_day: date, service: str | None) -> list[_Row]:
    query = (
        select(
            Ticket.service_day,
            Leg.service_code,
            Ticket.state,
            Ticket.issued_at,
            Ticket.first_called_at,
            Ticket.clock_broken,
        )
        .join(Leg, (Leg.ticket_id == Ticket.id) & (Leg.number == 1))
        .where(Ticket.service_day >= first_day, Ticket.service_day <= last_day)
    )
    if service is not None:
        query = query.where(Leg.service_code == service)
    return [_Row(*row) for row in session.execute(query)]


def _service_times(session: Session, first_day: date, last_day: date) -> dict[str, list[int]]:
    rows = session.execute(
        select(Leg.service_code, Leg.served_seconds)
        .join(Ticket, Ticket.id == Leg.ticket_id)
        .where(
            Ticket.service_day >= first_day,
            Ticket.service_day <= last_day,
            Leg.served_seconds > 0,
            ~Leg.forgotten,
            ~Leg.clock_broken,
            Leg.ended_at.is_not(None),
        )
    )
    times: dict[str, list[int]] = {}
    for code, seconds in rows:
        times.setdefault(code, []).append(seconds)
    return times


def _hours(rows: Iterable[_Row], profile: HouseProfile) -> tuple[HourFigures, ...]:
    by_hour: dict[int, list[_Row]] = {}
    for row in (row for row in rows if readable(row.issued_at)):
        by_hour.setdefault(row.issued_at.astimezone(profile.tz).hour, []).append(row)
    if not by_hour:
        return ()
    return tuple(
        _of_hour(hour, by_hour.get(hour, [])) for hour in range(min(by_hour), max(by_hour) + 1)
    )


def _of_hour(hour: int, rows: list[_Row]) -> HourFigures:
    waits = [row.wait for row in rows if row.wait is not None]
    return HourFigures(hour, len(rows), fmean(waits) if waits else None, max(waits, default=None))


def _of_service(
    code: str, rows: list[_Row], times: list[int], target_seconds: float
) -> ServicePeriod:
    waits = [row.wait for row in rows if row.wait is not None]
    states = [row.state for row in rows]
    return ServicePeriod(
        code,
        len(rows),
        states.count(State.DONE.value),
        states.count(State.NO_SHOW.value),
        states.count(State.CLOSED_UNSERVED.value),
        fmean(waits) if waits else None,
        max(waits, default=None),
        fmean(times) if times else None,
        sum(wait <= target_seconds for wait in waits) / len(waits) if waits else None,
    )
