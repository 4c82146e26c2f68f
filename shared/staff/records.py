"""Accounts of the people who work here, and the trail of what they did."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from shared.i18n import Message
from shared.storage.base import Base, new_id


class Role(StrEnum):
    """What a person may do; each role includes the ones before it."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"

    def includes(self, other: "Role") -> bool:
        ranks = list(Role)
        return ranks.index(self) >= ranks.index(other)


ROLE_WORDS = {
    Role.OFFICER: Message("Sentences", "petugas"),
    Role.SUPERVISOR: Message("Sentences", "penyelia"),
    Role.ADMINISTRATOR: Message("Sentences", "administrator"),
}
"""A role as it stands within a sentence."""


class Officer(Base):
    """One account (petugas)."""

    __tablename__ = "officer"
    __table_args__ = (
        CheckConstraint("role IN ('officer', 'supervisor', 'administrator')", name="role"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    username: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str]
    password_hash: Mapped[str]
    pin_hash: Mapped[str | None]
    must_change: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)
    failed_attempts: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    created_at: Mapped[datetime]


class AuditEntry(Base):
    """One act of an officer. Rows are only ever added."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index(None, "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    at: Mapped[datetime]
    officer_id: Mapped[UUID | None] = mapped_column(ForeignKey("officer.id"))
    counter_code: Mapped[str | None]
    action: Mapped[str]
    subject: Mapped[str]
    detail: Mapped[dict[str, Any] | None] = mapped_column(JSON)
