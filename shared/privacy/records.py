"""Person data as stored: sealed, and found by values that tell nothing."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from shared.storage.base import Base


class VaultRow(Base):
    """One field of one subject, sealed; ``kind`` is the table whose row ``subject`` is."""

    __tablename__ = "vault"
    __table_args__ = (Index(None, "key_id"),)

    kind: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    key_id: Mapped[str]
    sealed: Mapped[bytes]
    kept_at: Mapped[datetime]


class BlindIndexRow(Base):
    """What an exact search compares: an HMAC of the normalised value of one sealed field."""

    __tablename__ = "blind_index"
    __table_args__ = (Index(None, "digest"),)

    kind: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    sort: Mapped[str]
    key_id: Mapped[str]
    digest: Mapped[str]


class Restriction(Base):
    """A visit or report whose data is only kept, by the person's wish (dibatasi): not shown,
    not handed on, not purged."""

    __tablename__ = "restriction"
    trailed = ("kind", "row", "since")

    kind: Mapped[str] = mapped_column(primary_key=True)
    row: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[datetime]


class Erasure(Base):
    """What stays of a visit or report whose data was erased (nisan): that, when and why."""

    __tablename__ = "erasure"
    trailed = ("kind", "row", "at", "why")

    kind: Mapped[str] = mapped_column(primary_key=True)
    row: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    why: Mapped[str]
