"""A call board as it last reported itself. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.office.alive import alive

HEARTBEAT_EVERY = timedelta(seconds=30)
# Three missed reports: one may be lost to a slow start or a busy disk.
SILENT_AFTER = HEARTBEAT_EVERY * 3 + timedelta(seconds=5)


@dataclass(frozen=True)
class BoardState:
    """One board as it last reported itself. Moments are in UTC.

    ``voice`` is False where the settings let it only show. ``problem`` is the sentence that says
    why nothing can be heard, ``problem_since`` when that began; None while all is well.
    """

    name: str
    seen_at: datetime
    voice: bool
    problem: str | None
    problem_since: datetime | None

    def silent(self, now: datetime) -> bool:
        """No report for so long that the program or the computer must be off."""
        return not alive(self.seen_at, now, silence=SILENT_AFTER)

    def differs(self, other: "BoardState") -> bool:
        """Whether staff would see another picture than ``other``, silence apart."""
        return (self.voice, self.problem) != (other.voice, other.problem)
