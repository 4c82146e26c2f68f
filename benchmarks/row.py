"""One measurement beside its floor or limit, taken in the same run."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True)
class Row:
    """``ours`` and ``floor`` in ``unit``; ``limit`` is the target for ours, if there is one."""

    name: str
    ours: float
    floor: float
    unit: str
    limit: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.floor if self.floor else float("inf")

    @property
    def met(self) -> bool | None:
        return None if self.limit is None else self.ours <= self.limit


def milliseconds(act: Callable[[], object], times: int, *, warm: int = 5) -> list[float]:
    """How long each of ``times`` runs of ``act`` took, after ``warm`` runs that do not count."""
    for _ in range(warm):
        act()
    taken = []
    for _ in range(times):
        begin = perf_counter()
        act()
        taken.append((perf_counter() - begin) * 1000)
    return taken


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` (0..1) of ``values`` lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
