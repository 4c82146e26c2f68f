"""Keeping what is typed and not saved, until it is: the text belongs to its case.

Whoever opens the case gets the text; the first word they type makes it theirs. A form that was
not told so begins a second text of the case with its next word: nobody's words take the place of
another's. Nothing is announced while somebody types on.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from shared.drafts.records import DraftRow
from shared.drafts.text import (
    OPEN_TO,
    DraftMark,
    DraftOf,
    DraftText,
    Typed,
    form_about,
    form_of,
    kind_of,
)
from shared.i18n import Message, Refusal
from shared.privacy.vault import Subject, forget, look_in_each
from shared.privacy.vault import keep as keep_sealed
from shared.staff.acting import has_right, needs
from shared.staff.audit import record_act
from shared.staff.records import Officer
from shared.staff.rights import Right
from shared.storage.base import new_id
from shared.storage.feed import Topic, announce

ENDED_KEPT = timedelta(hours=12)
"""How long an ended text waits for an undo."""
_STATE, _FILES = "typed", "files"
_T = DraftRow.__table__.c


class DraftGone(Refusal):
    """The text was ended or discarded meanwhile, or is none of the officer's."""

    sentence = Message("Sentences", "Isian itu sudah tidak ada di daftar Anda.")


@needs(Right.DRAFTS)
def keep_draft(
    session: Session,
    *,
    officer: UUID,
    typed: Typed,
    instead_of: UUID | None = None,
) -> DraftMark:
    """Keep what a form holds; ``instead_of`` is the text that it goes on from, which ends.

    The answer names another text than asked for when somebody else wrote meanwhile: both stay.
    """
    if instead_of is not None:
        _end(session, instead_of, typed.at)
    return put_text(session, typed=typed)


def put_text(session: Session, *, typed: Typed) -> DraftMark:
    """The same for whoever typed it; the house's own, when it brings in what waited outside."""
    mark, at = typed.mark, typed.at
    row = _row_to_write(session, typed)
    if row is not None and at < max(row.written_at, row.ended_at or at):
        return DraftMark(row.id, mark.hand, row.version)  # it waited outside, and is older
    fresh = row is None
    if row is None:
        taken = session.get(DraftRow, mark.id) is not None
        row = DraftRow(
            id=new_id() if taken else mark.id,
            about=typed.about,
            hand=mark.hand,
            version=0,
            begun_at=at,
            written_at=at,
            written_by=typed.by,
            counter=typed.counter,
        )
        session.add(row)
    if fresh or row.hand != mark.hand or row.ended_at is not None:
        announce(session, Topic.DRAFT)
    row.hand, row.version, row.written_at = mark.hand, row.version + 1, at
    row.written_by, row.counter, row.ended_at = typed.by, typed.counter, None
    if row.meant_for is not None and row.meant_for == typed.by:
        row.meant_for = None
    session.flush()
    keep_sealed(session, of=_subject(row.id), values=_sealed_parts(typed), at=at, new=fresh)
    return DraftMark(row.id, mark.hand, row.version)


@needs(Right.DRAFTS)
def texts_about(
    session: Session, *, officer: UUID, about: str, ended: bool = False
) -> tuple[DraftText, ...]:
    """Every text of a case, the open ones first, then the newest; with those that ended lately
    where an undo may want them."""
    rows = session.scalars(select(DraftRow).where(_T.about == about))
    wanted = [row for row in rows if ended or row.ended_at is None]
    mine = [row for row in wanted if _may_go_on(session, row, officer)]
    found = _texts(session, mine)
    return tuple(sorted(found, key=lambda one: (not one.ended, one.at), reverse=True))


@needs(Right.DRAFTS)
def open_drafts(session: Session, *, officer: UUID) -> tuple[DraftText, ...]:
    """Every text that the officer may go on with, what is meant for them first, then the newest.

    A text that is to be secret is others' only with the right to read such reports.
    """
    rows = session.scalars(select(DraftRow).where(_T.ended_at.is_(None)))
    found = _texts(session, [row for row in rows if _may_go_on(session, row, officer)])
    if not has_right(session, officer, Right.READ_SECRET):
        found = [one for one in found if _own(one, officer) or not _secret(one)]
    return tuple(sorted(found, key=lambda one: (one.meant_for == officer, one.at), reverse=True))


@needs(Right.DRAFTS)
def end_draft(session: Session, *, officer: UUID, draft: UUID, at: datetime) -> None:
    """What was typed is on record, or was emptied: for a while it can be given back."""
    _end(session, draft, at)
    forget_ended(session, before=at - ENDED_KEPT)


@needs(Right.DRAFTS)
def hand_over_draft(
    session: Session, *, officer: UUID, draft: UUID, to: UUID, at: datetime
) -> None:
    """Leave a text to somebody else to go on with. Raises DraftGone."""
    row = _mine(session, draft, officer)
    row.meant_for = to
    if kind_of(row.about) is DraftOf.FORM:
        row.about = form_about(form_of(row.about), to)
    _note(session, "draft.hand_over", row, officer, at, {"to": to})


@needs(Right.DRAFTS)
def discard_draft(session: Session, *, officer: UUID, draft: UUID, at: datetime) -> None:
    """Throw a text away for good. Raises DraftGone."""
    row = _mine(session, draft, officer)
    _note(session, "draft.discard", row, officer, at, None)
    forget(session, of=_subject(row.id))
    session.delete(row)


def forget_ended(session: Session, *, before: datetime) -> None:
    """Erase the texts that ended before then."""
    old = list(session.scalars(select(_T.id).where(_T.ended_at < before)))
    for one in old:
        forget(session, of=_subject(one))
    if old:
        session.execute(delete(DraftRow).where(_T.id.in_(old)))


def drafts_of_case(session: Session, case: UUID) -> tuple[Subject, ...]:
    """Under which the vault holds the texts about a visit or report."""
    return tuple(_subject(one) for one in session.scalars(select(_T.id).where(_of_case(case))))


def forget_case(session: Session, case: UUID) -> None:
    """Erase every text about a visit or report."""
    for one in drafts_of_case(session, case):
        forget(session, of=one)
    session.execute(delete(DraftRow).where(_of_case(case)))


def _of_case(case: UUID) -> ColumnElement[bool]:
    return _T.about.in_([f"{kind}-{case}" for kind in DraftOf])


def _row_to_write(session: Session, typed: Typed) -> DraftRow | None:
    """The row that this form goes on with; None where its words become a text of their own."""
    mark = typed.mark
    own = session.scalar(select(DraftRow).where(_T.about == typed.about, _T.hand == mark.hand))
    if own is not None:
        return own
    row = session.get(DraftRow, mark.id)
    if row is None or row.about != typed.about:
        return None
    if row.version == mark.version:
        return row
    (there,) = _texts(session, [row])
    return row if there.state == typed.state else None


def _end(session: Session, draft: UUID, at: datetime) -> None:
    row = session.get(DraftRow, draft)
    if row is not None and row.ended_at is None:
        row.ended_at, row.meant_for = at, None
        announce(session, Topic.DRAFT)


def _mine(session: Session, draft: UUID, officer: UUID) -> DraftRow:
    row = session.get(DraftRow, draft)
    if row is None or row.ended_at is not None or not _may_go_on(session, row, officer):
        raise DraftGone
    return row


def _may_go_on(session: Session, row: DraftRow, officer: UUID) -> bool:
    if officer in (row.written_by, row.meant_for):
        return True
    right = OPEN_TO.get(kind_of(row.about))
    return right is not None and has_right(session, officer, right)


def _own(one: DraftText, officer: UUID) -> bool:
    return officer in (one.by, one.meant_for)


def _secret(one: DraftText) -> bool:
    state = one.state or {}
    return bool(state.get("secret") or state.get("supervision"))


def _note(
    session: Session,
    action: str,
    row: DraftRow,
    officer: UUID,
    at: datetime,
    detail: dict[str, Any] | None,
) -> None:
    record_act(session, action=action, subject=row.about, at=at, officer=officer, detail=detail)
    announce(session, Topic.DRAFT)


def _sealed_parts(typed: Typed) -> dict[str, Any]:
    """Files are sealed apart: they are large, and seldom another."""
    state = dict(typed.state)
    parts: dict[str, Any] = {}
    if _FILES in state:
        parts[_FILES] = state.pop(_FILES) or None
    parts[_STATE] = state
    return parts


def _texts(session: Session, rows: list[DraftRow]) -> list[DraftText]:
    opened = look_in_each(session, of=[_subject(row.id) for row in rows])
    names = {row.id: row.name for row in session.execute(select(Officer.id, Officer.name))}
    found = []
    for row in rows:
        held = opened.get(_subject(row.id))
        values = dict(held.values) if held else {}
        state = values.get(_STATE)
        if state is not None:
            state = {**state, _FILES: values[_FILES]} if _FILES in values else dict(state)
        found.append(
            DraftText(
                row.id,
                row.about,
                row.version,
                state,
                row.written_by,
                names.get(row.written_by, "") if row.written_by else "",
                row.written_at,
                row.counter,
                row.meant_for,
                row.ended_at is not None,
            )
        )
    return found


def _subject(draft: UUID) -> Subject:
    return Subject.of("draft", draft)
