"""Who is called next, and why.

1. Whoever has waited past the ageing bound comes first, in the order of their places: nobody is
   overtaken any more once the bound is reached.
2. Otherwise priority visitors come before ordinary ones, but after ``priority_in_a_row`` of them
   in succession the next call is an ordinary visitor's.
3. Among equals the one whose place in line is earlier.
"""

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Generic, Protocol, TypeVar


class Waiting(Protocol):
    """What the rule needs to know of a waiting ticket."""

    @property
    def priority(self) -> bool: ...

    @property
    def place(self) -> int: ...

    @property
    def place_at(self) -> datetime: ...

    @property
    def number(self) -> int: ...


class Wanted(Protocol):
    """What a waiting ticket wants: a service, or one counter that it was sent on to."""

    @property
    def service_code(self) -> str: ...

    @property
    def wanted_counter(self) -> str | None: ...


class Reason(StrEnum):
    """Why this number was called."""

    AGED = "aged"
    PRIORITY = "priority"
    ORDINARY_TURN = "ordinary_turn"
    FIRST_COME = "first_come"
    CHOSEN = "chosen"

    @classmethod
    def _missing_(cls, value: object) -> "Reason":
        return cls.CHOSEN


@dataclass(frozen=True)
class OrderRules:
    """``priority_in_a_row`` calls at most before an ordinary visitor; bound on waiting."""

    priority_in_a_row: int
    ageing: timedelta


W = TypeVar("W", bound=Waiting)


@dataclass(frozen=True)
class Choice(Generic[W]):
    ticket: W
    reason: Reason


def may_call(ticket: Wanted, *, counter: str, serves: Collection[str]) -> bool:
    """Whether a counter that serves these services may call this waiting ticket.

    A ticket sent on to one counter is that counter's alone, whatever services it serves.
    """
    if ticket.wanted_counter is not None:
        return ticket.wanted_counter == counter
    return ticket.service_code in serves


def next_ticket(
    waiting: Iterable[W], *, priority_streak: int, now: datetime, rules: OrderRules
) -> "Choice[W] | None":
    """The ticket to call, or None when nobody waits.

    ``priority_streak`` is how many priority visitors were called in succession just before.
    """
    in_line = sorted(waiting, key=_place)
    if not in_line:
        return None
    aged = next((ticket for ticket in in_line if _aged(ticket, now, rules)), None)
    if aged is not None:
        return Choice(aged, Reason.AGED)
    first = in_line[0]
    ordinary = [ticket for ticket in in_line if not ticket.priority]
    preferred = [ticket for ticket in in_line if ticket.priority]
    if preferred and ordinary and priority_streak >= rules.priority_in_a_row:
        return Choice(ordinary[0], Reason.ORDINARY_TURN)
    if preferred:
        return Choice(preferred[0], Reason.PRIORITY if ordinary else Reason.FIRST_COME)
    return Choice(first, Reason.FIRST_COME)


def streak(latest_first: Sequence[bool]) -> int:
    """How many of the latest calls, newest first, were priority without a break."""
    count = 0
    for was_priority in latest_first:
        if not was_priority:
            break
        count += 1
    return count


def in_call_order(
    waiting: Iterable[W], *, priority_streak: int, now: datetime, rules: OrderRules
) -> list[W]:
    """All of ``waiting`` in the order they would be called if nobody else came."""
    in_line = sorted(waiting, key=_place)
    aged = [ticket for ticket in in_line if _aged(ticket, now, rules)]
    order: list[W] = list(aged)
    for ticket in aged:
        priority_streak = priority_streak + 1 if ticket.priority else 0
    rest = [ticket for ticket in in_line if not _aged(ticket, now, rules)]
    preferred = deque(ticket for ticket in rest if ticket.priority)
    ordinary = deque(ticket for ticket in rest if not ticket.priority)
    while preferred or ordinary:
        turn_is_over = priority_streak >= rules.priority_in_a_row
        if preferred and not (ordinary and turn_is_over):
            order.append(preferred.popleft())
            priority_streak += 1
        else:
            order.append(ordinary.popleft())
            priority_streak = 0
    return order


def _aged(ticket: Waiting, now: datetime, rules: OrderRules) -> bool:
    return now - ticket.place_at >= rules.ageing


def _place(ticket: Waiting) -> tuple[int, int]:
    return ticket.place, ticket.number
