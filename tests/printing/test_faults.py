"""One fault a test, from the tap to the spool row: the paper, the row, the news, the next one."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
import zxingcpp

from shared.office.clock import SetClock
from shared.printing.jobs.rules import LIFE, JobState
from shared.printing.status import PrinterState
from tests.helpers.virtual_printer import VirtualPrinter
from tests.printing.conftest import Counter

Opener = Callable[[str], Counter]


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as made:
        yield made


def printed_tokens(printer: VirtualPrinter) -> list[str]:
    """What a telephone would read off the pieces of paper, in order."""
    assert printer.engine.unknown == []
    found = [zxingcpp.read_barcodes(each.picture(576).convert("L")) for each in printer.receipts]
    return [codes[0].text if codes else "" for codes in found]


def the_next_one_prints(counter: Counter, printer: VirtualPrinter, token: str = "NEXT") -> None:
    subject = counter.give("A-099", token=token)
    assert counter.wait_until(subject, JobState.PRINTED).confirmed is True
    assert printed_tokens(printer)[-1] == token


def test_a_well_printer_confirms_the_slip(printer: VirtualPrinter, open_counter: Opener) -> None:
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="TOKEN-1")
    job = counter.wait_until(subject, JobState.PRINTED)
    assert (job.confirmed, job.attempts, job.error) == (True, 1, None)
    assert counter.states_told(subject) == [JobState.SENDING, JobState.PRINTED]
    assert printed_tokens(printer) == ["TOKEN-1"]


def test_jobs_come_out_in_the_order_given(printer: VirtualPrinter, open_counter: Opener) -> None:
    counter = open_counter(printer.url)
    tokens = [f"T{n}" for n in range(8)]
    subjects = [counter.give(f"A-{n:03}", token=token) for n, token in enumerate(tokens)]
    counter.wait_until(subjects[-1], JobState.PRINTED)
    assert printed_tokens(printer) == tokens


def test_paper_out_before_the_tap(printer: VirtualPrinter, open_counter: Opener) -> None:
    with printer.broken() as engine:
        engine.paper_left = 0
    counter = open_counter(printer.url)
    counter.wait_for_printer(PrinterState.PAPER_OUT)  # known before anybody taps
    heard = printer.bytes_heard
    subject = counter.give("A-012", token="LATE")
    job = counter.wait_until(subject, JobState.HELD)
    assert job.error == "Kertas habis."
    assert job.attempts == 0
    assert printer.bytes_heard - heard < 100  # questions only
    printer.repair()
    assert counter.wait_until(subject, JobState.PRINTED).confirmed is True
    the_next_one_prints(counter, printer)
    assert printed_tokens(printer) == ["LATE", "NEXT"]


def test_held_slips_that_nobody_waits_for_are_dropped(
    printer: VirtualPrinter, open_counter: Opener, clock: SetClock
) -> None:
    with printer.broken() as engine:
        engine.paper_left = 0
    counter = open_counter(printer.url)
    old = [counter.give(f"A-{n:03}", token=f"OLD{n}") for n in range(3)]
    for subject in old:
        counter.wait_until(subject, JobState.HELD)
    clock.advance(LIFE + timedelta(seconds=1))
    for subject in old:
        job = counter.wait_until(subject, JobState.CANCELLED)
        assert job.error is not None
        assert job.error.startswith("Terlambat")
    printer.repair()
    the_next_one_prints(counter, printer)
    assert printed_tokens(printer) == ["NEXT"]


def test_paper_ending_inside_a_slip(printer: VirtualPrinter, open_counter: Opener) -> None:
    with printer.broken() as engine:
        engine.paper_left = 200
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="HALF")
    job = counter.wait_until(subject, JobState.UNKNOWN)
    assert job.error == "Kertas habis."
    assert counter.job(subject).attempts == 1
    waiting = counter.give("A-013", token="SECOND")
    counter.wait_until(waiting, JobState.HELD)
    printer.repair()
    # The printer finishes what it had kept and says so; nothing is sent twice.
    assert counter.wait_until(subject, JobState.PRINTED).confirmed is True
    counter.wait_until(waiting, JobState.PRINTED)
    the_next_one_prints(counter, printer)
    assert printed_tokens(printer) == ["HALF", "SECOND", "NEXT"]


def test_paper_ending_inside_a_slip_and_the_power_switched(
    printer: VirtualPrinter, open_counter: Opener
) -> None:
    with printer.broken() as engine:
        engine.paper_left = 200
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="HALF")
    counter.wait_until(subject, JobState.UNKNOWN)
    printer.power_cycle()
    printer.repair()
    the_next_one_prints(counter, printer)
    assert counter.job(subject).state is JobState.UNKNOWN  # for a person to look at


def test_near_end_prints_the_number_as_text_first(
    printer: VirtualPrinter, open_counter: Opener
) -> None:
    with printer.broken() as engine:
        engine.near_end = True
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="NEAR")
    assert counter.wait_until(subject, JobState.PRINTED).confirmed is True
    counter.wait_for_printer(PrinterState.NEAR_END)
    assert printer.receipts[0].text.strip() == "A-012"
    assert printed_tokens(printer) == ["NEAR"]


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        ("cover_open", PrinterState.COVER_OPEN),
        ("cutter_jammed", PrinterState.MECHANICAL),
        ("offline", PrinterState.OFFLINE),
    ],
)
def test_a_fault_the_printer_reports(
    printer: VirtualPrinter, open_counter: Opener, fault: str, state: PrinterState
) -> None:
    with printer.broken() as engine:
        setattr(engine, fault, True)
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="WAITED")
    job = counter.wait_until(subject, JobState.HELD)
    counter.wait_for_printer(state)
    assert job.error
    printer.repair()
    counter.wait_until(subject, JobState.PRINTED)
    the_next_one_prints(counter, printer)
    assert printed_tokens(printer) == ["WAITED", "NEXT"]


def test_a_mute_printer_leaves_the_fate_unknown(
    printer: VirtualPrinter, open_counter: Opener
) -> None:
    with printer.broken():
        printer.mute = True
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="MUTE")
    job = counter.wait_until(subject, JobState.UNKNOWN)
    assert job.attempts == 1
    counter.wait_for_printer(PrinterState.CANNOT_TELL)
    assert printed_tokens(printer) == ["MUTE"]
    printer.repair()
    the_next_one_prints(counter, printer)
    assert printed_tokens(printer) == ["MUTE", "NEXT"]


def test_a_printer_known_to_be_mute_counts_as_printed(open_counter: Opener) -> None:
    with VirtualPrinter(options="&confirm=no") as printer:
        printer.mute = True
        counter = open_counter(printer.url)
        subject = counter.give("A-012", token="MUTE")
        job = counter.wait_until(subject, JobState.PRINTED)
        assert job.confirmed is False
        printer.wait_for(lambda: len(printer.engine.receipts) == 1)
        assert printed_tokens(printer) == ["MUTE"]


def test_a_slow_printer_is_waited_for(printer: VirtualPrinter, open_counter: Opener) -> None:
    with printer.broken():
        printer.slow_bytes_a_second = 60_000
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="SLOW")
    assert counter.wait_until(subject, JobState.PRINTED).confirmed is True
    assert printed_tokens(printer) == ["SLOW"]


def test_automatic_status_is_not_taken_for_an_answer(
    printer: VirtualPrinter, open_counter: Opener
) -> None:
    with printer.broken() as engine:
        printer.asb_noise = True
        engine.paper_left = 0
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="NOISE")
    counter.wait_until(subject, JobState.HELD)
    counter.wait_for_printer(PrinterState.PAPER_OUT)
    with printer.broken() as engine:
        engine.repair()
    assert counter.wait_until(subject, JobState.PRINTED).confirmed is True
    assert printed_tokens(printer) == ["NOISE"]


def test_no_connection(printer: VirtualPrinter, open_counter: Opener) -> None:
    printer.refuse()
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="AWAY")
    job = counter.wait_until(subject, JobState.HELD)
    assert job.error is not None
    assert "tidak terjangkau" in job.error
    counter.wait_for_printer(PrinterState.UNREACHABLE)
    printer.accept_again()
    counter.wait_until(subject, JobState.PRINTED)
    the_next_one_prints(counter, printer)
    assert printed_tokens(printer) == ["AWAY", "NEXT"]


def test_the_cable_is_pulled_while_idle(printer: VirtualPrinter, open_counter: Opener) -> None:
    counter = open_counter(printer.url)
    the_next_one_prints(counter, printer, "FIRST")
    printer.power_cycle()  # drops the line; the printer is there again at once
    the_next_one_prints(counter, printer)
    assert printed_tokens(printer) == ["FIRST", "NEXT"]


def test_the_line_breaks_inside_a_slip(printer: VirtualPrinter, open_counter: Opener) -> None:
    counter = open_counter(printer.url)
    counter.wait_for_printer(PrinterState.READY)
    with printer.broken():
        printer.reset_after = 6_000
    subject = counter.give("A-012", token="CUT")
    job = counter.wait_until(subject, JobState.UNKNOWN)
    assert job.attempts == 1
    assert job.error is not None
    assert "terputus" in job.error
    the_next_one_prints(counter, printer)  # though half a picture was left in the printer
    assert counter.job(subject).state is JobState.UNKNOWN


def test_a_printer_that_stops_reading(open_counter: Opener) -> None:
    with VirtualPrinter() as printer:
        counter = open_counter(printer.url)
        counter.wait_for_printer(PrinterState.READY)
        with printer.broken():
            printer.stalled = True
        subject = counter.give("A-012", token="STUCK")
        # Nothing answers on the old line nor on a new one: the line cannot even tell.
        job = counter.wait_until(subject, JobState.UNKNOWN, JobState.HELD)
        assert job.error
        printer.power_cycle()
        printer.repair()
        the_next_one_prints(counter, printer)


def test_a_printer_that_hangs_up_when_asked(printer: VirtualPrinter, open_counter: Opener) -> None:
    with printer.broken():
        printer.hangs_up_on_status = True
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="SHY")
    counter.wait_for_printer(PrinterState.CANNOT_TELL)
    counter.wait_until(subject, JobState.UNKNOWN, JobState.PRINTED)
    printer.wait_for(lambda: len(printer.engine.receipts) == 1)
    assert printed_tokens(printer) == ["SHY"]
    assert counter.job(subject).attempts == 1
