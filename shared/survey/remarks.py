"""What respondents wrote on the form besides their answers: in the vault, read by right."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.privacy.vault import Subject, keep, look_in
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.survey.records import SurveySheet

_REMARK = "remark"


@dataclass(frozen=True)
class Remark:
    """What somebody wrote on the form besides, with the day and service and nothing more."""

    day: date
    service: str | None
    text: str


def remark_of(sheet: UUID) -> Subject:
    """Under whom the vault has the remark of a sheet."""
    return Subject.of("survey_sheet", sheet)


def keep_remark(session: Session, *, sheet: UUID, text: str, day: date) -> None:
    """Keep a remark; of the moment the vault learns the day alone."""
    moment = datetime.combine(day, time(), UTC)
    keep(session, of=remark_of(sheet), values={_REMARK: text.strip()}, at=moment)


@needs(Right.REMARKS)
def read_remarks(
    session: Session,
    *,
    instrument: str,
    first: date,
    last: date,
    officer: UUID | None,
    at: datetime,
) -> tuple[Remark, ...]:
    """What respondents wrote in a period. They may have named somebody: reading is an act."""
    found = session.execute(
        select(SurveySheet.id, SurveySheet.day, SurveySheet.service_code)
        .where(
            SurveySheet.instrument == instrument,
            SurveySheet.day.between(first, last),
            SurveySheet.batch_id.is_not(None),
        )
        .order_by(SurveySheet.day.desc(), SurveySheet.id)
    )
    told = []
    for sheet, day, service in found:
        text = look_in(session, of=remark_of(sheet)).values.get(_REMARK)
        if text:
            told.append(Remark(day, service, str(text)))
    record_act(session, action="survey.remarks", subject=f"{first}/{last}", at=at, officer=officer)
    return tuple(told)
