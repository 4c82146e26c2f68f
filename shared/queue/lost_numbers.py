"""Numbers that went into a database file which is gone: listed beside it for typing in.

`storage/sight.py` writes the lists when a file was taken away under a running program, and
restoring a copy does. A number is lost until somebody typed it in.
"""

import csv
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import select

from shared.office.house import House
from shared.queue.number import label, parse_label
from shared.queue.records import Ticket
from shared.storage.file_store import FileStore
from shared.storage.sight import LISTS


@dataclass(frozen=True)
class LostNumber:
    """One number as its list has it; ``taken_at`` is None where that could not be read."""

    day: date
    series: str
    number: int
    service: str
    taken_at: datetime | None

    @property
    def label(self) -> str:
        return label(self.series, self.number)


def lost_numbers(house: House) -> list[LostNumber]:
    """Those of every list that are not on record, the oldest first. Reads files: not for a GUI
    thread."""
    store = house.database.store
    folder = store.path.parent if isinstance(store, FileStore) else house.folder
    listed = {
        (one.day, one.series, one.number): one
        for path in sorted(folder.glob(LISTS))
        for one in _listed(path)
    }
    if not listed:
        return []
    days = {day for day, _, _ in listed}
    with house.database.read() as session:
        known = session.execute(
            select(Ticket.service_day, Ticket.series, Ticket.number).where(
                Ticket.service_day.in_(days)
            )
        )
        for day, series, number in known:
            listed.pop((day, series, number), None)
    return [listed[key] for key in sorted(listed)]


def _listed(path: Path) -> Iterator[LostNumber]:
    try:
        rows = list(csv.reader(path.read_text("utf-8", errors="replace").splitlines()))
    except (OSError, csv.Error):
        return
    for row in rows[1:]:
        with suppress(ValueError):
            day, name, service, at = row
            parsed = parse_label(name)
            if parsed is not None:
                yield LostNumber(date.fromisoformat(day), *parsed, service, _moment(at))


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return None
