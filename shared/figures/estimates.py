"""How good the estimates of some days were, each day counted once."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from shared.figures.day_memory import DayCount, counted_days
from shared.office.profile import HouseProfile
from shared.queue.history.scorecard import DayScores, Scorecard, day_scores, scorecard
from shared.queue.history.scoring import ScoreSum

_FORMULA = 1
"""Raised with every change of how an estimate is scored."""


def estimate_card(
    session: Session, *, profile: HouseProfile, first_day: date, last_day: date, now: datetime
) -> Scorecard:
    """The scorecard of the days, both ends counted in, without those declared wrong."""
    days = counted_days(
        session, ESTIMATES, first=first_day, last=last_day, now=now, profile=profile
    )
    return scorecard(days.values(), first_day=first_day, last_day=last_day)


def _counted(
    session: Session, first: date, last: date, _now: datetime, _profile: HouseProfile
) -> Mapping[date, DayScores]:
    return day_scores(session, first, last)


def _plain(day: DayScores) -> dict[str, Any]:
    sums = [[service, basis, *one.parts()] for (service, basis), one in day.sums.items()]
    return {"sums": sums, "unscored": day.unscored}


def _rebuilt(told: Mapping[str, Any]) -> DayScores:
    sums = {(service, basis): ScoreSum(*parts) for service, basis, *parts in told["sums"]}
    return DayScores(sums, told["unscored"])


ESTIMATES = DayCount[DayScores](
    name="estimates",
    version=_FORMULA,
    rules=lambda _: (),
    count=_counted,
    plain=_plain,
    rebuilt=_rebuilt,
    nothing=DayScores({}, 0),
)
