"""What faces and papers see of the register: frozen, without the reporter."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from shared.complaints.attachments.attaching import AttachmentView
from shared.complaints.deadlines.due import Explained
from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.deadlines.rule import Unit
from shared.complaints.deadlines.standing import DueStanding, Verdict
from shared.complaints.dispositions import DispositionState, Nature
from shared.complaints.lifecycle import OPEN_STATES, CaseState, CaseStep, WaitingFor
from shared.complaints.results import Class, ClosingResult, Satisfied


@dataclass(frozen=True)
class ComplaintLine:
    """One row of a list. ``title`` is None where the reader may not know it."""

    id: UUID
    number: str
    title: str | None
    kind: Class
    category: str | None
    district: str | None
    channel: str
    agency: str | None
    state: CaseState
    waiting_for: WaitingFor
    secret: bool
    sealed: bool
    agency_answered: bool
    received_at: datetime
    ended_at: datetime | None
    nearest_due: datetime | None
    nearest_step: Promised | None
    standing: DueStanding
    verdict: Verdict | None
    """Whether it was closed in time, once it is."""
    version: int

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES


@dataclass(frozen=True)
class DeadlineView:
    """One promise: what was promised, when it falls due and what became of it."""

    cycle: int
    step: Promised
    amount: int
    unit: Unit
    law: str
    checked_on: date | None
    started_at: datetime
    due: datetime | None
    sure: bool
    extended_to: datetime | None
    stopped_at: datetime | None
    verdict: Verdict | None
    standing: DueStanding | None
    left: object
    explained: tuple[Explained, ...]


@dataclass(frozen=True)
class EventView:
    """One line of the story. ``reason`` and ``text`` are None where the reader may not know."""

    seq: int
    step: CaseStep
    from_state: CaseState
    to_state: CaseState
    at: datetime
    officer: str | None
    cycle: int
    reason: str | None
    text: str | None
    visible_to_reporter: bool
    detail: dict[str, Any]


@dataclass(frozen=True)
class DispositionView:
    id: UUID
    agency: str
    instructions: tuple[str, ...]
    nature: Nature
    note: str | None
    state: DispositionState
    agenda_number: int
    made_at: datetime
    due: datetime | None
    sent_at: datetime | None
    sent_how: str | None
    received_at: datetime | None
    received_by: str | None
    answered_at: datetime | None
    answer: str | None
    returned_reason: str | None


@dataclass(frozen=True)
class ClosingView:
    cycle: int
    result: ClosingResult
    reason: str | None
    remainder: str | None
    document: str | None
    closed_at: datetime
    satisfied: Satisfied | None


@dataclass(frozen=True)
class LinkedReport:
    """Another report on the same matter. ``title`` is None where it is secret."""

    id: UUID
    number: str
    title: str | None
    state: CaseState
    sealed: bool

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES


@dataclass(frozen=True)
class Case:
    """One complaint whole, as far as its reader may know it."""

    line: ComplaintLine
    agenda: tuple[int, int]
    story: str | None
    hope: str | None
    happened_on: str | None
    place: str | None
    village: str | None
    entered_at: datetime
    entered_by: str | None
    ticket: UUID | None
    anonymous: bool
    has_reporter: bool
    restricted: bool
    cycle: int
    handler: str | None
    notice_version: int
    agency_wished: str | None
    expected_on: date | None
    held_from: CaseState | None
    lapor_id: str | None
    lapor_status: str | None
    lapor_seen_at: datetime | None
    duplicate_of: str | None
    linked: tuple[LinkedReport, ...]
    events: tuple[EventView, ...]
    deadlines: tuple[DeadlineView, ...]
    dispositions: tuple[DispositionView, ...]
    closings: tuple[ClosingView, ...]
    attachments: tuple[AttachmentView, ...]
    covered: bool
    """Some words are covered; few may read them as they were told."""
    locked: bool
    """The texts are sealed and this reader, or this computer, cannot open them."""


class Worklist(StrEnum):
    """The lists beside the register, in their order."""

    OPEN = "open"
    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    NEW = "new"
    AGENCY_ANSWERED = "agency_answered"
    WAITING_FOR_AGENCY = "waiting_for_agency"
    WAITING_FOR_REPORTER = "waiting_for_reporter"
    ON_HOLD = "on_hold"
    DONE = "done"
    NOT_OURS = "not_ours"
    ARCHIVED = "archived"
