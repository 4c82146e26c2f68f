"""Batches of paper forms and of files: numbered, never taken in twice, and what is in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from shared.i18n import short_date
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.survey.answering import row_of
from shared.survey.problems import FileSeenBefore, UnknownBatch
from shared.survey.records import SurveyBatch, SurveySheet
from shared.survey.remarks import keep_remark
from shared.survey.sheet import AnswerSheet, Half, Origin


@dataclass(frozen=True)
class BatchView:
    """A batch as lists show it. ``typed_again`` of its ``papers`` were typed a second time, and
    ``different`` of these disagree with the first."""

    id: UUID
    number: int
    instrument: str
    origin: Origin
    opened_on: date
    twice: bool
    papers: int
    typed_again: int
    different: int


@needs(Right.SURVEY)
def open_batch(
    session: Session, *, instrument: str, twice: bool, officer: UUID | None, day: date, at: datetime
) -> BatchView:
    """A new batch of paper forms."""
    batch = _new_batch(session, instrument, Origin.PAPER, day, twice=twice)
    record_act(session, action="survey.batch", subject=str(batch.number), at=at, officer=officer)
    return _view(batch, [])


@needs(Right.SURVEY)
def take_file(
    session: Session,
    *,
    sheets: Sequence[AnswerSheet],
    digest: str,
    instrument: str,
    officer: UUID | None,
    day: date,
    at: datetime,
) -> BatchView:
    """Every row of a file as one batch; the same file a second time raises FileSeenBefore."""
    before = session.scalar(select(SurveyBatch).where(SurveyBatch.digest == digest))
    if before is not None:
        raise FileSeenBefore(before.number, short_date(before.opened_on))
    batch = _new_batch(session, instrument, Origin.FILE, day, digest=digest)
    store(session, list(enumerate(sheets, start=1)), batch, Origin.FILE)
    detail = {"sheets": len(sheets)}
    record_act(session, action="survey.file", subject=str(batch.number), at=at, officer=officer,
               detail=detail)  # fmt: skip
    return _view(batch, [(sheet.scores, None) for sheet in sheets])


def batches(session: Session, *, instrument: str) -> list[BatchView]:
    """All batches of an instrument, the newest first."""
    found = session.scalars(
        select(SurveyBatch)
        .where(SurveyBatch.instrument == instrument)
        .order_by(SurveyBatch.number.desc())
    )
    sheets: dict[UUID, list[tuple[Mapping[str, int | None], Mapping[str, int | None] | None]]] = {}
    typed = select(SurveySheet.batch_id, SurveySheet.scores, SurveySheet.second).where(
        SurveySheet.batch_id.is_not(None), SurveySheet.instrument == instrument
    )
    for batch, scores, second in session.execute(typed):
        sheets.setdefault(batch, []).append((scores, second))
    return [_view(batch, sheets.get(batch.id, [])) for batch in found]


def papers(session: Session, *, batch: UUID) -> dict[int, AnswerSheet]:
    """What was typed of a batch, by the number on the form; remarks stay closed."""
    found = session.scalars(
        select(SurveySheet).where(SurveySheet.batch_id == batch).order_by(SurveySheet.paper)
    )
    return {one.paper or 0: _sheet(one) for one in found}


def next_paper(session: Session, *, batch: UUID) -> int:
    """The number after the last form of a batch."""
    last = select(func.max(SurveySheet.paper)).where(SurveySheet.batch_id == batch)
    return (session.scalar(last) or 0) + 1


def _new_batch(
    session: Session,
    instrument: str,
    origin: Origin,
    day: date,
    *,
    twice: bool = False,
    digest: str | None = None,
) -> SurveyBatch:
    last = session.scalar(select(func.max(SurveyBatch.number))) or 0
    batch = SurveyBatch(
        number=last + 1,
        instrument=instrument,
        origin=origin.value,
        opened_on=day,
        twice=twice,
        digest=digest,
    )
    session.add(batch)
    session.flush()
    return batch


def store(
    session: Session, typed: Sequence[tuple[int, AnswerSheet]], batch: SurveyBatch, origin: Origin
) -> None:
    rows = [row_of(sheet, origin) | {"batch_id": batch.id, "paper": n} for n, sheet in typed]
    if rows:
        session.execute(insert(SurveySheet), rows)
    for row, (_, sheet) in zip(rows, typed, strict=True):
        if sheet.remark.strip():
            sheet_id = row["id"]
            assert isinstance(sheet_id, UUID)
            keep_remark(session, sheet=sheet_id, text=sheet.remark, day=sheet.day)


def batch_of(session: Session, batch: UUID) -> SurveyBatch:
    found = session.get(SurveyBatch, batch)
    if found is None:
        raise UnknownBatch
    return found


def _view(
    batch: SurveyBatch,
    typed: Sequence[tuple[Mapping[str, int | None], Mapping[str, int | None] | None]],
) -> BatchView:
    again = [(scores, second) for scores, second in typed if second is not None]
    different = sum(dict(scores) != dict(second) for scores, second in again)
    return BatchView(
        batch.id,
        batch.number,
        batch.instrument,
        Origin(batch.origin),
        batch.opened_on,
        batch.twice,
        len(typed),
        len(again),
        different,
    )


def _sheet(one: SurveySheet) -> AnswerSheet:
    return AnswerSheet(
        scores=one.scores,
        day=one.day,
        half=Half(one.half) if one.half else None,
        service=one.service_code,
        respondent=one.respondent,
        instrument=one.instrument,
    )
