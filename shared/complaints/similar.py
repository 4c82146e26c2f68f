"""Reports that may be about the same thing: a hint for whoever writes one down, never a bar."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.orm import Session

from shared.complaints.reading import lines_where
from shared.complaints.records import Complaint
from shared.complaints.registering import FINDABLE, reporter_subject
from shared.complaints.views import ComplaintLine
from shared.keys.problems import KeyProblem
from shared.office.profile import HouseProfile
from shared.privacy.vault import find

MOST = 3
_T = Complaint.__table__.c


@dataclass(frozen=True)
class Likeness:
    """What is known so far of the report being written."""

    category: str | None = None
    district: str | None = None
    village: str | None = None
    phone: str = ""
    nik: str = ""

    def __bool__(self) -> bool:
        return bool((self.category and self.district) or self.phone or self.nik)


def similar(
    session: Session, likeness: Likeness, *, profile: HouseProfile, now: datetime
) -> tuple[ComplaintLine, ...]:
    """The newest reports of the last days from the same reporter, or of the same category in the
    same place; at most :data:`MOST`, and no sealed one. ``profile`` says how many days."""
    since = now - timedelta(days=profile.complaints.duplicate_days)
    alike: list[ColumnElement[bool]] = []
    if reporters := _of_the_same_reporter(session, likeness):
        alike.append(_T.id.in_(reporters))
    if likeness.category and likeness.district:
        where = and_(_T.category == likeness.category, _T.district == likeness.district)
        alike.append(where if not likeness.village else and_(where, _T.village == likeness.village))
    if not alike:
        return ()
    return lines_where(
        session,
        or_(*alike),
        _T.received_at >= since,
        _T.sealed.is_(False),
        profile=profile,
        now=now,
        newest_first=True,
        most=MOST,
    )


def _of_the_same_reporter(session: Session, likeness: Likeness) -> list[UUID]:
    """By telephone or NIK, exactly; nobody where the house's keys are away."""
    kind = reporter_subject(UUID(int=0)).kind
    found = set()
    for name in ("phone", "nik"):
        text = getattr(likeness, name)
        if not text:
            continue
        try:
            found |= {
                UUID(one.row) for one in find(session, sort=FINDABLE[name], text=text, kind=kind)
            }
        except KeyProblem:
            return []
    return sorted(found)
