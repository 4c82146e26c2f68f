"""How many guesses of a report's PIN are taken, whichever kiosk they are made at."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, exists, func, insert, select
from sqlalchemy.orm import Session

from shared.complaints.guess_budget import (
    IN_A_ROW,
    OF_KIOSK,
    OF_NUMBER,
    WITHIN,
    WrongGuesses,
    waits_until,
)
from shared.complaints.guess_records import PinGuess
from shared.complaints.records import Complaint
from shared.storage.base import new_id

_KEPT = timedelta(days=90)
"""So long that whoever guesses learns nothing by it."""


class GuessingStopped(Exception):
    """No guess is taken now: not before ``until``, or not before an officer gave a new PIN."""

    def __init__(self, until: datetime | None) -> None:
        self.until = until
        super().__init__("locked" if until is None else until.isoformat())


def count_guess(session: Session, *, number: str, kiosk: str, at: datetime) -> None:
    """Count a guess as wrong before it is looked at, so that none is free however it ends.

    Raises GuessingStopped, and counts nothing then.
    """
    of_number, of_kiosk = PinGuess.number == number, PinGuess.kiosk == kiosk
    in_a_row = select(func.count()).select_from(PinGuess).where(of_number)
    if (session.scalar(in_a_row) or 0) >= IN_A_ROW:
        raise GuessingStopped(None)
    waits = (
        waits_until(_wrong(session, of_number, at), OF_NUMBER),
        waits_until(_wrong(session, of_kiosk, at), OF_KIOSK),
    )
    until = max((wait for wait in waits if wait is not None), default=at)
    if until > at:
        raise GuessingStopped(until)
    _forget_old(session, at)
    session.execute(insert(PinGuess).values(id=new_id(), number=number, kiosk=kiosk, at=at))


def forget_guesses(session: Session, *, number: str) -> None:
    """The PIN was right, or there is a new one: those in a row begin anew."""
    session.execute(delete(PinGuess).where(PinGuess.number == number))


def _forget_old(session: Session, at: datetime) -> None:
    """Guesses at numbers that nobody has end some day: no officer ever ends them."""
    nobodys = ~exists().where(Complaint.number == PinGuess.number)
    session.execute(delete(PinGuess).where(PinGuess.at < at - _KEPT, nobodys))


def _wrong(session: Session, whose: ColumnElement[bool], at: datetime) -> WrongGuesses:
    query = select(func.count(), func.max(PinGuess.at)).where(whose, PinGuess.at > at - WITHIN)
    count, last = session.execute(query).one()
    return WrongGuesses(count, last)
