"""A figure as it was found: the numbers beside their definition. Pure."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from shared.figures.definition import FigureDefinition, FigureUnit
from shared.figures.definitions import DEFINITIONS
from shared.figures.small_cells import Summed, hidden, is_small


@dataclass(frozen=True)
class Figure:
    """``n`` are counted, of ``d`` where it is a share; ``value`` in the definition's unit, rounded
    once. None where there is nothing to tell, or, with ``suppressed``, too few to publish."""

    code: str
    n: int | None
    d: int | None
    value: Decimal | None
    p90: Decimal | None = None
    suppressed: bool = False

    @property
    def definition(self) -> FigureDefinition:
        return DEFINITIONS[self.code]


@dataclass(frozen=True)
class FigureSet:
    """The fifteen figures of some days, both ends counted in, as the records stood at
    ``cut_off``. ``issued`` is what F01 and F02 are of."""

    first: date
    last: date
    cut_off: datetime
    service: str | None
    issued: int
    figures: tuple[Figure, ...]

    def __getitem__(self, code: str) -> Figure:
        return next(one for one in self.figures if one.code == code)


def publishable(found: FigureSet) -> FigureSet:
    """The same without what could point at single people, nor what it could be worked out from."""
    return without(found, hidden(*figure_cells(found)))


def figure_cells(found: FigureSet) -> tuple[dict[Hashable, int], list[Summed]]:
    """The counts of a set by code, and which of them add up to what."""
    counts: dict[Hashable, int] = {one.code: one.n for one in found.figures if one.n is not None}
    return counts, _sums(found, counts)


def without(found: FigureSet, out: frozenset[Hashable]) -> FigureSet:
    """The set less the figures ``out``, and less wholes and shares of too few."""
    if "F01" in out:
        # What F06 is a share of is F01.
        out |= {"F06"}
    kept = (
        replace(one, n=None, value=None, p90=None, suppressed=True) if one.code in out else one
        for one in found.figures
    )
    return replace(found, figures=tuple(map(_without_small_whole, kept)))


def _sums(found: FigureSet, counts: Mapping[Hashable, int]) -> list[Summed]:
    sums = [
        Summed(one.d, (one.code,))
        for one in found.figures
        if one.d is not None and one.definition.unit is FigureUnit.PERCENT and one.code in counts
    ]
    sums.append(Summed(found.issued, ("F01", "F02")))
    if "F04" in counts and "F06" in counts:
        sums.append(Summed(counts["F04"], ("F06",)))
    return sums


def _without_small_whole(one: Figure) -> Figure:
    if one.d is None or not is_small(one.d):
        return one
    return replace(one, n=None, d=None, value=None, p90=None, suppressed=True)
