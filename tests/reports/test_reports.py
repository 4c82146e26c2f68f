"""The list of tickets and the period's figures as tables."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from shared.figures.period import period_figures
from shared.queue.history.search import VisitFilter, every_ticket
from shared.reports.csv_file import write_csv
from shared.reports.period import period_paper
from shared.reports.table import Table
from shared.reports.ticket_list import ticket_table
from shared.reports.words import _ENGLISH, say
from shared.reports.xlsx_file import write_xlsx
from tests.helpers.staffed_house import MORNING, StaffedHouse, palembang, staffed_house
from tests.helpers.visits import seated, served, taken
from tests.reports.sheets import cells, names

NOW = MORNING
DAY = date(2026, 11, 23)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[StaffedHouse]:
    with staffed_house(tmp_path) as place:
        seat = seated(place, "2", place.officer.id, NOW)
        served(place, seat, "A", NOW, wait=7, serve=5, outcome="complaint", priority=True)
        taken(place, "B", NOW + timedelta(minutes=70))
        yield place


def listed(place: StaffedHouse, language: str = "id") -> Table:
    with place.house.database.read() as session:
        found = list(every_ticket(session, profile=palembang(), wanted=VisitFilter()))
    table = ticket_table(found, palembang(), language)
    return Table(table.title, table.columns, list(table.rows))


def test_a_ticket_is_one_row(place: StaffedHouse) -> None:
    table = listed(place)
    waiting, done = table.rows
    assert dict(zip(table.columns, done, strict=True)) | {
        "Perkiraan dari (menit)": 0,
        "Perkiraan sampai (menit)": 0,
    } == {
        "Nomor": "P-001",
        "Tanggal": DAY,
        "Jam ambil": time(9, 0),
        "Layanan": "A Pengaduan & Aspirasi",
        "Sublayanan": None,
        "Prioritas": "Ya",
        "Keadaan": "selesai",
        "Jam dipanggil": time(9, 7),
        "Menunggu (menit)": 7.0,
        "Perkiraan dari (menit)": 0,
        "Perkiraan sampai (menit)": 0,
        "Loket": "Loket 2",
        "Petugas": "Siti Rahma",
        "Hasil": "Aduan dicatat",
        "Jam selesai": time(9, 12),
        "Asal": "Kiosk 1",
    }
    assert waiting[6] == "menunggu"


def test_in_english(place: StaffedHouse) -> None:
    table = listed(place, "en")
    assert table.columns[:2] == ("Number", "Date")
    assert list(table.rows)[1][13] == "Complaint registered"


def test_files_of_a_list(place: StaffedHouse, tmp_path: Path) -> None:
    table = listed(place)
    assert write_csv(table, tmp_path / "a.csv") == 2
    assert write_xlsx([table], tmp_path / "a.xlsx") == 2
    assert cells(tmp_path / "a.xlsx")[2][0] == "P-001"


def test_a_house_that_changed_since_still_lists(place: StaffedHouse) -> None:
    changed = palembang().model_copy(update={"services": (), "counters": (), "outcomes": ()})
    with place.house.database.read() as session:
        found = list(every_ticket(session, profile=palembang(), wanted=VisitFilter()))
    row = list(ticket_table(found, changed).rows)[1]
    assert (row[3], row[11], row[13]) == ("A", "2", "complaint")


def test_a_period_in_two_tables(place: StaffedHouse, tmp_path: Path) -> None:
    with place.house.database.read() as session:
        figures = period_figures(
            session, profile=palembang(), first_day=DAY, last_day=DAY, now=place.house.now()
        )
    paper = period_paper(figures, palembang())
    tables = {table.title: table for table in paper.tables}
    by_hour, by_service = tables["Per jam"], tables["Per layanan"]
    assert list(by_hour.rows) == [
        ("09.00–10.00", 1, None, 1, 0, 7.0, 7.0), ("10.00–11.00", 1, None, 0, 1, None, None),
    ]  # fmt: skip
    assert next(iter(by_service.rows)) == (
        "A Pengaduan & Aspirasi", 1, 50.0, 1, 0, 0, 0, 0, 0, 7.0, 7.0, 20.0, 100.0,
    )  # fmt: skip
    write_xlsx([by_hour, by_service], tmp_path / "p.xlsx")
    assert names(tmp_path / "p.xlsx") == ["Per jam", "Per layanan"]


def test_every_word_has_its_english() -> None:
    assert all(say(word, "en") and say(word, "id") == word for word in _ENGLISH)
