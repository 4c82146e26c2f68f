import pytest

from shared.printing.faults import BadPrinterUrl
from shared.printing.printers.printer_url import (
    Cut,
    Mode,
    PaperSize,
    PrinterKind,
    PrinterUrl,
    parse_printer_url,
)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("tcp://10.0.0.9", PrinterUrl(PrinterKind.TCP, "10.0.0.9")),
        (
            "tcp://10.0.0.9:9101?width=384",
            PrinterUrl(PrinterKind.TCP, "10.0.0.9", port=9101, width=384),
        ),
        ("tcp://[fe80::1]:9100", PrinterUrl(PrinterKind.TCP, "fe80::1")),
        (
            "serial:///dev/ttyUSB0?baud=115200",
            PrinterUrl(PrinterKind.SERIAL, "/dev/ttyUSB0", baud=115200, band=24),
        ),
        (
            "serial://COM3?baud=19200",
            PrinterUrl(PrinterKind.SERIAL, "COM3", baud=19200, band=24, mode=Mode.TEXT),
        ),
        (
            "serial://COM3?mode=raster&cut=none&feed=6",
            PrinterUrl(PrinterKind.SERIAL, "COM3", band=24, cut=Cut.NONE, feed=6),
        ),
        ("usb:///dev/usb/lp0", PrinterUrl(PrinterKind.USB, "/dev/usb/lp0")),
        ("winspool://XP-80C", PrinterUrl(PrinterKind.WINSPOOL, "XP-80C", confirm=False)),
        (
            "winspool://XP 80C%20Baru",
            PrinterUrl(PrinterKind.WINSPOOL, "XP 80C Baru", confirm=False),
        ),
        (
            "cups://laser?paper=a4",
            PrinterUrl(PrinterKind.CUPS, "laser", confirm=False, paper=PaperSize.A4),
        ),
        ("virtual://slips", PrinterUrl(PrinterKind.VIRTUAL, "slips", confirm=False)),
        ("virtual:///var/x", PrinterUrl(PrinterKind.VIRTUAL, "/var/x", confirm=False)),
        ("virtual:///C:/slips", PrinterUrl(PrinterKind.VIRTUAL, "C:/slips", confirm=False)),
        (
            "tcp://h?confirm=no&mode=text",
            PrinterUrl(PrinterKind.TCP, "h", mode=Mode.TEXT, confirm=False),
        ),
        ("tcp://h?status=off", PrinterUrl(PrinterKind.TCP, "h", asks=False, confirm=False)),
        ("tcp://h?status=off&confirm=yes", PrinterUrl(PrinterKind.TCP, "h", asks=False)),
        ("tcp://h?width=512", PrinterUrl(PrinterKind.TCP, "h", width=512)),
        ("tcp://h?width=832", PrinterUrl(PrinterKind.TCP, "h", width=832)),
    ],
)
def test_a_printer_by_its_url(text: str, url: PrinterUrl) -> None:
    assert parse_printer_url(text) == url


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "awali dengan"),
        ("XP-80C", "awali dengan"),
        ("http://10.0.0.9", "awali dengan"),
        ("tcp://", "belum ada alamat"),
        ("tcp://h:99999", "Port"),
        ("serial://", "belum ada alamat"),
        ("tcp://h?width=500", "kelipatan 8"),
        ("tcp://h?width=248", "width harus angka 256-1248"),
        ("tcp://h?status=maybe", "status harus on atau off"),
        ("tcp://h?width=wide", "width harus angka"),
        ("serial://COM1?baud=9", "baud harus angka"),
        ("tcp://h?cut=maybe", "cut harus feed atau partial"),
        ("tcp://h?mode=pdf", "mode harus"),
        ("tcp://h?confirm=1", "confirm harus"),
        ("tcp://h?speed=9", "'speed' tidak dikenal"),
    ],
)
def test_a_bad_url_says_what_is_wrong(text: str, says: str) -> None:
    with pytest.raises(BadPrinterUrl, match=says):
        parse_printer_url(text)


def test_a_url_is_shown_without_its_options() -> None:
    assert str(parse_printer_url("tcp://10.0.0.9?width=384")) == "tcp://10.0.0.9:9100"
    assert str(parse_printer_url("usb:///dev/usb/lp0")) == "usb:///dev/usb/lp0"
