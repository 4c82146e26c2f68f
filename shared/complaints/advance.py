"""Taking one step: checked against the table, written as an event, the version grown by one.

Every verb of the register goes through here, so that no change is without its event.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from shared.complaints.lifecycle import CaseState, CaseStep, Need, leads, missing
from shared.complaints.problems import ChangedMeanwhile, StepLacks, StepRefused, UnknownComplaint
from shared.complaints.records import Complaint, ComplaintEvent
from shared.privacy.vault import Subject, keep
from shared.storage.feed import Topic, announce


@dataclass(frozen=True)
class Act:
    """Who does something to which complaint when, and which version of it they saw."""

    complaint: UUID
    officer: UUID | None
    at: datetime
    version: int | None = None


def actor_of(_session: Session, act: Act) -> UUID | None:
    """Who acts, for ``shared.staff.acting.needs``."""
    return act.officer


@dataclass(frozen=True)
class Said:
    """What goes into the event beside the step itself."""

    reason: str = ""
    text: str = ""
    visible: bool = False
    detail: Mapping[str, Any] = field(default_factory=dict)


_NOTHING = Said()
_NEW = insert(cast(Table, ComplaintEvent.__table__))


def complaint_for(session: Session, act: Act) -> Complaint:
    """The complaint as it stands. Raises UnknownComplaint, or ChangedMeanwhile."""
    record = session.get(Complaint, act.complaint, populate_existing=True)
    if record is None:
        raise UnknownComplaint(str(act.complaint))
    if act.version is not None and act.version != record.version:
        raise ChangedMeanwhile(record.number, record.version)
    return record


def take(
    session: Session,
    record: Complaint,
    step: CaseStep,
    act: Act,
    *,
    to: CaseState | None = None,
    said: Said = _NOTHING,
    given: Iterable[Need] = (),
) -> None:
    """Write the event and move the complaint to where ``step`` leads.

    ``to`` chooses where a step leads to several states. Raises StepRefused, StepLacks.
    """
    state = CaseState(record.state)
    ends = leads(step, state)
    if not ends or (to is not None and to not in ends):
        raise StepRefused(record.number, state, step)
    if lacking := missing(step, frozenset(given)):
        raise StepLacks(lacking)
    end, seq = to or ends[0], record.last_seq + 1
    _write(session, record, seq, step, (state, end), act, said)
    record.state, record.last_seq = end.value, seq
    record.version += 1
    session.flush()
    announce(session, Topic.REGISTER)


def first_event(session: Session, record: Complaint, act: Act, said: Said) -> None:
    """The event with which the life of a complaint begins that was just stored."""
    _write(session, record, 1, CaseStep.REGISTER, (CaseState.DRAFT, CaseState.NEW), act, said)


def events_of(session: Session, complaint: UUID) -> tuple[ComplaintEvent, ...]:
    """The story, oldest first."""
    return tuple(
        session.scalars(
            select(ComplaintEvent)
            .where(ComplaintEvent.complaint_id == complaint)
            .order_by(ComplaintEvent.seq)
        )
    )


def event_subject(complaint: UUID, seq: int) -> Subject:
    """Whose words a sealed event's are."""
    return Subject.of("complaint_event", complaint, seq)


def _write(
    session: Session,
    record: Complaint,
    seq: int,
    step: CaseStep,
    states: tuple[CaseState, CaseState],
    act: Act,
    said: Said,
) -> None:
    words = {"reason": said.reason or None, "text": said.text or None}
    if record.sealed and any(words.values()):
        keep(session, of=event_subject(record.id, seq), values=words, at=act.at)
        words = dict.fromkeys(words)
    session.execute(
        _NEW,
        {
            "complaint_id": record.id,
            "seq": seq,
            "previous_seq": seq - 1 or None,
            "step": step.value,
            "from_state": states[0].value,
            "to_state": states[1].value,
            "at": act.at,
            "officer_id": act.officer,
            "cycle": record.cycle,
            "visible_to_reporter": said.visible,
            "detail": dict(said.detail) or None,
            **words,
        },
    )
