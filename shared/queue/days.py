"""Service days on record, and forgiving the ones a wrong clock made."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.records import SeriesCounter
from shared.staff.audit import record_act

# Built once: every number given asks it.
_given = SeriesCounter.__table__.c
LATEST = select(_given.service_day).where(~_given.void).order_by(_given.service_day.desc()).limit(1)


def latest_day(session: Session) -> date | None:
    """The last service day on which a number was given, or None in a new house."""
    return session.connection().scalar(LATEST)


def accept_today(
    session: Session, *, profile: HouseProfile, at: datetime, officer: UUID | None
) -> list[date]:
    """Declare that today is right and the days after it were a wrong clock's; return those.

    Their tickets stay on record; they only no longer stop today's numbers.
    """
    today = service_day(at, profile.tz)
    later = (SeriesCounter.service_day > today, ~SeriesCounter.void)
    days = sorted(set(session.scalars(select(SeriesCounter.service_day).where(*later))))
    if days:
        session.execute(update(SeriesCounter).where(*later).values(void=True))
        record_act(
            session,
            action="clock.accept",
            subject=str(today),
            at=at,
            officer=officer,
            detail={"days": [str(day) for day in days]},
        )
    return days
