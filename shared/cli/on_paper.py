"""Seeing a slip out from the command line, also when no kiosk minds the printer."""

import threading
from time import monotonic
from uuid import UUID

from shared.office.house import House
from shared.printing.jobs.house_printers import HousePrinter, spooler_for
from shared.printing.jobs.rules import WAITING, JobState
from shared.printing.jobs.spool import job

_PATIENCE_SECONDS = 10.0
_LOOK_SECONDS = 0.2


def see_printed(house: House, printer: HousePrinter, job_id: UUID) -> JobState:
    """Drive the printer until the job's fate is known, for ten seconds at most.

    Where a running kiosk already drives it, this only watches. Raises BadPrinterUrl.
    """
    news = threading.Event()
    spooler = spooler_for(house, printer, tell=lambda _news: news.set())
    spooler.start()
    try:
        deadline = monotonic() + _PATIENCE_SECONDS
        while (state := _state(house, job_id)) in UNSETTLED and monotonic() < deadline:
            news.wait(_LOOK_SECONDS)
            news.clear()
        return state
    finally:
        spooler.stop()


UNSETTLED = frozenset({*WAITING, JobState.SENDING}) - {JobState.HELD}


def _state(house: House, job_id: UUID) -> JobState:
    with house.database.read() as session:
        return job(session, job_id).state
