"""How many answers make a sample (R. V. Krejcie and D. W. Morgan, 1970), rounded half-up.

Chi-square 3.841 for one degree of freedom at 95 %, proportion 0.5, accuracy 0.05.
"""

from fractions import Fraction

_CHI_SQUARE = Fraction(3841, 1000)
_PROPORTION = Fraction(1, 2)
_ACCURACY = Fraction(5, 100)


def sample_size(population: int) -> int:
    """The answers wanted of ``population`` users of a service in the period; 0 for none."""
    if population < 1:
        return 0
    spread = _CHI_SQUARE * _PROPORTION * (1 - _PROPORTION)
    raw = spread * population / (_ACCURACY**2 * (population - 1) + spread)
    return int(raw + Fraction(1, 2))
