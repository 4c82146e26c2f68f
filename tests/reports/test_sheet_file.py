"""Sheets from outside: three formats, hostile cells, and files that are no sheets."""

import io
import random
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.reports.csv_file import write_csv
from shared.reports.neutral import neutral
from shared.reports.sheet_file import UnreadableSheet, as_written, read_sheet
from shared.reports.table import Table
from shared.reports.xlsx_file import write_xlsx

DATA = Path(__file__).parents[1] / "data"
HOSTILE = ("=1+1", "+62812", "-5", "@SUM(A1)", "'petik", "＝HYPERLINK()", "\tx", "biasa")


def has_id(cells: Sequence[object]) -> bool:
    return bool(cells) and cells[0] == "Tracking ID"


def table(*rows: tuple[str, ...]) -> Table:
    return Table("Laporan", ("Tracking ID", "Isi"), rows)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_our_own_export_marked_is_read_as_it_was(tmp_path: Path, suffix: str) -> None:
    path, rows = tmp_path / f"a{suffix}", [(str(place), text) for place, text in enumerate(HOSTILE)]
    made = table(*rows)
    if suffix == ".csv":
        write_csv(made, path)
    else:
        write_xlsx([made], path)
    found = read_sheet(path, has_id)
    assert [number for number, _cells in found] == list(range(1, len(HOSTILE) + 2))
    assert [cells[1] for _number, cells in found[1:]] == list(HOSTILE)


@given(st.text(max_size=40))
def test_taking_the_mark_off_gives_the_text_back(text: str) -> None:
    assert as_written(neutral(text)) == text


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_csv_of_any_separator(tmp_path: Path, separator: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"Tracking ID{separator}Isi\r\n1{separator}dua\r\n", encoding="utf-8")
    assert [list(cells) for _number, cells in read_sheet(path, has_id)] == [
        ["Tracking ID", "Isi"],
        ["1", "dua"],
    ]


def test_the_sheet_that_fits_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_xlsx([Table("Info", ("Apa", "Saja"), [("x", "y")]), table(("7", "isi"))], path)
    assert read_sheet(path, has_id)[1][1][0] == "7"


def test_an_old_workbook_that_is_broken_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + random.Random(1).randbytes(4000))
    with pytest.raises(UnreadableSheet):
        read_sheet(path, has_id)


def test_cells_far_apart_are_not_laid_out(tmp_path: Path) -> None:
    path, good = tmp_path / "far.xlsx", tmp_path / "good.xlsx"
    write_xlsx([table(("1", "x"))], good)
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                part = part.replace(b'r="B2"', b'r="XFD1048576"')
                assert b"XFD1048576" in part
            new.writestr(name, part)
    with pytest.raises(UnreadableSheet, match="terlalu besar"):
        read_sheet(path, has_id)


def test_a_file_that_unpacks_too_far_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        for place in range(9):
            with parts.open(f"xl/media/{place}.bin", "w") as part:
                for _ in range(50):
                    part.write(bytes(1_000_000))
    with pytest.raises(UnreadableSheet, match="terlalu besar"):
        read_sheet(path, has_id)


def test_a_damaged_workbook_never_breaks_the_reader(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_xlsx([table(("1", "x"), ("2", "y"))], path)
    whole, chance = path.read_bytes(), random.Random(7)
    for _ in range(150):
        damaged = bytearray(whole)
        for _ in range(chance.randrange(1, 8)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(bytes(damaged[: chance.randrange(20, len(damaged))]))
        with suppress(UnreadableSheet):
            read_sheet(path, has_id)


@given(st.binary(max_size=400))
def test_any_bytes_are_rows_or_refused(content: bytes) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        path.write_bytes(content)
        with suppress(UnreadableSheet):
            assert isinstance(read_sheet(path, has_id), list)


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    path, inner = tmp_path / "a.xlsx", io.BytesIO()
    with zipfile.ZipFile(inner, "w") as parts:
        parts.writestr("halo.txt", "halo")
    path.write_bytes(inner.getvalue())
    with pytest.raises(UnreadableSheet):
        read_sheet(path, has_id)


def test_an_old_workbook_of_the_time_before_2007() -> None:
    rows = read_sheet(DATA / "lapor" / "ekspor.xls", has_id)
    assert rows[5][0] == 6
    assert rows[5][1][0] == 5049672.0
    assert list(rows[6][1][2:4]) == ["=1+1", "-"]
