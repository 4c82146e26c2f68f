"""``sapa survey``: the worked examples through files and commands, and the wrong ways refused."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shared.survey.problems import SurveyRefused
from tests.helpers.command_line import typed
from tests.survey.vectors import CODES, V1, V2, V7, V8_A, V8_B, sheets, with_blanks

YEAR = ("--from", "2025-01-01", "--to", "2025-12-31")


def written(
    home: Path,
    rows: Iterable[Mapping[str, object]],
    *,
    columns: Sequence[str] = (*CODES, "date", "half", "service"),
    name: str = "lembar.csv",
) -> Path:
    lines = [",".join(columns)]
    lines += [
        ",".join("" if row.get(one) is None else str(row[one]) for one in columns) for row in rows
    ]
    file = home / name
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def taken_in(
    home: Path, rows: Iterable[Mapping[str, int | None]], *, day: str = "2025-03-03", **more: str
) -> None:
    name = f"{day}-{more.get('service', '')}.csv"
    file = written(home, [{**row, "date": day, **more} for row in rows], name=name)
    done = typed("survey", "add", "--file", str(file))
    assert done.exit_code == 0, done.output


def refusal(*words: str) -> str:
    result = typed("survey", "add", *words)
    assert isinstance(result.exception, SurveyRefused), result.output
    return str(result.exception)


def told(*words: str) -> dict[str, Any]:
    result = typed("survey", "result", "--json", *(words or YEAR))
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def mark(found: Mapping[str, Any]) -> tuple[str, str]:
    return found["ikm"], found["mark"]


def rows_of(totals: Sequence[int], answers: int) -> list[dict[str, int | None]]:
    """``answers`` sheets whose scores add up to the totals: as even as they can be."""
    spread = []
    for total in totals:
        low, more = divmod(total, answers)
        spread.append([low + 1] * more + [low] * (answers - more))
    return [dict(zip(CODES, row, strict=True)) for row in zip(*spread, strict=True)]


def values(found: Mapping[str, Any]) -> list[str]:
    return [found["elements"][code]["value"] for code in CODES]


def marks(found: Mapping[str, Any]) -> str:
    return "".join(found["elements"][code]["mark"] for code in CODES)


def test_v1_the_published_local_example(home: Path) -> None:
    taken_in(home, rows_of(V1, 29))
    found = told()
    assert (found["n"], found["index"], *mark(found)) == (29, "3.6590", "91.48", "A")
    assert values(found) == [
        "90.52", "87.07", "86.21", "100.00", "87.93", "90.52", "91.38", "99.14", "90.52",
    ]  # fmt: skip
    assert marks(found) == "ABBABAAAA"
    assert found["elements"]["U8"] == {
        "answers": 29, "nrr": "3.9655", "value": "99.14", "mark": "A",
    }  # fmt: skip
    wrong = {"90.56", "91.38", "91.47", "91.39", "91.50", "90.75", "91.40"}
    assert found["ikm"] not in wrong


def test_v2_ten_respondents_and_the_lowest_three(home: Path) -> None:
    taken_in(home, sheets(V2))
    found = told()
    assert (found["n"], found["index"], *mark(found)) == (10, "3.1889", "79.72", "B")
    assert marks(found) == "BBCABBBCC"
    lowest = sorted(CODES, key=lambda code: float(found["elements"][code]["value"]))
    assert lowest[:3] == ["U3", "U8", "U9"]
    assert found["ikm"] not in {"78.93", "79.64", "79.73", "79.75"}


def test_v3_blanks_are_left_out_by_element(home: Path) -> None:
    blanks = {1: "U8", 2: "U8", 6: "U8", 3: "U4", 9: "U4", 5: "U5"}
    taken_in(home, with_blanks(sheets(V2), blanks))
    found = told()
    assert (found["n"], found["index"], *mark(found)) == (10, "3.1854", "79.63", "B")
    assert [found["elements"][code]["answers"] for code in CODES] == [
        10, 10, 10, 8, 9, 10, 10, 7, 10,
    ]  # fmt: skip
    assert found["elements"]["U8"]["nrr"] == "2.8571"
    assert found["ikm"] not in {"74.17", "86.11"}


def test_v4_the_mark_hangs_on_the_weight(home: Path) -> None:
    taken_in(home, rows_of((106,) * 9, 30))
    found = told()
    assert mark(found) == ("88.33", "A")
    assert found["ikm"] not in {"87.45", "88.25", "88.32", "87.50", "87.75", "88.20"}


@pytest.mark.one_engine("sqlite")
@pytest.mark.parametrize(
    ("total", "index", "ikm", "band"),
    [
        (17661, "3.5322", "88.31", "A"),
        (15321, "3.0642", "76.61", "B"),
        (12999, "2.5998", "65.00", "C"),
    ],
)
def test_v5_exact_edges(home: Path, total: int, index: str, ikm: str, band: str) -> None:
    taken_in(home, rows_of((total,) * 9, 5000))
    found = told()
    assert (found["index"], *mark(found)) == (index, ikm, band)


@pytest.mark.parametrize(
    ("score", "ikm", "band", "wrong"),
    [
        (1, "25.00", "D", {"24.75", "24.98"}),
        (2, "50.00", "D", {"49.50", "49.95"}),
        (3, "75.00", "C", {"74.25", "74.93"}),
        (4, "100.00", "A", {"99.00", "99.90"}),
    ],
)
def test_v6_uniform_answers(home: Path, score: int, ikm: str, band: str, wrong: set[str]) -> None:
    taken_in(home, rows_of((12 * score,) * 9, 12))
    found = told()
    assert mark(found) == (ikm, band)
    assert found["ikm"] not in wrong


def test_v7_rounding_early_would_lift_the_mark(home: Path) -> None:
    taken_in(home, rows_of(V7, 8))
    assert mark(told()) == ("88.19", "B")


def test_v8_services_and_months_are_pooled(home: Path) -> None:
    taken_in(home, rows_of(V8_A, 20), day="2025-02-03", service="A")
    taken_in(home, rows_of(V8_B, 80), day="2025-05-05", service="B")
    assert mark(told(*YEAR, "--service", "A")) == ("95.83", "A")
    assert mark(told(*YEAR, "--service", "B")) == ("78.06", "B")
    found = told()
    assert (found["index"], *mark(found)) == ("3.2644", "81.61", "B")
    assert found["ikm"] != "86.94"
    assert values(found) == [
        "82.00", "79.00", "74.50", "98.00", "81.25", "83.50", "85.25", "76.25", "74.75",
    ]  # fmt: skip
    assert mark(told("--from", "2025-01-01", "--to", "2025-02-28")) == ("95.83", "A")


def test_v9_the_sample_wanted_is_told(home: Path) -> None:
    taken_in(home, sheets(V2))
    assert "jumlah minimal 0" in typed("survey", "result", *YEAR).output


def test_v10_a_form_in_its_own_order_needs_the_order_declared(home: Path) -> None:
    asked = [f"Q{number}" for number in range(1, 10)]
    row = dict(zip(asked, (4, 3, 3, 4, 3, 4, 4, 2, 4), strict=True))
    file = written(home, [row], columns=asked)
    today = date.today()  # noqa: DTZ011 - the house is made now, in whatever zone
    around = ("--from", f"{today.year - 1}-01-01", "--to", f"{today.year + 1}-12-31")
    why = refusal("--file", str(file))
    assert "U1,U2,U3,U4,U5,U6,U7,U9,U8" in why
    assert told(*around)["n"] == 0
    done = typed("survey", "add", "--file", str(file), "--order", "U1,U2,U3,U4,U5,U6,U7,U9,U8")
    assert done.exit_code == 0, done.output
    found = told(*around)["elements"]
    assert (found["U8"]["nrr"], found["U9"]["nrr"]) == ("4.0000", "2.0000")


@pytest.mark.parametrize(
    "order", ["U1,U2", "U1,U2,U3,U4,U5,U6,U7,U8,U8", "U1,U2,U3,U4,U5,U6,U7,U8,X9"]
)
def test_an_order_that_is_none_is_refused(home: Path, order: str) -> None:
    file = written(home, sheets(V2))
    assert "setiap unsur satu kali" in refusal("--file", str(file), "--order", order)


def test_an_element_nobody_answered_leaves_the_index_open(home: Path) -> None:
    taken_in(home, [row | {"U4": None} for row in sheets(V2)])
    found = told()
    assert (found["n"], found["index"], *mark(found)) == (10, None, None, None)
    assert found["elements"]["U4"] == {"answers": 0, "nrr": None, "value": None, "mark": None}
    assert "belum dapat dihitung" in typed("survey", "result", *YEAR).output


def test_nobody_asked_is_no_figure(home: Path) -> None:
    found = told()
    assert (found["n"], found["index"], found["ikm"]) == (0, None, None)


def test_columns_go_by_name_in_any_order_and_case(home: Path) -> None:
    file = home / "lembar.csv"
    file.write_bytes(
        "\ufeffDate;u9;u8;u7;u6;u5;u4;u3;u2;u1;half;age;sex;service\r\n"
        "03/03/2025;4;2;c;3;3;D;3;3;-;08.00–12.00;67;p;Administrasi Kependudukan\r\n\r\n".encode()
    )
    done = typed("survey", "add", "--file", str(file))
    assert done.exit_code == 0, done.output
    found = told()["elements"]
    assert [found[code]["nrr"] for code in ("U9", "U8", "U7", "U4", "U1")] == [
        "4.0000", "2.0000", "3.0000", "4.0000", None,
    ]  # fmt: skip


def test_every_broken_row_is_named_and_nothing_is_taken_in(home: Path) -> None:
    rows: list[dict[str, object]] = [dict(row) for row in sheets(V2)]
    rows[1]["U3"] = 5
    rows[3] |= {"date": "2999-01-01"}
    rows[4] |= {"half": "malam"}
    rows[5] |= {"service": "ZZ"}
    rows[7] = dict.fromkeys(CODES)
    rows[7]["date"] = "2025-03-03"
    file = written(home, rows)
    why = refusal("--file", str(file))
    for named in (
        "baris 3, U3: 5",
        "baris 5, date",
        "baris 6, half",
        "baris 7, service",
        "baris 9",
    ):
        assert named in why
    assert told()["n"] == 0


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("U1,U2,U3,U4,U5,U6,U7,U8\n1,2,3,4,1,2,3,4\n", "Kolom tidak ada: U9"),
        ("U1,U2,U3,U4,U5,U6,U7,U8,U9,nama\n1,2,3,4,1,2,3,4,1,Ani\n", "tidak dikenal: nama"),
        ("U1,U2,U3,U4,U5,U6,U7,U8,U9,U9\n1,2,3,4,1,2,3,4,1,1\n", "dua kali: U9"),
        ("U1,U2,U3,U4,U5,U6,U7,U8,U9\n", "Tidak ada baris"),
        ("", "Tidak ada baris"),
    ],
)
def test_a_file_that_is_no_pile_of_sheets_says_why(home: Path, text: str, sentence: str) -> None:
    file = home / "lembar.csv"
    file.write_text(text, encoding="utf-8")
    assert sentence in refusal("--file", str(file))


def test_the_same_file_does_not_count_twice(home: Path) -> None:
    file = written(home, [row | {"date": "2025-03-03"} for row in sheets(V2)])  # type: ignore[dict-item]
    assert typed("survey", "add", "--file", str(file)).exit_code == 0
    assert "sudah dimasukkan" in refusal("--file", str(file))
    assert told()["n"] == 10


def test_another_instrument_is_counted_by_itself(home: Path) -> None:
    file = written(home, [{"K1": 4, "K2": 3, "K3": 4, "K4": 4, "K5": 4, "date": "2025-03-03"}],
                   columns=("K1", "K2", "K3", "K4", "K5", "date"))  # fmt: skip
    done = typed("survey", "add", "--file", str(file), "--instrument", "ipak")
    assert done.exit_code == 0, done.output
    assert told()["n"] == 0
    assert mark(told(*YEAR, "--instrument", "ipak")) == ("95.00", "A")


def test_a_period_upside_down_is_refused(home: Path) -> None:
    result = typed("survey", "result", "--from", "2025-02-01", "--to", "2025-01-01")
    assert result.exit_code == 2


def test_the_papers_are_written_into_a_folder(home: Path) -> None:
    taken_in(home, sheets(V2))
    out = home / "laporan"
    done = typed("survey", "report", *YEAR, "--out", str(out), "--board")
    assert done.exit_code == 0, done.output
    assert len(list(out.iterdir())) == len(done.output.splitlines()) == 5
    assert (home / "slides" / "survei-skm.png").is_file()
