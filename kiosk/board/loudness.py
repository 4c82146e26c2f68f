"""How loud the board may be now."""

from collections.abc import Iterable
from datetime import time

from shared.office.intervals import Interval


def volume_now(volume: int, quiet_hours: Iterable[Interval], moment: time) -> int:
    """0 to 100: the set volume, or 0 within the quiet hours. ``moment`` is local."""
    if any(interval.holds(moment) for interval in quiet_hours):
        return 0
    return volume
