"""Reading the trail: for who watches over the house, newest first."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, false, or_, select
from sqlalchemy.orm import Session

from shared.i18n import Message
from shared.staff.acting import needs
from shared.staff.records import AuditEntry, Officer
from shared.staff.rights import Right

PAGE = 200


class ActKind(StrEnum):
    """What acts are about, by how their names begin."""

    DOOR = "door"
    REVEALED = "revealed"
    TAKEN_AWAY = "taken_away"
    REFUSED = "refused"
    ACCOUNT = "account"
    COMPLAINT = "complaint"
    FLOOR = "floor"
    DEVICE = "device"
    HOUSE = "house"
    SURVEY = "survey"
    OTHER = "other"


_BEGINNINGS: dict[ActKind, tuple[str, ...]] = {
    ActKind.DOOR: ("sign_in", "sign_out", "pin"),
    ActKind.REVEALED: ("person.", "visit.", "complaint.open", "survey.remarks"),
    ActKind.TAKEN_AWAY: ("export", "slip.copy", "lapor"),
    ActKind.REFUSED: ("right.",),
    ActKind.ACCOUNT: ("officer.",),
    ActKind.COMPLAINT: ("complaint.", "paper.", "letter."),
    ActKind.FLOOR: ("seat.", "counter.", "day.", "service.", "queue.", "pause."),
    ActKind.DEVICE: ("kiosk.", "printer.", "board."),
    ActKind.HOUSE: ("house.", "office.", "keys.", "trail.", "moves.", "words.", "clock."),
    ActKind.SURVEY: ("survey.",),
}

ACT_KIND_WORDS = {
    ActKind.DOOR: Message("Sentences", "Masuk dan keluar"),
    ActKind.REVEALED: Message("Sentences", "Melihat data pribadi"),
    ActKind.TAKEN_AWAY: Message("Sentences", "Ekspor dan cetak ulang"),
    ActKind.REFUSED: Message("Sentences", "Ditolak"),
    ActKind.ACCOUNT: Message("Sentences", "Akun"),
    ActKind.COMPLAINT: Message("Sentences", "Aduan"),
    ActKind.FLOOR: Message("Sentences", "Loket dan hari"),
    ActKind.DEVICE: Message("Sentences", "Kiosk, papan, printer"),
    ActKind.HOUSE: Message("Sentences", "Rumah, kunci, salinan"),
    ActKind.SURVEY: Message("Sentences", "Survei"),
    ActKind.OTHER: Message("Sentences", "Lainnya"),
}


def act_kind(action: str) -> ActKind:
    """What an act is about; the first kind whose beginning fits."""
    fits = (kind for kind, begins in _BEGINNINGS.items() if action.startswith(begins))
    return next(fits, ActKind.OTHER)


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
    counter: str | None
    subject: str
    detail: dict[str, Any] = field(default_factory=dict)

    @property
    def about(self) -> str:
        """Subject, counter and details as one plain text."""
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
            row.counter_code,
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
    kinds = list(_BEGINNINGS)
    earlier = kinds if kind is ActKind.OTHER else kinds[: kinds.index(kind)]
    others = _begins(begin for one in earlier for begin in _BEGINNINGS[one])
    if kind is ActKind.OTHER:
        return ~others
    ours = _begins(_BEGINNINGS[kind])
    return ours & ~others if earlier else ours


def _begins(beginnings: Iterable[str]) -> ColumnElement[bool]:
    return or_(false(), *(AuditEntry.action.startswith(one, autoescape=True) for one in beginnings))


def _plain(value: Any) -> str:
    return ", ".join(map(_plain, value)) if isinstance(value, list) else str(value)
