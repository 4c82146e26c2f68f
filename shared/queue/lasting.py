"""How long something lasted. A clock that was set back makes no negative durations."""

from datetime import datetime


def seconds_between(since: datetime, until: datetime) -> float:
    """Seconds from ``since`` to ``until``, never below zero."""
    return max(0.0, (until - since).total_seconds())
