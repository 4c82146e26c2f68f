"""Paper forms typed into a batch: once, a second time where the batch wants it, and put right."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.privacy.vault import forget
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.survey.batches import batch_of, store
from shared.survey.problems import BlankSheet, FormTaken, NoSuchForm
from shared.survey.records import SurveyBatch, SurveySheet
from shared.survey.remarks import remark_of
from shared.survey.sheet import AnswerSheet, Origin


@dataclass(frozen=True)
class TypedTwice:
    """One answer of a paper that was typed in two ways."""

    paper: int
    code: str
    first: int | None
    second: int | None


@needs(Right.SURVEY)
def type_paper(
    session: Session,
    *,
    batch: UUID,
    paper: int,
    sheet: AnswerSheet,
    officer: UUID | None,
    at: datetime,
) -> None:
    """One form as it was typed. Raises BlankSheet, FormTaken, UnknownBatch."""
    into = batch_of(session, batch)
    if sheet.blank:
        raise BlankSheet
    if _paper(session, batch, paper) is not None:
        raise FormTaken(paper)
    store(session, [(paper, sheet)], into, Origin.PAPER)
    _act(session, "survey.paper", into, paper, officer, at)


@needs(Right.SURVEY)
def type_again(
    session: Session,
    *,
    batch: UUID,
    paper: int,
    scores: Mapping[str, int | None],
    officer: UUID | None,
    at: datetime,
) -> tuple[TypedTwice, ...]:
    """The same form typed a second time; what differs comes back. Raises NoSuchForm."""
    found = _paper(session, batch, paper)
    if found is None:
        raise NoSuchForm(paper)
    found.second = dict(scores)
    _act(session, "survey.second", batch_of(session, batch), paper, officer, at)
    return _differing(found)


@needs(Right.SURVEY)
def put_right(
    session: Session,
    *,
    batch: UUID,
    paper: int,
    scores: Mapping[str, int | None],
    officer: UUID | None,
    at: datetime,
) -> None:
    """The answers as the form has them, after looking again: they hold in place of both."""
    found = _paper(session, batch, paper)
    if found is None:
        raise NoSuchForm(paper)
    if all(score is None for score in scores.values()):
        raise BlankSheet
    found.scores = dict(scores)
    found.second = dict(scores) if found.second is not None else None
    _act(session, "survey.corrected", batch_of(session, batch), paper, officer, at)


@needs(Right.SURVEY)
def take_out(
    session: Session, *, batch: UUID, paper: int, officer: UUID | None, at: datetime
) -> None:
    """A form typed by mistake, with its remark. Raises NoSuchForm."""
    found = _paper(session, batch, paper)
    if found is None:
        raise NoSuchForm(paper)
    forget(session, of=remark_of(found.id))
    session.delete(found)
    _act(session, "survey.taken_out", batch_of(session, batch), paper, officer, at)


def differences(session: Session, *, batch: UUID) -> tuple[TypedTwice, ...]:
    """Every answer of a batch that the second typing has otherwise."""
    found = session.scalars(
        select(SurveySheet)
        .where(SurveySheet.batch_id == batch, SurveySheet.second.is_not(None))
        .order_by(SurveySheet.paper)
    )
    return tuple(one for paper in found for one in _differing(paper))


def _act(
    session: Session,
    action: str,
    batch: SurveyBatch,
    paper: int,
    officer: UUID | None,
    at: datetime,
) -> None:
    record_act(session, action=action, subject=f"{batch.number}/{paper}", at=at, officer=officer)


def _paper(session: Session, batch: UUID, paper: int) -> SurveySheet | None:
    return session.scalar(
        select(SurveySheet).where(SurveySheet.batch_id == batch, SurveySheet.paper == paper)
    )


def _differing(one: SurveySheet) -> tuple[TypedTwice, ...]:
    if one.second is None:
        return ()
    codes = sorted({*one.scores, *one.second})
    return tuple(
        TypedTwice(one.paper or 0, code, one.scores.get(code), one.second.get(code))
        for code in codes
        if one.scores.get(code) != one.second.get(code)
    )
