"""What a new visitor may expect: how many are before them, how long, at how many counters.

The counters are simulated: each becomes free when its current service is likely to end, then
takes the next waiting visitor it serves, in call order. The middle of the interval is the moment
at which the newcomer would be taken; its width grows with the square root of the number of
services in between, from the measured spread. Where no counter is open nothing is promised.
Measured times are trimmed, and forgotten services are kept out by the caller. See
docs/adr/0006-wait-estimate.md and docs/adr/1300-people-and-minutes.md.
"""

import heapq
import math
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter
from statistics import fmean, pstdev

from shared.queue.line.call_order import Wanted

ENOUGH_SAMPLES = 8
_TRIM = 0.1
# Half-width in standard deviations of an interval meant to hold four waits in five.
_FOUR_IN_FIVE = 1.28
_ASSUMED_SPREAD = 0.5


class Basis(StrEnum):
    """What an estimate rests on, best first."""

    MEASURED = "measured"
    HEAD_OF_LINE = "head_of_line"
    USUAL = "usual"

    @classmethod
    def _missing_(cls, value: object) -> "Basis":
        return cls.USUAL


@dataclass(frozen=True)
class Estimate:
    """A wait between ``low`` and ``high`` seconds."""

    low: int
    high: int
    basis: Basis

    @property
    def at_once(self) -> bool:
        """Under a minute: the visitor hardly sits down."""
        return self.high < 60

    @property
    def minutes(self) -> tuple[int, int]:
        """The interval in whole minutes, the upper end rounded up, never below one."""
        high = max(1, math.ceil(self.high / 60))
        return min(high, max(0, round(self.low / 60))), high


@dataclass(frozen=True)
class Pace:
    """Service time of one service, in seconds, and whether it was measured."""

    mean: float
    spread: float
    measured: bool


@dataclass(frozen=True)
class Desk:
    """One open counter: what it serves, and for how long it has been serving somebody now."""

    serves: frozenset[str]
    busy_with: str | None = None
    busy_seconds: float = 0.0
    code: str = ""


@dataclass(frozen=True)
class Prospect:
    """What somebody at the end of a line may expect.

    ``ahead`` are those who wait for the same counters and come first: the people the minutes are
    made of. ``counters`` is how many are open for them; with none there is no ``estimate``, and
    ``ahead`` are those who want the same service.
    """

    ahead: int
    estimate: Estimate | None
    counters: int


_Stretch = tuple[str, str]
"""Who waits for the same: (``service``, code), or (``counter``, code) of those sent on to it."""


@dataclass(frozen=True)
class _Counter:
    """An open counter at the end of the line: idle after ``idle_at`` seconds and ``ended``
    services."""

    calls: frozenset[_Stretch]
    idle_at: float
    ended: int


@dataclass(frozen=True)
class Forecast:
    """A line played to its end; `of` tells what comes next for whoever stands behind it."""

    _ahead_of: Mapping[_Stretch, int]
    _of_service: Mapping[str, int]
    _counters: Sequence[_Counter]
    _paces: Mapping[str, Pace]

    def of(self, wanted: Wanted, *, head_waited: float | None = None) -> Prospect:
        """The prospect of ``wanted``.

        ``head_waited`` is how many seconds the first of those ahead with the same service has
        waited; without measurements it bounds the interval.
        """
        mine = [one for one in self._counters if _stretch(wanted) in one.calls]
        service = wanted.service_code
        if not mine:
            return Prospect(self._of_service.get(service, 0), None, 0)
        shared = frozenset[_Stretch]().union(*(one.calls for one in mine))
        ahead = sum(self._ahead_of.get(stretch, 0) for stretch in shared)
        pace = self._paces[service]
        guesses = [_around(one.idle_at, one.ended, pace, head_waited) for one in mine]
        # Each end by itself: one more ahead, or a counter less, then never makes it better.
        low, high = min(one.low for one in guesses), min(one.high for one in guesses)
        return Prospect(ahead, Estimate(low, high, guesses[0].basis), len(mine))


def _around(middle: float, ended: int, pace: Pace, head_waited: float | None) -> Estimate:
    if not pace.measured and head_waited is not None:
        low, high = sorted((middle, head_waited))
        return Estimate(round(low), round(high), Basis.HEAD_OF_LINE)
    half = _FOUR_IN_FIVE * pace.spread * math.sqrt(ended)
    basis = Basis.MEASURED if pace.measured else Basis.USUAL
    return Estimate(max(0, round(middle - half)), round(middle + half), basis)


def pace_of(seconds: Sequence[float], *, usual_minutes: float) -> Pace:
    """The pace from recent service times, or from the profile's usual minutes."""
    if len(seconds) < ENOUGH_SAMPLES:
        mean = usual_minutes * 60
        return Pace(mean, mean * _ASSUMED_SPREAD, measured=False)
    ordered = sorted(seconds)
    cut = int(len(ordered) * _TRIM)
    kept = ordered[cut : len(ordered) - cut] if cut else ordered
    return Pace(fmean(kept), pstdev(kept), measured=True)


def forecast(
    ahead: Sequence[Wanted], *, desks: Sequence[Desk], paces: Mapping[str, Pace]
) -> Forecast:
    """What those at the end of ``ahead``, the line in call order, may expect.

    The counters are simulated once, whatever number of services is asked about: who comes last
    takes nothing from those before.
    """
    lines: dict[_Stretch, deque[int]] = {}
    for position, one in enumerate(ahead):
        lines.setdefault(_stretch(one), deque()).append(position)
    ahead_of = {stretch: len(places) for stretch, places in lines.items()}
    called = [_called_by(desk) for desk in desks]
    free = [(_remaining(desk, paces), index) for index, desk in enumerate(desks)]
    heapq.heapify(free)
    ended = [1 if desk.busy_with else 0 for desk in desks]
    idle_at = [0.0] * len(desks)
    while free:
        at, index = free[0]
        standing = [lines[stretch] for stretch in called[index] if lines.get(stretch)]
        if not standing:
            idle_at[index] = at
            heapq.heappop(free)
            continue
        taken = ahead[min(standing, key=itemgetter(0)).popleft()]
        ended[index] += 1
        heapq.heapreplace(free, (at + paces[taken.service_code].mean, index))
    counters = tuple(
        _Counter(stretches, at, before)
        for stretches, at, before in zip(called, idle_at, ended, strict=True)
    )
    return Forecast(ahead_of, Counter(one.service_code for one in ahead), counters, paces)


def _stretch(ticket: Wanted) -> _Stretch:
    """Sent on to one counter, a ticket waits for that one alone; else for its service."""
    if ticket.wanted_counter is not None:
        return "counter", ticket.wanted_counter
    return "service", ticket.service_code


def _called_by(desk: Desk) -> frozenset[_Stretch]:
    return frozenset((("counter", desk.code), *(("service", code) for code in desk.serves)))


def _remaining(desk: Desk, paces: Mapping[str, Pace]) -> float:
    if desk.busy_with is None:
        return 0.0
    mean = paces[desk.busy_with].mean if desk.busy_with in paces else 0.0
    # A service past its mean will not end this very second: a quarter of the mean is assumed.
    return max(mean - desk.busy_seconds, mean / 4)
