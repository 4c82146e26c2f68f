"""What is counted of one service on one day, so that days add up to any period. Pure."""

import sys
from array import array
from base64 import b64decode, b64encode
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, partial, reduce
from itertools import accumulate, chain, pairwise
from operator import add
from typing import Any, TypeAlias

from shared.figures.endings import Endings, added

Durations: TypeAlias = "array[int]"
"""Seconds, one number for each that was measured, so that medians of any period are exact."""
Quarters: TypeAlias = "array[int]"
"""A count for each quarter of an hour of the house's day, from midnight."""
QUARTER = 15
"""Minutes in which arrivals are counted."""
QUARTERS = 24 * 60 // QUARTER
# The waits' quarters last: they are as many as there are waits.
_COUNTS = ("arrivals", "calls", "line", "waited_from")
_SECONDS = ("waits", "given_up", "after_transfer")


def durations(seconds: Iterable[int] = ()) -> Durations:
    return array("i", seconds)


def _quarters(counts: Iterable[int] = (0,) * QUARTERS) -> Quarters:
    return array("h", counts)


@dataclass
class VisitTally:
    """One service's visits. ``waits`` are of those served; ``given_up`` of those who were never
    called: so long they waited, or have waited so far. ``after_transfer`` are waits at the service
    a visitor was sent on to.

    By the quarter of an hour of the house's day: ``arrivals``; ``calls``, each number's first;
    ``line``, how many more wait at its end than before it; ``waited_from`` tells of each of the
    waits in which quarter it began. By counter, "" for none: ``served_at``, how many ended their
    visit there, and ``service_times_at``, how long it served.
    """

    endings: Endings = field(default_factory=Endings)
    outcomes: Counter[str] = field(default_factory=Counter)
    waits: Durations = field(default_factory=durations)
    waited_from: Quarters = field(default_factory=lambda: _quarters(()))
    given_up: Durations = field(default_factory=durations)
    after_transfer: Durations = field(default_factory=durations)
    arrivals: Quarters = field(default_factory=_quarters)
    calls: Quarters = field(default_factory=_quarters)
    line: Quarters = field(default_factory=_quarters)
    served_at: Counter[str] = field(default_factory=Counter)
    service_times_at: dict[str, Durations] = field(default_factory=dict)

    def waited(self, quarter: int, seconds: int) -> None:
        """Somebody who came in the quarter was served after so long."""
        self.waits.append(seconds)
        self.waited_from.append(quarter)

    def in_order(self) -> "VisitTally":
        """The same with every duration in order: two that count the same are the same."""
        pairs = sorted(zip(self.waited_from, self.waits, strict=True))
        self.waited_from = _quarters(quarter for quarter, _ in pairs)
        self.waits = durations(seconds for _, seconds in pairs)
        self.given_up = durations(sorted(self.given_up))
        self.after_transfer = durations(sorted(self.after_transfer))
        there = sorted(self.service_times_at.items())
        self.service_times_at = {code: durations(sorted(seconds)) for code, seconds in there}
        return self

    def plain(self) -> dict[str, Any]:
        """As JSON has it; rows of numbers one behind the other as their bytes, which are read in no
        time."""
        seconds = [getattr(self, name) for name in _SECONDS] + [*self.service_times_at.values()]
        return {
            "endings": list(self.endings.parts().values()),
            "outcomes": dict(self.outcomes),
            "served_at": dict(self.served_at),
            "quarters": _packed(array("h", chain(*(getattr(self, name) for name in _COUNTS)))),
            "counters": list(self.service_times_at),
            "lengths": [len(row) for row in seconds],
            "seconds": _packed(_joined(seconds)),
        }

    @classmethod
    def rebuilt(cls, told: Mapping[str, Any]) -> "VisitTally":
        """What :meth:`plain` was made of."""
        counts, seconds = _unpacked("h", told["quarters"]), _unpacked("i", told["seconds"])
        cuts = (*range(0, len(_COUNTS) * QUARTERS, QUARTERS), len(counts))
        lengths = accumulate(told["lengths"], initial=0)
        rows = [seconds[begin:end] for begin, end in pairwise(lengths)]
        made = {
            name: counts[begin:end]
            for name, (begin, end) in zip(_COUNTS, pairwise(cuts), strict=True)
        }
        made |= zip(_SECONDS, rows, strict=False)
        return cls(
            Endings(*told["endings"]),
            outcomes=Counter(told["outcomes"]),
            served_at=Counter(told["served_at"]),
            service_times_at=dict(zip(told["counters"], rows[len(_SECONDS) :], strict=True)),
            **made,
        )


class VisitSum:
    """Tallies as one. Each count is added up when it is first asked for."""

    def __init__(self, parts: Iterable[VisitTally] = ()) -> None:
        self._parts = tuple(parts)

    @cached_property
    def endings(self) -> Endings:
        return added(one.endings for one in self._parts)

    @cached_property
    def outcomes(self) -> Counter[str]:
        return _summed(one.outcomes for one in self._parts)

    @cached_property
    def waits(self) -> Durations:
        return _joined(one.waits for one in self._parts)

    @cached_property
    def given_up(self) -> Durations:
        return _joined(one.given_up for one in self._parts)

    @cached_property
    def after_transfer(self) -> Durations:
        return _joined(one.after_transfer for one in self._parts)

    @cached_property
    def service_times(self) -> Durations:
        return _joined(seconds for one in self._parts for seconds in one.service_times_at.values())

    @cached_property
    def served_at(self) -> Counter[str]:
        return _summed(one.served_at for one in self._parts)

    @cached_property
    def service_times_at(self) -> Mapping[str, Durations]:
        found: defaultdict[str, Durations] = defaultdict(durations)
        for one in self._parts:
            for code, seconds in one.service_times_at.items():
                found[code].extend(seconds)
        return dict(found)

    @property
    def issued(self) -> int:
        """Numbers whose moment can be read."""
        return sum(sum(one.arrivals) for one in self._parts)

    @property
    def called(self) -> int:
        return sum(sum(one.calls) for one in self._parts)

    @cached_property
    def arrivals(self) -> Quarters:
        return self._by_quarter("arrivals")

    @cached_property
    def calls(self) -> Quarters:
        return self._by_quarter("calls")

    @cached_property
    def waiting(self) -> Quarters:
        """How many wait at the end of each quarter."""
        return _quarters(max(0, count) for count in accumulate(self._by_quarter("line")))

    @property
    def most_waiting(self) -> int:
        """How many waited at once at most."""
        return max(0, *accumulate(self._by_quarter("line")))

    def waits_between(self, begin: int, end: int) -> Durations:
        """Waits that began in the quarters from the one up to the other."""
        return durations(
            seconds
            for one in self._parts
            for quarter, seconds in zip(one.waited_from, one.waits, strict=True)
            if begin <= quarter < end
        )

    def kept(self, promise: int) -> tuple[int, int]:
        """Served within ``promise`` seconds, of those served or past it without a call."""
        within = sum(map(promise.__ge__, self.waits))
        late = sum(map(promise.__lt__, self.given_up))
        return within, len(self.waits) + late

    def _by_quarter(self, name: str) -> Quarters:
        rows: Iterable[Iterable[int]] = (getattr(one, name) for one in self._parts)
        return _quarters(reduce(partial(map, add), rows, _quarters()))


DayTallies = Mapping[tuple[date, str], VisitTally]
"""By service day and the code of the service a number was taken for."""


def by_service(days: DayTallies) -> dict[str, VisitSum]:
    """All days together."""
    found: defaultdict[str, list[VisitTally]] = defaultdict(list)
    for (_, service), tally in days.items():
        found[service].append(tally)
    return {service: VisitSum(tallies) for service, tallies in found.items()}


def by_day(days: DayTallies) -> dict[date, VisitSum]:
    """All services together."""
    found: defaultdict[date, list[VisitTally]] = defaultdict(list)
    for (day, _), tally in days.items():
        found[day].append(tally)
    return {day: VisitSum(tallies) for day, tallies in found.items()}


def _summed(several: Iterable[Counter[str]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for one in several:
        total.update(one)
    return total


def _joined(several: Iterable[Durations]) -> Durations:
    return array("i", chain.from_iterable(several))


def _packed(numbers: "array[int]") -> str:
    return b64encode(_little(numbers).tobytes()).decode()


def _unpacked(size: str, text: str) -> "array[int]":
    numbers = array(size)
    numbers.frombytes(b64decode(text))
    return _little(numbers)


def _little(numbers: "array[int]") -> "array[int]":
    """A house may go from one kind of computer to another."""
    if sys.byteorder == "little":
        return numbers
    turned = numbers[:]
    turned.byteswap()
    return turned
