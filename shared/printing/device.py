"""What the spooler asks of a printer, whatever kind it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from shared.printing.slip import Slip
from shared.printing.status import Condition


class Fate(StrEnum):
    """What became of one slip."""

    CONFIRMED = "confirmed"
    """The printer itself said that it is out."""
    HANDED_OVER = "handed_over"
    """All of it went to a kind of printer that cannot say."""
    NOT_SENT = "not_sent"
    """Nothing of it reached the printer; it may be tried again."""
    UNKNOWN = "unknown"
    """Some or all of it may be on paper; only a person can tell."""
    REFUSED = "refused"
    """Trying again would fail the same way."""


@dataclass(frozen=True, slots=True)
class Outcome:
    fate: Fate
    condition: Condition


class Device(Protocol):
    """One printer. Used by one thread at a time; every call returns within a few seconds."""

    def check(self) -> Condition:
        """How the printer is now; faults are conditions, never exceptions."""

    def print_slip(self, slip: Slip, *, job_id: UUID) -> Outcome:
        """Prints all sheets of a slip. Asks for the condition first."""

    def late_confirmations(self) -> Sequence[UUID]:
        """Jobs whose fate was unknown and that the printer has confirmed since; told once."""

    def close(self) -> None:
        """Lets go of the printer; never raises."""
