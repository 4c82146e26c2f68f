"""The scale of a picture. Pure."""

import math


def axis_top(largest: float) -> tuple[float, float]:
    """The end of the axis and the step between its lines: 1, 2 or 5 times a power of ten."""
    if largest <= 1:
        return 1.0, 1.0
    rough = largest / 4
    power = 10 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    step = max(step, 1.0)
    return math.ceil(largest / step) * step, step
