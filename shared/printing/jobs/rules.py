"""What happens to a print job, given its state, its age and what the printer did."""

from datetime import datetime, timedelta
from enum import StrEnum

from shared.printing.fate import Fate


class JobState(StrEnum):
    QUEUED = "queued"
    """Waiting for its turn."""
    SENDING = "sending"
    """A printer's owner has taken it up."""
    PRINTED = "printed"
    HELD = "held"
    """The printer cannot print now; nothing of it was sent."""
    UNKNOWN = "unknown"
    """It may or may not be on paper. Never sent again unasked."""
    FAILED = "failed"
    """It cannot be printed at all."""
    CANCELLED = "cancelled"
    """Dropped before it was sent: too late, or no longer wanted."""

    @classmethod
    def _missing_(cls, value: object) -> "JobState":
        """A state that cannot be read says nothing of the paper."""
        return cls.UNKNOWN


WAITING = frozenset({JobState.QUEUED, JobState.HELD})
TROUBLED = frozenset({JobState.HELD, JobState.UNKNOWN, JobState.FAILED})

LIFE = timedelta(minutes=10)
"""A visitor has the number on the screen; a slip that comes later than this only confuses."""

_AFTER = {
    Fate.CONFIRMED: JobState.PRINTED,
    Fate.HANDED_OVER: JobState.PRINTED,
    Fate.NOT_SENT: JobState.HELD,
    Fate.UNKNOWN: JobState.UNKNOWN,
    Fate.REFUSED: JobState.FAILED,
}

MOVES: dict[JobState, frozenset[JobState]] = {
    JobState.QUEUED: frozenset({JobState.SENDING, JobState.HELD, JobState.CANCELLED}),
    JobState.HELD: frozenset({JobState.SENDING, JobState.CANCELLED}),
    JobState.SENDING: frozenset(_AFTER.values()),
    JobState.UNKNOWN: frozenset({JobState.PRINTED, JobState.CANCELLED}),
    JobState.PRINTED: frozenset(),
    JobState.FAILED: frozenset(),
    JobState.CANCELLED: frozenset(),
}


def state_after(fate: Fate) -> JobState:
    return _AFTER[fate]


def confirmed_by(fate: Fate) -> bool | None:
    """True when the printer said so, False when it cannot say, None when it is not printed."""
    return {Fate.CONFIRMED: True, Fate.HANDED_OVER: False}.get(fate)


def overdue(state: JobState, *, now: datetime, expires_at: datetime) -> bool:
    """Whether the job is to be dropped: it waits still, and nobody waits for it any more."""
    return state in WAITING and now >= expires_at


def after_restart(state: JobState) -> JobState:
    """A job that was being sent when its owner died may be on paper."""
    return JobState.UNKNOWN if state is JobState.SENDING else state
