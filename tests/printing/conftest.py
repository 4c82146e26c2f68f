"""A house with one printer and somebody minding it."""

import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from uuid import UUID, uuid4

import pytest

from shared.office.clock import SetClock
from shared.office.house import House
from shared.printing.jobs import printer_board, spool
from shared.printing.jobs.attendant_pace import AttendantPace
from shared.printing.jobs.news import JobNews, News, PrinterNews
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import JobView
from shared.printing.jobs.spooler import Spooler
from shared.printing.printers.opening import open_device
from shared.printing.printers.thermal import Patience
from shared.printing.slips.slip import (
    QR,
    Banner,
    Facts,
    Number,
    Rule,
    Size,
    Slip,
    SlipFact,
    Text,
    Weight,
)
from shared.printing.status import PrinterState
from shared.storage.database import Database
from tests.helpers.patience import PATIENCE

QUICK = Patience(reply=0.2, confirm=2.0, mute=0.3, ask_again=0.1, settle=0.5, linger=60)
LIVELY = AttendantPace(idle=0.05, well=0.1, faulty=0.05, first_retry=0.05, longest_retry=0.1)


def slip_of(number: str, token: str = "01JDXV7K8Q2M4N6P8R0S2T4V6W") -> Slip:
    return Slip(
        (
            Text("RUMAH ASPIRASI PALEMBANG", Size.TITLE, Weight.BOLD),
            Rule(),
            Number(number),
            Text("Pengaduan & Aspirasi", Size.LARGE, Weight.BOLD),
            Facts((SlipFact("2", "orang di depan Anda"), SlipFact("± 8 menit", "perkiraan"))),
            QR(token, "Senin, 23 November 2026"),
            Banner("SELURUH LAYANAN GRATIS"),
        )
    )


class Counter:
    """One printer with its spooler, and everything it told."""

    NAME = "Kiosk 1"

    def __init__(self, database: Database, clock: SetClock, url: str) -> None:
        self._database = database
        self._clock = clock
        self._heard = threading.Condition()
        self.news: list[News] = []
        self.spooler = Spooler(
            database,
            printer=self.NAME,
            device=open_device(url, patience=QUICK),
            tell=self._hear,
            clock=clock.now,
            pace=LIVELY,
        )

    def _hear(self, news: News) -> None:
        with self._heard:
            self.news.append(news)
            self._heard.notify_all()

    def give(self, number: str, *, token: str = "T0", copy: bool = False) -> UUID:
        """What a tap does: a job, committed, and the spooler woken. Returns the subject."""
        subject = uuid4()
        with self._database.write() as session:
            spool.enqueue(
                session,
                printer=self.NAME,
                slip=slip_of(number, token),
                at=self._clock.now(),
                subject_id=subject,
                copy=copy,
            )
        self.spooler.wake()
        return subject

    def jobs(self, subject: UUID) -> tuple[JobView, ...]:
        with self._database.read() as session:
            return spool.jobs_of(session, subject)

    def job(self, subject: UUID) -> JobView:
        (only,) = self.jobs(subject)
        return only

    def wait_until(self, subject: UUID, *states: JobState) -> JobView:
        """Waits for the news that a visitor's screen would get, then reads the row."""
        self.wait_for(lambda: self._last_told(subject) in states)
        return self.job(subject)

    def wait_for_printer(self, state: PrinterState) -> None:
        def told() -> bool:
            seen = [n.condition.state for n in self.news if isinstance(n, PrinterNews)]
            return bool(seen) and seen[-1] is state

        self.wait_for(told)

    def wait_for(self, true: Callable[[], bool]) -> None:
        with self._heard:
            assert self._heard.wait_for(true, PATIENCE), self.news

    def _last_told(self, subject: UUID) -> JobState | None:
        told = [n.state for n in self.news if isinstance(n, JobNews) and n.subject_id == subject]
        return told[-1] if told else None

    def states_told(self, subject: UUID) -> list[JobState]:
        return [n.state for n in self.news if isinstance(n, JobNews) and n.subject_id == subject]

    def printer_row(self, now: datetime) -> printer_board.PrinterView:
        with self._database.read() as session:
            found = printer_board.printer(session, self.NAME, now=now)
        assert found is not None
        return found


@pytest.fixture
def open_counter(house: House, clock: SetClock) -> Iterator[Callable[[str], Counter]]:
    opened: list[Counter] = []

    def open_one(url: str) -> Counter:
        counter = Counter(house.database, clock, url)
        opened.append(counter)
        counter.spooler.start()
        return counter

    yield open_one
    for counter in opened:
        counter.spooler.stop()
    assert not [t for t in threading.enumerate() if t.name.startswith("printer ")]
