"""The floor as a supervisor sees it. Pure: what was read at one moment, to be judged at any."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from shared.printing.status import PrinterState
from shared.queue.board_state import BoardState
from shared.queue.kiosk_state import KioskState
from shared.queue.line.wait_estimate import Prospect


class CounterState(StrEnum):
    """What goes on at a counter."""

    CLOSED = "closed"
    FREE = "free"
    CALLING = "calling"
    SERVING = "serving"
    PAUSED = "paused"
    SILENT = "silent"
    """Somebody sits there, but the desk program has not reported for minutes."""


@dataclass(frozen=True)
class CounterLine:
    """One counter. ``since`` is when its state began (None when closed).

    ``alone_since`` is set while a visitor is there and no officer is: since when.
    ``may_call`` is how many of those waiting this counter may call, ``waiting_since`` when the
    first of them took a place in line.
    """

    code: str
    name: str
    state: CounterState
    since: datetime | None
    serves: tuple[str, ...]
    seat: UUID | None = None
    officer_id: UUID | None = None
    officer: str | None = None
    ticket: UUID | None = None
    label: str | None = None
    service: str | None = None
    alone_since: datetime | None = None
    pause_reason: str | None = None
    may_call: int = 0
    waiting_since: datetime | None = None

    def seconds(self, now: datetime) -> int:
        """How long the state has lasted."""
        return max(0, round((now - self.since).total_seconds())) if self.since else 0

    def idle_since(self) -> datetime | None:
        """Since when the officer could have called somebody; None unless that is so."""
        if self.state is not CounterState.FREE or self.since is None or self.waiting_since is None:
            return None
        return max(self.since, self.waiting_since)


@dataclass(frozen=True)
class ServiceLine:
    """One service's line. ``waits`` are the moments at which those waiting took their number;
    ``prospect`` is what the kiosk tells who comes now."""

    code: str
    name: str
    waits: tuple[datetime, ...]
    prospect: Prospect
    target: timedelta
    shut: bool
    quota_left: int | None = None

    @property
    def waiting(self) -> int:
        return len(self.waits)

    @property
    def open_counters(self) -> int:
        return self.prospect.counters

    def longest_seconds(self, now: datetime) -> int:
        return max(0, round((now - min(self.waits)).total_seconds())) if self.waits else 0

    def over_target(self, now: datetime) -> tuple[datetime, ...]:
        """When those past the promised wait took their number, longest first."""
        return tuple(sorted(at for at in self.waits if now - at > self.target))


@dataclass(frozen=True)
class PrinterLine:
    """One printer as the floor tells of it."""

    name: str
    state: PrinterState
    since: datetime
    minded: bool
    detail: str = ""


@dataclass(frozen=True)
class Floor:
    """Everything on the floor, read at ``now``. ``stuck_prints`` are when they were asked for."""

    now: datetime
    counters: tuple[CounterLine, ...]
    services: tuple[ServiceLine, ...]
    kiosks: tuple[KioskState, ...]
    boards: tuple[BoardState, ...]
    printers: tuple[PrinterLine, ...]
    stuck_prints: tuple[datetime, ...]
    forgotten_after: timedelta
