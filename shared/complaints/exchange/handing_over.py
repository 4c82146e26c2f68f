"""What a house hands over to be typed into LAPOR!: reports that have no Tracking ID yet.

Who reported goes along only for a purpose, never for an anonymous report; sealed reports only when
asked for by who may read them. The trail is written before anything is read.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from shared.complaints.lifecycle import CaseState
from shared.complaints.records import Complaint
from shared.complaints.registering import reporter_subject, text_subject
from shared.complaints.results import Class
from shared.complaints.sealing import TEXTS
from shared.office.profile import HouseProfile
from shared.privacy.homes import Owner
from shared.privacy.records import Restriction
from shared.privacy.reveal import RevealPurpose
from shared.privacy.vault import look_in
from shared.staff.acting import acting, needs
from shared.staff.audit import record_act
from shared.staff.rights import Right

_T = Complaint.__table__.c


@dataclass(frozen=True)
class HandOver:
    """What is wanted: reports received from ``first`` to ``last``, both included where given;
    names for ``purpose``; sealed reports too."""

    first: date | None = None
    last: date | None = None
    purpose: RevealPurpose | None = None
    with_sealed: bool = False


@dataclass(frozen=True)
class HandedReport:
    """One report as it goes over. ``reporter`` is empty without a purpose."""

    number: str
    received_at: datetime
    kind: Class
    category: str | None
    title: str
    story: str
    hope: str
    place: str
    district: str | None
    village: str | None
    channel: str
    agency: str | None
    state: CaseState
    anonymous: bool
    secret: bool
    reporter: str = ""


@needs(Right.EXCHANGE)
def note_handed_over(
    session: Session,
    *,
    profile: HouseProfile,
    wanted: HandOver,
    officer: UUID | None,
    at: datetime,
) -> int:
    """Put the hand-over on the trail; how many sealed reports stay behind. Raises NotAllowed."""
    if wanted.purpose is not None:
        acting(session, officer, Right.REVEAL, "note_handed_over")
    if wanted.with_sealed:
        acting(session, officer, Right.READ_SECRET, "note_handed_over")
    chosen = _chosen(session, profile, wanted)
    count = session.scalar(select(func.count()).select_from(Complaint).where(*chosen)) or 0
    sealed = session.scalar(
        select(func.count()).select_from(Complaint).where(*chosen, _T.sealed.is_(True))
    )
    left = 0 if wanted.with_sealed else sealed or 0
    record_act(
        session,
        action="lapor.export",
        subject="complaint",
        at=at,
        officer=officer,
        detail={
            "first": wanted.first and wanted.first.isoformat(),
            "last": wanted.last and wanted.last.isoformat(),
            "purpose": wanted.purpose and wanted.purpose.value,
            "reports": count - left,
            "sealed": wanted.with_sealed,
        },
    )
    return left


def reports_to_hand_over(
    session: Session, *, profile: HouseProfile, wanted: HandOver
) -> Iterator[HandedReport]:
    """The reports, oldest first, each opened as it is asked for; see :func:`note_handed_over`."""
    chosen = _chosen(session, profile, wanted)
    if not wanted.with_sealed:
        chosen.append(_T.sealed.is_(False))
    for record in session.scalars(
        select(Complaint).where(*chosen).order_by(_T.received_at, _T.number)
    ):
        yield _handed(session, record, wanted)


def _chosen(session: Session, profile: HouseProfile, wanted: HandOver) -> list[ColumnElement[bool]]:
    chosen: list[ColumnElement[bool]] = [
        _T.lapor_id.is_(None),
        _T.state != CaseState.ARCHIVED.value,
        _T.id.not_in(_restricted(session)),
    ]
    if wanted.first is not None:
        chosen.append(_T.received_at >= datetime.combine(wanted.first, time(), profile.tz))
    if wanted.last is not None:
        after = datetime.combine(wanted.last + timedelta(days=1), time(), profile.tz)
        chosen.append(_T.received_at < after)
    return chosen


def _restricted(session: Session) -> list[UUID]:
    """Reports whose data is only kept, by the person's wish."""
    rows = select(Restriction.row).where(Restriction.kind == Owner.REPORT.value)
    return [UUID(row) for row in session.scalars(rows)]


def _handed(session: Session, record: Complaint, wanted: HandOver) -> HandedReport:
    texts = {name: getattr(record, name) for name in TEXTS}
    if record.sealed:
        texts |= look_in(session, of=text_subject(record.id)).values
    reporter = ""
    if wanted.purpose is not None and record.has_reporter and not record.anonymous:
        opened = look_in(session, of=reporter_subject(record.id), fields=["name"])
        reporter = str(opened.values.get("name") or "")
    return HandedReport(
        number=record.number,
        received_at=record.received_at,
        kind=Class(record.kind),
        category=record.category,
        title=texts["title"] or "",
        story=texts["story"] or "",
        hope=texts["hope"] or "",
        place=texts["place"] or "",
        district=record.district,
        village=record.village,
        channel=record.channel,
        agency=record.agency or record.agency_wished,
        state=CaseState(record.state),
        anonymous=record.anonymous,
        secret=record.secret,
        reporter=reporter,
    )
