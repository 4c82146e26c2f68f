"""Showing a person's data to somebody: for a purpose, on the trail, and not for long."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from shared.privacy.restricting import must_be_free, owner_of
from shared.privacy.vault import Opened, Subject, look_in
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right

HIDES_AFTER_SECONDS = 60
"""How long a screen may show what was revealed."""


class RevealPurpose(StrEnum):
    """Why somebody looks. A choice, not a text: the trail itself must name no visitor."""

    SERVING = "serving"
    FOLLOWING_UP = "following_up"
    CORRECTING = "correcting"
    ASKED_BY_THE_PERSON = "asked_by_the_person"
    OVERSIGHT = "oversight"


@needs(Right.REVEAL)
def reveal(
    session: Session,
    *,
    of: Subject,
    purpose: RevealPurpose,
    officer: UUID | None,
    at: datetime,
    fields: Iterable[str] | None = None,
) -> Opened:
    """Open a subject's fields for an officer and write down who looked at what, and why.

    Give it a write transaction. Raises NotAllowed, also for nobody (a command without a name) and
    for an account that is switched off, and DataRestricted unless the person asks; fields
    whose key is missing are told as ``locked``, and the look is on the trail all the same.
    """
    if purpose is not RevealPurpose.ASKED_BY_THE_PERSON:
        must_be_free(session, owner_of(of))
    found = look_in(session, of=of, fields=fields)
    record_act(
        session,
        action="person.reveal",
        subject=f"{of.kind} {of.row}",
        at=at,
        officer=officer,
        detail={
            "purpose": purpose.value,
            "fields": sorted(found.values),
            "locked": sorted(found.locked),
        },
    )
    return found
