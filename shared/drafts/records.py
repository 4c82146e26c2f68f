"""Texts that are being written, as stored; what they say is sealed in the vault."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shared.storage.base import Base


class DraftRow(Base):
    """One text of one case. ``hand`` is the form on a screen that writes it now; ``version``
    counts what was written. An ended text waits a while for an undo."""

    __tablename__ = "draft"
    __table_args__ = (Index(None, "about"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    about: Mapped[str]
    hand: Mapped[UUID]
    version: Mapped[int]
    begun_at: Mapped[datetime]
    written_at: Mapped[datetime]
    written_by: Mapped[UUID | None] = mapped_column(ForeignKey("officer.id"))
    counter: Mapped[str]
    meant_for: Mapped[UUID | None] = mapped_column(ForeignKey("officer.id"))
    ended_at: Mapped[datetime | None]
