"""What is counted of one service on one day, so that days add up to any period. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from shared.figures.endings import Endings

Histogram = Counter[int]
"""How often each number of seconds came."""
QUARTER = 15
"""Minutes in which arrivals are counted; a day has 96 quarters of an hour from midnight."""
QUARTERS = 24 * 60 // QUARTER


@dataclass
class CounterTally:
    """Whom one counter finished serving, and how long it served."""

    served: int = 0
    service_times: Histogram = field(default_factory=Counter)


@dataclass
class VisitTally:
    """One service's visits. ``waits`` are of those served; ``given_up`` of those who were never
    called: so long they waited, or have waited so far. ``after_transfer`` are waits at the service
    a visitor was sent on to.

    By the quarter of an hour of the house's day: ``arrivals``; ``calls``, each number's first;
    ``line``, how many more wait at its end than before it; ``waits_at``, the waits of those who
    came in it, by (quarter, seconds).
    """

    endings: Endings = field(default_factory=Endings)
    outcomes: Counter[str] = field(default_factory=Counter)
    waits: Histogram = field(default_factory=Counter)
    given_up: Histogram = field(default_factory=Counter)
    service_times: Histogram = field(default_factory=Counter)
    after_transfer: Histogram = field(default_factory=Counter)
    arrivals: Counter[int] = field(default_factory=Counter)
    calls: Counter[int] = field(default_factory=Counter)
    line: Counter[int] = field(default_factory=Counter)
    waits_at: Counter[tuple[int, int]] = field(default_factory=Counter)
    counters: dict[str, CounterTally] = field(default_factory=dict)

    def kept(self, promise: int) -> tuple[int, int]:
        """Served within ``promise`` seconds, of those served or past it without a call."""
        within = sum(count for wait, count in self.waits.items() if wait <= promise)
        late = sum(count for wait, count in self.given_up.items() if wait > promise)
        return within, self.waits.total() + late

    def at_counter(self, code: str) -> CounterTally:
        return self.counters.setdefault(code, CounterTally())

    def add(self, other: "VisitTally") -> None:
        """Count another's visits too."""
        self.endings += other.endings
        for name in _COUNTED:
            mine: Counter[object] = getattr(self, name)
            for key, count in getattr(other, name).items():
                mine[key] += count
        for code, one in other.counters.items():
            mine_there = self.at_counter(code)
            mine_there.served += one.served
            for seconds, count in one.service_times.items():
                mine_there.service_times[seconds] += count


_COUNTED = (
    "outcomes", "waits", "given_up", "service_times", "after_transfer",
    "arrivals", "calls", "line", "waits_at",
)  # fmt: skip
DayTallies = Mapping[tuple[date, str], VisitTally]
"""By service day and the code of the service a number was taken for."""


def by_service(days: DayTallies) -> dict[str, VisitTally]:
    """All days together."""
    found: defaultdict[str, VisitTally] = defaultdict(VisitTally)
    for (_, service), tally in days.items():
        found[service].add(tally)
    return dict(found)


def together(tallies: Iterable[VisitTally]) -> VisitTally:
    """All of them as one."""
    total = VisitTally()
    for tally in tallies:
        total.add(tally)
    return total
