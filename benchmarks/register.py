"""The register: giving a number, finding words among 500,000 reports, 5,000 open cases."""

import random
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from time import perf_counter
from uuid import UUID

import pysqlite3.dbapi2 as sqlite
from sqlalchemy import select

from benchmarks.core import bare_inserts
from benchmarks.row import Row, milliseconds, percentile
from shared.complaints import promises
from shared.complaints.intake import Intake, Reporter
from shared.complaints.number import ComplaintNumber
from shared.complaints.records import Complaint
from shared.complaints.recounting import count_all_again
from shared.complaints.registering import Pin, register_complaint
from shared.complaints.results import Class
from shared.complaints.searching import search_register
from shared.complaints.views import Worklist
from shared.complaints.worklists import read_worklist
from shared.office.clock import SetClock
from shared.office.house import House, create_house
from shared.office.profile import load_profile, shipped_profiles
from tests.helpers.staffed_house import MORNING

_REPORTS, _OPEN, _RUNS = 500_000, 5_000, 200
_SEEN = 60
_COLUMNS = (
    "id, number, site, agenda_year, agenda_number, request_key, kind, title, story, hope, place,"
    " channel, received_at, entered_at, anonymous, secret, sealed, has_reporter, state,"
    " last_seq, waiting_for, cycle, notice_version, ended_at, version"
)
_BEGINNINGS = (
    "INSERT INTO complaint_event (complaint_id, seq, step, from_state, to_state, at, cycle,"
    " visible_to_reporter) SELECT id, 1, 'register', 'KONSEP', 'BARU', received_at, 1, 0"
    " FROM complaint WHERE state = 'BARU' AND request_key LIKE 'old-%'"
)
_BARE = "SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rowid DESC LIMIT 51"


def run() -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        house = create_house(
            folder / "rumah",
            load_profile(shipped_profiles()["palembang"]),
            clock=SetClock(MORNING),
        )
        try:
            rows = _registering(house, bare_inserts(folder / "floor.db"))
            fill_with_reports(house.database.store.path, _REPORTS)
            return [*rows, *_searching(house), *_open_cases(house)]
        finally:
            house.close()


def _registering(house: House, floor: list[float]) -> list[Row]:
    numbers, pin = count(), Pin("123456", "not a hash")

    def take_in() -> None:
        intake = Intake(
            f"bench-{next(numbers)}", Class.COMPLAINT, _story(random.Random(1), 30),
            title="Drainase tersumbat", channel="tatap-muka", anonymous=False, secret=False,
            notice_version=1, reporter=Reporter("Warga Contoh", "0812-0000-0012"),
        )  # fmt: skip
        with house.database.write() as session:
            register_complaint(
                session, profile=house.profile, intake=intake, pin=pin, officer=None,
                at=house.now(),
            )  # fmt: skip

    taken = milliseconds(take_in, _RUNS)
    return [
        Row("register a complaint p50", percentile(taken, 0.5), percentile(floor, 0.5), "ms", 5.0),
        Row("register a complaint p99", percentile(taken, 0.99), percentile(floor, 0.99), "ms"),
    ]


def _searching(house: House) -> list[Row]:
    bare = sqlite.connect(house.database.store.path)
    rows = []
    for name, typed, match in (
        ("a word of every second report", "umum", '"umum"*'),
        ("a common word", "jalan", '"jalan"*'),
        ("a rare word", "langka7", '"langka7"*'),
        ("a word as it begins", "ja", '"ja"*'),
        ("two words", "jalan lam", '"jalan" "lam"*'),
        ("words that no report holds together", "langka7 langka8", '"langka7" "langka8"*'),
    ):

        def ours(typed: str = typed) -> None:
            with house.database.read() as session:
                search_register(session, typed, profile=house.profile, now=house.now())

        def floor(match: str = match) -> None:
            bare.execute(_BARE, (match,)).fetchall()

        taken, least = milliseconds(ours, _RUNS), milliseconds(floor, _RUNS)
        rows.append(
            Row(
                f"search {_REPORTS:,} reports p99, {name}",
                percentile(taken, 0.99),
                percentile(least, 0.99),
                "ms",
                100.0,
            )
        )
    bare.close()
    return rows


def _open_cases(house: House) -> list[Row]:
    def read() -> None:
        with house.database.read() as session:
            page = read_worklist(
                session, Worklist.OPEN, profile=house.profile, now=house.now(), most=_SEEN
            )
        assert page.total >= _OPEN

    taken = milliseconds(read, 20, warm=2)
    rows = [
        Row(
            f"{_OPEN:,} open cases counted into lists, {_SEEN} read, p50",
            percentile(taken, 0.5),
            150.0,
            "ms",
            150.0,
        )
    ]
    return [*rows, _recounting(house)]


def _recounting(house: House) -> Row:
    """The calendar changes: three promises of each open case are counted again."""
    with house.database.write() as session:
        opened = select(Complaint).where(
            Complaint.state == "BARU", Complaint.request_key.like("old-%")
        )
        for record in session.scalars(opened).all():
            promises.begin(session, house.profile, record, at=record.received_at)
    profile, seconds = house.profile, []
    for leave_counts in (True, False, True):
        rules = profile.complaints.model_copy(update={"shared_leave_counts": leave_counts})
        profile = profile.model_copy(update={"complaints": rules})
        with house.database.write() as session:
            begin = perf_counter()
            count_all_again(session, profile)
        seconds.append(perf_counter() - begin)
    return Row(f"{_OPEN:,} open cases counted again", max(seconds), min(seconds), "s", 2.0)


def fill_with_reports(path: Path, number: int) -> None:
    """``number`` reports of earlier years, the last :data:`_OPEN` of them open."""
    connection = sqlite.connect(path, isolation_level=None)
    for pragma in ("synchronous=OFF", "foreign_keys=OFF", "cache_size=-400000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN IMMEDIATE")
    marks = ", ".join("?" * len(_COLUMNS.split(",")))
    connection.executemany(f"INSERT INTO complaint ({_COLUMNS}) VALUES ({marks})", _reports(number))
    connection.execute(_BEGINNINGS)
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.close()


def _reports(number: int) -> Iterator[tuple[object, ...]]:
    chance = random.Random(26)
    for index in range(number):
        day = MORNING - timedelta(days=1 + (number - index) // 200)
        at = f"{day:%Y-%m-%d %H:%M:%S}.000000"
        is_open = index >= number - _OPEN
        own = ComplaintNumber("PLG", day.date(), index % 200 + 1)
        yield (
            UUID(int=index + 1).hex, f"{own}", "PLG", day.year, index + 100_001, f"old-{index}",
            "PENGADUAN_TBP", _story(chance, 4), _story(chance, 30), None, None, "tatap-muka", at,
            at, False, False, False, False, "BARU" if is_open else "SELESAI", 1, "us", 1, 1,
            None if is_open else at, 1,
        )  # fmt: skip


_COMMON = ("jalan", "lampu", "air", "rumah", "warga", "sampah", "dinas", "sekolah")
_SYLLABLES = ("ba", "ca", "da", "ga", "ja", "ka", "la", "ma", "na", "pa", "ra", "sa", "ta", "wa")


def _story(chance: random.Random, length: int) -> str:
    """Words as unevenly frequent as a language's."""
    words = [
        chance.choice(_COMMON)
        if chance.random() < 0.1
        else "".join(chance.choices(_SYLLABLES, k=chance.randrange(2, 5)))
        for _ in range(length)
    ]
    if chance.random() < 0.25:
        words.append("umum")
    if chance.random() < 0.001:
        words.append(f"langka{chance.randrange(10)}")
    return " ".join(words)


if __name__ == "__main__":
    say: Callable[[str], object] = print
    for row in run():
        say(f"{row}")
