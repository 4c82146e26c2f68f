"""From a call at the desk to the board in another process: painted, heard, idle, day after day.

The board runs as its own process at 1920x1080 in the software renderer. A call is F2's use case in
this process; its own duration (a durable commit) is the floor of what follows it.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from uuid import UUID, uuid4

import psutil

from benchmarks.row import Row, percentile
from shared.office.clock import SystemClock
from shared.office.house import House, create_house
from shared.office.profile import load_profile, shipped_profiles
from shared.queue.calling import call_next
from shared.queue.floor.seats import take_seat
from shared.queue.issue import Request, issue_ticket
from shared.queue.serving import Result, finish, start
from shared.staff.accounts import change_password, create_officer
from shared.staff.passwords import hash_password
from shared.staff.rights import Role

_CALLS = 150
# The database's page caches are full after these, as they are on the second day.
_WARM_CALLS = 1500
_MANY_CALLS = 1000
_SETTLED = 12.0
_IDLE_SECONDS = 10.0
_IDLE_LOOKS = 3
_PATIENCE = 10.0


@dataclass
class Desk:
    """One counter of a house that calls its own visitors."""

    house: House
    seat: UUID

    def call(self) -> tuple[str, int, float]:
        """Call a new visitor: the label, when F2 was pressed (ns), and the call's own ms."""
        house = self.house
        with house.database.write() as session:
            issue_ticket(
                session,
                profile=house.profile,
                request=Request(service="A", key=uuid4().hex, origin="bench", by_staff=True),
                at=house.now(),
            )
        pressed = time.monotonic_ns()
        with house.database.write() as session:
            ticket = call_next(session, profile=house.profile, seat=self.seat, at=house.now())
        took = (time.monotonic_ns() - pressed) / 1e6
        assert ticket is not None
        self._ticket = ticket.id
        return ticket.label, pressed, took

    def end(self) -> None:
        """Serve and finish the visitor just called."""
        house = self.house
        with house.database.write() as session:
            start(session, seat=self.seat, ticket=self._ticket, at=house.now())
            finish(
                session,
                profile=house.profile,
                seat=self.seat,
                ticket=self._ticket,
                result=Result("helped"),
                at=house.now(),
            )


class Board:
    """The measured board's process; what it says is read on a thread."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = psutil.Process(process.pid)
        self._said: SimpleQueue[tuple[str, str, int]] = SimpleQueue()
        self._stream = process.stdout
        assert self._stream is not None
        assert self._stream.readline() == "ready\n"
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._stream is not None
        for line in self._stream:
            what, which, moment = line.split()
            self._said.put((what, which, int(moment)))

    def wait_for(self, *kinds: str) -> dict[str, int]:
        """The moments (ns) at which each of ``kinds`` was next said."""
        found: dict[str, int] = {}
        while set(kinds) - set(found):
            what, _, moment = self._said.get(timeout=_PATIENCE)
            found.setdefault(what, moment)
        return found

    def forget(self) -> None:
        try:
            while True:
                self._said.get_nowait()
        except Empty:
            return

    def cpu_share(self, seconds: float) -> float:
        """Percent of one core over ``seconds``."""
        before = self.process.cpu_times()
        time.sleep(seconds)
        after = self.process.cpu_times()
        return 100 * (after.user + after.system - before.user - before.system) / seconds

    def rss(self) -> float:
        """Megabytes of resident memory."""
        return float(self.process.memory_info().rss) / 1e6


def run() -> list[Row]:
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        desk = _desk(Path(folder) / "house")
        try:
            return [*_latencies(desk, folder), *_idle(desk, folder), *_many_calls(desk, folder)]
        finally:
            desk.house.close()


def _latencies(desk: Desk, folder: str) -> list[Row]:
    calls, painted, heard = [], [], []
    with _board(desk, folder, spoken_ms=20) as board:
        for number in range(_CALLS + 10):
            # The wait spreads the calls over the phases of the board's poll.
            time.sleep(0.08 + (number % 13) * 0.011)
            board.forget()
            _, pressed, took = desk.call()
            said = board.wait_for("painted", "sound")
            if number >= 10:
                calls.append(took)
                painted.append((said["painted"] - pressed) / 1e6)
                heard.append((said["sound"] - pressed) / 1e6)
            desk.end()
    rows = []
    for name, times, limit in (("painted", painted, 150.0), ("first sample", heard, 400.0)):
        rows.append(Row(f"F2 to {name} p50", percentile(times, 0.5), percentile(calls, 0.5), "ms"))
        floor = percentile(calls, 0.99)
        rows.append(Row(f"F2 to {name} p99", percentile(times, 0.99), floor, "ms", limit))
    return rows


def _idle(desk: Desk, folder: str) -> list[Row]:
    shares = []
    for motion in ("motion", "still"):
        with _board(desk, folder, spoken_ms=20, motion=motion) as board:
            time.sleep(_SETTLED)
            looks = [board.cpu_share(_IDLE_SECONDS) for _ in range(_IDLE_LOOKS)]
            shares.append(percentile(looks, 0.5))
    moving, still = shares
    return [Row("idle CPU with the ticker moving (floor: standing)", moving, still, "%", 2.0)]


def _many_calls(desk: Desk, folder: str) -> list[Row]:
    with _board(desk, folder, spoken_ms=1) as board:
        _spoken(desk, board, _WARM_CALLS)
        before = board.rss()
        _spoken(desk, board, _MANY_CALLS)
        after = board.rss()
    grown = max(0.0, after - before)
    return [Row(f"RSS growth over {_MANY_CALLS} calls (floor: RSS)", grown, before, "MB", 5.0)]


def _spoken(desk: Desk, board: Board, count: int) -> None:
    for _ in range(count):
        desk.call()
        board.wait_for("sound")
        desk.end()


@contextmanager
def _board(desk: Desk, folder: str, *, spoken_ms: int, motion: str = "motion") -> Iterator[Board]:
    screen = {"name": "board", "x": 0, "y": 0, "width": 1920, "height": 1080}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    layout = Path(folder) / "screen.json"
    layout.write_text(json.dumps({"screens": [screen]}), encoding="ascii")
    environment = dict(os.environ)
    environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={layout.name}"
    environment["PYTHONPATH"] = str(Path(__file__).resolve().parents[1])
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.measured_board",
         str(desk.house.folder), str(spoken_ms), motion],
        stdout=subprocess.PIPE, text=True, env=environment, cwd=folder,
    )  # fmt: skip
    try:
        yield Board(process)
    finally:
        process.terminate()
        process.wait()


def _desk(folder: Path) -> Desk:
    house = create_house(folder, load_profile(shipped_profiles()["palembang"]), clock=SystemClock())
    secret = uuid4().hex
    with house.database.write() as session:
        made = create_officer(
            session,
            username="bench",
            name="Bench",
            roles={Role.OFFICER},
            password=(secret, hash_password(secret)),
            at=house.now(),
            by=None,
        )
        own = made.officer.id
        change_password(session, officer=own, hashed=hash_password(secret), at=house.now(), by=own)
        seat = take_seat(
            session,
            profile=house.profile,
            counter="2",
            officer=made.officer.id,
            at=house.now(),
        )
    return Desk(house, seat.id)
