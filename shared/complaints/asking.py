"""Asking at a kiosk how far a report is, by its number and PIN."""

from enum import StrEnum
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.guesses import count_guess, forget_guesses
from shared.complaints.number import ComplaintNumber
from shared.complaints.records import Complaint
from shared.complaints.reporter_status import ReporterStatus, reporter_status
from shared.office.house import House
from shared.staff.passwords import hash_password, matches


class StatusAnswer(StrEnum):
    """What became of asking."""

    NOTHING_YET = ""
    FOUND = "found"
    UNKNOWN = "unknown"
    WAIT = "wait"
    LOCKED = "locked"
    AWAY = "away"


@lru_cache(maxsize=1)
def _nobodys() -> str:
    """What a PIN is held against where there is no report, so that it takes as long."""
    return hash_password("no report has this")


def ask_status(
    house: House, *, kiosk: str, number: ComplaintNumber, pin: str
) -> ReporterStatus | None:
    """How far the report of ``number`` is; None alike for a number that is not there and for a
    wrong PIN. One hash either way, outside every transaction: not on a thread of a face.

    Raises GuessingStopped.
    """
    typed, nobodys = str(number), _nobodys()
    house.write(lambda session, at: count_guess(session, number=typed, kiosk=kiosk, at=at))
    kept = house.read(lambda session: _pin_of(session, typed))
    right = matches(pin, kept or nobodys)
    if not right or kept is None:
        return None
    house.write(lambda session, _at: forget_guesses(session, number=typed))
    now = house.now()
    return house.read(
        lambda session: reporter_status(session, profile=house.profile, number=typed, now=now)
    )


def _pin_of(session: Session, number: str) -> str | None:
    return session.scalar(select(Complaint.pin_hash).where(Complaint.number == number))
