"""The floor: who sits where, which services are shut, how the kiosks and boards are."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from shared.storage.base import Base, new_id
from shared.storage.column_types import Document

_STILL_OPEN = text("closed_at IS NULL")


class CounterSession(Base):
    """One officer's time at one counter. At most one is open per counter and per officer."""

    __tablename__ = "counter_session"
    __table_args__ = (
        Index(
            "uq_counter_session_open_counter",
            "counter_code",
            unique=True,
            sqlite_where=_STILL_OPEN,
            postgresql_where=_STILL_OPEN,
        ),
        Index(
            "uq_counter_session_open_officer",
            "officer_id",
            unique=True,
            sqlite_where=_STILL_OPEN,
            postgresql_where=_STILL_OPEN,
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    counter_code: Mapped[str]
    officer_id: Mapped[UUID] = mapped_column(ForeignKey("officer.id"))
    serves: Mapped[list[Any]] = mapped_column(Document(list))
    opened_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    paused_at: Mapped[datetime | None]
    pause_reason: Mapped[str | None]
    closed_at: Mapped[datetime | None]


class ServiceSwitch(Base):
    """A service shut for now by a supervisor; no row means open."""

    __tablename__ = "service_switch"

    service_code: Mapped[str] = mapped_column(primary_key=True)
    closed_at: Mapped[datetime]
    officer_id: Mapped[UUID | None] = mapped_column(ForeignKey("officer.id"))


class KioskPost(Base):
    """One kiosk as it last reported itself, and what staff told it."""

    __tablename__ = "kiosk_post"

    name: Mapped[str] = mapped_column(primary_key=True)
    seen_at: Mapped[datetime]
    last_label: Mapped[str | None]
    paused_at: Mapped[datetime | None]
    paused_by: Mapped[UUID | None] = mapped_column(ForeignKey("officer.id"))
    help_asked_at: Mapped[datetime | None]
    help_answered_at: Mapped[datetime | None]
    help_answered_by: Mapped[UUID | None] = mapped_column(ForeignKey("officer.id"))


class BoardPost(Base):
    """One call board as it last reported itself; no row once it was closed in good order."""

    __tablename__ = "board_post"

    name: Mapped[str] = mapped_column(primary_key=True)
    seen_at: Mapped[datetime]
    voice: Mapped[bool]
    problem: Mapped[str | None]
    problem_since: Mapped[datetime | None]
