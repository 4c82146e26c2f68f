"""The register's cases as figures need them: read in a handful of statements, counted in plain
Python. Nothing of reporter or story is read."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from shared.complaints.deadlines.pause import Pause
from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.lifecycle import OPEN_STATES, CaseStep
from shared.complaints.records import (
    Complaint,
    ComplaintClosing,
    ComplaintDeadline,
    ComplaintEvent,
    ComplaintPause,
)

_OPEN = frozenset(state.value for state in OPEN_STATES)
_ANSWERS = tuple(
    step.value
    for step in (CaseStep.MESSAGE, CaseStep.ANSWER_AT_ONCE, CaseStep.CLOSE, CaseStep.NOT_OURS)
)
_PROMISES = (DeadlineStep.FIRST_ANSWER.value, DeadlineStep.CLOSE.value)


@dataclass(frozen=True)
class Stretch:
    """Some days of the house as moments: from midnight to midnight after the last."""

    start: datetime
    end: datetime

    def __contains__(self, at: datetime | None) -> bool:
        return at is not None and self.start <= at < self.end


def stretch(first: date, last: date, zone: ZoneInfo) -> Stretch:
    """The moments of the days ``first`` to ``last``, both counted in."""
    after = last + timedelta(days=1)
    return Stretch(datetime.combine(first, time(), zone), datetime.combine(after, time(), zone))


@dataclass(frozen=True)
class CasePromise:
    """One step's promise in one cycle, and what became of it."""

    cycle: int
    step: DeadlineStep
    due: datetime | None
    stopped_at: datetime | None
    verdict: str | None

    def past_due(self, at: datetime) -> bool:
        return self.stopped_at is None and self.due is not None and self.due < at


@dataclass(frozen=True)
class CaseTurn:
    """The case was opened (or opened again) or ended at a moment."""

    at: datetime
    opened: bool
    step: CaseStep


@dataclass
class CountedCase:
    """One case. ``turns`` are its openings and endings in order."""

    id: UUID
    kind: str
    channel: str
    category: str | None
    district: str | None
    agency: str | None
    received_at: datetime
    waiting_for: str
    duplicate: bool
    anonymous: bool
    lapor: bool
    answered_at: datetime | None = None
    turns: list[CaseTurn] = field(default_factory=list)
    promises: list[CasePromise] = field(default_factory=list)
    closings: list[tuple[int, str, datetime]] = field(default_factory=list)
    pauses: list[Pause] = field(default_factory=list)

    def open_at(self, moment: datetime) -> bool:
        """Whether it was on the register and not ended."""
        before = [turn for turn in self.turns if turn.at < moment]
        return bool(before) and before[-1].opened

    def promise(self, step: DeadlineStep, cycle: int) -> CasePromise | None:
        return next((one for one in self.promises if (one.step, one.cycle) == (step, cycle)), None)

    def cycle_began(self, cycle: int) -> datetime:
        """When a cycle began: with the receipt, or with the reopening."""
        again = [turn.at for turn in self.turns if turn.step is CaseStep.REOPEN]
        return self.received_at if cycle <= 1 or cycle - 2 >= len(again) else again[cycle - 2]


def counted_cases(session: Session, *, until: datetime) -> list[CountedCase]:
    """Every numbered case that was entered before ``until``."""
    found = {
        row.id: CountedCase(
            row.id, row.kind, row.channel, row.category, row.district, row.agency,
            row.received_at, row.waiting_for, row.duplicate_of is not None, row.anonymous,
            row.lapor_id is not None,
        )
        for row in session.execute(
            select(
                Complaint.id, Complaint.kind, Complaint.channel, Complaint.category,
                Complaint.district, Complaint.agency, Complaint.received_at,
                Complaint.waiting_for, Complaint.duplicate_of, Complaint.anonymous,
                Complaint.lapor_id,
            ).where(Complaint.entered_at < until)
        )
    }  # fmt: skip
    if not found:
        return []
    _events(session, found, until)
    promised = select(
        ComplaintDeadline.complaint_id, ComplaintDeadline.cycle, ComplaintDeadline.step,
        ComplaintDeadline.due, ComplaintDeadline.stopped_at, ComplaintDeadline.verdict,
    ).where(ComplaintDeadline.step.in_(_PROMISES))  # fmt: skip
    for case, cycle, step, due, stopped, verdict in session.execute(promised):
        if case in found:
            made = CasePromise(cycle, DeadlineStep(step), due, stopped, verdict)
            found[case].promises.append(made)
    closings = select(
        ComplaintClosing.complaint_id, ComplaintClosing.cycle, ComplaintClosing.result,
        ComplaintClosing.closed_at,
    )  # fmt: skip
    for case, cycle, result, at in session.execute(closings):
        if case in found:
            found[case].closings.append((cycle, result, at))
    for case, start, end in session.execute(
        select(ComplaintPause.complaint_id, ComplaintPause.started_at, ComplaintPause.ended_at)
    ):
        if case in found:
            found[case].pauses.append(Pause(start, end))
    return list(found.values())


def _events(session: Session, found: dict[UUID, CountedCase], until: datetime) -> None:
    answered = ComplaintEvent.visible_to_reporter & ComplaintEvent.step.in_(_ANSWERS)
    before, after = ComplaintEvent.from_state.in_(_OPEN), ComplaintEvent.to_state.in_(_OPEN)
    rows = session.execute(
        select(
            ComplaintEvent.complaint_id, ComplaintEvent.step, ComplaintEvent.from_state,
            ComplaintEvent.to_state, ComplaintEvent.at, ComplaintEvent.visible_to_reporter,
        )
        .where(ComplaintEvent.at < until, or_(answered, before & ~after, ~before & after))
        .order_by(ComplaintEvent.complaint_id, ComplaintEvent.seq)
    )  # fmt: skip
    for complaint, step, start, to, at, visible in rows:
        one = found.get(complaint)
        if one is None:
            continue
        if visible and one.answered_at is None and step in _ANSWERS:
            one.answered_at = at
        if (start in _OPEN) != (to in _OPEN):
            one.turns.append(CaseTurn(at, to in _OPEN, CaseStep(step)))


def by(cases: Iterable[CountedCase], key: str) -> dict[str, int]:
    """How many cases have each value of a field, "" for those that have none."""
    found: defaultdict[str, int] = defaultdict(int)
    for case in cases:
        found[getattr(case, key) or ""] += 1
    return dict(found)
