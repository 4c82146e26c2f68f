"""Which reports are about the same matter, as stored."""

from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from shared.complaints.advance import Act, Said, take
from shared.complaints.lifecycle import CaseState, CaseStep
from shared.complaints.records import Complaint, ComplaintLink
from shared.complaints.views import LinkedReport

_T = Complaint.__table__.c


def linked_of(session: Session, complaint: UUID) -> tuple[LinkedReport, ...]:
    """Every other report on the same matter, by number, however far around it is tied."""
    known, new = {complaint}, {complaint}
    while new:
        tied = session.execute(
            select(ComplaintLink.complaint_id, ComplaintLink.other_id).where(
                ComplaintLink.same,
                or_(ComplaintLink.complaint_id.in_(new), ComplaintLink.other_id.in_(new)),
            )
        )
        new = {one for pair in tied for one in pair} - known
        known |= new
    rows = session.execute(
        select(_T.id, _T.number, _T.title, _T.state, _T.sealed)
        .where(_T.id.in_(known - {complaint}))
        .order_by(_T.number)
    )
    return tuple(
        LinkedReport(row.id, row.number, row.title, CaseState(row.state), row.sealed)
        for row in rows
    )


def write_tie(session: Session, one: UUID, other: UUID, *, same: bool, act: Act) -> None:
    """Remember of two reports whether they are the same matter, whatever was held before."""
    row = session.scalar(
        select(ComplaintLink).where(
            or_(
                and_(ComplaintLink.complaint_id == one, ComplaintLink.other_id == other),
                and_(ComplaintLink.complaint_id == other, ComplaintLink.other_id == one),
            )
        )
    )
    if row is None:
        row = ComplaintLink(complaint_id=one, other_id=other)
        session.add(row)
    row.same, row.at, row.officer_id = same, act.at, act.officer
    session.flush()


def tell_tied(session: Session, complaint: UUID, number: str, *, act: Act) -> None:
    """The story of ``complaint`` tells that ``number`` is on the same matter."""
    record = session.get_one(Complaint, complaint, populate_existing=True)
    take(session, record, CaseStep.LINK, act, said=Said(detail={"linked": number}))
