"""What a house will do after a survey: by element, by whom, by when, and what came of it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.survey.problems import PlanIncomplete
from shared.survey.records import SurveyPlan


@dataclass(frozen=True)
class PlanItem:
    """One thing to do about an element. ``done_on`` is None while it is open."""

    id: UUID
    element: str
    action: str
    owner: str
    due: date
    done_on: date | None = None
    outcome: str = ""


@needs(Right.FIGURES)
def add_plan(
    session: Session,
    *,
    instrument: str,
    first: date,
    last: date,
    element: str,
    action: str,
    owner: str,
    due: date,
    officer: UUID | None,
    at: datetime,
) -> PlanItem:
    """Plan something after the survey of a period. Raises :class:`PlanIncomplete`."""
    if not action.strip() or not owner.strip():
        raise PlanIncomplete
    made = SurveyPlan(
        instrument=instrument,
        first_day=first,
        last_day=last,
        element=element,
        action=action.strip(),
        owner=owner.strip(),
        due=due,
    )
    session.add(made)
    session.flush()
    record_act(session, action="survey.plan", subject=element, at=at, officer=officer)
    return _item(made)


@needs(Right.FIGURES)
def finish_plan(
    session: Session,
    *,
    plan: UUID,
    outcome: str,
    day: date,
    officer: UUID | None,
    at: datetime,
) -> PlanItem:
    """The thing is done, and what came of it."""
    found = session.get_one(SurveyPlan, plan)
    found.done_on, found.outcome = day, outcome.strip()
    record_act(session, action="survey.plan_done", subject=found.element, at=at, officer=officer)
    return _item(found)


def plans_of(session: Session, *, instrument: str, first: date, last: date) -> tuple[PlanItem, ...]:
    """What was planned after surveys that ended within these days."""
    found = session.scalars(
        select(SurveyPlan)
        .where(
            SurveyPlan.instrument == instrument,
            SurveyPlan.last_day.between(first, last),
        )
        .order_by(SurveyPlan.element, SurveyPlan.due, SurveyPlan.id)
    )
    return tuple(_item(one) for one in found)


def plans_before(session: Session, *, instrument: str, first: date) -> tuple[PlanItem, ...]:
    """What was planned after the latest surveyed period that ended before ``first``."""
    last = session.scalar(
        select(func.max(SurveyPlan.last_day)).where(
            SurveyPlan.instrument == instrument, SurveyPlan.last_day < first
        )
    )
    if last is None:
        return ()
    found = session.scalars(
        select(SurveyPlan)
        .where(SurveyPlan.instrument == instrument, SurveyPlan.last_day == last)
        .order_by(SurveyPlan.element, SurveyPlan.due, SurveyPlan.id)
    )
    return tuple(_item(one) for one in found)


def _item(one: SurveyPlan) -> PlanItem:
    return PlanItem(
        one.id, one.element, one.action, one.owner, one.due, one.done_on, one.outcome or ""
    )
