"""Places in line: whole numbers of one service day, in the order in which people came.

Wall time is no part of it: a clock set back puts nobody in front of anybody. Newcomers stand
``STRIDE`` apart, so that somebody can be put directly behind another without moving the rest.
"""

from collections.abc import Sequence

STRIDE = 1_000_000


def place_behind(others: Sequence[int], *, after: int, last: int) -> int:
    """The place of a visitor sent back: behind the first ``after`` of ``others`` in line.

    ``others`` are the places of those who wait for the same service, in any order. With fewer
    than ``after`` of them the place is behind the last; with none it is behind ``last``, the
    latest arrival of the day.
    """
    places = sorted(others)
    if not places:
        return last + 1
    if after <= 0:
        return places[0] - 1
    return places[min(after, len(places)) - 1] + 1
