"""How long a new visitor will probably wait: an interval, and what it rests on.

The counters are simulated: each becomes free when its current service is likely to end, then
takes the next waiting visitor it serves, in call order. The middle of the interval is the moment
at which the newcomer would be taken; its width grows with the square root of the number of
services in between, from the measured spread. Measured times are trimmed, and forgotten services
are kept out by the caller. See docs/adr/0006-wait-estimate.md.
"""

import heapq
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean, pstdev

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


def pace_of(seconds: Sequence[float], *, usual_minutes: float) -> Pace:
    """The pace from recent service times, or from the profile's usual minutes."""
    if len(seconds) < ENOUGH_SAMPLES:
        mean = usual_minutes * 60
        return Pace(mean, mean * _ASSUMED_SPREAD, measured=False)
    ordered = sorted(seconds)
    cut = int(len(ordered) * _TRIM)
    kept = ordered[cut : len(ordered) - cut] if cut else ordered
    return Pace(fmean(kept), pstdev(kept), measured=True)


def estimate(
    service: str,
    *,
    ahead: Sequence[str],
    desks: Sequence[Desk],
    paces: Mapping[str, Pace],
    head_waited: float | None,
) -> Estimate:
    """The wait of a newcomer for ``service`` behind ``ahead``, the services of those in line.

    ``head_waited`` is how many seconds the first in the line of the same service has waited, or
    None when nobody waits. Without an open counter for the service one is assumed.
    """
    middle, in_between = _simulated(service, ahead, desks, paces)
    pace = paces[service]
    if not pace.measured and head_waited is not None:
        low, high = sorted((middle, head_waited))
        return Estimate(round(low), round(high), Basis.HEAD_OF_LINE)
    half = _FOUR_IN_FIVE * pace.spread * math.sqrt(in_between)
    basis = Basis.MEASURED if pace.measured else Basis.USUAL
    return Estimate(max(0, round(middle - half)), round(middle + half), basis)


def _simulated(
    service: str, ahead: Sequence[str], desks: Sequence[Desk], paces: Mapping[str, Pace]
) -> tuple[float, float]:
    """Seconds until the newcomer is taken, and how many services that counter ends before."""
    everyone = list(desks)
    if not any(service in desk.serves for desk in desks):
        everyone.append(Desk(frozenset({service})))
    free = [(_remaining(desk, paces), index) for index, desk in enumerate(everyone)]
    heapq.heapify(free)
    served = [1.0 if desk.busy_with else 0.0 for desk in everyone]
    line = dict(enumerate([*ahead, service]))
    newcomer = len(ahead)
    while free:
        at, index = free[0]
        serves = everyone[index].serves
        taken = next((who for who, wanted in line.items() if wanted in serves), None)
        if taken is None:
            heapq.heappop(free)
            continue
        if taken == newcomer:
            return at, served[index]
        served[index] += 1
        heapq.heapreplace(free, (at + paces[line.pop(taken)].mean, index))
    raise AssertionError("some counter serves the newcomer")


def _remaining(desk: Desk, paces: Mapping[str, Pace]) -> float:
    if desk.busy_with is None:
        return 0.0
    mean = paces[desk.busy_with].mean if desk.busy_with in paces else 0.0
    # A service past its mean will not end this very second: a quarter of the mean is assumed.
    return max(mean - desk.busy_seconds, mean / 4)
