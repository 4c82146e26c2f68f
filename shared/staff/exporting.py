"""Lists and figures that leave the house as a file: for a purpose, and on the trail first."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from shared.i18n import Message
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right


class ExportPurpose(StrEnum):
    """What a file is taken away for. A choice, not a text: the trail itself names no visitor."""

    REPORTING = "reporting"
    OVERSIGHT = "oversight"
    PLANNING = "planning"
    ASKED = "asked"


EXPORT_WORDS = {
    ExportPurpose.REPORTING: Message("Sentences", "Laporan berkala"),
    ExportPurpose.OVERSIGHT: Message("Sentences", "Pengawasan"),
    ExportPurpose.PLANNING: Message("Sentences", "Mengatur pelayanan"),
    ExportPurpose.ASKED: Message("Sentences", "Diminta pimpinan atau pemeriksa"),
}


@needs(Right.EXPORT)
def note_export(
    session: Session,
    *,
    what: str,
    purpose: ExportPurpose,
    officer: UUID,
    at: datetime,
    detail: dict[str, Any] | None = None,
) -> None:
    """Write down that somebody takes ``what`` away, before the file exists: a file that nobody was
    told of is the worse mistake. Raises NotAllowed."""
    told = {"purpose": purpose.value, **(detail or {})}
    record_act(session, action="export", subject=what, at=at, officer=officer, detail=told)
