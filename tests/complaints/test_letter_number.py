"""Numbers of letters: every month, both restarts, shapes seen, and templates that cannot be."""

from datetime import date

import pytest

from shared.complaints.letter_number import BadTemplate, NumberTemplate, Restart

MONTHS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]


@pytest.mark.parametrize(("month", "roman"), list(enumerate(MONTHS, start=1)))
def test_all_twelve_months(month: int, roman: str) -> None:
    template = NumberTemplate("{klasifikasi}/{urut}/{unit}/{bulan_romawi}/{tahun}", "000", "RUMAH")
    assert template.number(17, date(2026, month, 1)) == f"000/017/RUMAH/{roman}/2026"


@pytest.mark.parametrize(
    ("template", "number"),
    [
        (NumberTemplate("B-{urut}/{unit}/{klasifikasi}/{tahun}", "PW.160", "18100"),
         "B-001/18100/PW.160/2026"),
        (NumberTemplate("{klasifikasi}/{urut}/{unit}/{tahun}", "400.10", "DISP"),
         "400.10/001/DISP/2026"),
        (NumberTemplate("{urut}/{sifat}/{bulan}-{tahun}"), "001/R/11-2026"),
    ],
)  # fmt: skip
def test_shapes_that_offices_use(template: NumberTemplate, number: str) -> None:
    assert template.number(1, date(2026, 11, 25), nature="R") == number


def test_a_serial_outgrows_its_three_digits() -> None:
    assert NumberTemplate("{urut}").number(1234, date(2026, 1, 1)) == "1234"


def test_it_begins_anew_with_year_or_month() -> None:
    yearly, monthly = NumberTemplate("{urut}"), NumberTemplate("{urut}", restarts=Restart.MONTH)
    assert yearly.period(date(2026, 12, 31)) != yearly.period(date(2027, 1, 1))
    assert yearly.period(date(2026, 1, 1)) == yearly.period(date(2026, 12, 31))
    assert monthly.period(date(2026, 11, 30)) != monthly.period(date(2026, 12, 1))


@pytest.mark.parametrize("template", ["", "{tahun}", "{urut}/{nomor}", "{urut}}", "{urut", "{}"])
def test_a_template_that_cannot_number_is_refused(template: str) -> None:
    with pytest.raises(BadTemplate):
        NumberTemplate(template)
