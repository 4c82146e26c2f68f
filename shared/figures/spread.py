"""Middle and tail of many durations, exactly; and the one rule by which every figure is rounded."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from shared.i18n import languages
from shared.survey.index import rounded as _half_up

_COMMA = str.maketrans(",.", ".,")
DECIMALS = 1
"""Behind the comma of every share and duration, wherever it is shown."""


def one_decimal(number: Fraction) -> Decimal:
    """A share or duration as every screen, paper and file has it: one decimal, half-up."""
    return _half_up(number, DECIMALS)


def percent(part: int, whole: int) -> Decimal | None:
    """``part`` of ``whole``; None of nothing."""
    return one_decimal(Fraction(part * 100, whole)) if whole else None


def minutes(seconds: Fraction | int | None) -> Decimal | None:
    """Seconds as minutes."""
    return None if seconds is None else one_decimal(Fraction(seconds) / 60)


def number_text(number: Decimal | int | None, language: str) -> str:
    """As people read it, ``1.206,5`` or ``1,206.5``; a dash where there is none."""
    if number is None:
        return "–"
    text = f"{number:,}"
    return text if languages.language(language).decimal == "." else text.translate(_COMMA)


@dataclass(frozen=True)
class Spread:
    """How many, the median (of an even number the middle two's mean) and the p90: the smallest
    that nine of ten do not exceed. In the unit of what was counted; None of nothing."""

    count: int
    median: Fraction | None
    p90: Fraction | None
    longest: Fraction | None


def spread(counted: Mapping[int, int]) -> Spread:
    """Of a histogram: how often each duration came."""
    return spread_of(Counter(counted).elements())


def spread_of(durations: Iterable[int], *, per: int = 1) -> Spread:
    """Of durations, each as often as it came; ``per`` of them make one of the unit told."""
    ordered = sorted(durations)
    if not ordered:
        return Spread(0, None, None, None)
    count = len(ordered)

    def ranked(rank: int) -> Fraction:
        return Fraction(ordered[rank - 1], per)

    median = (ranked((count + 1) // 2) + ranked(count // 2 + 1)) / 2
    return Spread(count, median, ranked(-(-count * 9 // 10)), ranked(count))
