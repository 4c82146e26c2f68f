"""Where the time comes from. The house's moments are aware and in UTC.

A computer's clock is only a label that anybody can move. The house goes by its own: the last
moment it could trust, plus what has passed since on a counter that nobody sets. See
docs/adr/1101-one-house-clock.md.
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Protocol

from shared.office.computer import boot_id, clock_synchronised

JUMP = timedelta(seconds=30)
"""Further than this from what has passed, a clock did not drift: it was set."""

_CATCHING_UP = 10
"""A computer's clock a little behind is met at nine tenths of the pace, never by a step back."""


class Clock(Protocol):
    """A clock that anybody can set, beside a counter that nobody can."""

    @property
    def boot(self) -> str:
        """What tells this run of the computer from every other: counters compare within one."""

    def now(self) -> datetime:
        """The moment that the clock shows, aware, in UTC."""

    def elapsed(self) -> float:
        """Seconds on the counter, which goes on while the computer sleeps."""

    def synchronised(self) -> bool:
        """Whether a time server vouches for the clock at this moment."""


class SystemClock:
    """The computer's own."""

    @property
    def boot(self) -> str:
        return boot_id()

    def now(self) -> datetime:
        return datetime.now(UTC)

    def elapsed(self) -> float:
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()

    def synchronised(self) -> bool:
        return clock_synchronised()


class SetClock:
    """A clock that stands still until it is told to move: rehearsals and tests.

    `set` and `advance` let time pass, on the clock and on the counter alike; `jump` moves the
    clock alone, as a wrong click does.
    """

    def __init__(self, at: datetime, *, boot: str = "set", vouched: bool = True) -> None:
        self.boot, self.vouched = boot, vouched
        self._jumped = timedelta()
        self.set(at)

    def now(self) -> datetime:
        return self._at

    def elapsed(self) -> float:
        return (self._at - self._jumped).timestamp()

    def synchronised(self) -> bool:
        return self.vouched

    def set(self, at: datetime) -> None:
        if at.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        self._at = at.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        self._at += by

    def jump(self, by: timedelta) -> None:
        """Somebody, or a flat battery, sets the clock; no time passes."""
        self._at += by
        self._jumped += by


@dataclass(frozen=True)
class Trusted:
    """A moment that the house believed: ``elapsed`` on the counter of ``boot``.

    ``agreed`` is how far the computer's clock may be ahead of the house's with everybody's
    knowledge, and ``turn`` counts the decisions about the time.
    """

    at: datetime
    elapsed: float
    boot: str
    agreed: timedelta = timedelta()
    turn: int = 0


class HouseClock:
    """The house's time in one program: it never jumps, and knows when the computer's did.

    Begun from ``trusted``, the last moment on record: in the same run of the computer the
    counter alone counts, and in a later one no moment before it is believed.
    """

    def __init__(self, computer: Clock, trusted: Trusted | None = None) -> None:
        self._computer, self._lock = computer, Lock()
        self._agreed, self.turn = timedelta(), 0
        self._at, self._elapsed = computer.now(), computer.elapsed()
        self._aside = timedelta()
        if trusted is None:
            return
        self._agreed, self.turn = trusted.agreed, trusted.turn
        if trusted.boot == computer.boot:
            self._at, self._elapsed = trusted.at, trusted.elapsed
            self.now()
        elif self._at < trusted.at - JUMP:
            self._aside, self._at = self._at - trusted.at, trusted.at

    @property
    def computer(self) -> Clock:
        return self._computer

    def now(self) -> datetime:
        """The house's moment, aware, in UTC."""
        with self._lock:
            shown, elapsed = self._computer.now(), self._computer.elapsed()
            passed = elapsed - self._elapsed
            moment = self._at + timedelta(seconds=passed)
            aside = shown - moment
            if timedelta() <= aside <= JUMP:
                moment = shown
            elif -JUMP <= aside < timedelta():
                moment -= min(-aside, timedelta(seconds=max(0.0, passed) / _CATCHING_UP))
            self._at, self._elapsed, self._aside = moment, elapsed, shown - moment
            return moment

    @property
    def aside(self) -> timedelta:
        """How far the computer's clock is ahead of the house's; zero while they agree."""
        self.now()
        return timedelta() if abs(self._aside) <= JUMP else self._aside

    @property
    def in_doubt(self) -> bool:
        """The computer's clock jumped, and nobody has said yet which of the two is right."""
        aside = self.aside
        return bool(aside) and abs(aside - self._agreed) > JUMP

    def trusted(self) -> Trusted:
        """What to write down, for whoever begins after this."""
        at = self.now()
        return Trusted(at, self._elapsed, self._computer.boot, self._agreed, self.turn)

    def decided(self, at: datetime) -> Trusted:
        """The trusted moment if the house's time were ``at`` from now on."""
        shown = self._computer.now()
        return Trusted(at, self._computer.elapsed(), self._computer.boot, shown - at, self.turn + 1)

    def follow(self, trusted: Trusted) -> None:
        """Go by a decision about the time, made here or in another program."""
        if trusted.boot != self._computer.boot:
            return
        with self._lock:
            self._at, self._elapsed = trusted.at, trusted.elapsed
            self._agreed, self.turn = trusted.agreed, trusted.turn
        self.now()
