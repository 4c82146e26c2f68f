"""What came in, what went out, and what is left: five numbers that must add up. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.lifecycle import CaseStep
from shared.figures.cases import CountedCase, Stretch
from shared.figures.working_time import WorkingTime

AGES = ((0, 7), (8, 14), (15, 30), (31, 60), (61, None))
"""Working days since the receipt; the last has no end."""


@dataclass(frozen=True)
class Backlog:
    """``closing`` is counted from the cases themselves, not from the five others."""

    opening: int
    received: int
    entered_late: int
    reopened: int
    closed: int
    closing: int
    by_age: tuple[int, ...]
    by_waiting_for: Mapping[str, int]
    overdue: int

    @property
    def adds_up(self) -> bool:
        came = self.received + self.entered_late + self.reopened
        return self.opening + came - self.closed == self.closing


def backlog(
    cases: Iterable[CountedCase],
    *,
    within: Stretch,
    times: WorkingTime,
    cut_off: datetime,
    zone: tzinfo,
) -> Backlog:
    """Of a period. Taking an ending back counts as reopening."""
    cases = list(cases)
    end = min(within.end, cut_off)
    came: Counter[str] = Counter()
    for case in cases:
        for turn in case.turns:
            if turn.at not in within:
                continue
            if not turn.opened:
                came["closed"] += 1
            elif turn.step is not CaseStep.REGISTER:
                came["reopened"] += 1
            else:
                came["received" if case.received_at in within else "late"] += 1
    left = [case for case in cases if case.open_at(end)]
    today = end.astimezone(zone).date()
    ages = [times.days_between(c.received_at.astimezone(zone).date(), today) for c in left]
    return Backlog(
        opening=sum(case.open_at(within.start) for case in cases),
        received=came["received"],
        entered_late=came["late"],
        reopened=came["reopened"],
        closed=came["closed"],
        closing=len(left),
        by_age=tuple(
            sum(low <= age and (high is None or age <= high) for age in ages) for low, high in AGES
        ),
        by_waiting_for=Counter(case.waiting_for for case in left),
        overdue=sum(_overdue(case, end) for case in left),
    )


def _overdue(case: CountedCase, at: datetime) -> bool:
    return any(
        one.step is DeadlineStep.CLOSE
        and one.due is not None
        and one.due < at
        and (one.stopped_at is None or one.stopped_at >= at)
        for one in case.promises
    )
