"""What visitors told before there was a register, moved from their visits into it.

Each report is registered as of its own day, with the visit's ticket, officer and time; a second
call finds what the first one did. The words leave the visit: a person's data has one home. Flags
that nobody asked for are the most protective ones.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from shared.complaints.intake import Intake, Reporter
from shared.complaints.records import Complaint
from shared.complaints.registering import put_on_record
from shared.complaints.results import Class
from shared.i18n import Message
from shared.office.house import House
from shared.office.profile import HouseProfile
from shared.privacy.vault import forget, look_in
from shared.queue.leg_detail import LegDetail, ReportKind, joined
from shared.queue.number import label
from shared.queue.records import Leg, Ticket
from shared.queue.words import has_words, leg_subject
from shared.staff.audit import record_act

BEFORE_NOTICES = 0
"""The version of the privacy notice of somebody who was told none."""
_BATCH = 50
_MOVED = ("name", "phone", "title", "story", "location")
_CLASSES = {
    ReportKind.COMPLAINT: Class.COMPLAINT,
    ReportKind.ASPIRATION: Class.ASPIRATION,
    ReportKind.INFORMATION: Class.INFORMATION,
    None: Class.COMPLAINT,
}
_Key = tuple[UUID, int]


class VisitFate(StrEnum):
    """What becomes of a visit that carries particulars."""

    MOVED = "dipindahkan"
    THERE = "sudah ada"
    PERSON_ONLY = "hanya data orang"
    EMPTY = "tanpa isi"
    LOCKED = "terkunci"


VISIT_FATE_WORDS = {
    VisitFate.MOVED: Message("Register", "dipindahkan"),
    VisitFate.THERE: Message("Register", "sudah ada di register"),
    VisitFate.PERSON_ONLY: Message("Register", "hanya data orang, tanpa laporan"),
    VisitFate.EMPTY: Message("Register", "laporan tanpa isi"),
    VisitFate.LOCKED: Message("Register", "terkunci: kuncinya tidak ada di komputer ini"),
}


@dataclass(frozen=True)
class OldVisit:
    """One service of a visit and its fate; ``number`` is empty in a dry run. ``agency`` and
    ``category`` are names that the house's profile does not know."""

    visit: str
    fate: VisitFate
    number: str = ""
    agency: str = ""
    category: str = ""


@dataclass(frozen=True)
class OldVisits:
    """Every visit with particulars, oldest first, and drafts whose visit is over or unknown."""

    visits: tuple[OldVisit, ...]
    orphan_drafts: tuple[str, ...]


def move_old_visits(house: House, *, dry_run: bool = False) -> OldVisits:
    """Register what ended visits still carry, a batch a transaction; not for the GUI thread.

    Interrupted, it goes on at the next call. A dry run writes nothing.
    """
    found: list[OldVisit] = []
    last: _Key | None = None
    while True:
        with house.database.read() if dry_run else house.database.write() as session:
            legs = _next_legs(session, last)
            found += _batch(session, house, legs, dry_run=dry_run)
        if len(legs) < _BATCH:
            break
        last = (legs[-1].ticket_id, legs[-1].number)
    moved = sum(one.fate is VisitFate.MOVED for one in found)
    if moved and not dry_run:
        house.write(
            lambda session, at: record_act(
                session,
                action="visits.registered",
                subject="",
                at=at,
                officer=None,
                detail={"moved": moved},
            )
        )
    return OldVisits(tuple(found), house.read(lambda session: _orphans(session, house)))


def _next_legs(session: Session, last: _Key | None) -> list[Leg]:
    query = (
        select(Leg)
        .where(Leg.detail.is_not(None), Leg.ended_at.is_not(None))
        .order_by(Leg.ticket_id, Leg.number)
        .limit(_BATCH)
    )
    if last is not None:
        query = query.where(tuple_(Leg.ticket_id, Leg.number) > tuple_(*last))
    return list(session.scalars(query))


def _batch(session: Session, house: House, legs: list[Leg], *, dry_run: bool) -> Iterator[OldVisit]:
    for leg in legs:
        if isinstance(leg.detail, dict) and "particulars" in leg.detail:
            yield _one(session, house.profile, leg, dry_run=dry_run)


def _one(session: Session, profile: HouseProfile, leg: Leg, *, dry_run: bool) -> OldVisit:
    ticket = session.get_one(Ticket, leg.ticket_id)
    visit = f"{ticket.service_day.isoformat()} {label(ticket.series, ticket.number)}"
    key = f"visit:{leg.ticket_id}:{leg.number}"
    there = select(Complaint.number).where(
        (Complaint.request_key == key)
        | ((Complaint.ticket_id == leg.ticket_id) & Complaint.request_key.not_like("visit:%"))
    )
    if number := session.scalar(there.limit(1)):
        return OldVisit(visit, VisitFate.THERE, number)
    opened = look_in(session, of=leg_subject(leg))
    # A dry run reads what lies in clear still; to move it, it must have been sealed.
    if opened.locked or (has_words(leg) and not dry_run):
        return OldVisit(visit, VisitFate.LOCKED)
    detail = LegDetail.read(joined(leg.detail, opened.values))
    intake = _intake(
        profile, leg, detail, key, note=str(opened.values.get("note") or leg.note or "")
    )
    if intake is None:
        told = detail.particulars is not None and detail.particulars.kind is not None
        return OldVisit(visit, VisitFate.EMPTY if told else VisitFate.PERSON_ONLY)
    category = detail.particulars.category if detail.particulars else ""
    unknown = OldVisit(
        visit,
        VisitFate.MOVED,
        agency=detail.agency if _agency(profile, detail.agency) is None else "",
        category=category if intake.category is None else "",
    )
    if dry_run:
        return unknown
    assert leg.ended_at is not None
    made = put_on_record(
        session, profile=profile, intake=intake, pin=None, officer=leg.officer_id, at=leg.ended_at
    )
    forget(session, of=leg_subject(leg), fields=_MOVED)
    return OldVisit(visit, unknown.fate, made.number, unknown.agency, unknown.category)


def _intake(
    profile: HouseProfile, leg: Leg, detail: LegDetail, key: str, *, note: str
) -> Intake | None:
    """The report in a visit, or None where there is none."""
    told = detail.particulars
    assert told is not None
    reported = told.kind is not None or bool(told.story or told.title)
    story = told.story.strip() or told.title.strip() or (note.strip() if told.kind else "")
    if not reported or not story:
        return None
    return Intake(
        key=key,
        kind=_CLASSES[told.kind],
        story=story,
        title=told.title,
        place=told.location,
        category=_category(profile, told.category),
        agency=_agency(profile, detail.agency) or detail.agency or None,
        channel=profile.complaints.counter_channel().key,
        received_at=leg.serving_since or leg.queued_at,
        anonymous=told.anonymous is not False,
        secret=told.secret is not False,
        notice_version=BEFORE_NOTICES,
        ticket=leg.ticket_id,
        reporter=Reporter(told.name, told.phone),
    )


def _agency(profile: HouseProfile, name: str) -> str | None:
    """The house's own spelling of an agency; None where it knows none of that name."""
    return next((one for one in profile.agencies if _plain(one) == _plain(name)), None)


def _category(profile: HouseProfile, name: str) -> str | None:
    for one in profile.complaints.categories:
        if _plain(name) in (_plain(one.key), _plain(one.name.say())):
            return one.key
    return None


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _orphans(session: Session, house: House) -> tuple[str, ...]:
    """Drafts of visits that are over or that nobody knows: a report may have been left in one."""
    found = []
    for path in sorted(house.drafts.glob("*.json")):
        try:
            ticket = session.get(Ticket, UUID(path.stem))
        except ValueError:
            continue  # a form's, which goes on
        if ticket is None:
            found.append(path.name)
        elif ticket.ended_at is not None:
            found.append(f"{path.name} ({ticket.service_day.isoformat()} "
                         f"{label(ticket.series, ticket.number)})")  # fmt: skip
    return tuple(found)
