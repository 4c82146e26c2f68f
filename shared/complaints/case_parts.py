"""The parts of one case as views: its promises with their explanation, dispositions, closings."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints import promises
from shared.complaints.deadlines.rule import DeadlineStep, Unit
from shared.complaints.deadlines.standing import Verdict, standing
from shared.complaints.disposing import dispositions_of
from shared.complaints.dispositions import DispositionState, Nature
from shared.complaints.house_calendar import counting_calendar
from shared.complaints.records import ComplaintClosing
from shared.complaints.results import ClosingResult, Satisfied
from shared.complaints.views import ClosingView, DeadlineView, DispositionView
from shared.office.profile import HouseProfile


def deadline_views(
    session: Session, profile: HouseProfile, complaint: UUID, now: datetime
) -> tuple[DeadlineView, ...]:
    """Every promise of every cycle; those that run stand somewhere, those that ended do not."""
    calendar = counting_calendar(profile, now.astimezone(profile.tz).year)
    views = []
    for row in promises.deadlines_of(session, complaint):
        counted = promises.explain(session, profile, row)
        running = row.stopped_at is None
        views.append(
            DeadlineView(
                cycle=row.cycle,
                step=DeadlineStep(row.step),
                amount=row.amount,
                unit=Unit(row.unit),
                law=row.law,
                checked_on=row.checked_on,
                started_at=row.started_at,
                due=row.due,
                sure=row.sure,
                extended_to=row.extended_to,
                stopped_at=row.stopped_at,
                verdict=Verdict(row.verdict) if row.verdict else None,
                standing=standing(row.extended_to or row.due, now, calendar) if running else None,
                left=counted.left,
                explained=counted.explained,
            )
        )
    return tuple(views)


def disposition_views(session: Session, complaint: UUID) -> tuple[DispositionView, ...]:
    return tuple(
        DispositionView(
            id=row.id,
            agency=row.agency,
            instructions=tuple(row.instructions),
            nature=Nature(row.nature),
            note=row.note,
            state=DispositionState(row.state),
            agenda_number=row.agenda_number,
            made_at=row.made_at,
            due=row.due,
            sent_at=row.sent_at,
            sent_how=row.sent_how,
            received_at=row.received_at,
            received_by=row.received_by,
            answered_at=row.answered_at,
            answer=row.answer,
            returned_reason=row.returned_reason,
        )
        for row in dispositions_of(session, complaint)
    )


def closings_of(session: Session, complaint: UUID) -> tuple[ClosingView, ...]:
    rows = session.scalars(
        select(ComplaintClosing)
        .where(ComplaintClosing.complaint_id == complaint)
        .order_by(ComplaintClosing.cycle)
    )
    return tuple(
        ClosingView(
            cycle=row.cycle,
            result=ClosingResult(row.result),
            reason=row.reason,
            remainder=row.remainder,
            document=row.document,
            closed_at=row.closed_at,
            satisfied=Satisfied(row.satisfied) if row.satisfied else None,
        )
        for row in rows
    )
