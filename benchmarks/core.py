"""Giving and calling numbers, against a bare durable insert on the same disk."""

import gc
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pysqlite3.dbapi2 as sqlite

from benchmarks.row import Row, milliseconds, percentile
from shared.office.clock import SetClock
from shared.office.house import House, create_house
from shared.office.profile import load_profile, shipped_profiles
from shared.queue.calling import call_next
from shared.queue.floor.seats import take_seat
from shared.queue.issue import Request, issue_ticket
from shared.queue.line.places import STRIDE
from shared.queue.serving import Result, finish
from shared.queue.today import service_figures
from shared.staff.accounts import change_password, create_officer
from shared.staff.rights import Role
from shared.storage.base import new_id

MORNING = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
OLD_TICKETS = 1_000_000
_RUNS = 400
_IN_LINE = 20


def run() -> list[Row]:
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        floor = bare_inserts(Path(folder) / "bare.db")
        for name, old in (("empty house", 0), (f"{OLD_TICKETS:,} old tickets", OLD_TICKETS)):
            with house_with_seat(Path(folder) / f"house{old}", old) as (house, clock, seat):
                issued, called, figures = measured(house, clock, seat)
            rows += [
                Row(f"issue_ticket p50, {name}", *both(issued, floor, 0.5), "ms", 2.0),
                Row(f"issue_ticket p99, {name}", *both(issued, floor, 0.99), "ms", 8.0),
                Row(f"call_next p50, {name}", *both(called, floor, 0.5), "ms"),
                Row(f"call_next p99, {name}", *both(called, floor, 0.99), "ms"),
                Row(f"kiosk tiles read p50, {name}", *both(figures, floor, 0.5), "ms"),
            ]
    empty, full = (row for row in rows if row.name.startswith("call_next p50"))
    ratio = full.ours / empty.ours
    rows.append(Row("call_next, a million old tickets against none", ratio, 1.0, "x", 1.3))
    return rows


def both(ours: list[float], floor: list[float], share: float) -> tuple[float, float]:
    return percentile(ours, share), percentile(floor, share)


def bare_inserts(path: Path) -> list[float]:
    """The floor: one row, one commit, the same durability."""
    connection = sqlite.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE row (id TEXT PRIMARY KEY, at TEXT, label TEXT)")

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO row VALUES (?, ?, ?)", (str(uuid4()), "now", "A-001"))
        connection.execute("COMMIT")

    taken = milliseconds(insert, _RUNS)
    connection.close()
    return taken


def measured(
    house: House, clock: SetClock, seat: UUID
) -> tuple[list[float], list[float], list[float]]:
    """Times of issuing into a line of about twenty, of calling, and of reading the tiles."""
    called: list[float] = []

    def issue() -> None:
        request = Request("A", str(new_id()), "kiosk:Kiosk 1", printer="Kiosk 1")
        with house.database.write() as session:
            issue_ticket(session, profile=house.profile, request=request, at=house.now())

    def call_and_finish() -> None:
        clock.advance(timedelta(seconds=20))
        found: list[UUID] = []

        def call() -> None:
            with house.database.write() as session:
                ticket = call_next(session, profile=house.profile, seat=seat, at=house.now())
            assert ticket is not None
            found.append(ticket.id)

        called.extend(milliseconds(call, 1, warm=0))
        with house.database.write() as session:
            finish(
                session,
                profile=house.profile,
                seat=seat,
                ticket=found[0],
                result=Result("helped"),
                at=house.now(),
            )

    def figures() -> None:
        with house.database.read() as session:
            service_figures(session, profile=house.profile, now=house.now())

    for _ in range(_IN_LINE):
        issue()
    gc.collect()
    gc.freeze()  # as the kiosk does once it is up
    issued = []
    for _ in range(_RUNS):
        issued += milliseconds(issue, 1, warm=0)
        call_and_finish()
    return issued, called[5:], milliseconds(figures, 100)


@contextmanager
def house_with_seat(folder: Path, old: int) -> Iterator[tuple[House, SetClock, UUID]]:
    clock = SetClock(MORNING)
    house = create_house(folder, load_profile(shipped_profiles()["palembang"]), clock=clock)
    with house.database.write() as session:
        officer = create_officer(
            session,
            username="sari",
            name="Sari",
            roles={Role.OFFICER},
            password=("", "not a hash"),
            at=house.now(),
            by=None,
        ).officer
        own = officer.id
        change_password(session, officer=own, hashed="not a hash", at=house.now(), by=own)
    if old:
        fill_with_history(house.database.store.path, old, officer.id)
    with house.database.write() as session:
        seat = take_seat(
            session, profile=house.profile, counter="2", officer=officer.id, at=house.now()
        )
    try:
        yield house, clock, seat.id
    finally:
        house.close()


def fill_with_history(path: Path, count: int, officer: UUID) -> None:
    """``count`` finished visits of earlier days with their moves, legs and calls."""
    connection = sqlite.connect(path, isolation_level=None)
    for pragma in ("synchronous=OFF", "foreign_keys=OFF", "cache_size=-400000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN IMMEDIATE")
    for table, columns, rows in (
        ("ticket", _TICKET, tickets(count, officer)),
        ("move", _MOVE, moves(count, officer)),
        ("leg", _LEG, legs(count, officer)),
    ):
        marks = ", ".join("?" * len(columns))
        connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.close()


_TICKET = [
    "id",
    "service_day",
    "series",
    "number",
    "service_code",
    "priority",
    "state",
    "last_seq",
    "leg",
    "arrival",
    "place",
    "place_at",
    "issued_at",
    "request_key",
    "token",
    "origin",
    "language",
    "people_ahead",
    "call_count",
    "first_called_at",
    "called_at",
    "counter_code",
    "officer_id",
    "outcome",
    "ended_at",
]
_MOVE = [
    "ticket_id",
    "seq",
    "previous_seq",
    "move",
    "from_state",
    "to_state",
    "ordinal",
    "at",
    "leg",
    "service_code",
    "counter_code",
    "officer_id",
]
_LEG = [
    "ticket_id",
    "number",
    "service_code",
    "queued_at",
    "served_seconds",
    "ended_at",
    "ended_as",
    "forgotten",
    "counter_code",
    "officer_id",
]
_A_DAY = 200


def _hex(index: int) -> str:
    return f"{index:032x}"


def _day(index: int) -> date:
    return MORNING.date() - timedelta(days=1 + index // _A_DAY)


def tickets(count: int, officer: UUID) -> Iterator[tuple[object, ...]]:
    for index in range(count):
        at = f"{_day(index)} 02:00:00.000000"
        yield (
            *(_hex(index), str(_day(index)), "A", index % _A_DAY + 1, "A", 0, "done", 4, 1),
            *((index % _A_DAY + 1) * STRIDE,) * 2,
            *(at, at),
            *(f"old-{index}", f"T{index}", "old", "id", 0, 1, at, at, "2", officer.hex),
            *("helped", at),
        )


def moves(count: int, officer: UUID) -> Iterator[tuple[object, ...]]:
    steps = (
        (1, None, "issue", "new", "waiting"),
        (2, 1, "call", "waiting", "called"),
        (3, 2, "start", "called", "serving"),
        (4, 3, "finish", "serving", "done"),
    )
    for index in range(count):
        at = f"{_day(index)} 02:00:00.000000"
        for place, step in enumerate(steps, start=1):
            yield (_hex(index), *step, index * len(steps) + place, at, 1, "A", "2", officer.hex)


def legs(count: int, officer: UUID) -> Iterator[tuple[object, ...]]:
    for index in range(count):
        at = f"{_day(index)} 02:00:00.000000"
        yield (_hex(index), 1, "A", at, 300, at, "helped", 0, "2", officer.hex)


if __name__ == "__main__":
    say: Callable[[str], int] = sys.stdout.write
    for row in run():
        say(f"{row}\n")
