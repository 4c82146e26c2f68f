"""An administrator changes the house while people wait in it."""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from shared.i18n import Message, Refusal
from shared.office.differences import differences
from shared.office.editing import (
    Document,
    EditedMeanwhile,
    Saved,
    begin_edit,
    document_of,
    profile_at,
    save_edit,
)
from shared.office.profile import HouseProfile
from shared.office.service_day import service_day
from shared.queue.days import latest_day
from shared.queue.floor.seats import seats
from shared.queue.lifecycle import OPEN_STATES
from shared.queue.records import Ticket
from shared.staff.acting import needs
from shared.staff.audit import record_act
from shared.staff.records import Officer
from shared.staff.rights import Right

_DETAIL_PLACES = 40


class StillInUse(Refusal):
    """A service (or a counter) that would be removed is needed by somebody in the house now."""

    sentence = Message(
        "Sentences", "{what} masih dipakai ({count}). Selesaikan atau alihkan dahulu, lalu hapus."
    )
    of_a_service = Message(
        "Sentences",
        "Layanan {what} masih dipakai ({count}). Selesaikan atau alihkan dahulu, lalu hapus.",
    )

    def __init__(self, what: str, count: int, *, service: bool) -> None:
        self.what, self.count, self.service = what, count, service
        super().__init__(self.of_a_service if service else None, what=what, count=count)


class ZoneEndsDay(Refusal):
    """In the other zone it is another date already (or still), and numbers of today are out."""

    sentence = Message(
        "Sentences",
        "Di zona itu sekarang tanggal {there}, di rumah ini {here}: nomor dan antrean hari ini "
        "akan terputus. Ubah zona pada jam yang tanggalnya sama, misalnya besok pukul 09.00.",
    )

    def __init__(self, there: date, here: date) -> None:
        super().__init__(there=f"{there:%d-%m-%Y}", here=f"{here:%d-%m-%Y}")


@needs(Right.PROFILE)
def change_house(
    session: Session,
    *,
    based_on: int,
    document: Document,
    officer: UUID,
    at: datetime,
    what: str,
) -> Saved:
    """Put an edited house into force everywhere, as a new revision on the audit trail.

    ``document`` was made from revision ``based_on``; ``what`` names the part for the trail.
    Raises NotAllowed, EditRefused, EditedMeanwhile, :class:`StillInUse` or :class:`ZoneEndsDay`.
    """
    base, before = profile_at(session, based_on), begin_edit(session).profile
    try:
        saved = save_edit(
            session, based_on=based_on, document=document, at=at, by=officer, note=what
        )
    except EditedMeanwhile as conflict:
        name = _name_of(session, conflict.by)
        raise EditedMeanwhile(conflict.path, conflict.by, conflict.at, name) from None
    # After the join: what one edit removes, the other may have brought into use.
    today = service_day(at, before.tz)
    _refuse_in_use(session, before, saved.profile, today)
    _refuse_another_day(session, today, service_day(at, saved.profile.tz))
    changed = differences(document_of(base), document)
    record_act(
        session,
        action="office.edit",
        subject=what,
        at=at,
        officer=officer,
        detail={
            "revision": saved.revision,
            "based_on": based_on,
            "changed": [f"{one.kind} {one.where}" for one in changed[:_DETAIL_PLACES]],
        },
    )
    return saved


def _refuse_in_use(
    session: Session, before: HouseProfile, after: HouseProfile, today: date
) -> None:
    gone = _gone((one.code for one in before.services), (one.code for one in after.services))
    if gone:
        waiting = session.scalars(
            select(Ticket.service_code).where(
                Ticket.service_day == today,
                Ticket.state.in_([state.value for state in OPEN_STATES]),
                Ticket.service_code.in_(gone),
            )
        ).all()
        for code in gone:
            if code in waiting:
                name = f"{code} {before.service(code).name.say()}"
                raise StillInUse(name, waiting.count(code), service=True)
    gone = _gone((one.code for one in before.counters), (one.code for one in after.counters))
    for seat in seats(session, before):
        if seat.counter_code in gone:
            raise StillInUse(f"{seat.counter_name} ({seat.officer_name})", 1, service=False)


def _refuse_another_day(session: Session, here: date, there: date) -> None:
    latest = latest_day(session)
    if here != there and latest is not None and latest >= min(here, there):
        raise ZoneEndsDay(there, here)


def _gone(before: Iterable[str], after: Iterable[str]) -> list[str]:
    kept = set(after)
    return [code for code in before if code not in kept]


def _name_of(session: Session, officer: UUID | None) -> str:
    account = session.get(Officer, officer) if officer else None
    return account.name if account else ""
