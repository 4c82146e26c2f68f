"""The doctor and a printer that is at work: one program at a time may hold it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from shared.checkup import CheckVerdict, Finding
from shared.checkup.at_house import check_printers
from shared.office.house import House
from shared.office.settings import Settings
from shared.printing.jobs import printer_board
from shared.printing.status import Condition, PrinterState
from tests.helpers.virtual_printer import VirtualPrinter


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as made:
        yield made


def with_printers(house: House, kiosk: str, desk: str | None = None) -> House:
    settings = {"kiosk": {"printer": kiosk}, "desk": {"printer": desk}}
    return replace(house, settings=Settings.model_validate(settings))


def minded(house: House, name: str, condition: Condition) -> None:
    with house.database.write() as session:
        printer_board.take_charge(session, name, "kiosk-pc 812 a1", house.now())
        printer_board.write_condition(session, name, condition, house.now())


def findings(house: House) -> list[Finding]:
    return list(check_printers(house))


def test_a_printer_nobody_minds_is_asked_itself(house: House, printer: VirtualPrinter) -> None:
    (found,) = findings(with_printers(house, printer.url))
    assert found.verdict is CheckVerdict.OK
    assert "Kiosk 1 (tcp://" in found.sentence
    assert printer.connections == 1


def test_a_minded_printer_is_left_alone(house: House, printer: VirtualPrinter) -> None:
    here = with_printers(house, printer.url)
    minded(here, "Kiosk 1", Condition(PrinterState.PAPER_OUT, "Kertas habis."))
    (found,) = findings(here)
    assert found.verdict is CheckVerdict.BROKEN
    assert found.sentence == "Kiosk 1 (dijaga program yang berjalan): Kertas habis."
    assert printer.connections == 0


def test_the_row_of_a_program_that_fell_silent_is_not_believed(
    house: House, printer: VirtualPrinter
) -> None:
    here = with_printers(house, printer.url)
    minded(here, "Kiosk 1", Condition(PrinterState.PAPER_OUT, "Kertas habis."))
    here.clock.computer.advance(printer_board.SILENCE)  # type: ignore[attr-defined]
    (found,) = findings(here)
    assert found.verdict is CheckVerdict.OK
    assert printer.connections == 1


def test_a_desk_printer_is_told_too(house: House) -> None:
    first, second = findings(with_printers(house, "virtual://slips", "lpt1"))
    assert first.verdict is CheckVerdict.OK
    assert second.verdict is CheckVerdict.BROKEN
    assert "[desk] printer" in second.remedy


def test_a_house_without_a_printer_is_well(house: House) -> None:
    (found,) = findings(with_printers(house, ""))
    assert found.verdict is CheckVerdict.OK
