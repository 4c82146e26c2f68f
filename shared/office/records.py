"""The house's profile as kept in the database: a row per revision, the newest counts."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from shared.storage.base import Base


class OfficeRevision(Base):
    """One saved state of the profile. Never changed, so the history is the audit."""

    __tablename__ = "office_revision"

    number: Mapped[int] = mapped_column(primary_key=True)
    document: Mapped[dict[str, Any]] = mapped_column(JSON)
    saved_at: Mapped[datetime]
    saved_by: Mapped[UUID | None]
    note: Mapped[str] = mapped_column(default="")
