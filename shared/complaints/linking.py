"""Reports on the same matter: tied, taken apart again, and answered together.

Each keeps its reporter, its number and its promises. Sameness goes on: what is the same as one of
them is the same as all.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from shared.complaints import promises
from shared.complaints.advance import Act, Said, actor_of, complaint_for, take
from shared.complaints.closing import CaseEnding, answer_at_once, close, open_dispositions
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.lifecycle import OPEN_STATES, CaseState, CaseStep, Need
from shared.complaints.linked import linked_of, tell_tied, write_tie
from shared.complaints.problems import CannotTie, StepLacks, StepRefused
from shared.complaints.records import Complaint
from shared.complaints.results import Class, results_for
from shared.office.profile import HouseProfile
from shared.staff.acting import needs
from shared.staff.rights import Right


@dataclass(frozen=True)
class AnsweredTogether:
    """The numbers of those closed with another, and of those that only got its answer."""

    closed: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


@needs(Right.HANDLE, actor="act", who=actor_of)
def tie(session: Session, *, act: Act, other: Complaint) -> Complaint:
    """The case and ``other`` are the same matter; both stories tell it.

    Raises CannotTie for a secret one, the case itself, and one that is tied already.
    """
    record = complaint_for(session, act)
    already = {one.id for one in linked_of(session, record.id)}
    if record.sealed or other.sealed or other.id in {record.id, *already}:
        raise CannotTie(other.number)
    write_tie(session, record.id, other.id, same=True, act=act)
    tell_tied(session, record.id, other.number, act=act)
    tell_tied(session, other.id, record.number, act=act)
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def untie(session: Session, *, act: Act, reason: str) -> Complaint:
    """The case is another matter after all; those that it held together stay together.

    Raises StepLacks without a reason, StepRefused where nothing is tied.
    """
    record = complaint_for(session, act)
    if not reason.strip():
        raise StepLacks({Need.REASON})
    others = [one.id for one in linked_of(session, record.id)]
    if not others:
        raise StepRefused(record.number, CaseState(record.state), CaseStep.LINK)
    for other in others:
        write_tie(session, record.id, other, same=False, act=act)
    for one, another in pairwise(others):
        if another not in {each.id for each in linked_of(session, one)}:
            write_tie(session, one, another, same=True, act=act)
    said = Said(reason=reason.strip(), detail={"unlinked": record.number})
    for one in (record.id, *others):
        take(session, session.get_one(Complaint, one), CaseStep.LINK, act, said=said)
    return record


@needs(Right.HANDLE, actor="act", who=actor_of)
def answer_linked(
    session: Session,
    *,
    profile: HouseProfile,
    act: Act,
    ending: CaseEnding,
    linked: Iterable[UUID],
) -> AnsweredTogether:
    """Give the answer that closed the case to ``linked`` ones as well, where they are tied to it.

    Where its own way lets it, a case is closed with it; else its reporter is answered and it stays
    open. One that has ended meanwhile, or has become secret, is left alone.
    """
    record = session.get_one(Complaint, act.complaint)
    wanted, closed, told = frozenset(linked), [], []
    if record.sealed:
        return AnsweredTogether()
    together = replace(ending, together_with=record.number)
    for one in linked_of(session, record.id):
        if one.id not in wanted or one.sealed or one.state not in OPEN_STATES:
            continue
        other, theirs = session.get_one(Complaint, one.id), Act(one.id, act.officer, act.at)
        finish = _finishing(session, other, ending)
        if finish is not None:
            finish(session, profile=profile, act=theirs, ending=together)
            closed.append(one.number)
        else:
            said = Said(text=ending.message, visible=True, detail={"with": record.number})
            take(session, other, CaseStep.MESSAGE, theirs, said=said)
            promises.stop(session, other, Promised.FIRST_ANSWER, at=act.at)
            told.append(one.number)
    return AnsweredTogether(tuple(closed), tuple(told))


def _finishing(
    session: Session, record: Complaint, ending: CaseEnding
) -> Callable[..., Any] | None:
    """The verb with which a case can end now with this result, if it can."""
    if ending.result not in results_for(Class(record.kind)):
        return None
    match CaseState(record.state):
        case CaseState.NEW | CaseState.VERIFIED:
            return answer_at_once
        case CaseState.IN_PROCESS if not open_dispositions(session, record):
            return close
    return None
