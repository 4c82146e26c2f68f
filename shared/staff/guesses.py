"""Counting guesses of passwords and PINs.

A guess is counted before it is looked at, in a transaction of its own: however many come at once,
from whichever desk, each finds the count of those before it. Being right clears the count.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.staff.records import Guesses, Officer
from shared.staff.throttle import LONGEST, lock_after


class SignInThrottled(Refusal):
    """Too many wrong passwords; wait."""

    sentence = Message("Sentences", "Terlalu banyak percobaan. Coba lagi {seconds} detik lagi.")

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(seconds=seconds)


def count_guess(counted: Officer | Guesses, at: datetime) -> int:
    """Count a guess that is about to be looked at; the seconds it has to wait instead where it
    comes too early."""
    until = counted.locked_until
    # A clock that was wrong must not lock anybody out for longer than a pause can be; one that
    # was set back gains a single guess, since that guess begins the pause anew.
    if until and at < until <= at + LONGEST:
        return max(1, round((until - at).total_seconds()))
    counted.failed_attempts += 1
    pause = lock_after(counted.failed_attempts)
    counted.locked_until = at + pause if pause else None
    return 0


def clear_guesses(counted: Officer | Guesses) -> None:
    """Somebody was right."""
    counted.failed_attempts, counted.locked_until = 0, None


def guesses_at(session: Session, source: str) -> Guesses:
    """The count where no name is typed, made when it is first needed."""
    found = session.get(Guesses, source)
    if found is None:
        found = Guesses(source=source, failed_attempts=0)
        session.add(found)
    return found
