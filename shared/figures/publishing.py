"""A reflection's versions: written, signed with the set they are about, and never changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.figures.findings import ReflectionFinding
from shared.figures.plain_form import plain, rebuilt
from shared.figures.records import ReflectionVersion
from shared.figures.reflecting import reflection
from shared.figures.reflection import Reflection
from shared.i18n import Message, Refusal, short_date
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.records import Officer
from shared.staff.rights import Right

LONGEST_LEAD = 120
LONGEST_TEXT = 400
MOST_FINDINGS = 8


class ReflectionChanged(Refusal):
    """Somebody kept another version meanwhile."""

    sentence = Message(
        "Sentences", "{who} sudah menyimpan versi {number} masa ini. Buka lagi, lalu ulangi."
    )

    def __init__(self, who: str, number: int) -> None:
        super().__init__(who=who, number=number)


class PeriodNotOver(Refusal):
    """What still grows is not signed."""

    sentence = Message(
        "Sentences", "Masa ini belum berakhir. Laporannya ditandatangani sesudah {day}."
    )

    def __init__(self, last: date) -> None:
        super().__init__(day=short_date(last))


@dataclass(frozen=True)
class KeptReflection:
    """One version. ``published`` is there where it was signed, and is what was counted then."""

    number: int
    findings: tuple[ReflectionFinding, ...]
    made_at: datetime
    by: str
    published: Reflection | None

    @property
    def signed(self) -> bool:
        return self.published is not None


def versions(session: Session, *, first: date, last: date) -> tuple[KeptReflection, ...]:
    """Every version of a period, the newest first."""
    rows = session.execute(
        select(ReflectionVersion, Officer.name)
        .join(Officer, Officer.id == ReflectionVersion.officer_id)
        .where(ReflectionVersion.first_day == first, ReflectionVersion.last_day == last)
        .order_by(ReflectionVersion.number.desc())
    )
    return tuple(_view(row, name) for row, name in rows)


def signed_version(found: Iterable[KeptReflection]) -> KeptReflection | None:
    """The newest that was signed: what the house has published of the period."""
    return next((one for one in found if one.signed), None)


@needs(Right.REFLECT)
def keep_findings(
    session: Session,
    *,
    first: date,
    last: date,
    findings: Iterable[ReflectionFinding],
    after: int,
    officer: UUID,
    at: datetime,
) -> KeptReflection:
    """Keep what is written as a new version; ``after`` is the number of the version it began with,
    0 for none. Raises ReflectionChanged."""
    return _keep(session, first, last, findings, after, None, officer, at)


@needs(Right.REFLECT)
def sign_reflection(
    session: Session,
    *,
    profile: HouseProfile,
    first: date,
    last: date,
    findings: Iterable[ReflectionFinding],
    after: int,
    officer: UUID,
    at: datetime,
) -> KeptReflection:
    """Count the period now and keep that with what is written, as published.

    Raises ReflectionChanged, PeriodNotOver.
    """
    if last >= service_day(at, profile.tz):
        raise PeriodNotOver(last)
    counted = reflection(session, profile=profile, first=first, last=last, cut_off=at)
    return _keep(session, first, last, findings, after, counted, officer, at)


def _keep(
    session: Session,
    first: date,
    last: date,
    findings: Iterable[ReflectionFinding],
    after: int,
    published: Reflection | None,
    officer: UUID,
    at: datetime,
) -> KeptReflection:
    known = versions(session, first=first, last=last)
    if known and known[0].number != after:
        raise ReflectionChanged(known[0].by, known[0].number)
    row = ReflectionVersion(
        first_day=first,
        last_day=last,
        number=after + 1,
        findings=plain(_written(findings)),
        published=plain(published),
        made_at=at,
        officer_id=officer,
    )
    session.add(row)
    record_act(
        session,
        action="reflection.keep" if published is None else "reflection.sign",
        subject=f"{first}/{last}",
        at=at,
        officer=officer,
        detail={"version": row.number},
    )
    return versions(session, first=first, last=last)[0]


def _written(findings: Iterable[ReflectionFinding]) -> tuple[ReflectionFinding, ...]:
    """Without empty ones, and as long as there is room on the paper."""
    each = (ReflectionFinding(one.lead.strip()[:LONGEST_LEAD], one.text.strip()[:LONGEST_TEXT])
            for one in findings)  # fmt: skip
    return tuple(one for one in each if one.lead or one.text)[:MOST_FINDINGS]


def _view(row: ReflectionVersion, name: str) -> KeptReflection:
    return KeptReflection(
        row.number,
        tuple(rebuilt(ReflectionFinding, one) for one in row.findings),
        row.made_at,
        name,
        None if row.published is None else rebuilt(Reflection, row.published),
    )
