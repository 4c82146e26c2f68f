"""A queue that takes everything is no paper: each job is followed until it has left it."""

import threading
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from shared.office.clock import SetClock
from shared.office.house import House
from shared.printing.fate import Fate
from shared.printing.faults import PrinterUnreachable, QueueGaveUp, QueueStuck, QueueUnclear
from shared.printing.jobs.rules import LIFE, JobState
from shared.printing.printers.opening import open_device
from shared.printing.status import PrinterState
from shared.printing.transport.cups_queue import CupsTransport
from tests.helpers.cups import FakeCups
from tests.printing.conftest import Counter, slip_of
from tests.printing.test_transports import posix

pytestmark = posix
Opener = Callable[[str], Counter]


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCups:
    folder = tmp_path / "cups"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return FakeCups(folder)


@pytest.fixture
def short() -> CupsTransport:
    return CupsTransport("slip", follow_for=0.3, rest=60)


def test_a_raw_queue(cups: FakeCups) -> None:
    device = open_device("cups://slip?width=384")
    outcome = device.print_slip(slip_of("A-012"), job_id=uuid4())
    assert outcome.fate is Fate.HANDED_OVER
    assert cups.arguments[:2] == ["-d", "slip"]
    assert cups.arguments[-2:] == ["-o", "raw"]
    assert cups.printed[0].startswith(b"\x1b@\x1dv0")


def test_an_office_queue_gets_a_page(cups: FakeCups) -> None:
    device = open_device("cups://slip?paper=a4")
    assert device.print_slip(slip_of("A-012"), job_id=uuid4()).fate is Fate.HANDED_OVER
    assert cups.printed[0].startswith(b"%PDF")
    cups.set(disabled=True)
    outcome = device.print_slip(slip_of("A-013"), job_id=uuid4())
    assert outcome.fate is Fate.NOT_SENT
    assert outcome.condition.state is PrinterState.OFFLINE


def test_no_such_queue(cups: FakeCups) -> None:
    assert "Tidak ada printer" in open_device("cups://other").check().detail


def test_cups_itself_is_down(cups: FakeCups) -> None:
    cups.set(down=True)
    device = open_device("cups://slip")
    assert device.check().state is PrinterState.UNREACHABLE
    assert device.print_slip(slip_of("A-012"), job_id=uuid4()).fate is Fate.NOT_SENT


@pytest.mark.parametrize("backend", ["off", "busy"])
def test_a_slip_nobody_prints_is_taken_back(
    cups: FakeCups, short: CupsTransport, backend: str
) -> None:
    cups.set(backend=backend)
    with pytest.raises(QueueStuck) as caught:
        short.write(b"slip")
    assert caught.value.bytes_sent == 0  # it may be tried again
    assert short.condition().state is PrinterState.OFFLINE
    cups.switch_on()
    assert cups.printed == []


def test_a_slip_that_stops_in_the_middle_is_for_a_person(
    cups: FakeCups, short: CupsTransport
) -> None:
    cups.set(backend="stuck")
    with pytest.raises(QueueUnclear) as caught:
        short.write(b"slip")
    assert caught.value.bytes_sent == 4
    cups.switch_on()
    assert cups.printed == []


def test_a_slip_printed_while_it_was_being_taken_back_is_printed(
    cups: FakeCups, short: CupsTransport
) -> None:
    cups.set(backend="off", too_late=True)
    short.write(b"slip")
    assert cups.printed == [b"slip"]


def test_a_slip_that_the_queue_gives_up(cups: FakeCups, short: CupsTransport) -> None:
    cups.set(backend="aborts")
    with pytest.raises(QueueGaveUp):
        short.write(b"slip")


def test_a_queue_that_takes_nothing(cups: FakeCups, short: CupsTransport) -> None:
    cups.set(down=True)
    with pytest.raises(PrinterUnreachable):
        short.write(b"slip")


@pytest.mark.parametrize(
    ("alert", "state"),
    [
        ("media-empty-error", PrinterState.PAPER_OUT),
        ("cover-open", PrinterState.COVER_OPEN),
        ("media-jam-error", PrinterState.MECHANICAL),
        ("offline-report", PrinterState.OFFLINE),
        ("media-low-warning", PrinterState.NEAR_END),
        ("none", PrinterState.CANNOT_TELL),
    ],
)
def test_what_cups_knows_of_the_printer(cups: FakeCups, alert: str, state: PrinterState) -> None:
    cups.set(alerts=[alert])
    assert open_device("cups://slip").check().state is state


def test_ending_the_program_waits_a_moment_only(cups: FakeCups) -> None:
    cups.set(backend="off")
    patient = CupsTransport("slip", follow_for=300)
    threading.Timer(0.1, patient.hurry).start()
    with pytest.raises(QueueStuck):
        patient.write(b"slip")


def test_what_a_dead_program_left_in_the_queue_is_taken_out(cups: FakeCups, tmp_path: Path) -> None:
    cups.set(backend="off", last=6, jobs=[["slip-7", "connecting"]])
    note = tmp_path / "cups-slip.job"
    note.write_text("slip-7 cups another-boot 1 abcd")
    CupsTransport("slip", notes=tmp_path).condition()
    assert cups.jobs == [["slip-7", "cancelled"]]
    assert not note.exists()


def test_slips_of_a_printer_that_is_off_do_not_come_out_hours_later(
    cups: FakeCups, house: House, clock: SetClock, open_counter: Opener
) -> None:
    """The whole way: three taps, the printer off, the visitors gone, the printer on again."""
    cups.set(backend="off", alerts=["offline-report"])
    counter = open_counter("cups://slip?width=384")
    old = [counter.give(f"A-{n:03}") for n in range(3)]
    for subject in old:
        assert counter.wait_until(subject, JobState.HELD).confirmed is None
    clock.advance(LIFE * 2)
    for subject in old:
        counter.wait_until(subject, JobState.CANCELLED)
    cups.set(alerts=[])
    cups.switch_on()
    counter.wait_until(counter.give("A-099"), JobState.PRINTED)
    assert len(cups.printed) == 1
