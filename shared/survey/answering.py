"""A visitor's answers at the kiosk: the invitation used up, and then a sheet that is nobody's.

These are two transactions on purpose. What is in one and the same commit belongs together for
whoever reads the file; see docs/adr/0140-a-survey-sheet-is-nobodys.md, which says as well what this
does not protect against.
"""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CursorResult, delete, insert, select, update
from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.lifecycle import State
from shared.queue.records import Ticket
from shared.survey.problems import BlankSheet
from shared.survey.records import SurveySheet
from shared.survey.sheet import AnswerSheet, Origin, half_of

INVITED = (State.CALLED, State.SERVING, State.DONE)
"""Who may answer: whoever was called, or is finished."""


def use_invitation(session: Session, *, ticket: UUID) -> bool:
    """Use up the ticket's one invitation; False where it was used before or there is none.

    Nothing tells when: no move, no act, no row of the feed.
    """
    used = session.execute(
        update(Ticket)
        .where(
            Ticket.id == ticket,
            Ticket.surveyed.is_(False),
            Ticket.state.in_([state.value for state in INVITED]),
        )
        .values(surveyed=True)
        .execution_options(synchronize_session=False)
    )
    assert isinstance(used, CursorResult)
    return used.rowcount == 1


def hand_in(session: Session, *, sheet: AnswerSheet) -> None:
    """Put a kiosk's sheet among those of its half day, all of which are written anew.

    So the newest row looks like every other, in the order of random ids, also on a server whose
    rows carry the transaction that wrote them. Raises :class:`BlankSheet`.
    """
    if sheet.blank:
        raise BlankSheet
    mine = (
        SurveySheet.origin == Origin.KIOSK.value,
        SurveySheet.instrument == sheet.instrument,
        SurveySheet.day == sheet.day,
        SurveySheet.half == (sheet.half.value if sheet.half else None),
    )
    columns = SurveySheet.__table__.columns
    rows = [dict(row) for row in session.execute(select(*columns).where(*mine)).mappings()]
    rows.append(row_of(sheet, Origin.KIOSK))
    session.execute(delete(SurveySheet).where(*mine))
    session.execute(insert(SurveySheet), sorted(rows, key=lambda row: str(row["id"])))


def sheet_now(
    profile: HouseProfile,
    now: datetime,
    *,
    scores: dict[str, int | None],
    respondent: dict[str, str],
    service: str | None,
) -> AnswerSheet:
    """The sheet of somebody who answers at this moment: of the moment only the half day is kept."""
    return AnswerSheet(
        scores=scores,
        day=service_day(now, profile.tz),
        half=half_of(now.astimezone(profile.tz)),
        service=service,
        respondent=respondent,
    )


def row_of(sheet: AnswerSheet, origin: Origin) -> dict[str, object]:
    """The sheet as a row with a random id."""
    return {
        "id": uuid4(),
        "instrument": sheet.instrument,
        "day": sheet.day,
        "half": sheet.half.value if sheet.half else None,
        "service_code": sheet.service,
        "origin": origin.value,
        "batch_id": None,
        "paper": None,
        "scores": dict(sheet.scores),
        "respondent": dict(sheet.respondent),
        "second": None,
    }
