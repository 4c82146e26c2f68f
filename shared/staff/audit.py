"""Writing the trail: who did what, where and when."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from shared.staff.records import AuditEntry
from shared.storage.base import new_id


def record_act(
    session: Session,
    *,
    action: str,
    subject: str,
    at: datetime,
    officer: UUID | None,
    counter: str | None = None,
    detail: dict[str, Any] | None = None,
) -> None:
    """Add one row to the audit trail, in the caller's transaction."""
    session.execute(
        insert(AuditEntry).values(
            id=new_id(),
            at=at,
            officer_id=officer,
            counter_code=counter,
            action=action,
            subject=subject,
            detail=detail,
        )
    )
