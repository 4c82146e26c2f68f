"""Restricting a person's data, so that it is only kept, and releasing it again."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from shared.persons.requests import (
    Claim,
    RequestAnswer,
    RequestView,
    answered,
    open_request,
    owners_of,
)
from shared.privacy.records import Restriction
from shared.privacy.restricting import restricted
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right
from shared.storage.feed import Topic, announce


@needs(Right.PERSON_DATA)
def carry_out_restriction(
    session: Session, *, request: UUID, officer: UUID, at: datetime
) -> RequestView:
    """Restrict or release what a request is about, as it asks, and answer it.

    Raises NotAllowed, AnsweredAlready.
    """
    row = open_request(session, request)
    owners = owners_of(row)
    bound = restricted(session, of=owners)
    release = row.kind == Claim.RELEASE
    assert release or row.kind == Claim.RESTRICTION
    for one in owners:
        if release and one in bound:
            session.delete(session.get_one(Restriction, (one.kind, one.row)))
        elif not release and one not in bound:
            session.add(Restriction(kind=one.kind, row=one.row, since=at))
        else:
            continue
        record_act(
            session,
            action="person.release" if release else "person.restrict",
            subject=f"{one.kind} {one.row}",
            at=at,
            officer=officer,
            detail={"request": row.number},
        )
    announce(session, Topic.REGISTER)
    return answered(session, request, RequestAnswer.DONE, officer=officer, at=at)
