"""What LAPOR! says of our complaints, written beside what people wrote, never over it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.advance import Act, Said, actor_of, complaint_for, take
from shared.complaints.exchange.incoming import tracking_id
from shared.complaints.exchange.matching import WRITTEN, LaporFate, LaporFinding, counts
from shared.complaints.lifecycle import CaseStep
from shared.complaints.problems import ComplaintRefused
from shared.complaints.records import Complaint
from shared.i18n import Message
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right


class NoTrackingId(ComplaintRefused):
    sentence = Message("Sentences", "“{typed}” bukan Tracking ID: hanya angka, paling banyak 20.")

    def __init__(self, typed: str) -> None:
        super().__init__(typed=typed[:40])


class TrackingIdTaken(ComplaintRefused):
    sentence = Message("Sentences", "Tracking ID {id} sudah dipakai aduan {number}.")

    def __init__(self, lapor_id: str, number: str) -> None:
        super().__init__(id=lapor_id, number=number)


@needs(Right.HANDLE, actor="act", who=actor_of)
def note_tracking_id(session: Session, *, act: Act, typed: str) -> Complaint:
    """Write down under which Tracking ID a complaint stands in LAPOR!; what LAPOR! said of
    another one is forgotten. Raises NoTrackingId, TrackingIdTaken."""
    lapor_id = tracking_id(typed.strip())
    if lapor_id is None:
        raise NoTrackingId(typed.strip())
    record = complaint_for(session, act)
    other = session.scalar(
        select(Complaint.number).where(Complaint.lapor_id == lapor_id, Complaint.id != record.id)
    )
    if other is not None:
        raise TrackingIdTaken(lapor_id, other)
    if record.lapor_id != lapor_id:
        detail = {"lapor_id": lapor_id, "before": record.lapor_id}
        take(session, record, CaseStep.EXCHANGE, act, said=Said(detail=detail))
        record.lapor_id, record.lapor_status, record.lapor_seen_at = lapor_id, None, None
        session.flush()
    return record


@needs(Right.EXCHANGE)
def take_over(
    session: Session,
    *,
    findings: Sequence[LaporFinding],
    seen_at: datetime,
    officer: UUID | None,
    at: datetime,
) -> tuple[LaporFinding, ...]:
    """Write what is new or changed; the state stays as people set it. What somebody changed since
    it was compared comes back as ambiguous."""
    return tuple(
        _write(session, one, seen_at=seen_at, officer=officer, at=at)
        if one.fate in WRITTEN
        else one
        for one in findings
    )


@needs(Right.EXCHANGE)
def note_taken_over(
    session: Session,
    *,
    findings: Sequence[LaporFinding],
    digest: str,
    officer: UUID | None,
    at: datetime,
) -> None:
    """One row of the trail for a file that was taken over, by its content's digest."""
    record_act(
        session,
        action="lapor.import",
        subject=digest,
        at=at,
        officer=officer,
        detail={fate.value: count for fate, count in counts(findings).items()},
    )


def _write(
    session: Session, one: LaporFinding, *, seen_at: datetime, officer: UUID | None, at: datetime
) -> LaporFinding:
    report = one.report
    assert report is not None
    assert one.complaint is not None
    record = session.get_one(Complaint, one.complaint, populate_existing=True)
    expected = None if one.fate is LaporFate.NEW else one.lapor_id
    if (record.lapor_id, record.lapor_status) != (expected, one.before):
        why = Message("Sentences", "aduan {number} diubah selama impor; impor lagi berkasnya")
        return replace(one, fate=LaporFate.AMBIGUOUS, why=why.filled(number=one.number))
    received = report.received_on.isoformat() if report.received_on else None
    detail = {
        "lapor_id": one.lapor_id,
        "lapor_status": report.status,
        "seen_at": seen_at.isoformat(),
        "lapor_received": received,
    }
    said = Said(reason=report.reason, detail=detail)
    take(session, record, CaseStep.EXCHANGE, Act(record.id, officer, at), said=said)
    record.lapor_id, record.lapor_status = one.lapor_id, report.status
    record.lapor_seen_at = seen_at
    session.flush()
    return one
