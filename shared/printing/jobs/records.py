"""What is kept about printing: every job's fate, and how each printer is."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from shared.storage.base import Base, new_id
from shared.storage.column_types import Large


class PrintJob(Base):
    """One slip on its way to one printer. ``state`` holds a `job_rules.JobState`.

    ``subject_id`` is whatever the slip is about (a ticket, a complaint); printing never looks
    it up. ``ordinal`` counts the house's jobs in the order of their commits, whatever the clock
    says. ``confirmed`` is set with *printed*: True when the printer itself said so, False when
    it is a kind that cannot say.
    """

    __tablename__ = "print_job"
    __table_args__ = (
        Index("ix_print_job_printer_state", "printer", "state"),
        Index("ix_print_job_subject_id", "subject_id"),
        Index("ix_print_job_ordinal", "ordinal"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    ordinal: Mapped[int] = mapped_column(Large, server_default="0")
    printer: Mapped[str]
    subject_id: Mapped[UUID | None]
    payload: Mapped[str]
    state: Mapped[str]
    copy: Mapped[bool] = mapped_column(default=False)
    confirmed: Mapped[bool | None]
    attempts: Mapped[int] = mapped_column(default=0)
    error: Mapped[str | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class PrinterRecord(Base):
    """How one printer is, as its owner last saw it; every desk reads it.

    ``state`` holds a `status.PrinterState`. ``owner`` is the process that drives the printer
    (computer, run of it, process and a random part), ``heard_at`` its last sign of life: an old
    one, or one from the future, means that nobody is minding the printer, whatever ``state`` says.
    """

    __tablename__ = "printer_state"

    name: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    since: Mapped[datetime]
    detail: Mapped[str] = mapped_column(default="")
    owner: Mapped[str | None]
    heard_at: Mapped[datetime | None]
