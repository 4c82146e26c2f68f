"""LAPOR!'s export as rows: its header anywhere, its dates, what a broken row says."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.complaints.exchange.columns import LaporColumn
from shared.complaints.exchange.days import read_day, written_day
from shared.complaints.exchange.incoming import (
    BrokenRow,
    LaporReport,
    NoLaporExport,
    read_export,
    tracking_id,
)

HEADER = [column.value for column in LaporColumn]


def sheet(*rows: dict[LaporColumn, object], header: list[str] | None = None) -> list[list[object]]:
    names = header or HEADER
    return [
        ["Judul Laporan", "Daftar laporan"],
        ["Tanggal Generate", "7 Jan 2026 10:15"],
        [],
        list(names),
        *([row.get(column, "") for column in LaporColumn] for row in rows),
    ]


def read(*rows: dict[LaporColumn, object], header: list[str] | None = None) -> list[object]:
    return list(read_export(enumerate(sheet(*rows, header=header), 1)).rows)


def test_the_header_is_found_below_the_block_and_the_block_says_when() -> None:
    row = {LaporColumn.TRACKING_ID: "5049672", LaporColumn.STATUS: "Proses"}
    found = read_export(enumerate(sheet(row), 1))
    assert found.made_on == date(2026, 1, 7)
    (report,) = found.rows
    assert isinstance(report, LaporReport)
    assert (report.row, report.lapor_id, report.status) == (5, "5049672", "Proses")


def test_columns_go_by_name_and_the_kind_by_its_beginning() -> None:
    names = ["Tracking ID", "Baru sekali", "Status Laporan", "Tipe Laporan", "Isi Laporan Awal"]
    rows = [names, ["5049672", "?", "Selesai", "Anonim", "PLG-260213-0001-1"]]
    (report,) = read_export(enumerate(rows, 1)).rows
    assert isinstance(report, LaporReport)
    assert report.status == "Selesai"
    assert "PLG-260213-0001-1" in report.words


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({LaporColumn.TRACKING_ID: "", LaporColumn.STATUS: "Proses"}, "kosong"),
        ({LaporColumn.TRACKING_ID: "ABC12", LaporColumn.STATUS: "Proses"}, "bukan angka"),
        ({LaporColumn.TRACKING_ID: "٥٠٤٩", LaporColumn.STATUS: "Proses"}, "bukan angka"),
        ({LaporColumn.TRACKING_ID: -5.0, LaporColumn.STATUS: "Proses"}, "bukan angka"),
        ({LaporColumn.TRACKING_ID: "1" * 21, LaporColumn.STATUS: "Proses"}, "bukan angka"),
        ({LaporColumn.TRACKING_ID: "5049672", LaporColumn.STATUS: " "}, "status kosong"),
        ({LaporColumn.TRACKING_ID: "5049672", LaporColumn.STATUS: "x" * 101}, "terlalu panjang"),
        (
            {
                LaporColumn.TRACKING_ID: "5049672",
                LaporColumn.STATUS: "Proses",
                LaporColumn.RECEIVED_ON: "31 Feb 2026",
            },
            "31 Feb 2026",
        ),
    ],
)
def test_a_broken_row_says_its_line_and_why(cells: dict[LaporColumn, object], why: str) -> None:
    good = {LaporColumn.TRACKING_ID: 5049673.0, LaporColumn.STATUS: "Proses"}
    broken, whole = read(cells, good)
    assert isinstance(broken, BrokenRow)
    assert broken.row == 5
    assert why in str(broken.why)
    assert isinstance(whole, LaporReport)
    assert whole.lapor_id == "5049673"


def test_a_file_without_the_header_or_the_status_is_refused() -> None:
    with pytest.raises(NoLaporExport):
        read_export(enumerate([["Nomor", "Status"], ["1", "2"]], 1))
    with pytest.raises(NoLaporExport, match="Status Laporan"):
        read_export(enumerate([["Tracking ID", "Judul Laporan"], ["1", "2"]], 1))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("6 Jan 2026", date(2026, 1, 6)),
        ("06 Mei 2026", date(2026, 5, 6)),
        ("6 May 2026", date(2026, 5, 6)),
        ("17 Agu 2026", date(2026, 8, 17)),
        ("17 Ags 2026", date(2026, 8, 17)),
        ("17 Aug 2026", date(2026, 8, 17)),
        ("1 Oktober 2026 09:41", date(2026, 10, 1)),
        ("1 Oct 2026", date(2026, 10, 1)),
        ("31 Des 2026", date(2026, 12, 31)),
        ("31 December 2026", date(2026, 12, 31)),
        ("06/01/2026", date(2026, 1, 6)),
        ("2026-01-06", date(2026, 1, 6)),
        ("6 Foo 2026", None),
        ("31 Feb 2026", None),
        ("6 Jan 1026", None),
        ("", None),
    ],
)
def test_dates(text: str, day: date | None) -> None:
    assert read_day(text) == day


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_date_written_is_read_again(day: date) -> None:
    assert read_day(written_day(day)) == day
    assert read_day(day.strftime("%d/%m/%Y")) == day
    assert read_day(day + timedelta()) == day


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_none(text: str) -> None:
    day = read_day(text)
    assert day is None or 2000 <= day.year < 2100


CELLS = st.one_of(
    st.none(), st.text(max_size=30), st.integers(), st.floats(allow_nan=True), st.booleans(),
    st.dates(), st.sampled_from(["Tracking ID", "Status Laporan", "Proses", "5049672"]),
)  # fmt: skip


@given(st.lists(st.lists(CELLS, max_size=6), max_size=12))
def test_every_row_below_the_header_is_accounted_for(rows: list[list[object]]) -> None:
    """Whatever a sheet holds, it is refused as a whole or each filled row comes out once."""
    try:
        found = read_export(enumerate(rows, 1))
    except NoLaporExport:
        return
    numbers = [one.row for one in found.rows]
    assert numbers == sorted(set(numbers))
    for one in found.rows:
        if isinstance(one, LaporReport):
            assert tracking_id(one.lapor_id) == one.lapor_id
            assert one.status.isprintable()
        else:
            assert str(one.why)
