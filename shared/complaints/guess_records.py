"""Guesses of a report's PIN, as stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from shared.storage.base import Base, new_id


class PinGuess(Base):
    """One guess that was not right, whether or not there is a report of that number: whoever
    guesses learns nothing by the difference."""

    __tablename__ = "pin_guess"
    __table_args__ = (Index(None, "number", "at"), Index(None, "kiosk", "at"))

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[str]
    kiosk: Mapped[str]
    at: Mapped[datetime]
