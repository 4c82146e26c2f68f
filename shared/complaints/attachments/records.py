"""An attachment as stored. Its name and the key of its files stand in the vault, its files beside
the database: ``original`` as it came, ``pages`` as they are looked at."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shared.complaints.records import Complaint
from shared.staff.records import Officer
from shared.storage.base import Base
from shared.storage.column_types import Document
from shared.storage.stored_files import StoredFile


class ComplaintAttachment(Base):
    """One file that came with a report; gone when it is erased."""

    __tablename__ = "complaint_attachment"
    __table_args__ = (UniqueConstraint("complaint_id", "sequence"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    complaint_id: Mapped[UUID] = mapped_column(ForeignKey(Complaint.id))
    sequence: Mapped[int]
    kind: Mapped[str]
    size: Mapped[int]
    original: Mapped[str] = mapped_column(ForeignKey(StoredFile.digest))
    pages: Mapped[list[str]] = mapped_column(Document(list))
    added_at: Mapped[datetime]
    added_by: Mapped[UUID | None] = mapped_column(ForeignKey(Officer.id))
