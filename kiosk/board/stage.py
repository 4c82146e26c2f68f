"""Which call stands large on the board, and whether it pulses.

The board follows the house's voice: what is being spoken is what stands large. Where nobody
speaks, the calls take the stage one after another, each for `DWELL`. A call that was heard rests
there for `REST`, then the stage is free for the slides.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from shared.queue.announcing.order import Announced

DWELL = timedelta(seconds=6)
REST = timedelta(seconds=45)
FRESH = timedelta(minutes=5)


class StagedCall(Protocol):
    """What the rule needs of a call."""

    @property
    def ordinal(self) -> int: ...
    @property
    def called_at(self) -> datetime: ...
    @property
    def announced(self) -> Announced: ...


@dataclass(frozen=True, slots=True)
class Stage:
    """``ordinal`` stands large since ``since``; ``seen`` is the newest call ever staged here."""

    ordinal: int | None = None
    since: datetime | None = None
    pulsing: bool = False
    seen: int | None = None


def next_stage(stage: Stage, calls: Sequence[StagedCall], now: datetime) -> Stage:
    """The stage at ``now``, given the calls of the day in any order."""
    by_ordinal = {call.ordinal: call for call in calls}
    seen = stage.seen if stage.seen is not None else _seen_at_start(calls, now)
    spoken_now = [call.ordinal for call in calls if call.announced is Announced.SPEAKING]
    if spoken_now:
        return _take(stage, max(spoken_now), now, seen)

    current = by_ordinal.get(stage.ordinal) if stage.ordinal is not None else None
    if current is not None and current.announced is Announced.DROPPED and stage.pulsing:
        current = None
    if current is not None and current.announced is Announced.WAITING and _dwells(stage, now):
        return replace(stage, seen=seen)

    due = [
        call.ordinal
        for call in calls
        if call.ordinal > seen
        and call.announced is Announced.WAITING
        and now - call.called_at < FRESH
    ]
    if due:
        return _take(stage, min(due), now, seen)
    missed = [
        call
        for call in calls
        if call.ordinal > seen
        and call.announced is Announced.SPOKEN
        and now - call.called_at < REST
    ]
    if missed:
        newest = max(missed, key=lambda call: call.ordinal)
        return Stage(newest.ordinal, now, pulsing=False, seen=newest.ordinal)
    if current is None or stage.since is None:
        return Stage(seen=seen)
    if stage.pulsing:
        return Stage(stage.ordinal, now, pulsing=False, seen=seen)
    if now - stage.since >= REST:
        return Stage(seen=seen)
    return replace(stage, seen=seen)


def _dwells(stage: Stage, now: datetime) -> bool:
    return stage.pulsing and stage.since is not None and now - stage.since < DWELL


def _take(stage: Stage, ordinal: int, now: datetime, seen: int) -> Stage:
    kept = stage.since if stage.ordinal == ordinal and stage.pulsing else now
    return Stage(ordinal, kept, pulsing=True, seen=max(seen, ordinal))


def _seen_at_start(calls: Sequence[StagedCall], now: datetime) -> int:
    """A board that starts does not play the morning again, only what is still to be called."""
    old = [
        call.ordinal
        for call in calls
        if call.announced is not Announced.WAITING or now - call.called_at >= REST
    ]
    return max(old, default=-1)
