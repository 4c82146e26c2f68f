"""Restarts, several owners, and the end of the program."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from shared.office.clock import SetClock
from shared.office.house import House
from shared.printing.jobs import printer_board, spool
from shared.printing.jobs.attendant import Attendant
from shared.printing.jobs.news import News
from shared.printing.jobs.records import PrintJob
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spooler import Spooler
from shared.printing.printers.opening import open_device
from shared.printing.slips.slip import QR, Slip, Text
from shared.printing.status import PrinterState
from tests.helpers.virtual_printer import VirtualPrinter
from tests.printing.conftest import LIVELY, QUICK, Counter, slip_of

Opener = Callable[[str], Counter]


def attendant(house: House, folder: str = "slips", told: list[News] | None = None) -> Attendant:
    return Attendant(
        house.database,
        printer="Kiosk 1",
        device=open_device(f"virtual://{folder}", house=house.folder),
        tell=(told if told is not None else []).append,
        clock=house.clock.now,
        pace=LIVELY,
    )


def give(house: House, slip: Slip | None = None) -> UUID:
    with house.database.write() as session:
        return spool.enqueue(
            session, printer="Kiosk 1", slip=slip or slip_of("A-012"), at=house.now()
        )


def state_of(house: House, job_id: UUID) -> JobState:
    with house.database.read() as session:
        return spool.job(session, job_id).state


def slips_in(folder: Path) -> int:
    return len(list(folder.glob("*.png")))


def test_a_job_survives_a_restart(house: House) -> None:
    job = give(house)
    one = attendant(house)
    one.leave()
    two = attendant(house)
    assert two.step() == 0.0
    assert state_of(house, job) is JobState.PRINTED
    two.leave()


def test_what_was_being_sent_at_a_crash_is_never_sent_again(house: House) -> None:
    job = give(house)
    with house.database.write() as session:
        session.execute(update(PrintJob).where(PrintJob.id == job).values(state=JobState.SENDING))
    told: list[News] = []
    minder = attendant(house, told=told)
    for _ in range(3):
        minder.step()
    minder.leave()
    assert state_of(house, job) is JobState.UNKNOWN
    assert slips_in(house.folder / "slips") == 0
    assert told


def test_two_programs_do_not_drive_one_printer(house: House) -> None:
    first, second = attendant(house, "a"), attendant(house, "b")
    first.step()
    jobs = [give(house) for _ in range(3)]
    for _ in range(4):
        second.step()
        first.step()
    assert [state_of(house, job) for job in jobs] == [JobState.PRINTED] * 3
    assert slips_in(house.folder / "a") == 3
    assert slips_in(house.folder / "b") == 0
    first.leave()
    second.leave()


def test_another_program_takes_over_when_the_first_falls_silent(
    house: House, clock: SetClock
) -> None:
    first = attendant(house, "a")
    first.step()
    clock.advance(printer_board.SILENCE * 2)
    second = attendant(house, "b")
    job = give(house)
    second.step()
    assert state_of(house, job) is JobState.PRINTED
    assert slips_in(house.folder / "b") == 1
    first.step()  # hears that it was replaced, and keeps its hands off
    give(house)
    first.step()
    assert slips_in(house.folder / "a") == 0
    second.leave()
    first.leave()


@pytest.mark.logs("print job .* cannot be printed")
def test_a_slip_that_cannot_be_drawn_fails_and_holds_up_nobody(house: House) -> None:
    bad = give(house, Slip((QR("x" * 8000),)))
    worse = give(house)
    with house.database.write() as session:
        session.execute(update(PrintJob).where(PrintJob.id == worse).values(payload="?"))
    good = give(house)
    minder = attendant(house)
    for _ in range(3):
        minder.step()
    minder.leave()
    assert state_of(house, bad) is JobState.FAILED
    assert state_of(house, worse) is JobState.FAILED
    assert state_of(house, good) is JobState.PRINTED
    with house.database.read() as session:
        view = printer_board.printer(session, "Kiosk 1", now=house.now())
    assert view is not None
    assert view.condition.state is PrinterState.READY


def test_a_copy_says_so(house: House, open_counter: Opener) -> None:
    with VirtualPrinter(options="&mode=text") as printer:
        counter = open_counter(printer.url)
        subject = counter.give("A-012")
        counter.wait_until(subject, JobState.PRINTED)
        with house.database.write() as session:
            copy = spool.reprint(session, job_id=counter.job(subject).id, at=house.now())
        counter.spooler.wake()
        printer.wait_for(lambda: len(printer.engine.receipts) == 2)
        first, second = printer.receipts
        assert "SALINAN" not in first.text
        assert "*** SALINAN ***" in second.text
        counter.wait_for(lambda: state_of(house, copy) is JobState.PRINTED)


def test_stopping_leaves_no_thread_and_no_owner(house: House) -> None:
    spooler = Spooler(
        house.database,
        printer="Kiosk 1",
        device=open_device("virtual://slips", house=house.folder),
        clock=house.clock.now,
    )
    spooler.start()
    spooler.start()
    spooler.stop()
    spooler.stop()
    assert not [t for t in threading.enumerate() if t.name.startswith("printer ")]
    with house.database.read() as session:
        view = printer_board.printer(session, "Kiosk 1", now=house.now())
    assert view is None or not view.minded
    spooler.start()
    spooler.stop()


def test_stopping_does_not_wait_for_a_silent_printer(house: House) -> None:
    with VirtualPrinter() as printer:
        spooler = Spooler(
            house.database,
            printer="Kiosk 1",
            device=open_device(printer.url),
            clock=house.clock.now,
        )
        spooler.start()
        printer.wait_for(lambda: printer.engine.questions >= 4)
        with printer.broken() as engine:
            # It goes on answering questions, but never gets to the end of the slip.
            engine.paper_left = None
            printer.swallows_confirmations = True
        job = give(house)
        spooler.wake()
        printer.wait_for(lambda: len(printer.engine.receipts) == 1)
        spooler.stop()
    assert state_of(house, job) is JobState.UNKNOWN


def test_printing_holds_no_transaction(house: House, open_counter: Opener) -> None:
    """While a printer keeps a slip waiting, numbers are given as fast as ever."""
    with VirtualPrinter() as printer:
        counter = open_counter(printer.url)
        counter.wait_for_printer(PrinterState.READY)
        with printer.broken():
            printer.swallows_confirmations = True
        waiting = counter.give("A-001")
        printer.wait_for(lambda: len(printer.engine.receipts) == 1)
        for number in range(2, 30):
            give(house, slip_of(f"A-{number:03}"))
        assert state_of(house, counter.job(waiting).id) is JobState.SENDING
        with printer.broken():
            printer.swallows_confirmations = False
        counter.wait_until(waiting, JobState.UNKNOWN)


def test_a_full_roll_of_a_busy_morning(open_counter: Opener) -> None:
    with VirtualPrinter(options="&mode=text") as printer:
        counter = open_counter(printer.url)
        subjects = [counter.give(f"A-{n:03}") for n in range(1, 61)]
        counter.wait_until(subjects[-1], JobState.PRINTED)
        assert len(printer.receipts) == 60
        assert {counter.job(each).confirmed for each in subjects} == {True}


@pytest.mark.parametrize("text", ["Ä" * 30, "\x00\x1b@", "日本"])
def test_no_words_can_disturb_the_printer(open_counter: Opener, text: str, house: House) -> None:
    with VirtualPrinter(options="&mode=text") as printer:
        counter = open_counter(printer.url)
        subject = uuid4()
        with house.database.write() as session:
            slip = Slip((Text(text),))
            spool.enqueue(
                session, printer=counter.NAME, slip=slip, at=house.now(), subject_id=subject
            )
        counter.spooler.wake()
        counter.wait_until(subject, JobState.PRINTED)
        assert printer.engine.unknown == []


def test_a_network_printer_is_left_to_others_when_idle(house: House) -> None:
    with VirtualPrinter() as printer:
        spooler = Spooler(
            house.database,
            printer="Kiosk 1",
            device=open_device(printer.url, patience=replace(QUICK, linger=0.0)),
            clock=house.clock.now,
            pace=replace(LIVELY, well=60),
        )
        spooler.start()
        printer.wait_for(lambda: printer.engine.questions >= 4 and not printer.in_use)
        give(house)
        spooler.wake()
        printer.wait_for(lambda: len(printer.engine.receipts) == 1 and not printer.in_use)
        spooler.stop()


def test_another_printer_can_take_over_a_slip(house: House) -> None:
    first = give(house)
    with house.database.write() as session:
        copy = spool.reprint(session, job_id=first, at=house.now(), printer="Laser")
    with house.database.read() as session:
        assert spool.job(session, copy).printer == "Laser"
        assert spool.job(session, first).state is JobState.CANCELLED


def test_every_visitor_of_a_long_outage_is_told(house: House, open_counter: Opener) -> None:
    with VirtualPrinter(options="&mode=text") as printer:
        with printer.broken() as engine:
            engine.paper_left = 0
        counter = open_counter(printer.url)
        subjects = [counter.give(f"A-{n:03}") for n in range(1, 31)]
        for subject in subjects:
            counter.wait_until(subject, JobState.HELD)
        printer.repair()
        counter.wait_until(subjects[-1], JobState.PRINTED)
        assert len(printer.receipts) == 30
