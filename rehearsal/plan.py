"""Who comes when and how long each service takes: an invented morning, the same every time."""

import random
from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk.touch.answers import steps
from shared.office.profile import HouseProfile

_LENGTH = timedelta(hours=3, minutes=40)
_ASKED, _FIRST_ASKED = 20, 5
_COMPLAINING = 3
_SHARES = {"A": 3.0, "B": 4.0, "C": 3.0, "D": 1.0, "E": 1.5}


@dataclass(frozen=True)
class Coming:
    """One visitor: when after opening, for what, and how it will go at the counter.

    ``answers`` are what they tell the survey afterwards, 0 for a question passed over; empty for
    the many who go home.
    """

    after: timedelta
    service: str
    subservice: str | None
    priority: bool
    walk: timedelta
    served: timedelta
    outcome: str
    shows_up: bool
    answers: tuple[int, ...] = ()


def a_morning(profile: HouseProfile, visitors: int, *, seed: int = 2026) -> list[Coming]:
    """``visitors`` arrivals, denser in the first hour, as houses see it."""
    chance = random.Random(seed)
    codes = [service.code for service in profile.services]
    weights = [_SHARES.get(code, 1.0) for code in codes]
    outcomes = [outcome.key for outcome in profile.outcomes if not outcome.asks]
    arrivals = sorted(chance.betavariate(1.1, 1.6) * _LENGTH for _ in range(visitors))
    coming = []
    for number, after in enumerate(arrivals):
        service = profile.service(chance.choices(codes, weights)[0])
        finer = service.subservices
        minutes = chance.lognormvariate(0.0, 0.4) * service.usual_minutes * 0.55
        coming.append(
            Coming(
                after=after,
                service=service.code,
                subservice=chance.choice(finer).key if finer else None,
                priority=chance.random() < 0.15,
                walk=timedelta(seconds=chance.randint(8, 40)),
                served=timedelta(minutes=max(0.7, minutes)),
                outcome=_outcome(service.code, outcomes, chance),
                shows_up=chance.random() > 0.05,
                answers=_answers(seed + number) if number % _ASKED == _FIRST_ASKED else (),
            )
        )
    return [_complaining(profile, one) for one in coming[:_COMPLAINING]] + coming[_COMPLAINING:]


def _complaining(profile: HouseProfile, coming: Coming) -> Coming:
    """The first of the morning come with a complaint, so that no morning is without."""
    finer = profile.service("A").subservices
    return replace(
        coming,
        service="A",
        subservice=finer[0].key if finer else None,
        outcome="complaint",
        shows_up=True,
    )


def _answers(seed: int) -> tuple[int, ...]:
    """A contented visitor's answers, drawn apart so that the morning stays as it was."""
    chance = random.Random(seed)
    elements = sum(step.element for step in steps())
    return tuple(chance.choice((3, 3, 4, 4, 2, 0)) for _ in range(elements))


def _outcome(service: str, outcomes: list[str], chance: random.Random) -> str:
    if service == "A" and chance.random() < 0.4:
        return "complaint"
    if chance.random() < 0.12:
        return "referred"
    return "informed" if service == "E" and "informed" in outcomes else outcomes[0]
