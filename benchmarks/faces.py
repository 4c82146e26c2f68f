"""Cold start, memory, idle CPU, and how fast another process repaints."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from time import perf_counter, sleep

import psutil

from benchmarks.row import Row, percentile
from rehearsal.sample_house import sample_house
from shared.office.house import House
from shared.queue.issue import Request, issue_ticket
from shared.storage.base import new_id

_STARTS = 5
_COMMITS = 60
_IDLE_SECONDS = 10.0
_LIMITS_MB = {"kiosk": 150.0, "desk": 120.0}


def run() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        house = sample_house(Path(folder) / "rumah")
        try:
            empty = percentile([start_time("empty", house) for _ in range(_STARTS)], 0.5)
            rows = [
                Row(
                    f"cold start to first frame, {face}",
                    percentile([start_time(face, house) for _ in range(_STARTS)], 0.5),
                    empty,
                    "ms",
                )
                for face in ("kiosk", "desk")
            ]
            for face in ("kiosk", "desk"):
                rows += at_rest(face, house)
            return rows + repaint(house)
        finally:
            house.close()


@contextmanager
def face_process(face: str, house: House) -> Iterator[subprocess.Popen[str]]:
    """The face as a process that has painted its first frame."""
    words = [sys.executable, "-m", "benchmarks.one_face", face, str(house.folder)]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            read_until(process, "frame")
            yield process
        finally:
            process.kill()


def read_until(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdout is not None
    for said in process.stdout:
        if said.strip() == line:
            return
    raise RuntimeError(f"the process ended before it said {line}")


def start_time(face: str, house: House) -> float:
    begin = perf_counter()
    with face_process(face, house):
        return (perf_counter() - begin) * 1000


def at_rest(face: str, house: House) -> list[Row]:
    """Resident memory and CPU share some seconds after the start, with nothing going on."""
    figures = {}
    for name in ("empty", face):
        with face_process(name, house) as process:
            program = psutil.Process(process.pid)
            sleep(3)
            before = sum(program.cpu_times()[:2])
            sleep(_IDLE_SECONDS)
            busy = (sum(program.cpu_times()[:2]) - before) / _IDLE_SECONDS * 100
            figures[name] = (program.memory_info().rss / 2**20, busy)
    (memory, busy), (empty_memory, _) = figures[face], figures["empty"]
    return [
        Row(f"resident memory, {face}", memory, empty_memory, "MB", _LIMITS_MB[face]),
        Row(f"idle CPU, {face}, against the limit", busy, 1.0, "%", 1.0),
    ]


def repaint(house: House) -> list[Row]:
    """From a commit in this process to the kiosk's repainted tile in another."""
    taken = []
    with face_process("kiosk", house) as process:
        sleep(1)
        for count in range(1, _COMMITS + 1):
            request = Request("A", str(new_id()), "bench", by_staff=True)
            with house.database.write() as session:
                issue_ticket(session, profile=house.profile, request=request, at=house.now())
            begin = perf_counter()
            read_until(process, f"painted {count}")
            taken.append((perf_counter() - begin) * 1000)
            sleep(timedelta(milliseconds=37).total_seconds())
    limit = 250.0
    return [
        Row(
            "commit to the other process's repaint p50", percentile(taken, 0.5), limit, "ms", limit
        ),
        Row(
            "commit to the other process's repaint p99", percentile(taken, 0.99), limit, "ms", limit
        ),
    ]
