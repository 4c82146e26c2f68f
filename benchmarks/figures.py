"""The figures: a year of 50,000 visits and five years of 250,000, read and painted."""

import random
import tempfile
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from uuid import UUID

import pysqlite3.dbapi2 as sqlite
from PySide6.QtWidgets import QApplication

from benchmarks.row import Row
from desk.charts.time_picture import TimePicture
from shared.figures.house import house_figures
from shared.figures.period import PeriodFigures, period_figures
from shared.office.clock import SetClock
from shared.office.house import House, create_house
from shared.office.profile import load_profile, shipped_profiles
from shared.theme import theme_named
from tests.helpers.staffed_house import MORNING

_A_DAY, _DAYS = 200, 250
_YEARS = 5
_TICKET = (
    "id, service_day, series, number, service_code, priority, state, last_seq, leg, arrival, place,"
    " place_at, issued_at, request_key, token, origin, language, people_ahead, call_count,"
    " first_called_at, counter_code, outcome, ended_at, clock_broken, surveyed"
)
_LEG = (
    "ticket_id, number, service_code, queued_at, serving_since, served_seconds, ended_at, ended_as,"
    " forgotten, clock_broken, counter_code"
)
_MOVE = (
    "ticket_id, seq, previous_seq, ordinal, move, from_state, to_state, at, leg, service_code,"
    " counter_code"
)
_WAY = (
    ("issue", "new", "waiting"), ("call", "waiting", "called"), ("start", "called", "serving"),
    ("finish", "serving", "done"),
)  # fmt: skip


def run() -> list[Row]:
    _application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name:
        house = create_house(
            Path(name) / "rumah",
            load_profile(shipped_profiles()["palembang"]),
            clock=SetClock(MORNING),
        )
        try:
            fill_with_visits(house.database.store.path, _YEARS * _DAYS)
            return [*_reading(house), _memory(house)]
        finally:
            house.close()


def _reading(house: House) -> list[Row]:
    today = house.now().date()
    rows = []
    for name, days, limit in (
        ("a day", 0, None),
        ("a year of 50,000 visits", 365, 300.0),
        ("five years of 250,000 visits", 5 * 366, 1000.0),
    ):
        for when in ("first", "again"):
            begin = perf_counter()
            figures = _figures(house, today - timedelta(days=days), today)
            read = (perf_counter() - begin) * 1000
            begin = perf_counter()
            picture = TimePicture(theme_named("palembang"), "id")
            picture.resize(1112, 774)
            picture.show_figures(figures)
            picture.grab()
            painted = (perf_counter() - begin) * 1000
            words = f"statistics page, {name}, {when}: read and painted"
            rows.append(Row(words, read + painted, painted, "ms", limit))
    begin = perf_counter()
    with house.database.read() as session:
        house_figures(
            session, profile=house.profile, first=today - timedelta(days=5 * 366), last=today,
            cut_off=house.now(),
        )  # fmt: skip
    rows.append(Row("fifteen figures of 250,000 visits", perf_counter() - begin, 0.0, "s", 3.0))
    return rows


def _figures(house: House, first: date, last: date) -> PeriodFigures:
    with house.database.read() as session:
        return period_figures(
            session, profile=house.profile, first_day=first, last_day=last, now=house.now(),
            compared=True,
        )  # fmt: skip


def _memory(house: House) -> Row:
    """The most that reading five years holds at once, beside what is there anyway."""
    today = house.now().date()
    tracemalloc.start()
    _figures(house, today - timedelta(days=366), today)
    most = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return Row("memory held by reading a year", most, 0.0, "MB", 300.0)


def fill_with_visits(path: Path, days: int) -> None:
    """:data:`_A_DAY` finished visits on each of the last ``days`` working days."""
    connection = sqlite.connect(path, isolation_level=None)
    for pragma in ("synchronous=OFF", "foreign_keys=OFF", "cache_size=-400000"):
        connection.execute(f"PRAGMA {pragma}")
    for (trigger,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type='trigger'"
    ).fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute("BEGIN IMMEDIATE")
    tickets, legs, moves = [], [], []
    for ticket, leg, way in _visits(days):
        tickets.append(ticket)
        legs.append(leg)
        moves += way
    for table, columns, rows in (
        ("ticket", _TICKET, tickets),
        ("leg", _LEG, legs),
        ("move", _MOVE, moves),
    ):
        marks = ", ".join("?" * len(columns.split(",")))
        connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.close()


_Row = tuple[object, ...]


def _visits(days: int) -> Iterator[tuple[_Row, _Row, list[_Row]]]:
    chance, ordinal, serial = random.Random(16), 0, 0
    day = MORNING.date()
    for _ in range(days):
        day -= timedelta(days=1)
        while day.weekday() > 4:
            day -= timedelta(days=1)
        for number in range(1, _A_DAY + 1):
            serial += 1
            key = UUID(int=serial).hex
            code = chance.choice("AABBBCDE")
            came = datetime(day.year, day.month, day.day, 1, tzinfo=UTC) + timedelta(
                seconds=chance.randrange(7 * 3600)
            )
            called = came + timedelta(seconds=chance.randrange(60, 2400))
            served = chance.randrange(60, 1200)
            ended = called + timedelta(seconds=served)
            stamps = [f"{at:%Y-%m-%d %H:%M:%S}.000000" for at in (came, called, called, ended)]
            counter = str(chance.randrange(1, 6))
            way = []
            for seq, ((move, start, end), at) in enumerate(zip(_WAY, stamps, strict=True), 1):
                ordinal += 1
                way.append(
                    (key, seq, seq - 1 or None, ordinal, move, start, end, at, 1, code, counter)
                )
            ticket = (
                key, f"{day}", code, number, code, False, "done", 4, 1, number, number, stamps[0],
                stamps[0], f"old-{serial}", f"old-{serial}", "Kiosk 1", "id", 0, 1, stamps[1],
                counter, "helped", stamps[3], False, False,
            )  # fmt: skip
            leg = (
                key, 1, code, stamps[0], stamps[1], served, stamps[3], "helped", False, False,
                counter,
            )  # fmt: skip
            yield ticket, leg, way


if __name__ == "__main__":
    for row in run():
        print(row)
