"""Changing the house: a document is edited, checked as a whole, and saved as a new revision.

Whoever edits names the revision the edit began from. A newer one is not overwritten: the two
edits are joined where they touch different places, and refused where they touch the same.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.field_problem import FieldProblem, field_problem
from shared.office.house import save_profile
from shared.office.merging import MergeConflict, Path, merged
from shared.office.profile import HouseProfile, kept_profile
from shared.office.records import OfficeRevision

Document = dict[str, Any]


class EditRefused(Refusal):
    """The edited house does not hold together; ``problems`` says where and why."""

    sentence = Message("Sentences", "Isian belum benar.")

    def __init__(self, problems: tuple[FieldProblem, ...]) -> None:
        self.problems = problems
        super().__init__(problems[0].message if problems else None)


class EditedMeanwhile(Refusal):
    """Somebody else changed the same place since the edit began.

    ``by`` is the account that saved the newer revision, ``name`` its name where known.
    """

    sentence = Message(
        "Sentences",
        "{name} baru saja mengubah bagian yang sama. Perubahan Anda belum disimpan; muat "
        "ulang, lalu ulangi.",
    )

    def __init__(self, path: Path, by: UUID | None, at: datetime, name: str = "") -> None:
        self.path, self.by, self.at, self.name = path, by, at, name
        super().__init__(name=name or Message("Sentences", "Administrator lain"))


@dataclass(frozen=True)
class Revision:
    """One saved state of the house, without its document."""

    number: int
    saved_at: datetime
    saved_by: UUID | None
    note: str


@dataclass(frozen=True)
class ProfileDraft:
    """The house as an edit begins: change a copy of ``document``, keep ``revision``."""

    revision: int
    profile: HouseProfile

    @property
    def document(self) -> Document:
        """A fresh JSON-like copy, free to change."""
        return document_of(self.profile)


@dataclass(frozen=True)
class Saved:
    """A new revision, and whether somebody else's edit was joined into it."""

    revision: int
    profile: HouseProfile
    joined: bool


def document_of(profile: HouseProfile) -> Document:
    """The profile as JSON-like values; :func:`checked` is the way back."""
    return profile.model_dump(mode="json", by_alias=True)


def checked(document: Document) -> HouseProfile:
    """The document as a profile. Raises :class:`EditRefused` with every problem found."""
    try:
        return HouseProfile.model_validate(document)
    except ValidationError as error:
        raise EditRefused(
            tuple(field_problem(one) for one in error.errors(include_url=False))
        ) from None


def begin_edit(session: Session) -> ProfileDraft:
    """The newest revision, to start from."""
    row = _newest(session)
    return ProfileDraft(row.number, kept_profile(row.document))


def save_edit(
    session: Session, *, based_on: int, document: Document, at: datetime, by: UUID, note: str
) -> Saved:
    """Save ``document``, which was made from revision ``based_on``, as the newest.

    Raises :class:`EditRefused` or :class:`EditedMeanwhile`; nothing is saved then.
    """
    newest = _newest(session)
    joined = newest.number != based_on
    if joined:
        base = session.get_one(OfficeRevision, based_on)
        try:
            document = merged(
                document_of(kept_profile(base.document)),
                document,
                document_of(kept_profile(newest.document)),
            )
        except MergeConflict as conflict:
            raise EditedMeanwhile(conflict.path, newest.saved_by, newest.saved_at) from None
    profile = checked(document)
    return Saved(save_profile(session, profile, at=at, by=by, note=note), profile, joined)


def revisions(session: Session, *, limit: int = 50) -> list[Revision]:
    """The latest revisions, newest first."""
    rows = session.execute(
        select(
            OfficeRevision.number,
            OfficeRevision.saved_at,
            OfficeRevision.saved_by,
            OfficeRevision.note,
        )
        .order_by(OfficeRevision.number.desc())
        .limit(limit)
    )
    return [Revision(number, at, by, note) for number, at, by, note in rows]


def profile_at(session: Session, revision: int) -> HouseProfile:
    """The house as it was at a revision. Raises NoResultFound for one that never was."""
    return kept_profile(session.get_one(OfficeRevision, revision).document)


def profile_then(session: Session, at: datetime) -> HouseProfile | None:
    """The house as it was at a moment, where that is not what it is now."""
    newest = select(func.max(OfficeRevision.number))
    then = session.scalar(newest.where(OfficeRevision.saved_at <= at))
    if then is None or then == session.scalar(newest):
        return None
    return profile_at(session, then)


def _newest(session: Session) -> OfficeRevision:
    return session.scalars(
        select(OfficeRevision).order_by(OfficeRevision.number.desc()).limit(1)
    ).one()
