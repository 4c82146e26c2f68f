"""Five years of a house as rows, written past the program: visits, seats, and reports."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pysqlite3.dbapi2 as sqlite

from tests.helpers.staffed_house import MORNING

A_DAY = 200
_Row = tuple[object, ...]
_TICKET = (
    "id, service_day, series, number, service_code, priority, state, last_seq, leg, arrival, place,"
    " place_at, issued_at, request_key, token, origin, language, people_ahead, call_count,"
    " first_called_at, counter_code, outcome, ended_at, clock_broken, surveyed, estimate_low,"
    " estimate_high, estimate_basis"
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
_SEAT = "id, counter_code, officer_id, serves, opened_at, seen_at, closed_at"
_CASE = (
    "id, number, site, agenda_year, agenda_number, request_key, kind, channel, received_at,"
    " entered_at, anonymous, secret, sealed, has_reporter, state, last_seq,"
    " waiting_for, cycle, notice_version, agency, district, ended_at, version"
)
_EVENT = (
    "complaint_id, seq, previous_seq, step, from_state, to_state, at, cycle, visible_to_reporter"
)
_DEADLINE = (
    "complaint_id, cycle, step, amount, unit, pausable, law, started_at, due, sure, stopped_at,"
    " verdict, told"
)
_CLOSING = "complaint_id, cycle, result, closed_at"
_SENT = (
    "id, complaint_id, cycle, agency, instructions, nature, state, agenda_number, made_at, sent_at,"
    " answered_at, reminded"
)
_STATES = ("KONSEP", "BARU", "TERVERIFIKASI", "TERDISPOSISI", "PROSES", "SELESAI")
_STEPS = ("register", "verify", "dispose", "handle", "close")


def fill(path: Path, *, days: int, reports: int, officer: UUID) -> None:
    """:data:`A_DAY` finished visits at five counters on each of the last ``days`` working days, and
    ``reports`` over the same time."""
    tables: dict[tuple[str, str], list[_Row]] = {
        ("ticket", _TICKET): [], ("leg", _LEG): [], ("move", _MOVE): [],
        ("counter_session", _SEAT): list(_seats(days, officer)),
        ("complaint", _CASE): [], ("complaint_event", _EVENT): [],
        ("complaint_deadline", _DEADLINE): [], ("complaint_closing", _CLOSING): [],
        ("complaint_disposition", _SENT): [],
    }  # fmt: skip
    for ticket, leg, way in _visits(days):
        tables["ticket", _TICKET].append(ticket)
        tables["leg", _LEG].append(leg)
        tables["move", _MOVE] += way
    for number in range(reports):
        for name, row in _report(number, reports, days):
            next(rows for (table, _), rows in tables.items() if table == name).append(row)
    connection = sqlite.connect(path, isolation_level=None)
    for pragma in ("synchronous=OFF", "foreign_keys=OFF", "cache_size=-400000"):
        connection.execute(f"PRAGMA {pragma}")
    for (trigger,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type='trigger'"
    ).fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute("BEGIN IMMEDIATE")
    for (table, columns), rows in tables.items():
        marks = ", ".join("?" * len(columns.split(",")))
        connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.close()


def _working_days(days: int) -> Iterator[date]:
    day = MORNING.date()
    for _ in range(days):
        day -= timedelta(days=1)
        while day.weekday() > 4:
            day -= timedelta(days=1)
        yield day


def _visits(days: int) -> Iterator[tuple[_Row, _Row, list[_Row]]]:
    chance, ordinal, serial = random.Random(16), 0, 0
    for day in _working_days(days):
        for number in range(1, A_DAY + 1):
            serial += 1
            key = UUID(int=serial).hex
            code = chance.choice("AABBBCDE")
            came = datetime(day.year, day.month, day.day, 1, tzinfo=UTC) + timedelta(
                seconds=chance.randrange(7 * 3600)
            )
            called = came + timedelta(seconds=chance.randrange(60, 2400))
            served = chance.randrange(60, 1200)
            ended = called + timedelta(seconds=served)
            stamps = [_at(moment) for moment in (came, called, called, ended)]
            counter = str(chance.randrange(1, 6))
            way = []
            for seq, ((move, start, end), at) in enumerate(zip(_WAY, stamps, strict=True), 1):
                ordinal += 1
                way.append(
                    (key, seq, seq - 1 or None, ordinal, move, start, end, at, 1, code, counter)
                )
            low = chance.randrange(0, 1200)
            ticket = (
                key, f"{day}", code, number, code, False, "done", 4, 1, number, number, stamps[0],
                stamps[0], f"old-{serial}", f"old-{serial}", "Kiosk 1", "id", 0, 1, stamps[1],
                counter, "helped", stamps[3], False, False, low, low + 900, "measured",
            )  # fmt: skip
            leg = (
                key, 1, code, stamps[0], stamps[1], served, stamps[3], "helped", False, False,
                counter,
            )  # fmt: skip
            yield ticket, leg, way


def _seats(days: int, officer: UUID) -> Iterator[_Row]:
    for serial, day in enumerate(_working_days(days)):
        opened = datetime(day.year, day.month, day.day, 1, tzinfo=UTC)
        closed = _at(opened + timedelta(hours=7))
        for counter in range(1, 6):
            key = UUID(int=serial * 10 + counter + 1).hex
            yield key, str(counter), officer.hex, "[]", _at(opened), closed, closed


def _report(number: int, reports: int, days: int) -> Iterator[tuple[str, _Row]]:
    """One report, all but the latest of them ended, and what was promised of it."""
    chance = random.Random(number)
    back = days * 7 / 5 * (reports - number) / reports
    received = MORNING - timedelta(days=back, minutes=chance.randrange(300))
    key, ended = UUID(int=number + 1).hex, back > 60 or chance.random() < 0.5
    agency, district = f"opd-{chance.randrange(12)}", f"kec-{chance.randrange(17)}"
    came, last = _at(received), 5 if ended else 2
    kind = chance.choice(("PENGADUAN_TBP", "PENGADUAN_TBP", "ASPIRASI", "INFORMASI"))
    steps = [received + timedelta(hours=6 * seq * chance.random() + seq) for seq in range(last)]
    over = _at(steps[-1]) if ended else None
    yield "complaint", (
        key, f"{number:08}", "PLG", received.year, number + 1, f"old-{number}", kind, "tatap-muka",
        came, came, False, False, False, False, _STATES[last], last, "us", 1, 1, agency,
        district, over, 1,
    )  # fmt: skip
    for seq, at in enumerate(steps, 1):
        yield "complaint_event", (
            key, seq, seq - 1 or None, _STEPS[seq - 1], _STATES[seq - 1], _STATES[seq], _at(at), 1,
            seq == 5,
        )  # fmt: skip
    for step, promised in (("tanggapan_pertama", 1), ("selesai", 14)):
        kept = "tepat_waktu" if chance.random() < 0.8 else "terlambat"
        yield "complaint_deadline", (
            key, 1, step, promised, "hari_kerja", True, "", came,
            _at(received + timedelta(days=promised)), True, over, kept if ended else None, "[]",
        )  # fmt: skip
    if ended:
        yield "complaint_closing", (key, 1, "selesai", over)
        yield "complaint_disposition", (
            key, key, 1, agency, "[]", "biasa", "DIJAWAB", number + 1, came, came, over, 0,
        )  # fmt: skip


def _at(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}.000000"
