"""Reading the trail: for who watches over the house, newest first."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from shared.staff.acting import needs
from shared.staff.records import AuditEntry, Officer
from shared.staff.rights import Right
from shared.staff.trail_words import ACT_WORDS, ActKind, act_kind

PAGE = 200


@dataclass(frozen=True)
class TrailFilter:
    """What is looked for; days are the house's."""

    first_day: date | None = None
    last_day: date | None = None
    officer: UUID | None = None
    kind: ActKind | None = None


@dataclass(frozen=True)
class TrailLine:
    """One act. ``who`` is the account's name; None for a program or a command without one."""

    seq: int
    at: datetime
    kind: ActKind
    action: str
    who: str | None
    subject: str
    detail: dict[str, Any] = field(default_factory=dict)

    @property
    def about(self) -> str:
        """Subject and details as one plain text."""
        told = [f"{name}: {_plain(value)}" for name, value in self.detail.items()]
        return " · ".join(part for part in (self.subject, *told) if part)


@needs(Right.TRAIL)
def read_trail(
    session: Session,
    *,
    zone: ZoneInfo,
    wanted: TrailFilter,
    officer: UUID,
    before: int | None = None,
    limit: int = PAGE,
) -> tuple[TrailLine, ...]:
    """At most ``limit`` acts before number ``before``, newest first. Raises NotAllowed."""
    query = select(AuditEntry, Officer.name).outerjoin(Officer, Officer.id == AuditEntry.officer_id)
    query = query.where(*_conditions(wanted, zone)).order_by(AuditEntry.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(AuditEntry.seq < before)
    return tuple(
        TrailLine(
            row.seq,
            row.at,
            act_kind(row.action),
            row.action,
            name,
            row.subject,
            row.detail or {},
        )
        for row, name in session.execute(query)
    )


def _conditions(wanted: TrailFilter, zone: ZoneInfo) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.first_day is not None:
        found.append(AuditEntry.at >= datetime.combine(wanted.first_day, time.min, zone))
    if wanted.last_day is not None:
        end = datetime.combine(wanted.last_day + timedelta(days=1), time.min, zone)
        found.append(AuditEntry.at < end)
    if wanted.officer is not None:
        found.append(AuditEntry.officer_id == wanted.officer)
    if wanted.kind is not None:
        found.append(_of_kind(wanted.kind))
    return found


def _of_kind(kind: ActKind) -> ColumnElement[bool]:
    if kind is ActKind.OTHER:
        known = [action for acts in ACT_WORDS.values() for action in acts]
        return AuditEntry.action.not_in(known)
    return AuditEntry.action.in_(list(ACT_WORDS[kind]))


def _plain(value: Any) -> str:
    return ", ".join(map(_plain, value)) if isinstance(value, list) else str(value)
