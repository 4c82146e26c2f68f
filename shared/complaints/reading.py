"""Reading the register: one case whole."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.complaints.advance import event_subject, events_of
from shared.complaints.attachments.attaching import attachments_of
from shared.complaints.case_parts import closings_of, deadline_views, disposition_views
from shared.complaints.lifecycle import CaseState, CaseStep
from shared.complaints.linked import linked_of
from shared.complaints.listing import read_line
from shared.complaints.number import ComplaintNumber, NotANumber
from shared.complaints.problems import UnknownComplaint
from shared.complaints.records import Complaint, ComplaintEvent
from shared.complaints.registering import covered_subject, reporter_subject, text_subject
from shared.complaints.sealing import TEXTS
from shared.complaints.views import Case, EventView
from shared.office.profile import HouseProfile
from shared.privacy.restricting import restricted
from shared.privacy.vault import Opened, fields_held, look_in
from shared.staff.acting import acting, needs
from shared.staff.audit import record_act
from shared.staff.records import Officer
from shared.staff.rights import Right

_T = Complaint.__table__.c


def find_number(session: Session, typed: str) -> UUID:
    """The complaint of a number in any spelling. Raises UnknownComplaint."""
    try:
        number = str(ComplaintNumber.parse(typed))
    except NotANumber:
        raise UnknownComplaint(typed.strip()) from None
    found = session.scalar(select(Complaint.id).where(Complaint.number == number))
    if found is None:
        raise UnknownComplaint(number)
    return found


def read_case(
    session: Session,
    *,
    profile: HouseProfile,
    complaint: UUID,
    now: datetime,
    reader: UUID | None = None,
) -> Case:
    """One complaint whole; a sealed case's words only for a ``reader``, who must be its author
    or have the right to read secrets.

    Raises UnknownComplaint or NotAllowed.
    """
    record = session.get(Complaint, complaint, populate_existing=True)
    if record is None:
        raise UnknownComplaint(str(complaint))
    line = read_line(session, complaint, profile=profile, now=now)
    if line is None:
        raise UnknownComplaint(record.number)
    texts = {name: getattr(record, name) for name in TEXTS}
    locked = record.sealed
    may_open = record.sealed and reader is not None and _may_open(session, record, reader)
    if may_open:
        opened = look_in(session, of=text_subject(complaint))
        texts, locked = dict.fromkeys(TEXTS) | dict(opened.values), bool(opened.locked)
    original = session.get(Complaint, record.duplicate_of) if record.duplicate_of else None
    return Case(
        line=replace(line, title=texts["title"]),
        agenda=(record.agenda_year, record.agenda_number),
        story=texts["story"],
        hope=texts["hope"],
        happened_on=record.happened_on,
        place=texts["place"],
        village=record.village,
        entered_at=record.entered_at,
        entered_by=_name_of(session, record.entered_by),
        ticket=record.ticket_id,
        anonymous=record.anonymous,
        has_reporter=record.has_reporter,
        restricted=bool(restricted(session, of=[reporter_subject(complaint)])),
        cycle=record.cycle,
        handler=record.handler,
        notice_version=record.notice_version,
        agency_wished=record.agency_wished,
        expected_on=record.expected_on,
        held_from=CaseState(record.held_from) if record.held_from else None,
        lapor_id=record.lapor_id,
        lapor_status=record.lapor_status,
        lapor_seen_at=record.lapor_seen_at,
        duplicate_of=original.number if original else None,
        linked=linked_of(session, complaint),
        events=_story(session, record, may_open=may_open),
        deadlines=deadline_views(session, profile, complaint, now),
        dispositions=disposition_views(session, complaint),
        closings=closings_of(session, complaint),
        covered=bool(fields_held(session, of=[covered_subject(complaint)])),
        attachments=attachments_of(session, complaint, may_open=not locked),
        locked=locked,
    )


@needs(Right.READ_SECRET)
def open_case(session: Session, *, complaint: UUID, officer: UUID, at: datetime) -> None:
    """Write down that somebody opens a sealed case; afterwards :func:`read_case` tells it to them.

    Raises NotAllowed.
    """
    subject = f"complaint {complaint}"
    record_act(session, action="complaint.open", subject=subject, at=at, officer=officer)


def _may_open(session: Session, record: Complaint, reader: UUID) -> bool:
    if record.entered_by != reader:
        acting(session, reader, Right.READ_SECRET, "read_case")
    return True


def _story(session: Session, record: Complaint, *, may_open: bool) -> tuple[EventView, ...]:
    names = {row.id: row.name for row in session.execute(select(Officer.id, Officer.name))}
    return tuple(
        _event_view(
            event,
            names.get(event.officer_id) if event.officer_id else None,
            _words(session, record, event, may_open=may_open),
        )
        for event in events_of(session, record.id)
    )


def _words(session: Session, record: Complaint, event: ComplaintEvent, *, may_open: bool) -> Opened:
    if not record.sealed:
        return Opened({"reason": event.reason, "text": event.text})
    return look_in(session, of=event_subject(record.id, event.seq)) if may_open else Opened()


def _event_view(event: ComplaintEvent, officer: str | None, words: Opened) -> EventView:
    return EventView(
        seq=event.seq,
        step=CaseStep(event.step),
        from_state=CaseState(event.from_state),
        to_state=CaseState(event.to_state),
        at=event.at,
        officer=officer,
        cycle=event.cycle,
        reason=words.values.get("reason"),
        text=words.values.get("text"),
        visible_to_reporter=event.visible_to_reporter,
        detail=event.detail or {},
    )


def _name_of(session: Session, officer: UUID | None) -> str | None:
    return session.scalar(select(Officer.name).where(Officer.id == officer)) if officer else None
