import os
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import ImageChops

from shared.printing.drawing.plain import columns, plain_lines, to_ascii
from shared.printing.drawing.raster import render
from shared.printing.printers.escpos_bytes import bands, slip_bytes
from shared.printing.printers.printer_url import parse_printer_url
from shared.printing.slips.slip import Number, Slip, Text
from tests.helpers.paper_engine import PaperEngine
from tests.printing.conftest import slip_of

SLIP = slip_of("A-012", "TOKEN")


def on_paper(data: bytes) -> PaperEngine:
    engine = PaperEngine()
    engine.hear(data)
    assert engine.unknown == []
    return engine


@pytest.mark.parametrize("width", [384, 576])
@pytest.mark.parametrize("band", [8, 24, 256])
def test_the_paper_shows_the_same_dots(width: int, band: int) -> None:
    url = parse_printer_url(f"tcp://h?width={width}&band={band}")
    engine = on_paper(slip_bytes(SLIP, url))
    (receipt,) = engine.receipts
    drawn = render(SLIP, width=width)
    assert (
        ImageChops.difference(receipt.picture(width).convert("L"), drawn.convert("L")).getbbox()
        is None
    )
    (code,) = zxingcpp.read_barcodes(receipt.picture(width).convert("L"))
    assert code.text == "TOKEN"


def test_bands_are_never_higher_than_asked_and_white_is_cheap() -> None:
    picture = render(SLIP, width=576)
    cut = list(bands(picture, rows=256))
    assert max(band.height for band in cut) <= 256
    assert sum(band.height for band in cut) == picture.height
    assert all(band.width % 8 == 0 for band in cut)
    size = len(slip_bytes(SLIP, parse_printer_url("tcp://h")))
    assert size < picture.height * 72 * 0.85


@pytest.mark.parametrize(
    ("cut", "ending"),
    [
        ("feed", b"\x1dVB\x00"),
        ("partial", b"\x1bd\x04\x1dV\x01"),
        ("full", b"\x1bd\x04\x1dV\x00"),
        ("none", b"\x1bd\x04"),
    ],
)
def test_the_end_of_a_sheet(cut: str, ending: bytes) -> None:
    url = parse_printer_url(f"tcp://h?cut={cut}&confirm=no")
    assert slip_bytes(SLIP, url).endswith(ending)


def test_confirmation_is_asked_behind_the_cut() -> None:
    assert slip_bytes(SLIP, parse_printer_url("tcp://h")).endswith(b"\x1dVB\x00\x1dr\x01")


def test_every_sheet_is_cut() -> None:
    slip = Slip(SLIP.blocks, sheets=("", "Untuk loket"))
    assert len(on_paper(slip_bytes(slip, parse_printer_url("tcp://h"))).receipts) == 2


def test_text_mode_is_plain_ascii_with_a_large_number() -> None:
    data = slip_bytes(SLIP, parse_printer_url("tcp://h?mode=text"))
    assert len(data) < 1000
    (receipt,) = on_paper(data).receipts
    assert receipt.rows == []
    assert "A-012" in receipt.text
    assert "+/- 8 menit" in receipt.text
    assert "TOKEN" in receipt.text
    assert b"\x1d!\x77A-012" in data  # eight times as wide and high


@pytest.mark.parametrize("width", [384, 576])
def test_text_lines_fit(width: int) -> None:
    slip = Slip((*SLIP.blocks, Text("Administrasi Kependudukan " * 8)))
    lines = list(plain_lines(slip, columns=columns(width)))
    assert all(len(line.text) <= columns(width) for line in lines)
    assert [line.text for line in lines if line.is_number] == ["A-012"]


def test_typewriter_spelling() -> None:
    assert to_ascii("25–40 menit ± “Café” …") == '25-40 menit +/- "Cafe" ...'


def test_when_paper_is_ending_the_number_goes_first_as_text() -> None:
    data = slip_bytes(SLIP, parse_printer_url("tcp://h"), number_first=True)
    assert data.index(b"A-012") < data.index(b"\x1dv0")
    without = Slip(tuple(b for b in SLIP.blocks if not isinstance(b, Number)))
    (receipt,) = on_paper(data).receipts
    assert len(receipt.rows) == render(without, width=576).height


def test_making_bytes_leaves_the_programs_logging_and_temp_folder_alone(tmp_path: Path) -> None:
    code = (
        "import logging, tempfile, os\n"
        "before = set(os.listdir(tempfile.gettempdir()))\n"
        "from shared.printing.printers.escpos_bytes import slip_bytes\n"
        "from shared.printing.printers.printer_url import parse_printer_url\n"
        "from shared.printing.slips.slip import Slip, Number\n"
        "import sys\n"
        "assert 'escpos' not in sys.modules\n"
        "slip_bytes(Slip((Number('A'),)), parse_printer_url('tcp://h'))\n"
        "assert logging.getLogger().handlers == []\n"
        "left = set(os.listdir(tempfile.gettempdir())) - before - {'cache'}\n"
        "print(sorted(left))\n"
    )
    env = {k: v for k, v in os.environ.items() if k != "ESCPOS_CAPABILITIES_PICKLE_DIR"}
    env |= {"XDG_CACHE_HOME": str(tmp_path / "cache"), "TMPDIR": str(tmp_path)}
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env
    )
    assert said.stdout.strip() == "[]"
    assert said.stderr == ""
