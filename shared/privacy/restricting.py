"""Data that is only kept, by its person's wish: looked at for the person's own sake alone."""

from collections.abc import Iterable

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.privacy.homes import HOMES
from shared.privacy.records import Restriction
from shared.privacy.vault import Subject


class DataRestricted(Refusal):
    """The person asked that this data be only kept."""

    sentence = Message(
        "Sentences",
        "Data ini dibatasi atas permintaan pemiliknya. Dibuka hanya untuk keperluan pemilik data; "
        "pembatasan dicabut di Data pribadi.",
    )


def owner_of(subject: Subject) -> Subject:
    """The visit, report or other row that a vault's subject belongs to."""
    return Subject(HOMES[subject.kind].owner.value, subject.row.partition(":")[0])


def restricted(session: Session, *, of: Iterable[Subject]) -> frozenset[Subject]:
    """Which of these visits and reports are restricted."""
    wanted = [(one.kind, one.row) for one in of]
    if not wanted:
        return frozenset()
    rows = session.execute(
        select(Restriction.kind, Restriction.row).where(
            tuple_(Restriction.kind, Restriction.row).in_(wanted)
        )
    )
    return frozenset(Subject(kind, row) for kind, row in rows)


def must_be_free(session: Session, owner: Subject) -> None:
    """Raise :class:`DataRestricted` for a visit or report that is restricted."""
    if restricted(session, of=[owner]):
        raise DataRestricted
