"""Bytes on real lines: a port, a pseudo terminal, a device file, a queue command."""

import os
import sys
from pathlib import Path
from uuid import uuid4

import pytest
import zxingcpp

from shared.printing.fate import Fate
from shared.printing.faults import (
    BadPrinterUrl,
    ConnectionLost,
    DriverMissing,
    PrinterStalled,
    PrinterUnreachable,
)
from shared.printing.printers.opening import open_device
from shared.printing.printers.printer_url import parse_printer_url
from shared.printing.printers.thermal import ThermalPrinter
from shared.printing.status import PrinterState
from shared.printing.transport.device_file import DeviceFileTransport
from shared.printing.transport.serial_line import SerialTransport
from shared.printing.transport.tcp import TcpTransport
from shared.printing.transport.windows_spooler import condition_of_spooler
from tests.helpers.virtual_printer import SerialPrinter, VirtualPrinter
from tests.printing.conftest import QUICK, slip_of

posix = pytest.mark.skipif(os.name != "posix", reason="pseudo terminals are POSIX")


def test_a_printer_that_stops_reading_is_given_up_in_time() -> None:
    with VirtualPrinter() as printer:
        line = TcpTransport("127.0.0.1", printer.port, write_seconds=0.3)
        line.open()
        printer.wait_for(lambda: printer.connections == 1)
        with printer.broken():
            printer.stalled = True
        with pytest.raises(PrinterStalled) as caught:
            line.write(bytes(8_000_000))
        assert 0 < caught.value.bytes_sent < 8_000_000
        assert not line.is_open


def test_nobody_at_the_address() -> None:
    with VirtualPrinter() as printer:
        printer.refuse()
        with pytest.raises(PrinterUnreachable, match="tidak terjangkau"):
            TcpTransport("127.0.0.1", printer.port).open()


def test_a_hang_up_is_told_from_silence() -> None:
    with VirtualPrinter() as printer:
        line = TcpTransport("127.0.0.1", printer.port)
        line.open()
        assert line.read(0.01) == b""
        printer.wait_for(lambda: printer.connections == 1)
        printer.power_cycle()
        with pytest.raises(ConnectionLost):
            line.read(5)
        with pytest.raises(ConnectionLost):
            line.write(b"x")


@posix
@pytest.mark.parametrize("options", ["&baud=115200", "&baud=115200&mode=text", "&baud=19200"])
def test_a_slip_over_a_serial_line(options: str) -> None:
    with SerialPrinter(options=options) as printer:
        device = open_device(printer.url, patience=QUICK)
        assert device.check().state is PrinterState.READY
        outcome = device.print_slip(slip_of("A-012", "SERIAL"), job_id=uuid4())
        device.close()
        assert outcome.fate is Fate.CONFIRMED
        assert printer.engine.unknown == []
        (receipt,) = printer.receipts
        if "text" in options or "19200" in options:
            assert "A-012" in receipt.text
        else:
            (code,) = zxingcpp.read_barcodes(receipt.picture(384).convert("L"))
            assert code.text == "SERIAL"


@posix
def test_paper_out_over_a_serial_line() -> None:
    with SerialPrinter(options="&baud=115200") as printer:
        with printer.broken() as engine:
            engine.paper_left = 0
        device = open_device(printer.url, patience=QUICK)
        outcome = device.print_slip(slip_of("A-012"), job_id=uuid4())
        device.close()
        assert outcome.fate is Fate.NOT_SENT
        assert outcome.condition.state is PrinterState.PAPER_OUT


@posix
def test_a_serial_printer_that_stops_reading() -> None:
    with SerialPrinter() as printer:
        line = SerialTransport(printer.device, 115200, write_seconds=0.3)
        line.open()
        with printer.broken():
            printer.stalled = True
        with pytest.raises(PrinterStalled):
            line.write(bytes(200_000))
        assert not line.is_open


def test_no_serial_port() -> None:
    device = open_device("serial:///dev/no-such-port")
    condition = device.check()
    assert condition.state is PrinterState.UNREACHABLE
    assert "kabel" in condition.detail


@posix
def test_a_device_file_answers_like_usblp() -> None:
    with SerialPrinter(width=576) as printer:
        url = parse_printer_url("usb://" + printer.device)
        device = ThermalPrinter(url, DeviceFileTransport(printer.device), patience=QUICK)
        outcome = device.print_slip(slip_of("A-012", "USB"), job_id=uuid4())
        device.close()
        assert outcome.fate is Fate.CONFIRMED
        (code,) = zxingcpp.read_barcodes(printer.receipts[0].picture(576).convert("L"))
        assert code.text == "USB"


@posix
def test_a_device_file_has_one_user() -> None:
    with SerialPrinter() as printer:
        first = DeviceFileTransport(printer.device)
        first.open()
        second = open_device("usb://" + printer.device)
        assert "dipakai program lain" in second.check().detail
        first.close()


def test_an_unplugged_device_file() -> None:
    condition = open_device("usb:///dev/usb/lp99").check()
    assert condition.state is PrinterState.UNREACHABLE


@pytest.mark.skipif(sys.platform == "win32", reason="pywin32 is there")
@pytest.mark.parametrize("query", ["", "?paper=a4"])
def test_windows_printers_elsewhere(query: str) -> None:
    device = open_device("winspool://XP-80C" + query)
    assert str(DriverMissing.sentence) in device.check().detail
    assert device.print_slip(slip_of("A"), job_id=uuid4()).fate is Fate.NOT_SENT


@pytest.mark.parametrize(
    ("bits", "state"),
    [
        (0, PrinterState.CANNOT_TELL),
        (0x10, PrinterState.PAPER_OUT),
        (0x400000, PrinterState.COVER_OPEN),
        (0x80, PrinterState.OFFLINE),
        (0x08, PrinterState.MECHANICAL),
    ],
)
def test_what_the_windows_spooler_says(bits: int, state: PrinterState) -> None:
    assert condition_of_spooler(bits).state is state


def test_a_virtual_printer_writes_pictures(tmp_path: Path) -> None:
    device = open_device("virtual://slips?width=384", house=tmp_path)
    outcome = device.print_slip(slip_of("A-012"), job_id=uuid4())
    assert outcome.fate is Fate.CONFIRMED
    (picture,) = (tmp_path / "slips").iterdir()
    assert "A-012" in picture.name
    (tmp_path / "slips" / "state.txt").write_text("paper_out")
    outcome = device.print_slip(slip_of("A-013"), job_id=uuid4())
    assert outcome.fate is Fate.NOT_SENT
    assert outcome.condition.state is PrinterState.PAPER_OUT


def test_a_bad_url_opens_nothing() -> None:
    with pytest.raises(BadPrinterUrl):
        open_device("lpt1")
