"""The index of a survey, exactly: integers and fractions inside, rounded once, half-up, at the end.

Rules and worked examples: the vectors in ``tests/survey``. A unit's index is computed from all its
answers together; the mean of services or months is another number.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from shared.survey.instrument import SCALE, Band, Instrument


@dataclass(frozen=True)
class Tally:
    """Of one element: how many answers, and their sum. Tallies add up over services and months."""

    answers: int = 0
    total: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.answers + other.answers, self.total + other.total)


@dataclass(frozen=True)
class ElementResult:
    """``mean`` (NRR), ``weighted`` and ``value`` (of 100) are None without a single answer."""

    code: str
    tally: Tally
    mean: Fraction | None
    weighted: Fraction | None
    value: Decimal | None
    band: Band | None


@dataclass(frozen=True)
class IndexResult:
    """``index`` is 1 to 4, ``value`` 25 to 100 rounded to two decimals; None where an element has
    no answer at all, which is never counted as nought."""

    respondents: int
    elements: tuple[ElementResult, ...]
    index: Fraction | None
    value: Decimal | None
    band: Band | None

    @property
    def weakest(self) -> tuple[ElementResult, ...]:
        """Elements, the lowest value first; equal ones in the instrument's order."""
        known = [element for element in self.elements if element.mean is not None]
        return tuple(sorted(known, key=lambda element: element.mean or 0))

    @property
    def incomplete(self) -> bool:
        """Whether some respondent left something blank: the row of answers is printed then."""
        return any(element.tally.answers != self.respondents for element in self.elements)


def tally(instrument: Instrument, sheets: Iterable[Mapping[str, int | None]]) -> dict[str, Tally]:
    """Count answers by element; a blank is left out, never a nought. ValueError off the scale."""
    # Whole numbers until the end: a record for each of half a million answers takes seconds.
    answers = dict.fromkeys(instrument.codes, 0)
    totals = dict.fromkeys(instrument.codes, 0)
    for sheet in sheets:
        for code, score in sheet.items():
            if score is None:
                continue
            if score not in SCALE:
                raise ValueError(f"{code}: {score} is no answer")
            answers[code] += 1
            totals[code] += score
    return {code: Tally(answers[code], totals[code]) for code in instrument.codes}


def index(instrument: Instrument, tallies: Mapping[str, Tally], *, respondents: int) -> IndexResult:
    """The result of ``respondents`` sheets whose answers were counted in ``tallies``."""
    elements = tuple(_element(instrument, code, tallies[code]) for code in instrument.codes)
    weighted = [element.weighted for element in elements]
    if not respondents or None in weighted:
        return IndexResult(respondents, elements, None, None, None)
    found = sum((part for part in weighted if part is not None), Fraction(0))
    value = two_decimals(found * 25)
    return IndexResult(respondents, elements, found, value, instrument.band(value))


def two_decimals(number: Fraction) -> Decimal:
    """Rounded half-up to two decimals, as values are shown and marked."""
    return rounded(number, 2)


def rounded(number: Fraction, decimals: int) -> Decimal:
    """Rounded half-up, exactly: no float and no decimal division on the way."""
    units, rest = divmod(number.numerator * 10**decimals, number.denominator)
    units += rest * 2 >= number.denominator
    return Decimal(units).scaleb(-decimals)


def _element(instrument: Instrument, code: str, counted: Tally) -> ElementResult:
    if not counted.answers:
        return ElementResult(code, counted, None, None, None, None)
    mean = Fraction(counted.total, counted.answers)
    value = two_decimals(mean * 25)
    weighted = mean * instrument.element(code).weight
    return ElementResult(code, counted, mean, weighted, value, instrument.band(value))
