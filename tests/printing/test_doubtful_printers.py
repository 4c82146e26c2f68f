"""Printers that answer, but not what was asked: the slip comes out all the same."""

from collections.abc import Iterator

import pytest
import zxingcpp

from shared.printing.jobs.rules import JobState
from shared.printing.status import PrinterState
from tests.helpers.virtual_printer import SerialPrinter, VirtualPrinter
from tests.printing.conftest import Counter
from tests.printing.test_faults import Opener, printed_tokens, the_next_one_prints
from tests.printing.test_transports import posix


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as made:
        yield made


def prints_unasked(counter: Counter, printer: VirtualPrinter) -> None:
    """Two slips come out in order and neither is a worry for staff."""
    for token in ("FIRST", "SECOND"):
        subject = counter.give("A-012", token=token)
        job = counter.wait_until(subject, JobState.PRINTED, JobState.UNKNOWN, JobState.HELD)
        assert (job.state, job.confirmed) == (JobState.PRINTED, False), job.error
    printer.wait_for(lambda: len(printer.engine.receipts) == 2)
    assert printed_tokens(printer) == ["FIRST", "SECOND"]


def test_answers_one_question_behind(printer: VirtualPrinter, open_counter: Opener) -> None:
    printer.one_behind = True
    counter = open_counter(printer.url)
    counter.wait_for_printer(PrinterState.CANNOT_TELL)
    assert "terlambat satu pertanyaan" in counter.news[-1].condition.detail  # type: ignore[union-attr]
    prints_unasked(counter, printer)


def test_answers_one_question_behind_from_before_we_came(
    printer: VirtualPrinter, open_counter: Opener
) -> None:
    """The printer's first byte answers a question of yesterday; nothing is ever missing."""
    printer.one_behind = True
    printer._kept_back = b"\x12"
    with printer.broken() as engine:
        engine.paper_left = 0
    counter = open_counter(printer.url)
    counter.wait_for_printer(PrinterState.CANNOT_TELL)
    told = [n.condition.state for n in counter.news if hasattr(n, "condition")]
    assert PrinterState.MECHANICAL not in told
    printer.repair()


def test_one_behind_from_before_we_came_prints(
    printer: VirtualPrinter, open_counter: Opener
) -> None:
    printer.one_behind = True
    printer._kept_back = b"\x12"
    counter = open_counter(printer.url)
    for token in ("FIRST", "SECOND", "THIRD"):
        counter.wait_until(counter.give("A-012", token=token), JobState.PRINTED)
    printer.wait_for(lambda: len(printer.engine.receipts) == 3)
    assert printed_tokens(printer) == ["FIRST", "SECOND", "THIRD"]


@pytest.mark.parametrize("byte", [0x16, 0x1A, 0x7E])
def test_one_byte_for_every_question(
    printer: VirtualPrinter, open_counter: Opener, byte: int
) -> None:
    printer.parrots = byte
    counter = open_counter(printer.url)
    counter.wait_for_printer(PrinterState.CANNOT_TELL)
    prints_unasked(counter, printer)


def test_ok_is_no_confirmation(printer: VirtualPrinter, open_counter: Opener) -> None:
    printer.says_ok = True
    counter = open_counter(printer.url)
    counter.wait_for_printer(PrinterState.READY)
    prints_unasked(counter, printer)
    counter.wait_for_printer(PrinterState.CANNOT_TELL)


@pytest.mark.one_engine("sqlite")  # it waits for the printer, not for the house
@pytest.mark.parametrize("seconds", [0.15, 0.5, 0.9])
def test_a_far_printer_without_paper_is_without_paper(
    printer: VirtualPrinter, open_counter: Opener, seconds: float
) -> None:
    printer.latency = seconds
    with printer.broken() as engine:
        engine.paper_left = 0
    counter = open_counter(printer.url)
    subject = counter.give("A-012", token="FAR")
    job = counter.wait_until(subject, JobState.HELD)
    assert job.error == "Kertas habis."
    told = {n.condition.state for n in counter.news if hasattr(n, "condition")}
    assert told <= {PrinterState.PAPER_OUT}
    printer.repair()
    assert counter.wait_until(subject, JobState.PRINTED).confirmed is True
    the_next_one_prints(counter, printer)


def test_a_lost_answer_is_no_lag(printer: VirtualPrinter, open_counter: Opener) -> None:
    with printer.broken():
        printer.loses_answers = 1
    counter = open_counter(printer.url)
    counter.wait_for_printer(PrinterState.READY)
    the_next_one_prints(counter, printer)


def test_a_cover_opened_between_two_questions_is_a_cover(
    printer: VirtualPrinter, open_counter: Opener
) -> None:
    with printer.broken() as engine:
        engine.cover_open = True
    counter = open_counter(printer.url)
    counter.wait_for_printer(PrinterState.COVER_OPEN)
    printer.repair()
    the_next_one_prints(counter, printer)


def test_questions_can_be_switched_off(open_counter: Opener) -> None:
    with VirtualPrinter(options="&status=off") as printer:
        printer.one_behind = True
        counter = open_counter(printer.url)
        prints_unasked(counter, printer)
        assert printer.engine.questions == 0


@posix
def test_a_serial_line_one_question_behind(open_counter: Opener) -> None:
    with SerialPrinter(options="&baud=115200") as printer:
        printer.one_behind = True
        counter = open_counter(printer.url)
        subject = counter.give("A-012", token="SERIAL")
        job = counter.wait_until(subject, JobState.PRINTED, JobState.UNKNOWN, JobState.HELD)
        assert (job.state, job.confirmed) == (JobState.PRINTED, False)
        printer.wait_for(lambda: len(printer.engine.receipts) == 1)
        (code,) = zxingcpp.read_barcodes(printer.receipts[0].picture(384).convert("L"))
        assert code.text == "SERIAL"
