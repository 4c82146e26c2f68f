"""Stretches in which a clock stood, for instance while the reporter was asked for more."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, order=True)
class Pause:
    """From ``start`` to ``end``; without an end it still lasts."""

    start: datetime
    end: datetime | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise ValueError(f"a pause that ends before it starts: {self}")


def merged(pauses: Iterable[Pause], *, until: datetime) -> tuple[tuple[datetime, datetime], ...]:
    """The same stretches apart and in order; one that still lasts ends at ``until``."""
    joined: list[tuple[datetime, datetime]] = []
    spans = ((pause.start, until if pause.end is None else pause.end) for pause in pauses)
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def overlap(
    spans: Iterable[tuple[datetime, datetime]], start: datetime, end: datetime
) -> timedelta:
    """How much of ``start`` to ``end`` lies in ``spans`` (apart and in order)."""
    total = timedelta()
    for begins, ends in spans:
        total += max(min(ends, end) - max(begins, start), timedelta())
    return total
