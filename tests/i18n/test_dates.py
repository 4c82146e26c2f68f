from datetime import date, time

import pytest

from shared.i18n import LANGUAGES, clock_time, day_span, language, long_date, short_date

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("code", "long", "short"),
    [
        ("id", "Senin, 23 November 2026", "Senin, 23 Nov 2026"),
        ("en", "Monday, 23 November 2026", "Monday, 23 Nov 2026"),
        ("plm", "Senen, 23 November 2026", "Senen, 23 Nov 2026"),
        ("jv", "Senin, 23 November 2026", "Senin, 23 Nov 2026"),
        ("??", "Senin, 23 November 2026", "Senin, 23 Nov 2026"),
    ],
)
def test_dates(code: str, long: str, short: str) -> None:
    assert long_date(DAY, code) == long
    assert short_date(DAY, code) == short


def test_times_have_a_full_stop() -> None:
    assert clock_time(time(9, 41)) == "09.41"


def test_day_spans() -> None:
    assert day_span(0, 4) == "Senin – Jumat"
    assert day_span(5, 5, "en") == "Saturday"


def test_an_unknown_language_is_indonesian() -> None:
    assert language("xx").code == "id"
    codes = [each.code for each in LANGUAGES]
    assert {"id", "en", "plm", "jv"} <= set(codes)
    assert len(set(codes)) == len(codes)
    assert all(len(each.days) == 7 and len(each.months) == 12 for each in LANGUAGES)
    assert all(len(each.short_months) == 12 for each in LANGUAGES)
