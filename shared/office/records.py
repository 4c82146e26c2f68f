"""What the house keeps of itself: its profile, a row per revision, and the time it trusts."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Double
from sqlalchemy.orm import Mapped, mapped_column

from shared.storage.base import Base
from shared.storage.column_types import Document


class OfficeRevision(Base):
    """One saved state of the profile. Never changed, so the history is the audit."""

    __tablename__ = "office_revision"
    trailed = ("document", "saved_at", "saved_by", "note")

    number: Mapped[int] = mapped_column(primary_key=True)
    document: Mapped[dict[str, Any]] = mapped_column(Document())
    saved_at: Mapped[datetime]
    saved_by: Mapped[UUID | None]
    note: Mapped[str] = mapped_column(default="")


class HouseTime(Base):
    """The one row about the house's time: `clock.Trusted`, and what people must still say.

    ``doubtful_since`` is when the computer's clock was found to have jumped, and ``jump_seconds``
    how far it is ahead; both are empty once somebody decided. ``confirmed_day`` is the last
    service day that somebody, or a time server, vouched for.
    """

    __tablename__ = "house_time"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    elapsed: Mapped[float] = mapped_column(Double)
    boot: Mapped[str]
    agreed_seconds: Mapped[float] = mapped_column(Double, default=0.0)
    turn: Mapped[int] = mapped_column(default=0)
    doubtful_since: Mapped[datetime | None]
    jump_seconds: Mapped[float | None] = mapped_column(Double)
    confirmed_day: Mapped[date | None]
