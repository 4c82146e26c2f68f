"""Retention by two people, the record of processing, and letters after a breach."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from shared.complaints.papers import head_of, notice_of
from shared.office.house import House, save_profile
from shared.persons.belongings import belongings
from shared.persons.breaches import Affected, BreachUntold, BreachView, affected_by, note_breach
from shared.persons.processing import processing_rows, risks
from shared.persons.requests import Claim
from shared.persons.restraining import carry_out_restriction
from shared.persons.retention import (
    PurgeRefused,
    PurgeView,
    announce_purge,
    carry_out_purge,
    past_retention,
)
from shared.privacy.homes import HOMES
from shared.privacy.records import VaultRow
from shared.reports.papers.duty_papers import breach_letters_pdf, processing_pdf, purge_pdf
from tests.persons.conftest import MARK, Wronged

KEPT = {"visit_days": 30, "report_days": 60, "remark_days": 30, "announced_days": 14}


def settle(house: House, **rules: Any) -> None:
    profile = house.profile
    privacy = profile.privacy.model_copy(update=rules)
    changed = profile.model_copy(update={"privacy": privacy})
    house.write(lambda session, at: save_profile(session, changed, at=at, by=None))
    house.refresh_profile()


def announced(wronged: Wronged, by: UUID) -> PurgeView:
    house = wronged.house
    return wronged.write(
        lambda session, at: announce_purge(session, profile=house.profile, officer=by, at=at)
    )


def due(wronged: Wronged) -> list[str]:
    house = wronged.house
    found = wronged.write(
        lambda session, at: past_retention(
            session, profile=house.profile, officer=wronged.rina, at=at
        )
    )
    with house.database.read() as session:
        return [one.name for one in belongings(session, profile=house.profile, owners=found)]


def test_nothing_is_purged_before_the_house_says_how_long_it_keeps(wronged: Wronged) -> None:
    wronged.register.wait(days=4000)
    with pytest.raises(PurgeRefused, match="Masa simpan belum"):
        announced(wronged, wronged.rina)


def test_a_purge_is_announced_waits_and_is_carried_out_by_another(wronged: Wronged) -> None:
    settle(wronged.house, **KEPT)
    wati = wronged.register.place.administrator.id
    assert due(wronged) == []
    wronged.register.wait(days=31)
    assert due(wronged) == ["Kunjungan 2026-11-23 A-001"]
    wronged.register.wait(days=30)
    open_case = wronged.register.take_in("later").id
    assert len(due(wronged)) == 2
    made = announced(wronged, wronged.rina)
    for by, why in ((wronged.rina, "orang kedua"), (wati, "belum boleh")):
        with pytest.raises(PurgeRefused, match=why):
            carry_out_purge(wronged.house, number=made.number, officer=by)
    wronged.register.wait(days=14)
    done = carry_out_purge(wronged.house, number=made.number, officer=wati)
    assert (done.erased, done.spared) == (2, 0)
    assert wronged.register.case(open_case).story
    with pytest.raises(PurgeRefused, match="sudah"):
        carry_out_purge(wronged.house, number=made.number, officer=wati)
    with wronged.house.database.read() as session:
        kinds = set(session.scalars(select(VaultRow.kind)))
        listed = belongings(session, profile=wronged.house.profile, owners=done.items)
    assert kinds == {"complaint"}
    head = head_of(wronged.house.profile, wronged.house.folder)
    for paper in (made, done):
        assert purge_pdf(head, wronged.house.profile, paper, listed).startswith(b"%PDF")


def test_what_is_restricted_after_the_announcement_is_spared(wronged: Wronged) -> None:
    settle(wronged.house, **KEPT)
    wronged.register.wait(days=61)
    made = announced(wronged, wronged.rina)
    wronged.carry_out(carry_out_restriction, wronged.ask(Claim.RESTRICTION))
    wronged.register.wait(days=15)
    wati = wronged.register.place.administrator.id
    done = carry_out_purge(wronged.house, number=made.number, officer=wati)
    assert (done.erased, done.spared) == (0, 2)
    with wronged.house.database.read() as session:
        assert session.scalar(select(func.count()).select_from(VaultRow))


def test_a_visit_whose_report_is_open_is_kept(wronged: Wronged) -> None:
    settle(wronged.house, **KEPT)
    wronged.register.take_in("again", ticket=wronged.visit)
    wronged.register.wait(days=61)
    assert due(wronged) == [f"Aduan {wronged.report.number}"]


def test_the_record_of_processing_follows_the_settings(wronged: Wronged) -> None:
    house = wronged.house
    rows = processing_rows(house.profile)
    assert {one.kept for one in rows} == {"Belum ditetapkan"}
    assert len(rows) == len(HOMES)
    undone = house.read(lambda session: risks(session, house.profile))
    settle(house, **KEPT, officer="Sekretaris Daerah", contact="ppid@contoh.id")
    assert "30 hari sesudah selesai" in {one.kept for one in processing_rows(house.profile)}
    left = house.read(lambda session: risks(session, house.profile))
    assert sum(not one.open for one in left) == sum(not one.open for one in undone) + 2
    assert "Sekretaris Daerah, ppid@contoh.id" in notice_of(house.profile)
    head = head_of(house.profile, house.folder)
    assert processing_pdf(head, house.profile, left).startswith(b"%PDF")


def noted(wronged: Wronged, first: date, last: date, happened: str = "Laptop hilang") -> BreachView:
    return wronged.write(
        lambda session, at: note_breach(
            session,
            profile=wronged.house.profile,
            first=first,
            last=last,
            happened=happened,
            handling="Kunci diganti",
            officer=wronged.rina,
            at=at,
        )
    )


def letters(wronged: Wronged, number: str) -> tuple[BreachView, tuple[Affected, ...]]:
    return wronged.write(
        lambda session, at: affected_by(
            session, profile=wronged.house.profile, number=number, officer=wronged.rina, at=at
        )
    )


def test_a_breach_names_who_is_affected_and_writes_to_them_and_the_agency(
    wronged: Wronged,
) -> None:
    day = date(2026, 11, 23)
    made = noted(wronged, day, day)
    assert made.due - made.found_at == timedelta(hours=72)
    view, affected = letters(wronged, made.number)
    assert view.told_at == wronged.register.now
    assert {one.number for one in affected} == {
        f"Aduan {wronged.report.number}",
        "Kunjungan 2026-11-23 A-001",
    }
    assert all(MARK in one.contact["name"] for one in affected)
    head = head_of(wronged.house.profile, wronged.house.folder)
    assert breach_letters_pdf(head, wronged.house.profile, view, affected).startswith(b"%PDF")
    other = noted(wronged, day + timedelta(days=1), day + timedelta(days=2))
    assert letters(wronged, other.number)[1] == ()
    for first, last, words in ((day, day, " "), (day, day - timedelta(days=1), "x")):
        with pytest.raises(BreachUntold):
            noted(wronged, first, last, words)
