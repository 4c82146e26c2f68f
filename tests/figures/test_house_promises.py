"""How people were met, and what a house itself has promised: a month counted by hand.

Twelve reports on Monday 2 December 2024 at 09.00. Five are answered after 5 hours, two after
exactly 6, five after exactly 24. Six are closed on the 6th, four days later, six on the 16th.
Of ten sheets of December U6 is 3 five times and 4 five times, mean 3,5; U7 is 4 ten times. Of six
sheets of November both are 3. In order the first answers are, in working hours (08-12, 13-15):
4 4 4 4 4 5 5 6 6 6 6 6: the middle two are 5, eleven of twelve are the p90.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner

from shared.cli.main import sapa
from shared.complaints import talking
from shared.complaints.lifecycle import CaseState
from shared.figures.reflecting import reflection
from shared.figures.reflection import Reflection
from shared.office.house import save_profile
from shared.office.register_rules import Promise, PromiseUnit
from tests.helpers.counted_month import FIRST, LAST, moment
from tests.helpers.engines import Engine
from tests.helpers.register import Register
from tests.helpers.staffed_house import staffed_house
from tests.reports.sheets import cells, names

pytestmark = pytest.mark.both_engines
MONDAY, TUESDAY = date(2024, 12, 2), date(2024, 12, 3)
ANSWERED = [(MONDAY, "14.00")] * 5 + [(MONDAY, "15.00")] * 2 + [(TUESDAY, "09.00")] * 5
CLOSED = [date(2024, 12, 6)] * 6 + [date(2024, 12, 16)] * 6
ELEMENTS = [f"U{number}" for number in range(1, 10)]
PROMISES: list[tuple[int, PromiseUnit, int]] = [(6, "jam", 7), (24, "jam", 12)]
"""Hours to the first answer, and how many of the twelve keep to it."""


def promised(register: Register, amount: int, unit: PromiseUnit) -> None:
    house = register.place.house
    own = tuple(
        Promise(kinds=("PENGADUAN_TBP",), step=step, amount=much, unit=of, law="Janji rumah")
        for step, much, of in (("tanggapan_pertama", amount, unit), ("selesai", 7, "hari"))
    )
    complaints = house.profile.complaints.model_copy(update={"promises": own})
    profile = house.profile.model_copy(update={"complaints": complaints})
    with house.database.write() as session:
        save_profile(session, profile, at=house.now(), by=None)
    house.refresh_profile()


def lived(register: Register) -> None:
    clock = register.place.clock
    clock.set(moment(MONDAY, "09.00"))
    cases = [register.take_in(f"report {number}").id for number in range(len(ANSWERED))]
    for case, when in zip(cases, ANSWERED, strict=True):
        clock.set(moment(*when))
        register.do(talking.message_out, case, text="Sedang diperiksa.", how="wa")
    for case, day in zip(cases, CLOSED, strict=True):
        clock.set(moment(day, "10.00"))
        register.walk(case, CaseState.DONE)
    clock.set(moment(date(2025, 1, 15), "09.00"))


def surveyed(folder: Path) -> None:
    december = [["3"] * 5 + [str(3 + number % 2), "4", "3", "3"] for number in range(10)]
    for name, day, rows in (("11", "2024-11-20", [["3"] * 9] * 6), ("12", "2024-12-03", december)):
        file = folder / f"{name}.csv"
        lines = [",".join(["date", *ELEMENTS]), *(",".join([day, *row]) for row in rows)]
        file.write_text("\n".join(lines), encoding="utf-8")
        result = CliRunner().invoke(sapa, ["survey", "add", "--file", str(file)])
        assert result.exit_code == 0, result.output


@pytest.fixture(params=PROMISES, ids=lambda one: f"{one[0]}-{one[1]}")
def month(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[tuple[Register, int]]:
    amount, unit, kept = request.param
    with staffed_house(tmp_path, at=moment(date(2024, 11, 25), "09.00")) as place:
        monkeypatch.setenv("SAPA_HOME", str(place.house.folder))
        register = Register(place)
        promised(register, amount, unit)
        lived(register)
        surveyed(tmp_path)
        yield register, kept


def reflected(register: Register) -> Reflection:
    house = register.place.house
    with house.database.read() as session:
        return reflection(
            session, profile=house.profile, first=FIRST, last=LAST, cut_off=house.now()
        )


def test_promises_and_hospitality_are_what_a_hand_counts(
    month: tuple[Register, int], tmp_path: Path
) -> None:
    register, kept = month
    found = reflected(register)
    answer, closing = found.promises
    assert (answer.kept, answer.promised) == (kept, 12)
    assert (closing.kept, closing.promised, closing.share) == (6, 12, Decimal("50.0"))
    met = found.hospitality
    assert (met.competence, met.competence_before) == (Decimal("3.50"), Decimal("3.00"))
    assert (met.conduct, met.conduct_before) == (Decimal("4.00"), Decimal("3.00"))
    assert (met.answer, met.answer_p90) == (Decimal("5.0"), Decimal("6.0"))
    assert (met.within_a_day, met.within_a_day_share) == (12, Decimal("100.0"))

    words = ["report", "refleksi", "--from", str(FIRST), "--to", str(LAST), "--out", str(tmp_path)]
    assert CliRunner().invoke(sapa, words).exit_code == 0
    [report], [workbook] = tmp_path.glob("refleksi-*.pdf"), tmp_path.glob("refleksi-*.xlsx")
    pdf = pypdfium2.PdfDocument(report)
    text = " ".join(" ".join(p.get_textpage().get_text_bounded().split()) for p in pdf)
    pdf.close()
    share = {7: "58,3 %", 12: "100,0 %"}[kept]
    for told in (
        f"{kept} dari 12 {share}", "6 dari 12 50,0 %", "3,50 (masa sebelumnya 3,00)",
        "4,00 (masa sebelumnya 3,00)", "5,0 / 6,0 jam kerja", "100,0 % (12)",
    ):  # fmt: skip
        assert told in text, told
    sheets = names(workbook)
    promises = cells(workbook, sheets.index("Janji rumah") + 1)[-2:]
    assert [row[3:5] for row in promises] == [[str(kept), "12"], ["6", "12"]]
    house = [" ".join(row) for row in cells(workbook, sheets.index("Rumah") + 1)]
    for told in ("3,50 (masa sebelumnya 3,00)", "100,0 % (12)"):
        assert any(told in line for line in house), told
