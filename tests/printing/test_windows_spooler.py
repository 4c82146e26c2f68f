# ruff: noqa: N802 - the names are those of pywin32
"""The spooler of Windows, stood in for by a module that behaves like pywin32's."""

import sys
from types import ModuleType
from uuid import uuid4

import pytest

from shared.printing.fate import Fate
from shared.printing.faults import PrinterStalled, QueueStuck, QueueUnclear
from shared.printing.printers.opening import open_device
from shared.printing.transport.queued_job import QueueSight
from shared.printing.transport.windows_spooler import WindowsSpoolerTransport, sight_of_job
from tests.printing.conftest import slip_of

PRINTING, OFFLINE, SPOOLING, PRINTED = 0x10, 0x20, 0x08, 0x80


class Spooler(ModuleType):
    """One printer; ``becomes`` is the status of a job once it is written, None when it is out."""

    def __init__(self) -> None:
        super().__init__("win32print")
        self.becomes: int | None = None
        self.jobs: dict[int, int] = {}
        self.printed: list[bytes] = []
        self.broken = False
        self._data = b""

    def OpenPrinter(self, name: str) -> object:
        return object()

    def ClosePrinter(self, handle: object) -> None: ...

    def GetPrinter(self, handle: object, level: int) -> dict[str, int]:
        return {"Status": 0}

    def StartDocPrinter(self, handle: object, level: int, about: object) -> int:
        return 7

    def StartPagePrinter(self, handle: object) -> None: ...

    def WritePrinter(self, handle: object, data: bytes) -> int:
        self._data = data
        return len(data)

    def EndPagePrinter(self, handle: object) -> None: ...

    def EndDocPrinter(self, handle: object) -> None:
        if self.becomes is None:
            self.printed.append(self._data)
        else:
            self.jobs[7] = self.becomes

    def EnumJobs(self, handle: object, first: int, many: int, level: int) -> list[dict[str, int]]:
        if self.broken:
            raise OSError("RPC server")
        return [{"JobId": job, "Status": status} for job, status in self.jobs.items()]

    def SetJob(self, handle: object, job: int, level: int, info: object, command: int) -> None:
        assert command == 5
        if self.jobs[job] & PRINTING:
            self.jobs[job] |= 0x04  # Windows says that it is deleting, for as long as it likes
        else:
            del self.jobs[job]


@pytest.fixture
def spooler(monkeypatch: pytest.MonkeyPatch) -> Spooler:
    made = Spooler()
    monkeypatch.setitem(sys.modules, "win32print", made)
    return made


def test_a_slip_that_leaves_the_spooler(spooler: Spooler) -> None:
    outcome = open_device("winspool://XP-80C").print_slip(slip_of("A-012"), job_id=uuid4())
    assert outcome.fate is Fate.HANDED_OVER
    assert spooler.printed[0].startswith(b"\x1b@")


@pytest.mark.parametrize("status", [SPOOLING, 0])
def test_a_slip_nobody_prints_is_taken_back(spooler: Spooler, status: int) -> None:
    spooler.becomes = status
    with pytest.raises(QueueStuck) as caught:
        WindowsSpoolerTransport("XP-80C", follow_for=0.2).write(b"slip")
    assert caught.value.bytes_sent == 0
    assert spooler.jobs == {}
    assert spooler.printed == []


@pytest.mark.parametrize("status", [PRINTING, PRINTING | OFFLINE])
def test_a_slip_that_stops_in_the_middle_is_for_a_person(spooler: Spooler, status: int) -> None:
    spooler.becomes = status
    with pytest.raises(QueueUnclear) as caught:
        WindowsSpoolerTransport("XP-80C", follow_for=0.2).write(b"slip")
    assert caught.value.bytes_sent == 4


def test_a_spooler_that_falls_silent(spooler: Spooler) -> None:
    spooler.becomes, spooler.broken = SPOOLING, True
    with pytest.raises(PrinterStalled) as caught:
        WindowsSpoolerTransport("XP-80C", follow_for=0.2).write(b"slip")
    assert caught.value.bytes_sent == 4


def test_a_job_that_is_printed_but_kept_is_done() -> None:
    assert sight_of_job(PRINTED) is QueueSight.DONE
    assert sight_of_job(PRINTING | PRINTED) is QueueSight.DONE
