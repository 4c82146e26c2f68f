"""No cell of ours runs as a formula."""

import csv
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.reports.csv_file import write_csv
from shared.reports.neutral import MARK, neutral
from shared.reports.table import Table, TooManyRows
from shared.reports.xlsx_file import sheet_name, write_xlsx
from tests.reports.sheets import cells, names

dangerous = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", " ", "  ", "\u00a0", "\u3000"]),
    st.sampled_from(["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]),
    st.text(st.characters(exclude_categories=("Cs",)), max_size=20),
)
anything = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
in_one_folder = settings(
    max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+62811", "-5", "@SUM(A1)", "\t=1", "\r=1", " =cmd|' /C calc'!A0", "＝1", "'=1"],
)
def test_formula_starts_are_marked(text: str) -> None:
    assert neutral(text) == MARK + text


@pytest.mark.parametrize("text", ["", "A-001", "Jl. Kol. Atmo 5", "1+1", "a@b.id", "08.00-12.00"])
def test_plain_text_is_left_alone(text: str) -> None:
    assert neutral(text) == text


@given(st.one_of(dangerous, anything))
def test_a_marked_cell_gives_its_text_back(text: str) -> None:
    shown = neutral(text)
    assert shown.removeprefix(MARK) == text if shown.startswith(MARK) else shown == text
    assert not shown.lstrip(" \u00a0\u3000").startswith(("=", "+", "-", "@"))


@in_one_folder
@given(st.lists(st.tuples(dangerous, anything), max_size=5))
def test_no_csv_cell_begins_like_a_formula(tmp_path: Path, rows: list[tuple[str, str]]) -> None:
    path = tmp_path / "out.csv"
    assert write_csv(Table("T", ("=a", "b"), rows), path) == len(rows)
    with path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file, delimiter=";"))
    assert read[0] == ["'=a", "b"]
    assert [[cell.removeprefix(MARK) for cell in row] for row in read[1:]] == [
        [cell.removeprefix(MARK) if cell.startswith(MARK) else cell for cell in map(neutral, row)]
        for row in rows
    ]
    for row in read:
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


@in_one_folder
@given(st.lists(st.tuples(dangerous, anything), max_size=3))
def test_no_workbook_cell_is_a_formula(tmp_path: Path, rows: list[tuple[str, str]]) -> None:
    path = tmp_path / "out.xlsx"
    write_xlsx([Table("T", ("a", "b"), rows)], path)
    for row in cells(path)[1:]:
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_kinds_of_cells_in_csv(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(Table("T", ("a",), [(date(2026, 11, 23), time(9, 5), -3, 2.5, None, "x;y")]), path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert path.read_text(encoding="utf-8-sig").splitlines()[1] == '2026-11-23;09.05;-3;2,5;;"x;y"'


def test_kinds_of_cells_in_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    row = (date(2026, 11, 23), time(12, 0), -3, 2.5, None, "x")
    assert write_xlsx([Table("T", ("a", "b"), [row]), Table("T", ("c",), [])], path) == 1
    assert cells(path) == [["a", "b"], ["46349", "0.5", "-3", "2.5", "x"]]
    assert names(path) == ["T", "T 2"]


@given(st.lists(anything, max_size=6))
def test_sheet_names_are_accepted(titles: list[str]) -> None:
    taken: list[str] = []
    for title in titles * 3:
        name = sheet_name(title, taken)
        assert 0 < len(name) <= 31
        assert not set(name) & set("[]:*?/\\'")
        assert name.casefold() not in {one.casefold() for one in taken}
        taken.append(name)


def test_a_failed_export_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(Table("T", ("a",), [("old",)]), path)

    def broken() -> object:
        yield ("new",)
        raise OSError("the stick was pulled")

    with pytest.raises(OSError, match="stick"):
        write_csv(Table("T", ("a",), broken()), path)  # type: ignore[arg-type]
    assert "old" in path.read_text(encoding="utf-8-sig")
    assert list(tmp_path.iterdir()) == [path]


def test_more_rows_than_a_sheet_holds_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.reports.xlsx_file.MOST_ROWS", 3)
    table = Table("T", ("a",), [("x",)] * 4)
    with pytest.raises(TooManyRows, match="paling banyak 3"):
        write_xlsx([table], tmp_path / "out.xlsx")
    assert list(tmp_path.iterdir()) == []
