"""Everything the house has of a person, and who looked at it: what the person gets on paper."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.office.profile import HouseProfile
from shared.persons.belongings import Belonging, belongings
from shared.persons.consents import ConsentView, consents
from shared.persons.erasing import in_clear, rows_of, subjects_of
from shared.persons.requests import (
    Claim,
    RequestAnswer,
    RequestView,
    answered,
    open_request,
    owners_of,
    requests,
)
from shared.privacy.homes import HOMES, Owner, kinds_of
from shared.privacy.vault import LOCKED, Subject, look_in_each
from shared.queue.words import TYPED
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.records import AuditEntry, Officer
from shared.staff.rights import Right

_NOT_SAID = frozenset({"key", "files"})
"""Fields that open files and tell nothing."""


@dataclass(frozen=True)
class Datum:
    """One value: in what (a kind of ``HOMES``), under which field, and as text."""

    kind: str
    field: str
    text: str


@dataclass(frozen=True)
class PersonLook:
    """One act on the trail about the person's data."""

    at: datetime
    who: str | None
    action: str
    purpose: str


@dataclass(frozen=True)
class GatheredPart:
    """A visit or report with all of its data."""

    of: Belonging
    data: tuple[Datum, ...]


@dataclass(frozen=True)
class Gathered:
    """All there is of a person."""

    parts: tuple[GatheredPart, ...]
    looks: tuple[PersonLook, ...]
    consents: tuple[ConsentView, ...]
    requests: tuple[RequestView, ...]


@needs(Right.PERSON_DATA)
def carry_out_access(
    session: Session, *, profile: HouseProfile, request: UUID, officer: UUID, at: datetime
) -> tuple[Gathered, RequestView]:
    """Gather what a request is about, and answer it. Raises NotAllowed, AnsweredAlready."""
    row = open_request(session, request)
    assert row.kind == Claim.ACCESS
    owners = owners_of(row)
    for one in owners:
        record_act(
            session,
            action="person.access",
            subject=f"{one.kind} {one.row}",
            at=at,
            officer=officer,
            detail={"request": row.number},
        )
    view = answered(session, request, RequestAnswer.DONE, officer=officer, at=at)
    return _gathered(session, profile, owners), view


def _gathered(session: Session, profile: HouseProfile, owners: tuple[Subject, ...]) -> Gathered:
    found = belongings(session, profile=profile, owners=owners)
    about = set(owners)
    return Gathered(
        tuple(GatheredPart(one, _data(session, one.owner)) for one in found),
        _looks(session, owners),
        consents(session, of=owners),
        tuple(one for one in requests(session) if about & set(one.owners)),
    )


def _data(session: Session, owner: Subject) -> tuple[Datum, ...]:
    found = []
    for kind in kinds_of(Owner(owner.kind)):
        for name, columns in HOMES[kind].clear.items():
            table = in_clear(name)
            query = select(*(table.c[one] for one in columns)).where(rows_of(table, owner))
            if name == "move":
                query = query.where(table.c.move.in_(TYPED))
            for row in session.execute(query):
                found += [
                    Datum(kind, field, str(value))
                    for field, value in zip(columns, row, strict=True)
                    if value
                ]
    opened = look_in_each(session, of=subjects_of(session, owner))
    for subject, values in sorted(opened.items(), key=lambda one: (one[0].kind, one[0].row)):
        told = {**values.values, **dict.fromkeys(values.locked, LOCKED)}
        found += [
            Datum(subject.kind, field, _plain(value))
            for field, value in sorted(told.items())
            if field not in _NOT_SAID
        ]
    return tuple(found)


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return " · ".join(one for one in value.values() if isinstance(one, str) and one)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _looks(session: Session, owners: Iterable[Subject]) -> tuple[PersonLook, ...]:
    """Every act about the person's data, oldest first."""
    about = {
        f"{subject.kind} {subject.row}"
        for owner in owners
        for subject in (owner, *subjects_of(session, owner))
    }
    query = (
        select(AuditEntry.at, AuditEntry.action, AuditEntry.detail, Officer.name)
        .outerjoin(Officer, Officer.id == AuditEntry.officer_id)
        .where(AuditEntry.subject.in_(about))
        .order_by(AuditEntry.seq)
    )
    return tuple(
        PersonLook(at, name, action, str((detail or {}).get("purpose", "")))
        for at, action, detail, name in session.execute(query)
    )
