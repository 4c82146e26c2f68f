"""Once a service day, by whichever program comes first."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from shared.office.clock import SetClock
from shared.office.house import House, open_house
from shared.printing.jobs.printer_board import printers, take_charge
from shared.printing.jobs.records import PrintJob
from shared.queue.housekeeping import PRINT_JOBS_KEPT, Kept, keep_house
from shared.queue.issue import Request, issue_ticket
from shared.queue.lifecycle import State
from shared.queue.records import Ticket
from shared.staff.records import AuditEntry
from shared.storage.feed import Change


def issue(house: House, key: str) -> None:
    request = Request("A", key, "Kiosk 1", by_staff=True, printer="Kiosk 1")
    with house.database.write() as session:
        issue_ticket(session, profile=house.profile, request=request, at=house.now())


def copies(house: House) -> list[Path]:
    return sorted(house.backups.glob("*-daily.db"))


def rounds(house: House) -> int:
    with house.database.read() as session:
        return (
            session.scalar(
                select(func.count())
                .select_from(AuditEntry)
                .where(AuditEntry.action == "house.daily")
            )
            or 0
        )


def test_the_first_program_of_a_day_takes_a_checked_copy(house: House) -> None:
    issue(house, "one")
    kept = keep_house(house)
    assert kept.backup is not None
    assert copies(house) == [kept.backup]
    house.database.store.verify(kept.backup)
    assert keep_house(house) == Kept()
    assert rounds(house) == 1


def test_the_copy_holds_the_day_so_far(house: House, clock: SetClock, tmp_path: Path) -> None:
    issue(house, "one")
    copy = keep_house(house).backup
    assert copy is not None
    restored = tmp_path / "restored"
    restored.mkdir()
    (restored / "sapa.db").write_bytes(copy.read_bytes())
    again = open_house(restored, clock=clock)
    with again.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Ticket)) == 1
    again.close()


def test_a_new_day_is_begun_once_more(house: House, clock: SetClock) -> None:
    issue(house, "one")
    keep_house(house)
    # 22.00 UTC is the next morning in Palembang, and still the same date in UTC.
    clock.set(clock.now().replace(hour=22))
    kept = keep_house(house)
    assert kept.closed == 1
    assert kept.backup is not None
    with house.database.read() as session:
        assert set(session.scalars(select(Ticket.state))) == {State.CLOSED_UNSERVED}
    assert keep_house(house) == Kept()
    assert len(copies(house)) == 2


def test_several_programs_at_once_do_it_once(house: House) -> None:
    issue(house, "one")
    houses = [open_house(house.folder, clock=house.clock.computer) for _ in range(6)]
    start = threading.Barrier(len(houses))

    def begin(one: House) -> Kept:
        start.wait()
        return keep_house(one)

    with ThreadPoolExecutor(len(houses)) as pool:
        kept = list(pool.map(begin, houses))
    for one in houses:
        one.close()
    assert len([one for one in kept if one.backup]) == 1
    assert len(copies(house)) == 1
    assert rounds(house) == 1
    assert not list(house.backups.glob("*.partial"))


def test_a_backup_that_died_half_way_is_taken_later(house: House, clock: SetClock) -> None:
    keep_house(house)
    for copy in copies(house):
        copy.unlink()
    clock.advance(timedelta(minutes=1))
    assert keep_house(house) == Kept(), "somebody may still be at it"
    clock.advance(timedelta(minutes=10))
    assert keep_house(house).backup is not None
    assert len(copies(house)) == 1


@pytest.mark.logs("the daily backup failed: ")
def test_a_backup_that_fails_is_told_and_the_rest_is_done(house: House, clock: SetClock) -> None:
    issue(house, "one")
    clock.advance(timedelta(days=1))
    house.backups.write_text("a file where the folder should be")
    kept = keep_house(house)
    assert kept.closed == 1
    assert kept.backup is None
    assert kept.trouble.startswith("Cadangan harian gagal: ")


@pytest.mark.parametrize("old", [True, False])
def test_old_print_jobs_and_absent_printers_go(house: House, clock: SetClock, old: bool) -> None:
    issue(house, "one")
    with house.database.write() as session:
        take_charge(session, "tcp://10.0.0.9:9100", "away 1 a", house.now())
    clock.advance(PRINT_JOBS_KEPT + timedelta(days=1 if old else -1))
    keep_house(house)  # closing the forgotten day drops its slip
    clock.advance(timedelta(days=1))
    keep_house(house)
    with house.database.read() as session:
        left = session.scalar(select(func.count()).select_from(PrintJob))
        names = [one.name for one in printers(session, now=house.now())]
    assert (left, names) == ((0, []) if old else (1, ["tcp://10.0.0.9:9100"]))


def test_the_change_feed_stays_short(house: House) -> None:
    with house.database.write() as session:
        session.add_all(Change(at=house.now(), topics="queue") for _ in range(10_050))
    keep_house(house)
    with house.database.read() as session:
        assert (session.scalar(select(func.count()).select_from(Change)) or 0) <= 10_001
