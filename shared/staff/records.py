"""Accounts of the people who work here, and the trail of what they did."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shared.storage.base import Base, new_id
from shared.storage.column_types import Document, Large


class Officer(Base):
    """One account (petugas)."""

    __tablename__ = "officer"
    __table_args__ = (CheckConstraint("role <> ''", name="role"),)
    trailed = (
        "username", "name", "role", "password_hash", "pin_hash", "must_change", "active",
        "password_until",
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    username: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str]
    """One role or several (``shared.staff.rights.together``)."""
    password_hash: Mapped[str]
    pin_hash: Mapped[str | None]
    must_change: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)
    failed_attempts: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    password_until: Mapped[datetime | None]
    """When a one-time password stops opening anything; None for one's own."""
    created_at: Mapped[datetime]


class Guesses(Base):
    """How many wrong guesses in a row came from where no name is typed: a kiosk's PIN."""

    __tablename__ = "guesses"

    source: Mapped[str] = mapped_column(primary_key=True)
    failed_attempts: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]


class AuditEntry(Base):
    """One row of the trail (jejak): an act that changed or showed something.

    Rows are only ever added: the database refuses everything else, and each row's ``seal`` is an
    HMAC over the row before it and its own content (``shared.staff.trail``).
    """

    __tablename__ = "trail"
    __table_args__ = (Index(None, "at"), UniqueConstraint("id"))

    seq: Mapped[int] = mapped_column(Large, primary_key=True, autoincrement=False)
    id: Mapped[UUID]
    at: Mapped[datetime]
    officer_id: Mapped[UUID | None] = mapped_column(ForeignKey("officer.id"))
    counter_code: Mapped[str | None]
    action: Mapped[str]
    subject: Mapped[str]
    detail: Mapped[dict[str, Any] | None] = mapped_column(Document(none_as_null=True))
    changed: Mapped[list[list[str]] | None] = mapped_column(Document(none_as_null=True))
    key_id: Mapped[str]
    seal: Mapped[str]
