"""Putting a person's own particulars right, with what stood there before kept sealed."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from shared.complaints.registering import reporter_subject
from shared.persons.erasing import subjects_of
from shared.persons.problems import NothingToCorrect
from shared.persons.requests import (
    Claim,
    RequestAnswer,
    RequestView,
    answered,
    open_request,
    owners_of,
)
from shared.privacy.homes import HOMES, Owner
from shared.privacy.vault import Subject, fields_held, keep, look_in
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right

PARTICULARS = ("name", "phone", "email", "nik", "address", "representative", "on_behalf_of")
"""What may be put right; the words of a report are the reporter's and are answered, not changed."""


@needs(Right.PERSON_DATA)
def carry_out_correction(
    session: Session,
    *,
    request: UUID,
    values: Mapping[str, str],
    officer: UUID,
    at: datetime,
) -> RequestView:
    """Write ``values`` in place of what the person's visits and reports hold under those fields,
    and answer the request. What was never given is not added to a visit.

    Raises NotAllowed, AnsweredAlready, KeyMissing, and NothingToCorrect, having changed nothing.
    """
    row = open_request(session, request)
    assert row.kind == Claim.CORRECTION
    given = {name: text.strip() for name, text in values.items() if name in PARTICULARS}
    before: dict[str, dict[str, object]] = {}
    for owner in owners_of(row):
        for subject, names in _holding(session, owner, given).items():
            opened = look_in(session, of=subject, fields=names)
            before[f"{subject.kind} {subject.row}"] = dict(opened.values)
            new = {name: given[name] for name in names}
            found = HOMES[subject.kind].find_by
            keep(
                session,
                of=subject,
                values=new,
                at=at,
                find_by={name: sort for name, sort in found.items() if name in new},
            )
            record_act(
                session,
                action="person.correct",
                subject=f"{subject.kind} {subject.row}",
                at=at,
                officer=officer,
                detail={"fields": sorted(names), "request": row.number},
            )
    if not before:
        raise NothingToCorrect(", ".join(sorted(values)))
    history = {"before": before, "after": given}
    keep(session, of=Subject.of(Owner.REQUEST, row.id), values=history, at=at)
    return answered(session, request, RequestAnswer.DONE, officer=officer, at=at)


def _holding(
    session: Session, owner: Subject, given: Mapping[str, str]
) -> dict[Subject, frozenset[str]]:
    """Where which of the fields are to be written: a report's reporter takes any, a visit those
    that it has."""
    subjects = subjects_of(session, owner)
    held = fields_held(session, of=[one for one in subjects if one.kind in ("complaint", "leg")])
    if owner.kind == Owner.REPORT:
        reporter = reporter_subject(UUID(owner.row))
        return {reporter: frozenset(given)} if reporter in held and given else {}
    wanted = {one: names & set(given) for one, names in held.items()}
    return {one: frozenset(names) for one, names in wanted.items() if names}
