"""What a survey asks and how its answers are weighed and marked; the instrument is data."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

SCALE = (1, 2, 3, 4)
"""The regulation's answers, worst first."""


@dataclass(frozen=True)
class Element:
    """One element (unsur): ``code`` is what is stored, never the question's number."""

    code: str
    name: str
    question: str
    answers: tuple[str, str, str, str]
    weight: Fraction


@dataclass(frozen=True)
class Band:
    """A mark from ``least`` (of 100) up."""

    mark: str
    word: str
    least: Decimal


@dataclass(frozen=True)
class Instrument:
    """``order`` is the order in which the questions are asked; ``bands`` the best first."""

    key: str
    name: str
    elements: tuple[Element, ...]
    order: tuple[str, ...]
    bands: tuple[Band, ...]

    def __post_init__(self) -> None:
        if sorted(self.order) != sorted(self.codes):
            raise ValueError(f"{self.key}: the order names other elements than there are")
        if sum(element.weight for element in self.elements) != 1:
            raise ValueError(f"{self.key}: the weights do not add up to 1")

    @cached_property
    def codes(self) -> tuple[str, ...]:
        return tuple(element.code for element in self.elements)

    def element(self, code: str) -> Element:
        """The element of that code; KeyError when there is none."""
        for element in self.elements:
            if element.code == code:
                return element
        raise KeyError(code)

    def band(self, value: Decimal) -> Band:
        """The mark of a value already rounded to two decimals."""
        return next(band for band in self.bands if value >= band.least)


def equal_weights(codes: Iterable[str]) -> Fraction:
    """One share each: 1/9 for nine, kept as a fraction."""
    return Fraction(1, len(list(codes)))
