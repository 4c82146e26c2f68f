"""What the spooler asks of a printer, whatever kind it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from shared.printing.fate import Fate
from shared.printing.slips.slip import Slip
from shared.printing.status import Condition


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    fate: Fate
    condition: Condition


class Device(Protocol):
    """One printer. Used by one thread at a time; every call returns within a few seconds."""

    def check(self) -> Condition:
        """How the printer is now; faults are conditions, never exceptions."""

    def print_slip(self, slip: Slip, *, job_id: UUID) -> PrintOutcome:
        """Prints all sheets of a slip. Asks for the condition first."""

    def late_confirmations(self) -> Sequence[UUID]:
        """Jobs whose fate was unknown and that the printer has confirmed since; told once."""

    def rest(self) -> None:
        """Nothing to print for now: others may use the printer where it serves one at a time."""

    def hurry(self) -> None:
        """The program ends: wait no longer than a moment. Called from any thread."""

    def close(self) -> None:
        """Lets go of the printer; never raises."""


class AnswersNothing:
    """The part of a `Device` that is the same for every kind that tells nothing afterwards."""

    def late_confirmations(self) -> Sequence[UUID]:
        return ()

    def rest(self) -> None:
        return None

    def hurry(self) -> None:
        return None
