"""How long something lasted. A clock that was set back makes no negative durations."""

from datetime import UTC, datetime

_NO_HOUSE_YET = datetime(2000, 1, 1, tzinfo=UTC)


def seconds_between(since: datetime, until: datetime) -> float:
    """Seconds from ``since`` to ``until``, never below zero; zero where one cannot be read."""
    if not readable(since, until):
        return 0.0
    return max(0.0, (until - since).total_seconds())


def readable(*moments: datetime | None) -> bool:
    """Whether each is a moment at all: what a row cannot tell stands long before any house."""
    return all(moment is None or moment > _NO_HOUSE_YET for moment in moments)
