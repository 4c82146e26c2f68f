"""What stands in the month's register book, read a batch of cases at a time.

A month may hold thousands: nobody else waits while they are read, and only that the book was made
is written.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from shared.complaints.deadlines.rule import DeadlineStep
from shared.complaints.lifecycle import OPEN_STATES, CaseState, CaseStep
from shared.complaints.listing import READABLE
from shared.complaints.paper_content import BookRow, RegisterBook
from shared.complaints.papers import head_of, kind_words, moment_line
from shared.complaints.records import (
    Complaint,
    ComplaintClosing,
    ComplaintDeadline,
    ComplaintDisposition,
    ComplaintEvent,
)
from shared.complaints.registering import reporter_subject
from shared.complaints.results import Class, ClosingResult
from shared.complaints.words import RESULT_WORDS
from shared.i18n import long_date, short_date
from shared.office.house import House
from shared.office.profile import HouseProfile
from shared.privacy.vault import look_in_each
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.rights import Right

_SECRET = "dirahasiakan"
_BATCH = 200
_T = Complaint.__table__.c


def book_of(house: House, *, month: date, officer: UUID, batch: int = _BATCH) -> RegisterBook:
    """What was received in the month of a date, by agenda number, with names; that it was made is
    on the trail. Who is anonymous, or part of a sealed case, is *dirahasiakan*.

    Takes its time: not for the GUI thread. Raises NotAllowed.
    """
    profile = house.profile
    since, until = month_of(profile, month)
    at = house.write(
        lambda session, at: note_book(session, month=month, officer=officer, at=at),
    )
    rows: list[BookRow] = []
    after = (0, 0)
    read = partial(_batch, profile=profile, since=since, until=until, most=batch)
    while (found := house.read(partial(read, after=after))).rows:
        rows += found.rows
        after = found.last
    return RegisterBook(
        head=head_of(profile, house.folder),
        month=" ".join(long_date(month).split()[-2:]),
        rows=tuple(rows),
        printed=moment_line(profile, at),
    )


@needs(Right.EXPORT)
def note_book(session: Session, *, month: date, officer: UUID, at: datetime) -> datetime:
    """Write down that the book of a month leaves the house with its names; gives the moment."""
    subject = f"buku register {month:%Y-%m}"
    record_act(session, action="export", subject=subject, at=at, officer=officer)
    return at


def month_of(profile: HouseProfile, day: date) -> tuple[datetime, datetime]:
    """The moments between which a month lasts in the house's zone."""
    first = day.replace(day=1)
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    since, until = (
        datetime(one.year, one.month, 1, tzinfo=profile.tz).astimezone(UTC)
        for one in (first, after)
    )
    return since, until


@dataclass(frozen=True)
class _BookBatch:
    rows: tuple[BookRow, ...]
    last: tuple[int, int]
    """The year and number in the agenda of the last row."""


def _batch(
    session: Session,
    *,
    profile: HouseProfile,
    since: datetime,
    until: datetime,
    most: int,
    after: tuple[int, int],
) -> _BookBatch:
    records = session.scalars(
        select(Complaint)
        .where(
            *READABLE,
            _T.received_at >= since,
            _T.received_at < until,
            tuple_(_T.agenda_year, _T.agenda_number) > after,
        )
        .order_by(_T.agenda_year, _T.agenda_number)
        .limit(most)
    ).all()
    if not records:
        return _BookBatch((), after)
    beside = _Beside(session, records)
    last = records[-1]
    return _BookBatch(
        tuple(_row(profile, one, beside) for one in records),
        (last.agenda_year, last.agenda_number),
    )


class _Beside:
    """What stands beside the records of one batch, each kind in one statement."""

    def __init__(self, session: Session, records: Sequence[Complaint]) -> None:
        ids = [one.id for one in records]
        self.due: dict[tuple[UUID, int], datetime] = {}
        for row in session.execute(
            select(
                ComplaintDeadline.complaint_id,
                ComplaintDeadline.cycle,
                ComplaintDeadline.due,
                ComplaintDeadline.extended_to,
            ).where(
                ComplaintDeadline.complaint_id.in_(ids),
                ComplaintDeadline.step == DeadlineStep.CLOSE.value,
            )
        ):
            self.due[row.complaint_id, row.cycle] = row.extended_to or row.due
        self.asked: dict[UUID, dict[str, None]] = {}
        asked = session.execute(
            select(ComplaintDisposition.complaint_id, ComplaintDisposition.agency)
            .where(ComplaintDisposition.complaint_id.in_(ids))
            .order_by(ComplaintDisposition.made_at, ComplaintDisposition.agenda_number)
        )
        for one in asked:
            self.asked.setdefault(one.complaint_id, {})[one.agency] = None
        ended = session.execute(
            select(ComplaintClosing.complaint_id, ComplaintClosing.result)
            .where(ComplaintClosing.complaint_id.in_(ids))
            .order_by(ComplaintClosing.cycle)
        )
        self.result: dict[UUID, str] = {each.complaint_id: each.result for each in ended}
        self.verified = frozenset(
            session.scalars(
                select(ComplaintEvent.complaint_id).where(
                    ComplaintEvent.complaint_id.in_(ids),
                    ComplaintEvent.step == CaseStep.VERIFY.value,
                )
            )
        )
        originals = [one.duplicate_of for one in records if one.duplicate_of is not None]
        doubled = session.execute(select(_T.id, _T.number).where(_T.id.in_(originals)))
        self.original: dict[UUID, str] = {each.id: each.number for each in doubled}
        named = [reporter_subject(one.id) for one in records if not _covered(one)]
        self._people = look_in_each(session, of=named)

    def name(self, record: Complaint) -> str:
        """The reporter's name, as far as it can be opened and may be told."""
        opened: Any = self._people.get(reporter_subject(record.id))
        return str(opened.values.get("name") or "") if opened is not None else ""


def _covered(record: Complaint) -> bool:
    return record.anonymous or record.sealed


def _row(profile: HouseProfile, record: Complaint, beside: _Beside) -> BookRow:
    asked = ", ".join(beside.asked.get(record.id, ()))
    if not asked and record.id in beside.verified:
        asked = record.agency or ""
    ended = CaseState(record.state) not in OPEN_STATES
    result = beside.result.get(record.id) if ended else None
    return BookRow(
        number=record.number,
        agenda=str(record.agenda_number),
        day=_day(profile, record.received_at),
        name=_SECRET if _covered(record) else beside.name(record) or "-",
        address="" if _covered(record) else _village(profile, record),
        summary=_SECRET if record.sealed else record.title or "",
        kind=kind_words(profile, Class(record.kind), record.category),
        channel=profile.complaints.channel(record.channel).name.say(),
        agency=asked,
        due=_day(profile, beside.due.get((record.id, record.cycle))),
        closed=_day(profile, record.ended_at),
        result=str(RESULT_WORDS[ClosingResult(result)]) if result else "",
        note=_noted(record, beside),
    )


def _noted(record: Complaint, beside: _Beside) -> str:
    """That it is another's double, or was opened again."""
    if record.duplicate_of is not None:
        return f"duplikat {beside.original.get(record.duplicate_of, '')}"
    return f"dibuka lagi, ke-{record.cycle}" if record.cycle > 1 else ""


def _village(profile: HouseProfile, record: Complaint) -> str:
    """Kelurahan, else kecamatan, of what the report is about."""
    district = next(
        (one for one in profile.complaints.districts if one.code == record.district), None
    )
    village = next(
        (one for one in (district.villages if district else ()) if one.code == record.village), None
    )
    return village.name if village else district.name if district else ""


def _day(profile: HouseProfile, moment: datetime | None) -> str:
    """``23 Nov 2026``: fourteen columns leave no room for the weekday."""
    if moment is None:
        return ""
    return short_date(moment.astimezone(profile.tz).date()).rpartition(", ")[2]
