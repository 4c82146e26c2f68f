"""The kiosk's printer, minded as a kiosk does."""

from collections.abc import Iterator
from contextlib import contextmanager

from shared.office.house import House
from shared.printing.jobs.house_printers import kiosk_printer, spooler_for
from shared.printing.jobs.spooler import Spooler


@contextmanager
def minded_printer(house: House) -> Iterator[Spooler]:
    """At work until the block ends."""
    found = kiosk_printer(house.settings)
    assert found is not None
    spooler = spooler_for(house, found)
    spooler.start()
    try:
        yield spooler
    finally:
        spooler.stop()
