"""Second opinion: an emulator we did not write prints our slips and finds nothing strange.

`emupos` needs Python 3.13, so it runs from an environment of its own: put its program on PATH or
into ``SAPA_EMUPOS``. Without it these tests are skipped.
"""

import io
import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen
from uuid import uuid4

import pytest
import zxingcpp
from PIL import Image, ImageChops

from shared.printing.drawing.raster import render
from shared.printing.fate import Fate
from shared.printing.printers.opening import open_device
from shared.printing.status import PrinterState
from tests.printing.conftest import QUICK, slip_of

EMUPOS = os.environ.get("SAPA_EMUPOS") or shutil.which("emupos")
pytestmark = pytest.mark.skipif(not EMUPOS, reason="emupos is not installed")

NARROW = """\
type: printer
name: Clone 58
dpi: 203
width_dots: 384
font_a: { width: 12, height: 24 }
font_b: { width: 9, height: 17 }
code_pages: { 0: PC437 }
default_code_page: 0
drawer_sensor_open_level: high
"""
NAMES = {576: "wide", 384: "narrow"}


@dataclass
class Emulator:
    api: str
    ports: dict[int, int]
    log: Path

    def get(self, path: str) -> bytes:
        with urlopen(f"{self.api}/api/v1/devices/{path}", timeout=5) as answer:
            body: bytes = answer.read()
            return body

    def fault(self, name: str, *, active: bool) -> None:
        url = f"{self.api}/api/v1/devices/wide/faults/{name}"
        with urlopen(Request(url, method="PUT" if active else "DELETE"), timeout=5):
            pass

    def last(self, width: int, what: str) -> bytes:
        name = NAMES[width]
        receipts = json.loads(self.get(f"{name}/receipts"))
        newest = max(receipts, key=lambda each: each["completed_at"])
        return self.get(f"{name}/receipts/{newest['id']}/{what}")

    def url(self, width: int, options: str = "") -> str:
        return f"tcp://127.0.0.1:{self.ports[width]}?width={width}{options}"


def free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port: int = line.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    assert EMUPOS
    folder = tmp_path_factory.mktemp("emupos")
    api, wide, narrow = free_port(), free_port(), free_port()
    (folder / "clone58.yaml").write_text(NARROW)
    (folder / "emupos.yaml").write_text(
        f"""\
schema: 1
api: {{ host: 127.0.0.1, port: {api} }}
devices:
  - {{ id: wide, type: printer, profile: xprinter-xp80t, connections: [{{ tcp: {{ port: {wide} }} }}] }}
  - {{ id: narrow, type: printer, profile: ./clone58.yaml, connections: [{{ tcp: {{ port: {narrow} }} }}] }}
"""  # noqa: E501
    )
    log = folder / "log.txt"
    with log.open("w") as out:
        process = subprocess.Popen([EMUPOS, "run"], cwd=folder, stdout=out, stderr=out)
        try:
            device = open_device(f"tcp://127.0.0.1:{narrow}", patience=QUICK)
            for _ in range(200):
                if device.check().state is PrinterState.READY:
                    break
                with pytest.raises(subprocess.TimeoutExpired):
                    process.wait(0.05)
            device.close()
            yield Emulator(f"http://127.0.0.1:{api}", {576: wide, 384: narrow}, log)
        finally:
            process.terminate()
            process.wait(60)


def put(url: str, token: str = "TOKEN") -> Fate:
    device = open_device(url, patience=QUICK)
    outcome = device.print_slip(slip_of("A-012", token), job_id=uuid4())
    device.close()
    return outcome.fate


@pytest.mark.parametrize("width", [384, 576])
def test_the_emulator_sees_our_dots(emulator: Emulator, width: int) -> None:
    assert put(emulator.url(width)) is Fate.CONFIRMED
    picture = Image.open(io.BytesIO(emulator.last(width, "image"))).convert("L")
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == "TOKEN"
    drawn = render(slip_of("A-012", "TOKEN"), width=width).convert("L")
    shown = picture.crop(ImageChops.invert(picture).getbbox())
    wanted = drawn.crop(ImageChops.invert(drawn).getbbox())
    assert shown.size == wanted.size
    assert ImageChops.difference(shown, wanted).getbbox() is None


def test_the_emulator_reads_our_text(emulator: Emulator) -> None:
    assert put(emulator.url(576, "&mode=text")) is Fate.CONFIRMED
    words = emulator.last(576, "text").decode()
    assert "A-012" in words
    assert "+/- 8 menit" in words


@pytest.mark.parametrize("cut", ["feed", "partial", "full", "none"])
def test_the_emulator_knows_every_command(emulator: Emulator, cut: str) -> None:
    assert put(emulator.url(576, f"&cut={cut}")) is Fate.CONFIRMED
    assert "unknown" not in emulator.log.read_text()


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        ("paper-out", PrinterState.PAPER_OUT),
        ("cover-open", PrinterState.COVER_OPEN),
        ("offline", PrinterState.OFFLINE),
        ("paper-near-end", PrinterState.NEAR_END),
    ],
)
def test_the_emulators_faults_are_understood(
    emulator: Emulator, fault: str, state: PrinterState
) -> None:
    device = open_device(emulator.url(576), patience=QUICK)
    emulator.fault(fault, active=True)
    try:
        assert device.check().state is state
        outcome = device.print_slip(slip_of("A-012"), job_id=uuid4())
        assert outcome.fate is (Fate.CONFIRMED if state.usable else Fate.NOT_SENT)
    finally:
        emulator.fault(fault, active=False)
    assert device.check().state is PrinterState.READY
    device.close()
