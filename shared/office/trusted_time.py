"""The last trusted moment, read when a house is opened."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.office.clock import Clock, HouseClock, Trusted
from shared.office.records import HouseTime
from shared.storage.feed import Change

ONLY = 1
"""The key of the one row."""


def house_clock(session: Session, computer: Clock) -> HouseClock:
    """The house's clock on this computer, begun from the newest moment in the house."""
    return HouseClock(computer, last_trusted(session, computer))


def last_trusted(session: Session, computer: Clock) -> Trusted | None:
    """The trusted moment on record; in a later run of the computer the newest stamp, if newer."""
    row = session.get(HouseTime, ONLY, populate_existing=True)
    newest = session.scalar(select(Change.at).order_by(Change.id.desc()).limit(1))
    if row is None:
        return None  # A house of an earlier version: its next act is its first trusted moment.
    trusted = trusted_of(row)
    if row.boot != computer.boot and newest is not None and newest > row.at:
        return Trusted(newest, trusted.elapsed, trusted.boot, trusted.agreed, trusted.turn)
    return trusted


def begin_time(session: Session, clock: HouseClock) -> HouseTime:
    """The first trusted moment of a house that has none on record."""
    row = HouseTime(id=ONLY)
    write_trusted(row, clock.trusted())
    session.add(row)
    session.flush()
    return row


def write_trusted(row: HouseTime, trusted: Trusted) -> None:
    """Put the moment on record."""
    row.at, row.elapsed, row.boot = trusted.at, trusted.elapsed, trusted.boot
    row.agreed_seconds, row.turn = trusted.agreed.total_seconds(), trusted.turn


def trusted_of(row: HouseTime) -> Trusted:
    """The row as the clock takes it."""
    return Trusted(row.at, row.elapsed, row.boot, timedelta(seconds=row.agreed_seconds), row.turn)
