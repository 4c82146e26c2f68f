"""How good the wait estimates were. Pure.

An estimate is an interval; it *covers* a wait that falls inside it. Its error is the distance
from its middle to the real wait. The baseline that any estimate must beat is head-of-line delay:
telling the newcomer how long the person at the head of the same line had waited at that moment
(zero for an empty line), which needs no model at all.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from math import fsum

from shared.queue.lasting import seconds_between


@dataclass(frozen=True)
class ScoredVisit:
    """One number as the scorecard needs it; estimates in seconds.

    ``called_at`` is the first call, None for who was never called. ``left_line_at`` is when the
    visitor stopped waiting for it: called, cancelled, closed; None while still waiting.
    ``counts`` is False where the wait was not the line's doing (parked, typed in from paper).
    """

    day: str
    service: str
    arrival: int
    issued_at: datetime
    low: int | None
    high: int | None
    basis: str | None
    called_at: datetime | None
    left_line_at: datetime | None
    counts: bool = True


@dataclass(frozen=True)
class Scored:
    """One estimate beside the real wait and the baseline, in seconds."""

    day: str
    service: str
    basis: str
    low: int
    high: int
    real: float
    head_of_line: float

    @property
    def covered(self) -> bool:
        return self.low <= self.real <= self.high

    @property
    def error(self) -> float:
        return abs((self.low + self.high) / 2 - self.real)

    @property
    def baseline_error(self) -> float:
        return abs(self.head_of_line - self.real)


@dataclass(frozen=True)
class Score:
    """Over ``count`` visits: share covered (0..1), mean errors and mean width in seconds.

    ``bias`` is how much later (positive) than told the visitors were called, on average.
    """

    count: int
    coverage: float
    error: float
    baseline_error: float
    width: float
    bias: float

    @property
    def beats_baseline(self) -> bool:
        return self.error <= self.baseline_error


@dataclass(frozen=True)
class ScoreSum:
    """What a score is worked out from; sums of several days add up. Seconds but for the counts."""

    count: int = 0
    covered: int = 0
    error: float = 0.0
    baseline_error: float = 0.0
    width: float = 0.0
    late: float = 0.0

    def __add__(self, other: "ScoreSum") -> "ScoreSum":
        return ScoreSum(
            self.count + other.count,
            self.covered + other.covered,
            self.error + other.error,
            self.baseline_error + other.baseline_error,
            self.width + other.width,
            self.late + other.late,
        )

    def parts(self) -> tuple[float, ...]:
        return self.count, self.covered, self.error, self.baseline_error, self.width, self.late

    @property
    def score(self) -> Score | None:
        """The figures, or None when there are none."""
        if not self.count:
            return None
        covered, error, baseline, width, late = (one / self.count for one in self.parts()[1:])
        return Score(self.count, covered, error, baseline, width, late)


def scored(visits: Iterable[ScoredVisit]) -> list[Scored]:
    """Every visit that has both an estimate and a real wait, beside its baseline."""
    in_order = sorted(visits, key=lambda one: (one.day, one.service, one.arrival))
    found = []
    for _, line in groupby(in_order, key=lambda one: (one.day, one.service)):
        ahead: deque[ScoredVisit] = deque()
        for visit in line:
            while ahead and _gone(ahead[0], visit.issued_at):
                ahead.popleft()
            head = seconds_between(ahead[0].issued_at, visit.issued_at) if ahead else 0.0
            ahead.append(visit)
            one = _scored(visit, head)
            if one is not None:
                found.append(one)
    return found


def score_sum(found: Iterable[Scored]) -> ScoreSum:
    """Some estimates added up."""
    of = list(found)
    return ScoreSum(
        len(of),
        sum(one.covered for one in of),
        fsum(one.error for one in of),
        fsum(one.baseline_error for one in of),
        fsum(one.high - one.low for one in of),
        fsum(one.real - (one.low + one.high) / 2 for one in of),
    )


def _gone(visit: ScoredVisit, at: datetime) -> bool:
    return visit.left_line_at is not None and visit.left_line_at <= at


def _scored(visit: ScoredVisit, head: float) -> Scored | None:
    if not visit.counts or visit.called_at is None or visit.low is None or visit.high is None:
        return None
    real = seconds_between(visit.issued_at, visit.called_at)
    return Scored(visit.day, visit.service, visit.basis or "", visit.low, visit.high, real, head)
