"""Who has the same complaint open: a hint for officers, never a lock.

Each desk says every :data:`SEEN_EVERY` what it shows; nothing is announced, since a hint may be as
old as that.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from shared.complaints.records import ComplaintOpened
from shared.staff.acting import needs
from shared.staff.records import Officer
from shared.staff.rights import Right

SEEN_EVERY = timedelta(seconds=20)
_GONE_AFTER = SEEN_EVERY * 2 + timedelta(seconds=5)
_T = ComplaintOpened.__table__.c


@needs(Right.REGISTER)
def be_seen(session: Session, *, complaint: UUID, officer: UUID, at: datetime) -> tuple[str, ...]:
    """Say that ``officer`` has the complaint open; who else has."""
    held = session.execute(
        update(ComplaintOpened)
        .where(_T.officer_id == officer)
        .values(complaint_id=complaint, seen_at=at)
    )
    if not held.rowcount:  # type: ignore[attr-defined]
        session.add(ComplaintOpened(officer_id=officer, complaint_id=complaint, seen_at=at))
        session.flush()
    others = (
        select(Officer.name)
        .join(ComplaintOpened, Officer.id == _T.officer_id)
        .where(_T.complaint_id == complaint, _T.officer_id != officer)
        .where(_T.seen_at > at - _GONE_AFTER)
    )
    return tuple(session.scalars(others.order_by(Officer.name)))


@needs(Right.REGISTER)
def be_gone(session: Session, *, officer: UUID) -> None:
    """The officer has no complaint open any more."""
    session.execute(delete(ComplaintOpened).where(_T.officer_id == officer))
