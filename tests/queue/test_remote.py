"""Kiosks told from afar, calls for help, services shut for now."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from shared.queue import kiosks
from shared.staff.accounts import change_officer
from shared.staff.acting import NotAllowed
from shared.staff.records import AuditEntry
from shared.staff.rights import Role
from shared.storage.feed import ChangeWatch, Topic
from tests.helpers.staffed_house import MORNING, StaffedHouse, palembang, staffed_house

NOW = MORNING
LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as place:
        with place.house.database.write() as session:
            kiosks.heartbeat(session, kiosk="Kiosk 1", at=NOW, last_label="A-001")
        yield place


@pytest.fixture
def watch(place: StaffedHouse) -> Iterator[ChangeWatch]:
    with place.house.database.watch() as watch:
        watch.changed()
        yield watch


def audited(place: StaffedHouse) -> list[str]:
    with place.house.database.read() as session:
        rows = session.scalars(select(AuditEntry).order_by(AuditEntry.at, AuditEntry.id)).all()
        return [f"{row.action} {row.subject}" for row in rows]


def state(place: StaffedHouse) -> kiosks.KioskState:
    with place.house.database.read() as session:
        found = kiosks.kiosk_state(session, "Kiosk 1")
    assert found is not None
    return found


def test_a_kiosk_appears_with_its_first_report(place: StaffedHouse) -> None:
    with place.house.database.read() as session:
        assert [kiosk.name for kiosk in kiosks.kiosks(session)] == ["Kiosk 1"]
        assert kiosks.kiosk_state(session, "Kiosk 9") is None
    assert state(place).last_label == "A-001"


def test_a_report_without_news_is_not_announced(place: StaffedHouse, watch: ChangeWatch) -> None:
    with place.house.database.write() as session:
        kiosks.heartbeat(session, kiosk="Kiosk 1", at=NOW + kiosks.HEARTBEAT_EVERY)
    assert watch.changed() == frozenset()
    assert state(place).seen_at == NOW + kiosks.HEARTBEAT_EVERY
    assert state(place).last_label == "A-001"


def test_a_new_number_and_a_return_are_announced(place: StaffedHouse, watch: ChangeWatch) -> None:
    with place.house.database.write() as session:
        kiosks.heartbeat(session, kiosk="Kiosk 1", at=LATER, last_label="A-002")
    assert watch.changed() == {Topic.KIOSK}
    with place.house.database.write() as session:
        kiosks.heartbeat(session, kiosk="Kiosk 1", at=LATER + timedelta(hours=1))
    assert watch.changed() == {Topic.KIOSK}


def test_a_kiosk_that_stops_reporting_is_silent(place: StaffedHouse) -> None:
    assert not state(place).silent(NOW + kiosks.HEARTBEAT_EVERY)
    assert state(place).silent(NOW + kiosks.SILENT_AFTER + timedelta(seconds=1))


def test_a_kiosk_that_reports_after_the_clock_was_set_back_lives(place: StaffedHouse) -> None:
    with place.house.database.write() as session:
        kiosks.heartbeat(session, kiosk="Kiosk 1", at=NOW - timedelta(hours=2))
    assert not state(place).silent(NOW - timedelta(hours=2))
    assert state(place).silent(NOW)


def test_a_supervisor_pauses_and_resumes(place: StaffedHouse, watch: ChangeWatch) -> None:
    with place.house.database.write() as session:
        paused = kiosks.pause_kiosk(session, kiosk="Kiosk 1", officer=place.supervisor.id, at=LATER)
    assert (paused.paused, paused.paused_at, paused.paused_by) == (True, LATER, "Rina Marlina")
    assert watch.changed() == {Topic.KIOSK}
    with place.house.database.write() as session:
        again = kiosks.pause_kiosk(
            session, kiosk="Kiosk 1", officer=place.administrator.id, at=LATER
        )
    assert again == paused
    assert watch.changed() == frozenset()
    with place.house.database.write() as session:
        resumed = kiosks.resume_kiosk(
            session, kiosk="Kiosk 1", officer=place.supervisor.id, at=LATER
        )
    assert not resumed.paused
    assert audited(place)[-2:] == ["kiosk.pause Kiosk 1", "kiosk.resume Kiosk 1"]


def test_the_kiosk_learns_its_orders_with_its_report(place: StaffedHouse) -> None:
    with place.house.database.write() as session:
        kiosks.pause_kiosk(session, kiosk="Kiosk 1", officer=place.supervisor.id, at=LATER)
    with place.house.database.write() as session:
        assert kiosks.heartbeat(session, kiosk="Kiosk 1", at=LATER).paused


def test_an_officer_pauses_only_on_the_spot(place: StaffedHouse) -> None:
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        kiosks.pause_kiosk(session, kiosk="Kiosk 1", officer=place.officer.id, at=LATER)
    assert not state(place).paused
    with place.house.database.write() as session:
        kiosks.pause_kiosk(
            session, kiosk="Kiosk 1", officer=place.officer.id, at=LATER, on_the_spot=True
        )
    assert state(place).paused


def test_a_withdrawn_role_counts_at_once(place: StaffedHouse) -> None:
    with place.house.database.write() as session:
        change_officer(
            session,
            officer=place.supervisor.id,
            name="Rina Marlina",
            roles={Role.SUPERVISOR},
            active=False,
            at=NOW,
            by=place.administrator.id,
        )
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        kiosks.pause_kiosk(session, kiosk="Kiosk 1", officer=place.supervisor.id, at=LATER)


def test_an_unknown_kiosk_has_a_sentence(place: StaffedHouse) -> None:
    with (
        pytest.raises(kiosks.KioskUnknown, match="Kiosk 9"),
        place.house.database.write() as session,
    ):
        kiosks.pause_kiosk(session, kiosk="Kiosk 9", officer=place.supervisor.id, at=LATER)


def test_help_is_asked_once_answered_once_and_ended(
    place: StaffedHouse, watch: ChangeWatch
) -> None:
    with place.house.database.write() as session:
        assert kiosks.ask_help(session, kiosk="Kiosk 1", at=NOW).help_waiting
    assert watch.changed() == {Topic.KIOSK}
    with place.house.database.write() as session:
        pressed_again = kiosks.ask_help(session, kiosk="Kiosk 1", at=LATER)
    assert pressed_again.help_asked_at == NOW
    assert watch.changed() == frozenset()
    with place.house.database.write() as session:
        coming = kiosks.answer_help(session, kiosk="Kiosk 1", officer=place.officer.id, at=LATER)
    assert (coming.help_waiting, coming.help_coming) == (False, True)
    assert coming.help_answered_by == "Siti Rahma"
    with (
        pytest.raises(kiosks.HelpAnswered, match="Siti Rahma"),
        place.house.database.write() as session,
    ):
        kiosks.answer_help(session, kiosk="Kiosk 1", officer=place.supervisor.id, at=LATER)
    with place.house.database.write() as session:
        ended = kiosks.end_help(session, kiosk="Kiosk 1", at=LATER)
    assert not ended.help_waiting
    assert not ended.help_coming


def test_help_can_be_asked_anew_after_an_answer(place: StaffedHouse) -> None:
    with place.house.database.write() as session:
        kiosks.ask_help(session, kiosk="Kiosk 1", at=NOW)
        kiosks.answer_help(session, kiosk="Kiosk 1", officer=place.officer.id, at=NOW)
        anew = kiosks.ask_help(session, kiosk="Kiosk 1", at=LATER)
    assert anew.help_waiting
    assert anew.help_asked_at == LATER


def test_nobody_answers_what_nobody_asked(place: StaffedHouse) -> None:
    with (
        pytest.raises(kiosks.HelpAnswered, match="tidak sedang memanggil"),
        place.house.database.write() as session,
    ):
        kiosks.answer_help(session, kiosk="Kiosk 1", officer=place.officer.id, at=LATER)


def test_a_kiosk_may_ask_for_help_before_its_first_report(place: StaffedHouse) -> None:
    with place.house.database.write() as session:
        assert kiosks.ask_help(session, kiosk="Kiosk 2", at=NOW).help_waiting


def test_services_are_shut_and_opened(place: StaffedHouse, watch: ChangeWatch) -> None:
    with place.house.database.write() as session:
        kiosks.shut_service(
            session, profile=palembang(), service="B", officer=place.supervisor.id, at=NOW
        )
    assert watch.changed() == {Topic.QUEUE}
    with place.house.database.write() as session:
        assert kiosks.shut_services(session) == {"B"}
        kiosks.shut_service(
            session, profile=palembang(), service="B", officer=place.supervisor.id, at=NOW
        )
    assert watch.changed() == frozenset()
    with place.house.database.write() as session:
        kiosks.open_service(session, service="B", officer=place.supervisor.id, at=NOW)
        assert kiosks.shut_services(session) == frozenset()
    assert audited(place)[-2:] == ["service.shut B", "service.open B"]


def test_only_a_supervisor_shuts_services(place: StaffedHouse) -> None:
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        kiosks.shut_service(
            session, profile=palembang(), service="B", officer=place.officer.id, at=NOW
        )
    with pytest.raises(KeyError), place.house.database.write() as session:
        kiosks.shut_service(
            session, profile=palembang(), service="Z", officer=place.supervisor.id, at=NOW
        )


def test_an_administrator_forgets_a_kiosk_until_it_reports_again(place: StaffedHouse) -> None:
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        kiosks.forget_kiosk(session, kiosk="Kiosk 1", officer=place.supervisor.id, at=NOW)
    with place.house.database.write() as session:
        kiosks.forget_kiosk(session, kiosk="Kiosk 1", officer=place.administrator.id, at=NOW)
        assert kiosks.kiosks(session) == []
        kiosks.heartbeat(session, kiosk="Kiosk 1", at=LATER)
        assert len(kiosks.kiosks(session)) == 1
