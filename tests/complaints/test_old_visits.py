"""Old visits that carry particulars come into the register, once, whole and most protected."""

import json
import os
from collections import Counter
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from shared.complaints import old_visits
from shared.complaints.old_visits import OldVisit, VisitFate, move_old_visits
from shared.complaints.records import Complaint
from shared.complaints.registering import reporter_subject
from shared.complaints.results import Class
from shared.complaints.views import Case
from shared.privacy.vault import look_in
from shared.queue.records import Leg
from shared.queue.sealing_words import seal_words
from shared.queue.words import leg_words
from shared.staff.rights import Role
from tests.helpers.old_visits import fill_with_visits, kept_visits
from tests.helpers.register import Register

TOLD = {
    "name": "Warga Contoh",
    "phone": "0812-0000-0012",
    "kind": "pengaduan",
    "title": "Drainase tersumbat",
    "story": "Air menggenang setiap hujan.",
    "location": "Jl. Kolonel Atmo",
    "category": "Infrastruktur",
    "anonymous": False,
    "secret": False,
}
LONG = bool(os.environ.get("SAPA_LONG"))


def told(**change: Any) -> dict[str, Any]:
    particulars = {name: value for name, value in (TOLD | change).items() if value != "-"}
    return {"outcome": "complaint", "detail": {"particulars": particulars}}


def visited(register: Register, *visits: dict[str, Any]) -> list[UUID]:
    tickets = fill_with_visits(register.place, visits)
    assert seal_words(register.place.house)
    return tickets


def moved(register: Register) -> tuple[OldVisit, ...]:
    return move_old_visits(register.place.house).visits


def case_of(register: Register, ticket: UUID) -> Case:
    with register.place.house.database.read() as session:
        (found,) = session.scalars(select(Complaint.id).where(Complaint.ticket_id == ticket))
    return register.case(found)


def count(register: Register) -> int:
    with register.place.house.database.read() as session:
        return session.scalar(select(func.count()).select_from(Complaint)) or 0


def test_ticket_officer_time_and_words_come_over(register: Register) -> None:
    (ticket,) = visited(register, told())
    (one,) = moved(register)
    assert (one.fate, one.visit) == (VisitFate.MOVED, "2026-11-22 A-001")
    case = case_of(register, ticket)
    at = register.now - timedelta(days=1)
    assert one.number == case.line.number
    assert case.line.number.startswith("PLG-261122-0001-")
    assert (case.line.title, case.story) == ("Drainase tersumbat", "Air menggenang setiap hujan.")
    assert (case.place, case.line.category) == ("Jl. Kolonel Atmo", "infrastruktur")
    assert case.line.received_at == at + timedelta(minutes=3)
    assert case.entered_at == at + timedelta(minutes=8)
    assert (case.entered_by, case.events[0].officer) == (register.place.officer.name,) * 2
    assert (case.ticket, case.line.kind) == (ticket, Class.COMPLAINT)
    with register.place.house.database.read() as session:
        reporter = look_in(session, of=reporter_subject(case.line.id)).values
    assert reporter == {"name": "Warga Contoh", "phone": "0812-0000-0012"}


def test_a_persons_data_has_one_home_afterwards(register: Register) -> None:
    (ticket,) = visited(register, told() | {"note": "Akan dikabari."})
    moved(register)
    with register.place.house.database.read() as session:
        words = leg_words(session, session.get_one(Leg, (ticket, 1)))
    assert words.note == "Akan dikabari."
    particulars = words.detail.particulars
    assert particulars is not None
    assert (particulars.name, particulars.phone, particulars.story) == ("", "", "")


@pytest.mark.parametrize(
    ("change", "anonymous", "secret"),
    [
        ({"anonymous": "-", "secret": "-"}, True, True),
        ({"anonymous": False, "secret": "-"}, False, True),
        ({"anonymous": "-", "secret": False}, True, False),
        ({"anonymous": True, "secret": True}, True, True),
    ],
)
def test_what_nobody_asked_is_most_protected(
    register: Register, change: dict[str, Any], anonymous: bool, secret: bool
) -> None:
    (ticket,) = visited(register, told(**change))
    moved(register)
    case = case_of(register, ticket)
    assert (case.anonymous, case.line.secret) == (anonymous, secret)
    assert case.line.sealed is secret


def test_a_visit_that_was_not_called_a_complaint_counts_too(register: Register) -> None:
    visit = told(kind="aspirasi") | {"outcome": "helped"}
    (ticket,) = visited(register, visit)
    moved(register)
    assert case_of(register, ticket).line.kind is Class.ASPIRATION


def test_agencies_go_by_name_and_unknown_names_are_listed(register: Register) -> None:
    known = register.place.house.profile.agencies[0]
    visits = [told(), told(), told(category="Lain sekali")]
    visits[0]["detail"]["agency"] = f"  {known.upper()} "
    visits[1]["detail"]["agency"] = "Dinas Anu"
    tickets = visited(register, *visits)
    first, second, third = sorted(moved(register), key=lambda one: one.visit)
    assert case_of(register, tickets[0]).agency_wished == known
    assert case_of(register, tickets[1]).agency_wished == "Dinas Anu"
    assert (first.agency, second.agency, third.category) == ("", "Dinas Anu", "Lain sekali")


def test_without_a_report_the_visit_stays_as_it_was(register: Register) -> None:
    person = {"name": "Warga Contoh", "phone": "0812-0000-0012"}
    visited(
        register,
        {"outcome": "helped", "detail": {"particulars": person}},
        told(title="-", story="-"),
        {"outcome": "helped", "detail": {"services": {"A": 1}}},
    )
    fates = [one.fate for one in moved(register)]
    assert fates == [VisitFate.PERSON_ONLY, VisitFate.EMPTY]
    assert count(register) == 0


def test_a_note_is_the_story_of_a_report_without_one(register: Register) -> None:
    (ticket,) = visited(register, told(title="-", story="-") | {"note": "Got mampet"})
    moved(register)
    assert case_of(register, ticket).story == "Got mampet"


def test_again_is_nothing_new_and_a_dry_run_writes_nothing(register: Register) -> None:
    visited(register, told(), told(secret="-"))
    dry = move_old_visits(register.place.house, dry_run=True).visits
    assert [one.fate for one in dry] == [VisitFate.MOVED] * 2
    assert count(register) == 0
    first = moved(register)
    again = moved(register)
    assert [one.fate for one in again] == [VisitFate.THERE] * 2
    assert [one.number for one in again] == [one.number for one in first]
    assert count(register) == 2


def test_a_visit_whose_report_was_registered_at_the_desk_is_not_doubled(
    register: Register,
) -> None:
    (ticket,) = visited(register, told())
    made = register.take_in("desk", ticket=ticket)
    (one,) = moved(register)
    assert (one.fate, one.number) == (VisitFate.THERE, made.number)


def test_an_officer_who_left_is_kept_as_who_wrote_it(register: Register) -> None:
    from sqlalchemy import update

    from shared.staff.records import Officer

    (ticket,) = visited(register, told())
    with register.place.house.database.write() as session:
        session.execute(
            update(Officer)
            .where(Officer.id == register.place.officer.id)
            .values(active=False, role=Role.GRATIFICATION.value)
        )
    moved(register)
    assert case_of(register, ticket).entered_by == register.place.officer.name


def test_drafts_whose_visit_is_over_are_named(register: Register) -> None:
    (ticket,) = visited(register, told())
    unknown = uuid4()
    drafts = register.place.house.drafts
    drafts.mkdir()
    for name in (str(ticket), str(unknown), "form-paper"):
        (drafts / f"{name}.json").write_text(json.dumps({}), encoding="utf-8")
    found = move_old_visits(register.place.house).orphan_drafts
    assert sorted(found) == sorted([f"{ticket}.json (2026-11-22 A-001)", f"{unknown}.json"])


def test_a_kill_in_the_middle_goes_on_at_the_next_call(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    visited(register, *(told(title=f"Judul {number}") for number in range(7)))
    monkeypatch.setattr(old_visits, "_BATCH", 2)
    batches = 0

    def die(_session: object) -> None:
        nonlocal batches
        batches += 1
        if batches > 2:
            raise KeyboardInterrupt

    event.listen(Session, "before_commit", die)
    try:
        with pytest.raises(KeyboardInterrupt):
            moved(register)
    finally:
        event.remove(Session, "before_commit", die)
    assert count(register) == 4
    fates = Counter(one.fate for one in moved(register))
    assert fates == {VisitFate.THERE: 4, VisitFate.MOVED: 3}
    assert count(register) == 7


@pytest.mark.timeout(3000 if LONG else 120)
def test_the_kept_visits_all_arrive(register: Register) -> None:
    """Two hundred of the file a day; all twenty thousand with SAPA_LONG=1."""
    visits = list(kept_visits(None if LONG else 200))
    visited(register, *visits)
    carrying = [visit for visit in visits if "particulars" in (visit.get("detail") or {})]
    found = moved(register)
    assert len(found) == len(carrying)
    fates = Counter(one.fate for one in found)
    assert fates[VisitFate.LOCKED] == fates[VisitFate.THERE] == 0
    assert count(register) == fates[VisitFate.MOVED] > 0
    assert len({one.number for one in found if one.number}) == fates[VisitFate.MOVED]
    assert {one.agency for one in found} >= {"", "Dinas Anu"}
    again = Counter(one.fate for one in moved(register))
    assert again[VisitFate.THERE] == fates[VisitFate.MOVED]
    assert again[VisitFate.MOVED] == 0
