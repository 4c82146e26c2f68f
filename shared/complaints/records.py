"""The register as stored: complaints, what happened to them, whom they were sent to, deadlines.

Who the reporter is stands in the privacy room's vault, never here. Of a secret or supervision case
title, story, hope and place stand there too, and the columns are empty.
"""

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

from shared.queue.records import Ticket
from shared.staff.records import Officer
from shared.storage.base import Base, new_id
from shared.storage.column_types import Document


class ComplaintTransition(Base):
    """The permitted steps; filled by the migration from ``lifecycle.TRANSITIONS``."""

    __tablename__ = "complaint_transition"

    step: Mapped[str] = mapped_column(primary_key=True)
    from_state: Mapped[str] = mapped_column(primary_key=True)
    to_state: Mapped[str] = mapped_column(primary_key=True)


class ComplaintSerial(Base):
    """The last serial given at a site on a date."""

    __tablename__ = "complaint_serial"

    site: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    last: Mapped[int]


class Book(Base):
    """The last number of an agenda book or a kind of letter in a year or month; gapless."""

    __tablename__ = "book"

    name: Mapped[str] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class Complaint(Base):
    """One report as it stands now; ``version`` grows by one with every change."""

    __tablename__ = "complaint"
    __table_args__ = (
        UniqueConstraint("number"),
        UniqueConstraint("request_key"),
        UniqueConstraint("agenda_year", "agenda_number"),
        # The state shown is the one the last event led to; checked when the transaction commits.
        ForeignKeyConstraint(
            ["id", "last_seq", "state"],
            [
                "complaint_event.complaint_id",
                "complaint_event.seq",
                "complaint_event.to_state",
            ],
            name="fk_complaint_last_event",
            deferrable=True,
            initially="DEFERRED",
            use_alter=True,
        ),
        Index(None, "state", "nearest_due"),
        Index(None, "state", "ended_at"),
        Index(None, "received_at"),
        Index(None, "lapor_id"),
        Index(None, "ticket_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[str]
    site: Mapped[str]
    agenda_year: Mapped[int]
    agenda_number: Mapped[int]
    request_key: Mapped[str]
    kind: Mapped[str]
    title: Mapped[str | None]
    story: Mapped[str | None]
    hope: Mapped[str | None]
    happened_on: Mapped[str | None]
    place: Mapped[str | None]
    district: Mapped[str | None]
    village: Mapped[str | None]
    category: Mapped[str | None]
    channel: Mapped[str]
    received_at: Mapped[datetime]
    entered_at: Mapped[datetime]
    entered_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    ticket_id: Mapped[UUID | None] = mapped_column(ForeignKey(Ticket.id))
    anonymous: Mapped[bool]
    secret: Mapped[bool]
    sealed: Mapped[bool]
    has_reporter: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str]
    last_seq: Mapped[int]
    held_from: Mapped[str | None]
    waiting_for: Mapped[str]
    cycle: Mapped[int] = mapped_column(default=1)
    handler: Mapped[str | None]
    notice_version: Mapped[int]
    agency_wished: Mapped[str | None]
    agency: Mapped[str | None]
    expected_on: Mapped[date | None]
    lapor_id: Mapped[str | None]
    lapor_status: Mapped[str | None]
    lapor_seen_at: Mapped[datetime | None]
    duplicate_of: Mapped[UUID | None] = mapped_column(ForeignKey("complaint.id"))
    pin_hash: Mapped[str | None]
    nearest_due: Mapped[datetime | None]
    nearest_step: Mapped[str | None]
    ended_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)


class ComplaintEvent(Base):
    """One thing that happened. Rows are only added; together they are the story of the case."""

    __tablename__ = "complaint_event"
    __table_args__ = (
        UniqueConstraint("complaint_id", "seq", "to_state"),
        ForeignKeyConstraint(
            ["step", "from_state", "to_state"],
            [
                "complaint_transition.step",
                "complaint_transition.from_state",
                "complaint_transition.to_state",
            ],
            name="fk_complaint_event_transition",
        ),
        ForeignKeyConstraint(
            ["complaint_id", "previous_seq", "from_state"],
            [
                "complaint_event.complaint_id",
                "complaint_event.seq",
                "complaint_event.to_state",
            ],
            name="fk_complaint_event_previous",
        ),
        CheckConstraint(
            "(seq = 1 AND previous_seq IS NULL AND from_state = 'KONSEP')"
            " OR (seq > 1 AND previous_seq = seq - 1)",
            name="unbroken",
        ),
        Index(None, "at"),
    )

    complaint_id: Mapped[UUID] = mapped_column(
        ForeignKey("complaint.id", name="fk_complaint_event_complaint"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    previous_seq: Mapped[int | None]
    step: Mapped[str]
    from_state: Mapped[str]
    to_state: Mapped[str]
    at: Mapped[datetime]
    officer_id: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    cycle: Mapped[int]
    reason: Mapped[str | None]
    text: Mapped[str | None]
    visible_to_reporter: Mapped[bool] = mapped_column(default=False)
    # Plain values only: what changed, how somebody was told, by when an answer is awaited.
    detail: Mapped[dict[str, Any] | None] = mapped_column(Document())


class ComplaintDisposition(Base):
    """One agency asked about one complaint; several may run side by side."""

    __tablename__ = "complaint_disposition"
    __table_args__ = (Index(None, "complaint_id"), Index(None, "agency", "state"))

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    complaint_id: Mapped[UUID] = mapped_column(ForeignKey("complaint.id"))
    cycle: Mapped[int]
    agency: Mapped[str]
    instructions: Mapped[list[str]] = mapped_column(Document(list))
    nature: Mapped[str]
    note: Mapped[str | None]
    state: Mapped[str]
    agenda_number: Mapped[int]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    due: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    sent_how: Mapped[str | None]
    received_at: Mapped[datetime | None]
    received_by: Mapped[str | None]
    answered_at: Mapped[datetime | None]
    answer: Mapped[str | None]
    returned_reason: Mapped[str | None]
    reminded: Mapped[int] = mapped_column(default=0)


class ComplaintDeadline(Base):
    """One step's promise in one cycle: the rule as it was, and what became of it."""

    __tablename__ = "complaint_deadline"
    __table_args__ = (Index(None, "verdict", "due"),)

    complaint_id: Mapped[UUID] = mapped_column(ForeignKey("complaint.id"), primary_key=True)
    cycle: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[str] = mapped_column(primary_key=True)
    amount: Mapped[int]
    unit: Mapped[str]
    pausable: Mapped[bool]
    law: Mapped[str]
    checked_on: Mapped[date | None]
    started_at: Mapped[datetime]
    due: Mapped[datetime | None]
    sure: Mapped[bool]
    extended_to: Mapped[datetime | None]
    stopped_at: Mapped[datetime | None]
    verdict: Mapped[str | None]
    # Thresholds, in percent, of which staff were already told.
    told: Mapped[list[int]] = mapped_column(Document(list))


class ComplaintPause(Base):
    """A stretch in which a complaint's clocks stood; the last one may still last."""

    __tablename__ = "complaint_pause"

    complaint_id: Mapped[UUID] = mapped_column(ForeignKey("complaint.id"), primary_key=True)
    started_at: Mapped[datetime] = mapped_column(primary_key=True)
    ended_at: Mapped[datetime | None]


class ComplaintClosing(Base):
    """How a cycle ended."""

    __tablename__ = "complaint_closing"

    complaint_id: Mapped[UUID] = mapped_column(ForeignKey("complaint.id"), primary_key=True)
    cycle: Mapped[int] = mapped_column(primary_key=True)
    result: Mapped[str]
    reason: Mapped[str | None]
    remainder: Mapped[str | None]
    document: Mapped[str | None]
    closed_at: Mapped[datetime]
    closed_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    satisfied: Mapped[str | None]


class ComplaintOpened(Base):
    """The complaint that an officer has open, seen last; a hint, not a lock."""

    __tablename__ = "complaint_opened"
    __table_args__ = (Index(None, "complaint_id"),)

    officer_id: Mapped[UUID] = mapped_column(ForeignKey(Officer.id), primary_key=True)
    complaint_id: Mapped[UUID] = mapped_column(ForeignKey("complaint.id"))
    seen_at: Mapped[datetime]


class ComplaintLink(Base):
    """Two complaints somebody compared: the same matter, or remembered as not the same."""

    __tablename__ = "complaint_link"

    complaint_id: Mapped[UUID] = mapped_column(ForeignKey("complaint.id"), primary_key=True)
    other_id: Mapped[UUID] = mapped_column(ForeignKey("complaint.id"), primary_key=True)
    same: Mapped[bool]
    at: Mapped[datetime]
    officer_id: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))


class ComplaintLetter(Base):
    """One numbered paper of a case. A spoilt number stays, with its reason, and is never reused."""

    __tablename__ = "complaint_letter"
    __table_args__ = (
        UniqueConstraint("kind", "period", "serial"),
        Index(None, "complaint_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    complaint_id: Mapped[UUID] = mapped_column(ForeignKey("complaint.id"))
    kind: Mapped[str]
    number: Mapped[str]
    period: Mapped[str]
    serial: Mapped[int]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
    digest: Mapped[str | None]
    printed: Mapped[int] = mapped_column(default=0)
    spoilt: Mapped[str | None]
