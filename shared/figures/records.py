"""Reflection reports as stored, every version that somebody kept; and what days came to."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shared.storage.base import Base, new_id
from shared.storage.column_types import Document


class ReflectionVersion(Base):
    """What the head wrote about a period. A signed version holds the whole published set besides,
    with its cut-off and the version of every formula."""

    __tablename__ = "reflection_version"
    __table_args__ = (UniqueConstraint("first_day", "last_day", "number"),)
    trailed = ("first_day", "last_day", "number", "findings", "published", "made_at")

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    first_day: Mapped[date]
    last_day: Mapped[date]
    number: Mapped[int]
    findings: Mapped[list[Any]] = mapped_column(Document(list))
    published: Mapped[dict[str, Any] | None] = mapped_column(Document(none_as_null=True))
    made_at: Mapped[datetime]
    officer_id: Mapped[UUID] = mapped_column(ForeignKey("officer.id"))


class DayTally(Base):
    """What was counted of a day that is over, so that a year is read without its visits.

    Worked out from the records and nothing beside them: without a row, or where ``counted_as`` (the
    formula's version and the house's rules) or ``mark`` (what the day's numbers were) is another
    now, the day is counted again.
    """

    __tablename__ = "day_tally"

    service_day: Mapped[date] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    counted_as: Mapped[str]
    mark: Mapped[str]
    counted: Mapped[dict[str, Any]] = mapped_column(Document())
