"""Tickets and everything that happened to them, as stored."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from shared.queue.lifecycle import Move
from shared.storage.base import Base, new_id
from shared.storage.column_types import Document, Large


class SeriesCounter(Base):
    """The last number given in a series on a service day.

    ``void`` marks days that an administrator declared to be a wrong clock's.
    """

    __tablename__ = "series_counter"

    service_day: Mapped[date] = mapped_column(primary_key=True)
    series: Mapped[str] = mapped_column(primary_key=True)
    last_number: Mapped[int]
    void: Mapped[bool] = mapped_column(default=False)


class Transition(Base):
    """The permitted moves; filled by the migration from ``lifecycle.TRANSITIONS``."""

    __tablename__ = "transition"

    move: Mapped[str] = mapped_column(primary_key=True)
    from_state: Mapped[str] = mapped_column(primary_key=True)
    to_state: Mapped[str] = mapped_column(primary_key=True)


class Ticket(Base):
    """One visitor's number of one service day, and where it stands now."""

    __tablename__ = "ticket"
    __table_args__ = (
        UniqueConstraint("service_day", "series", "number"),
        UniqueConstraint("request_key"),
        UniqueConstraint("token"),
        CheckConstraint("number > 0", name="number_positive"),
        # The state shown is the one the last move led to; checked when the transaction commits.
        ForeignKeyConstraint(
            ["id", "last_seq", "state"],
            ["move.ticket_id", "move.seq", "move.to_state"],
            name="fk_ticket_last_move",
            deferrable=True,
            initially="DEFERRED",
            use_alter=True,
        ),
        Index(None, "service_day", "state"),
        Index(None, "service_day", "arrival"),
        Index("ix_ticket_day_mark", "service_day", "last_seq", "clock_broken"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    service_day: Mapped[date]
    series: Mapped[str]
    number: Mapped[int]
    service_code: Mapped[str]
    subservice: Mapped[str | None]
    priority: Mapped[bool]
    state: Mapped[str]
    last_seq: Mapped[int]
    leg: Mapped[int]
    # The day's sequence: where the visitor came, and where the visitor stands (line/places.py).
    arrival: Mapped[int] = mapped_column(Large)
    place: Mapped[int] = mapped_column(Large)
    place_at: Mapped[datetime]
    issued_at: Mapped[datetime]
    request_key: Mapped[str]
    token: Mapped[str]
    origin: Mapped[str]
    language: Mapped[str]
    people_ahead: Mapped[int]
    estimate_low: Mapped[int | None]
    estimate_high: Mapped[int | None]
    estimate_basis: Mapped[str | None]
    call_count: Mapped[int] = mapped_column(default=0)
    first_called_at: Mapped[datetime | None]
    called_at: Mapped[datetime | None]
    serving_since: Mapped[datetime | None]
    counter_code: Mapped[str | None]
    officer_id: Mapped[UUID | None] = mapped_column(ForeignKey("officer.id"))
    wanted_counter: Mapped[str | None]
    remind_at: Mapped[datetime | None]
    outcome: Mapped[str | None]
    ended_at: Mapped[datetime | None]
    # Its durations span a change of the clock: shown with care, and in no figure.
    clock_broken: Mapped[bool] = mapped_column(default=False)
    # Its one invitation to the survey is used up; nothing says when, or which sheet came of it.
    surveyed: Mapped[bool] = mapped_column(default=False)


class MoveRow(Base):
    """One move: from a state, to a state, when, by whom, where. Together they account for
    every minute of the visit, since each row's ``from_state`` is the ``to_state`` of the row
    before it (a foreign key to that row says so)."""

    __tablename__ = "move"
    __table_args__ = (
        UniqueConstraint("ticket_id", "seq", "to_state"),
        ForeignKeyConstraint(
            ["move", "from_state", "to_state"],
            ["transition.move", "transition.from_state", "transition.to_state"],
            name="fk_move_transition",
        ),
        ForeignKeyConstraint(
            ["ticket_id", "previous_seq", "from_state"],
            ["move.ticket_id", "move.seq", "move.to_state"],
            name="fk_move_previous",
        ),
        CheckConstraint(
            "(seq = 1 AND previous_seq IS NULL AND from_state = 'new')"
            " OR (seq > 1 AND previous_seq = seq - 1)",
            name="unbroken",
        ),
        Index(None, "officer_id", "at"),
        Index(None, "officer_id", "ordinal"),
        Index(None, "ordinal"),
    )

    ticket_id: Mapped[UUID] = mapped_column(
        ForeignKey("ticket.id", name="fk_move_ticket"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    previous_seq: Mapped[int | None]
    # In the order of the commits, over the whole house: which act came after which.
    ordinal: Mapped[int] = mapped_column(Large)
    move: Mapped[str]
    from_state: Mapped[str]
    to_state: Mapped[str]
    at: Mapped[datetime]
    leg: Mapped[int]
    service_code: Mapped[str]
    counter_code: Mapped[str | None]
    officer_id: Mapped[UUID | None] = mapped_column(ForeignKey("officer.id"))
    # A word of the program; what somebody typed lies in the vault (words.py).
    reason: Mapped[str | None]
    # What undo needs to put back, and what `why` tells: plain values only.
    detail: Mapped[dict[str, Any] | None] = mapped_column(Document())


READABLE_MOVE = MoveRow.move.in_([move.value for move in Move])


class Leg(Base):
    """One service within a visit; a transfer ends one leg and begins the next."""

    __tablename__ = "leg"
    __table_args__ = (Index(None, "service_code", "ended_at"),)

    ticket_id: Mapped[UUID] = mapped_column(ForeignKey("ticket.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    service_code: Mapped[str]
    queued_at: Mapped[datetime]
    serving_since: Mapped[datetime | None]
    served_seconds: Mapped[int] = mapped_column(default=0)
    ended_at: Mapped[datetime | None]
    ended_as: Mapped[str | None]
    forgotten: Mapped[bool] = mapped_column(default=False)
    clock_broken: Mapped[bool] = mapped_column(default=False)
    counter_code: Mapped[str | None]
    officer_id: Mapped[UUID | None] = mapped_column(ForeignKey("officer.id"))
    # The program's own words and what is counted; an officer's lie in the vault (words.py).
    note: Mapped[str | None]
    detail: Mapped[dict[str, Any] | None] = mapped_column(Document())


class ServicePace(Base):
    """The last measured service times of a service, newest last, in seconds.

    Kept beside the legs so that an estimate costs one small row however old the house is.
    """

    __tablename__ = "service_pace"

    service_code: Mapped[str] = mapped_column(primary_key=True)
    seconds: Mapped[list[int]] = mapped_column(Document(list))


class Call(Base):
    """One call or recall, in order: the queue of announcements."""

    __tablename__ = "counter_call"
    __table_args__ = (
        Index(None, "announced_state", "ordinal"),
        Index(None, "service_day", "ordinal"),
        {"sqlite_autoincrement": True},
    )

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[UUID] = mapped_column(ForeignKey("ticket.id"))
    service_day: Mapped[date]
    kind: Mapped[str]
    series: Mapped[str]
    number: Mapped[int]
    label: Mapped[str]
    priority: Mapped[bool]
    service_code: Mapped[str]
    counter_code: Mapped[str]
    counter_name: Mapped[str]
    called_at: Mapped[datetime]
    announced_state: Mapped[str] = mapped_column(default="waiting")
    announced_by: Mapped[str | None]
    announced_at: Mapped[datetime | None]
