"""Clock and decimals at the desk are written as its language writes them."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest

from desk.words.floor import minutes_text
from shared.figures.spread import number_text
from shared.office.house import House
from tests.desk.conftest import Officer


@pytest.mark.parametrize(
    ("language", "time", "number", "minutes"),
    [("id", "09.00", "1.206,5", "33,7 mnt"), ("en", "09:00", "1,206.5", "33.7 min")],
)
def test_each_language_has_its_marks(
    open_desk: Callable[..., Officer],
    house: House,
    language: str,
    time: str,
    number: str,
    minutes: str,
) -> None:
    workplace = open_desk(language=language).desk.workplace
    assert workplace.clock(house.now()) == time
    assert number_text(Decimal("1206.5"), workplace.language) == number
    assert minutes_text(Fraction(2020), workplace.language) == minutes
