"""What is promised: so much of a unit from a step's start, by which law, checked when."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from math import ceil


class DeadlineStep(StrEnum):
    """What has to be done in time."""

    VERIFY = "verifikasi"
    FIRST_ANSWER = "tanggapan_pertama"
    DISPOSE = "disposisi"
    CLOSE = "selesai"
    REPORTER_ANSWERS = "tunggu_pelapor"
    OBJECTION = "keberatan"


class Unit(StrEnum):
    """How time is counted."""

    HOURS = "jam"
    SERVICE_HOURS = "jam_layanan"
    DAYS = "hari"
    WORKING_DAYS = "hari_kerja"


@dataclass(frozen=True)
class DeadlineRule:
    """One promise. ``thresholds`` are shares of the amount, in percent, at which staff are told.

    ``law`` and ``checked_on`` say where the amount comes from and when somebody last looked it up.
    """

    step: DeadlineStep
    amount: int
    unit: Unit
    pausable: bool = True
    thresholds: tuple[int, ...] = (75, 100)
    law: str = ""
    checked_on: date | None = None

    def __post_init__(self) -> None:
        if self.amount < 1:
            raise ValueError(f"a promise of {self.amount} {self.unit}")

    def share(self, percent: int) -> "DeadlineRule":
        """The same promise for ``percent`` of its amount, whole units, rounded up."""
        return replace(self, amount=max(1, ceil(self.amount * percent / 100)))
