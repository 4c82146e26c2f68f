"""What the house owes to persons, as stored. None of it tells who anybody is."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shared.staff.records import Officer
from shared.storage.base import Base, new_id
from shared.storage.column_types import Document


class PersonRequest(Base):
    """What a person asked of the house about their data, and what became of it in 3 x 24 hours.

    ``owners`` are the visits and reports it is about, as kind and row. What a correction replaced
    lies in the vault.
    """

    __tablename__ = "person_request"
    __table_args__ = (UniqueConstraint("number"),)
    trailed = ("number", "kind", "owners", "asked_at", "due", "done_at", "outcome", "why")

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[str]
    kind: Mapped[str]
    owners: Mapped[list[list[str]]] = mapped_column(Document(list))
    proof: Mapped[str]
    asked_at: Mapped[datetime]
    due: Mapped[datetime]
    taken_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    done_at: Mapped[datetime | None]
    done_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    outcome: Mapped[str | None]
    why: Mapped[str | None]


class Consent(Base):
    """One thing beyond the public task that a person agreed to, with the words they heard."""

    __tablename__ = "consent"
    __table_args__ = (Index(None, "kind", "row"),)
    trailed = ("kind", "row", "what", "wording", "given_at", "withdrawn_at")

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    kind: Mapped[str]
    row: Mapped[str]
    what: Mapped[str]
    wording: Mapped[str]
    given_at: Mapped[datetime]
    given_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))


class Purge(Base):
    """A list of what has lain longer than the house keeps it: announced by one person, carried
    out by another after a time in which anybody may object."""

    __tablename__ = "purge"
    __table_args__ = (UniqueConstraint("number"),)
    trailed = ("number", "announced_at", "not_before", "items", "done_at", "erased", "spared")

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[str]
    announced_at: Mapped[datetime]
    announced_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    not_before: Mapped[date]
    items: Mapped[list[list[str]]] = mapped_column(Document(list))
    done_at: Mapped[datetime | None]
    done_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    erased: Mapped[int] = mapped_column(default=0)
    spared: Mapped[int] = mapped_column(default=0)


class Breach(Base):
    """A failure of protection (kegagalan pelindungan): data of which days, what was done, told."""

    __tablename__ = "breach"
    __table_args__ = (UniqueConstraint("number"),)
    trailed = ("number", "found_at", "due", "first", "last", "happened", "handling", "told_at")

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[str]
    found_at: Mapped[datetime]
    due: Mapped[datetime]
    noted_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    first: Mapped[date]
    last: Mapped[date]
    happened: Mapped[str]
    handling: Mapped[str]
    told_at: Mapped[datetime | None]
    told_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
