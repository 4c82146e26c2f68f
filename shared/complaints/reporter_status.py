"""What a reporter may read of their report at a kiosk: how far it is, and nobody's data."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints import promises
from shared.complaints.advance import events_of
from shared.complaints.case_parts import closings_of
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.deadlines.standing import DueStanding, standing
from shared.complaints.house_calendar import counting_calendar
from shared.complaints.lifecycle import OPEN_STATES, CaseState, CaseStep
from shared.complaints.records import Complaint, ComplaintEvent
from shared.complaints.results import ClosingResult
from shared.office.profile import HouseProfile


class Stop(StrEnum):
    """The five stops of a report on its way."""

    RECEIVED = "received"
    VERIFIED = "verified"
    PASSED_ON = "passed_on"
    IN_WORK = "in_work"
    ENDED = "ended"


_STOPS = {
    CaseState.NEW: Stop.RECEIVED,
    CaseState.VERIFIED: Stop.VERIFIED,
    CaseState.DISPOSED: Stop.PASSED_ON,
    CaseState.IN_PROCESS: Stop.IN_WORK,
    CaseState.DONE: Stop.ENDED,
    CaseState.ARCHIVED: Stop.ENDED,
    CaseState.NOT_OURS: Stop.ENDED,
}
_NEWS = (
    CaseStep.REGISTER, CaseStep.VERIFY, CaseStep.ANSWER_AT_ONCE, CaseStep.DISPOSE,
    CaseStep.HANDLE, CaseStep.ACCEPT, CaseStep.HOLD, CaseStep.GO_ON, CaseStep.ARCHIVE,
    CaseStep.NOT_OURS, CaseStep.CLOSE, CaseStep.WITHDRAW, CaseStep.DUPLICATE, CaseStep.REOPEN,
    CaseStep.MESSAGE, CaseStep.REPLY, CaseStep.EXTEND, CaseStep.OBJECT,
)  # fmt: skip
"""The steps that are news to a reporter; the others are the house's own."""
_ANSWERS = (Promised.FIRST_ANSWER, Promised.CLOSE)


@dataclass(frozen=True)
class ReporterStatus:
    """How far a report is.

    Of a ``discreet`` one, secret or a supervision case, number, state and date of receipt are all
    there is. ``reached`` is the stop it stands at, ``on_the_way`` the moment of each it came by in
    this cycle; ``agency`` who works on it, ``body`` who is competent instead of us; ``due`` when
    the next answer is promised, with ``stands``, ``ends_by`` the end; ``answer_by`` until when we
    wait for the reporter.
    """

    id: UUID
    number: str
    received_at: datetime
    state: CaseState
    discreet: bool = False
    category: str | None = None
    reached: Stop = Stop.RECEIVED
    on_the_way: tuple[tuple[Stop, datetime], ...] = ()
    agency: str | None = None
    body: str | None = None
    news: CaseStep | None = None
    news_at: datetime | None = None
    due: datetime | None = None
    ends_by: datetime | None = None
    stands: DueStanding | None = None
    answer_by: date | None = None
    result: ClosingResult | None = None
    ended_at: datetime | None = None

    def at(self, stop: Stop) -> datetime | None:
        """When it came by that stop."""
        return dict(self.on_the_way).get(stop)


def reporter_status(
    session: Session, *, profile: HouseProfile, number: str, now: datetime
) -> ReporterStatus:
    """The status of the report of ``number``, which must be there."""
    record = session.scalars(select(Complaint).where(Complaint.number == number)).one()
    state = CaseState(record.state)
    if record.sealed:
        return ReporterStatus(record.id, number, record.received_at, state, discreet=True)
    events = events_of(session, record.id)
    this_cycle = [event for event in events if event.cycle == record.cycle]
    last = next(event for event in reversed(events) if CaseStep(event.step) in _NEWS)
    closed = [one for one in closings_of(session, record.id) if one.cycle == record.cycle]
    promised = _promised(session, record) if state in OPEN_STATES else {}
    due = min(promised.values(), default=None)
    calendar = counting_calendar(profile, now.astimezone(profile.tz).year)
    shown = (
        CaseState(record.held_from) if state is CaseState.ON_HOLD and record.held_from else state
    )
    return ReporterStatus(
        id=record.id,
        number=number,
        received_at=record.received_at,
        state=state,
        category=record.category,
        reached=_STOPS[shown],
        on_the_way=_on_the_way(record, this_cycle),
        agency=record.agency,
        body=_body(this_cycle),
        news=CaseStep(last.step),
        news_at=last.at,
        due=due,
        ends_by=promised.get(Promised.CLOSE),
        stands=standing(due, now, calendar) if due else None,
        answer_by=record.expected_on if state is CaseState.ON_HOLD else None,
        result=closed[-1].result if closed and state is CaseState.DONE else None,
        ended_at=record.ended_at,
    )


def _promised(session: Session, record: Complaint) -> dict[Promised, datetime]:
    """The answers that still stand out, while their clocks run."""
    running = [
        (Promised(row.step), row.extended_to or row.due)
        for row in promises.deadlines_of(session, record.id)
        if row.cycle == record.cycle and row.stopped_at is None
    ]
    return {step: due for step, due in running if due is not None and step in _ANSWERS}


def _on_the_way(
    record: Complaint, events: list[ComplaintEvent]
) -> tuple[tuple[Stop, datetime], ...]:
    came: dict[Stop, datetime] = {Stop.RECEIVED: record.received_at}
    for event in events:
        stop = _STOPS.get(CaseState(event.to_state))
        if stop is not None and (event.from_state != event.to_state or stop not in came):
            came.setdefault(stop, event.at)
    return tuple(came.items())


def _body(events: list[ComplaintEvent]) -> str | None:
    told = [event.detail for event in events if event.step == CaseStep.NOT_OURS.value]
    return (told[-1] or {}).get("body") if told else None
