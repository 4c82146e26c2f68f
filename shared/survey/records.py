"""Survey sheets as stored: nobody's, in no order, and with no clock.

A sheet points at no ticket, kiosk, counter or officer, and its id is random. Without a rowid the
file keeps sheets in the order of those ids, never in the order they came
(docs/adr/0140-a-survey-sheet-is-nobodys.md).
"""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shared.storage.base import Base
from shared.storage.column_types import Document

_UNORDERED = {"sqlite_with_rowid": False}


class SurveyBatch(Base):
    """A pile of paper forms, or a file, that came in together; ``digest`` is the file's.

    ``twice`` says that its papers are typed a second time.
    """

    __tablename__ = "survey_batch"
    __table_args__ = (
        UniqueConstraint("number"),
        UniqueConstraint("digest"),
        _UNORDERED,
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    number: Mapped[int]
    instrument: Mapped[str]
    origin: Mapped[str]
    opened_on: Mapped[date]
    twice: Mapped[bool] = mapped_column(default=False)
    digest: Mapped[str | None]


class SurveySheet(Base):
    """One respondent's answers by element code; a question that was passed over is null.

    ``half`` is the form's half of the day. ``paper`` is the number of the form in its batch, and
    ``second`` what was typed of it the second time. A remark is in the vault.
    """

    __tablename__ = "survey_sheet"
    __table_args__ = (
        UniqueConstraint("batch_id", "paper"),
        Index(None, "instrument", "day"),
        _UNORDERED,
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    instrument: Mapped[str]
    day: Mapped[date]
    half: Mapped[str | None]
    service_code: Mapped[str | None]
    origin: Mapped[str]
    batch_id: Mapped[UUID | None] = mapped_column(ForeignKey("survey_batch.id"))
    paper: Mapped[int | None]
    scores: Mapped[dict[str, int | None]] = mapped_column(Document(dict))
    respondent: Mapped[dict[str, str]] = mapped_column(Document(dict))
    second: Mapped[dict[str, Any] | None] = mapped_column(Document(none_as_null=True))


class SurveyPlan(Base):
    """What a house will do about an element after the survey of a period, by when, and who."""

    __tablename__ = "survey_plan"
    __table_args__ = (Index(None, "instrument", "last_day"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    instrument: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date]
    element: Mapped[str]
    action: Mapped[str]
    owner: Mapped[str]
    due: Mapped[date]
    done_on: Mapped[date | None]
    outcome: Mapped[str | None]
