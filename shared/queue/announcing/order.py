"""Which call is spoken next, and by which board. The reasons are in ADR 0302.

1. Calls are spoken in the order in which they were made, one at a time in the whole house.
2. A call is left out only if it is older than the house's limit, or if it no longer stands: its
   ticket is not being called or served at that counter any more.
3. A board that speaks says so every two seconds. One that was silent for six is dead, and so is
   one whose word comes from the future: its call is begun again by whoever is alive.
4. The board that spoke last has the first right to the next call. Another one takes over when
   a call has lain for three seconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.office.alive import alive


class CallKind(StrEnum):
    """Whether a visitor is called for the first time at a counter, or once more."""

    CALL = "call"
    RECALL = "recall"

    @classmethod
    def _missing_(cls, value: object) -> "CallKind":
        return cls.CALL


class Announced(StrEnum):
    """How far the announcement of a call has come."""

    WAITING = "waiting"
    SPEAKING = "speaking"
    SPOKEN = "spoken"
    DROPPED = "dropped"

    @classmethod
    def _missing_(cls, value: object) -> "Announced":
        """A row that cannot be read is nobody's turn to speak."""
        return cls.DROPPED


RENEWED_EVERY = timedelta(seconds=2)
LEASE = timedelta(seconds=6)
FIRST_RIGHT = timedelta(seconds=3)
SEAT_LASTS = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class OpenCall:
    """A call not yet spoken to its end. ``stands`` as in rule 2; moments are aware."""

    ordinal: int
    called_at: datetime
    stands: bool
    speaker: str | None = None
    renewed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LastSpoken:
    """Who finished the last announcement, and when."""

    speaker: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NextCall:
    """What a board does now: drop these, speak that one, or look again at a moment.

    Both ``speak`` and ``look_again`` are None when there is nothing to wait for.
    """

    drop: tuple[int, ...] = ()
    speak: int | None = None
    look_again: datetime | None = None


def next_step(
    calls: Sequence[OpenCall],
    last: LastSpoken | None,
    *,
    board: str,
    now: datetime,
    drop_after: timedelta,
) -> NextCall:
    """The step of ``board`` at ``now``, given every open call of the house."""
    for call in calls:
        if call.speaker is not None and call.renewed_at is not None:
            ends = call.renewed_at + LEASE
            if alive(call.renewed_at, now, silence=LEASE) and now < ends:
                return NextCall(look_again=ends)
    stale = tuple(
        call.ordinal for call in calls if not call.stands or now - call.called_at > drop_after
    )
    fresh = sorted(
        (call for call in calls if call.ordinal not in stale), key=lambda call: call.ordinal
    )
    if not fresh:
        return NextCall(drop=stale)
    first = fresh[0]
    free_at = _free_for(board, first, last, now)
    if now < free_at:
        return NextCall(drop=stale, look_again=free_at)
    return NextCall(drop=stale, speak=first.ordinal)


def _free_for(board: str, call: OpenCall, last: LastSpoken | None, now: datetime) -> datetime:
    """From when ``board`` may speak ``call``."""
    cut_off = call.speaker is not None
    if (
        cut_off
        or last is None
        or last.speaker == board
        or not alive(last.at, now, silence=SEAT_LASTS)
    ):
        return now
    begun = max(call.called_at, last.at)
    # A stamp from the future holds nobody up.
    return begun + FIRST_RIGHT if begun <= now + FIRST_RIGHT else now
