"""Nothing is promised that nobody knows: counters, people ahead, minutes, hours, help."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk.touch.app import KioskApp
from shared.office.clock import SetClock
from shared.office.house import House
from shared.queue.calling import call_next
from shared.queue.floor.leaving import ToTheFront, leave_seat, pause_seat
from shared.queue.floor.seats import SILENT_AFTER, Seat, take_seat
from shared.queue.issue import Request, issue_ticket
from shared.queue.line.wait_estimate import Estimate
from shared.queue.serving import start
from shared.queue.slips.ticket import ticket_slip
from shared.staff.rights import Role
from tests.helpers.staffed_house import account
from tests.kiosk.touch.finger import Finger


@dataclass
class Officer:
    """One officer at the only open counter, which serves every service."""

    house: House
    kiosk: KioskApp
    seat: Seat

    def serves_somebody(self, service: str) -> None:
        at = self.house.now()
        with self.house.database.write() as session:
            request = Request(service, uuid4().hex, "test", by_staff=True)
            issue_ticket(session, profile=self.house.profile, request=request, at=at)
            called = call_next(session, profile=self.house.profile, seat=self.seat.id, at=at)
            assert called is not None
            start(session, seat=self.seat.id, ticket=called.id, at=at)
        self.look()

    def goes_to_pray(self) -> None:
        with self.house.database.write() as session:
            pause_seat(
                session,
                profile=self.house.profile,
                seat=self.seat.id,
                reason="Salat",
                at=self.house.now(),
                decision=ToTheFront(),
            )
        self.look()

    def leaves(self) -> None:
        with self.house.database.write() as session:
            leave_seat(session, profile=self.house.profile, seat=self.seat.id, at=self.house.now())
        self.look()

    def look(self) -> None:
        self.kiosk.journey.read_house()
        self.kiosk.settle()


@pytest.fixture
def officer(house: House, kiosk: KioskApp) -> Officer:
    sari = account(house, "sari", "Sari", Role.OFFICER)
    counter = next(one.code for one in house.profile.counters if "A" in one.serves)
    with house.database.write() as session:
        seat = take_seat(
            session, profile=house.profile, counter=counter, officer=sari.id, at=house.now()
        )
    made = Officer(house, kiosk, seat)
    made.look()
    return made


def slip_words(kiosk: KioskApp) -> str:
    ticket = kiosk.journey.visit.ticket
    assert ticket is not None
    return "\n".join(str(block) for block in ticket_slip(kiosk.house.profile, ticket, None).blocks)


def test_without_an_officer_the_number_is_given_and_nothing_promised(
    finger: Finger, kiosk: KioskApp
) -> None:
    assert finger.find("tile-A").property("minutes") == "Belum ada petugas"
    finger.touch("tile-A")
    assert finger.text("ticket-number") == "A-001"
    assert finger.text("what-next").startswith("Belum ada petugas di loket.")
    assert not finger.sees("wait")
    assert "Belum ada petugas di loket" in slip_words(kiosk)
    assert "langsung" not in slip_words(kiosk)
    finger.touch("done")
    finger.touch("tile-?")
    for key in "A1":
        finger.touch(f"key-{key}")
    finger.touch("go")
    assert "Belum ada petugas di loket; dipanggil setelah loket buka." in finger.text("standing")


def test_open_counters_are_counted(finger: Finger, officer: Officer) -> None:
    assert finger.find("tile-A").property("minutes") == "Langsung"
    assert finger.find("tile-A").property("waitingText") == "0 menunggu · 1 loket"
    finger.touch("tile-A")
    assert finger.find("counters").property("figure") == "1"
    assert finger.find("wait").property("figure") == "Langsung"


def test_the_only_officer_at_prayer_does_not_make_it_faster(
    finger: Finger, officer: Officer
) -> None:
    officer.serves_somebody("A")
    assert finger.find("tile-A").property("minutes").endswith("menit")
    officer.goes_to_pray()
    assert finger.find("tile-A").property("minutes") == "Belum ada petugas"


def test_an_officer_who_left_or_whose_desk_is_dead_is_not_counted(
    finger: Finger, officer: Officer, clock: SetClock
) -> None:
    clock.advance(SILENT_AFTER + timedelta(seconds=1))
    officer.look()
    assert finger.find("tile-A").property("minutes") == "Belum ada petugas"
    officer.leaves()
    assert finger.find("tile-A").property("minutes") == "Belum ada petugas"


def test_tile_ticket_slip_and_look_up_count_the_same_people(
    finger: Finger, officer: Officer, kiosk: KioskApp
) -> None:
    """Two people who want something else of the same counter come first, for every figure."""
    other = next(code for code in officer.seat.serves if code != "A")
    officer.serves_somebody("A")
    for _ in range(2):
        with officer.house.database.write() as session:
            request = Request(other, uuid4().hex, "test", by_staff=True)
            issue_ticket(
                session, profile=officer.house.profile, request=request, at=officer.house.now()
            )
    officer.look()
    tile = finger.find("tile-A")
    minutes = str(tile.property("minutes"))
    assert tile.property("waitingText") == "2 menunggu · 1 loket"
    finger.touch("tile-A")
    assert finger.find("ahead").property("figure") == "2"
    assert f"{finger.find('wait').property('figure')} menit" == minutes
    assert minutes in slip_words(kiosk)
    given = kiosk.journey.visit.ticket
    assert given is not None
    assert isinstance(given.estimate, Estimate)
    assert given.people_ahead == 2
    finger.touch("done")
    finger.touch("tile-?")
    for key in "A2":
        finger.touch(f"key-{key}")
    finger.touch("go")
    standing = finger.text("standing")
    assert standing.startswith("2 orang di depan Anda")
    assert "1 loket buka" in standing


def test_a_break_is_told_with_the_hours(finger: Finger, kiosk: KioskApp, clock: SetClock) -> None:
    shown = kiosk.view_models.shell
    assert (shown.shown.closes_at, shown.shown.breaks) == ("15.00 WIB", "12.00 – 13.00")
    assert finger.text("hours").endswith("Buka sampai 15.00 WIB, istirahat 12.00 – 13.00")
    clock.advance(timedelta(hours=4))
    kiosk.journey.read_house()
    kiosk.settle()
    assert finger.text("hours").endswith("Buka sampai 15.00 WIB")


def test_a_scanner_is_spoken_of_where_there_is_one(finger: Finger, kiosk: KioskApp) -> None:
    finger.touch("tile-?")
    assert "Pindai" not in finger.text("hint")
    finger.touch("back")
    finger.touch("tile-A")
    assert "QR" not in slip_words(kiosk)


def test_a_call_for_staff_says_who_was_told_and_ends_with_its_visitor(
    finger: Finger, kiosk: KioskApp, officer: Officer
) -> None:
    finger.touch("help")
    assert finger.text("help-about") == "1 loket sudah diberi tahu"
    finger.touch("tile-A")
    finger.touch("done")
    assert finger.text("help") == "Panggil petugas"


def test_a_call_for_staff_with_nobody_there_says_so_and_changes_when_nobody_comes(
    finger: Finger, kiosk: KioskApp, clock: SetClock
) -> None:
    finger.touch("help")
    assert finger.text("help-about") == "Belum ada petugas di loket"
    clock.advance(timedelta(minutes=2))
    kiosk.tick()
    kiosk.settle()
    assert finger.text("help") == "Panggil petugas lagi"
    assert finger.text("help-about") == "Belum ada yang menjawab"
    finger.touch("help")
    assert finger.text("help") == "Petugas dipanggil"
    clock.advance(timedelta(minutes=6))
    kiosk.touches.help_call.end_when_old()
    kiosk.settle()
    assert finger.text("help") == "Panggil petugas"
