"""How long a slip takes: to draw, over a wire, and from the tap to its last byte.

python -m benchmarks.printing
"""

import re
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from PIL import Image

from benchmarks.row import Row, milliseconds, percentile
from shared.office.house import House, create_house
from shared.office.profile import load_profile, shipped_profiles
from shared.printing.drawing.raster import render
from shared.printing.jobs import spool
from shared.printing.jobs.news import JobNews, News
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spooler import Spooler
from shared.printing.printers.escpos_bytes import slip_bytes
from shared.printing.printers.opening import open_device
from shared.printing.printers.printer_url import Mode, PrinterUrl, parse_printer_url
from shared.printing.slips.design import sample_slip
from shared.printing.slips.slip import Number, Slip
from shared.storage.base import new_id

_SHARES = ((0.5, "p50"), (0.99, "p99"))
_DRAWN_MS = 20.0
_MOVES_MS = 300.0

_ASKED = re.compile(rb"\x10\x04[\x01-\x04]|\x1dr\x01")


def run() -> list[Row]:
    return [*_drawing(), *_wires(), *_taps(), *_away()]


def numbered(number: int) -> Slip:
    """A slip no cache has seen: its number is new and so is its code."""
    blocks = tuple(
        Number(f"A-{number:03}") if isinstance(block, Number) else block
        for block in sample_slip().blocks
    )
    return Slip(blocks)


def _drawing() -> list[Row]:
    """Floor: an empty picture of the same size, turned into dots."""
    rows = []
    for width in (576, 384):
        url = parse_printer_url(f"tcp://floor?width={width}")
        size = (width, render(numbered(0), width=width).height)
        fresh = count(1000)

        def blank(size: tuple[int, int] = size) -> object:
            return Image.new("L", size, 255).point([0] * 256, "1").tobytes()

        def ours(url: PrinterUrl = url, fresh: Iterator[int] = fresh) -> object:
            return slip_bytes(numbered(next(fresh)), url)

        floor, times = milliseconds(blank, 50), milliseconds(ours, 100)
        for share, name in _SHARES:
            rows.append(
                Row(
                    f"slip to bytes, {width} dots, {name}",
                    percentile(times, share),
                    percentile(floor, share),
                    "ms",
                    _DRAWN_MS,
                )
            )
    return rows


def _wires() -> list[Row]:
    """Floor: the same slip as plain rows of the whole paper width."""
    rows = []
    for width in (576, 384):
        plain = width // 8 * render(numbered(1), width=width).height
        for mode in Mode:
            url = parse_printer_url(f"serial://COM1?baud=115200&width={width}&mode={mode}")
            data = slip_bytes(numbered(1), url)
            name = f"{mode} slip, {width} dots"
            rows.append(Row(f"{name}: bytes", len(data), plain, "bytes"))
            rows += [
                Row(f"{name}: {baud} baud", len(data) * 10 / baud, plain * 10 / baud, "s")
                for baud in (19200, 115200)
            ]
            if mode is Mode.RASTER:
                until = data.index(b"\x1dv0", 10)
                title = f"{name}: first band, 115200 baud"
                rows.append(Row(title, until / 11.52, plain / 11.52, "ms", _MOVES_MS))
    return rows


def _taps() -> list[Row]:
    """Floor: the same number of bytes through a fresh socket, and one byte back."""
    with _sink() as (port, last_byte), _house() as house:
        url = f"tcp://127.0.0.1:{port}"
        size = len(slip_bytes(numbered(1), parse_printer_url(url)))

        def bare() -> None:
            with socket.create_connection(("127.0.0.1", port)) as line:
                line.sendall(bytes(size - 3) + b"\x1dr\x01")
                line.recv(1)

        floor = milliseconds(bare, 50)
        with _spooler(house, url, JobState.PRINTED) as (spooler, done):
            to_wire, to_paper = [], []
            for index in range(60):
                start = time.perf_counter()
                _tap(house, spooler, 2000 + index)
                done.wait_for(1)
                to_paper.append((time.perf_counter() - start) * 1000)
                to_wire.append((last_byte[0] - start) * 1000)
            start = time.perf_counter()
            for index in range(200):
                _tap(house, spooler, 3000 + index)
            done.wait_for(200)
            each = (time.perf_counter() - start) * 1000 / 200
    rows = []
    for share, name in _SHARES:
        beside = percentile(floor, share)
        title = f"tap to last byte at the socket, {name}"
        rows.append(Row(title, percentile(to_wire, share), beside, "ms"))
        rows.append(Row(f"tap to confirmed, {name}", percentile(to_paper, share), beside, "ms"))
    rows.append(Row("200 slips back to back, each", each, percentile(floor, 0.5), "ms"))
    return rows


def _away() -> list[Row]:
    """Giving a job while the printer is unreachable; floor: with no printer at all."""
    with _house() as house:
        fresh = count()
        alone = milliseconds(lambda: _tap(house, None, next(fresh)), 100)
    away = []
    with _house() as house, _spooler(house, "tcp://127.0.0.1:9", JobState.HELD) as both:
        spooler, done = both
        for index in range(105):
            start = time.perf_counter()
            _tap(house, spooler, index)
            away.append((time.perf_counter() - start) * 1000)
            done.wait_for(1)
    return [
        Row(
            f"print job given, printer away, {name}",
            percentile(away[5:], share),
            percentile(alone, share),
            "ms",
        )
        for share, name in _SHARES
    ]


def _tap(house: House, spooler: Spooler | None, number: int) -> None:
    with house.database.write() as session:
        spool.enqueue(
            session,
            printer="bench",
            slip=numbered(number),
            at=datetime.now(UTC),
            subject_id=new_id(),
        )
    if spooler is not None:
        spooler.wake()


class _Done:
    def __init__(self, state: JobState) -> None:
        self._state = state
        self._count = 0
        self._changed = threading.Condition()

    def tell(self, news: News) -> None:
        if isinstance(news, JobNews) and news.state is self._state:
            with self._changed:
                self._count += 1
                self._changed.notify_all()

    def wait_for(self, count: int) -> None:
        """Until so many more jobs have come to the state."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._count >= count, 60):
                raise TimeoutError("the slips did not come out")
            self._count -= count


@contextmanager
def _spooler(house: House, url: str, state: JobState) -> Iterator[tuple[Spooler, _Done]]:
    done = _Done(state)
    spooler = Spooler(house.database, printer="bench", device=open_device(url), tell=done.tell)
    spooler.start()
    try:
        yield spooler, done
    finally:
        spooler.stop()


@contextmanager
def _house() -> Iterator[House]:
    with tempfile.TemporaryDirectory() as folder:
        profile = load_profile(shipped_profiles()["palembang"])
        house = create_house(Path(folder) / "house", profile)
        try:
            yield house
        finally:
            house.close()


@contextmanager
def _sink() -> Iterator[tuple[int, list[float]]]:
    """A printer with an endless roll that answers everything; the time of the last byte of
    each job is kept."""
    listener = socket.create_server(("127.0.0.1", 0))
    last_byte = [0.0]

    def serve() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with line:
                before = b""
                while data := line.recv(65536):
                    for asked in _ASKED.findall(before + data):
                        if asked[0] == 0x1D:
                            last_byte[0] = time.perf_counter()
                        line.sendall(b"\x12" if asked[0] == 0x10 else b"\x00")
                    before = data[-2:] if not _ASKED.search(data[-3:]) else b""

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1], last_byte
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()
