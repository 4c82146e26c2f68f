"""How long a sign-in is refused after wrong passwords."""

from datetime import timedelta

_FREE_ATTEMPTS = 4
LONGEST = timedelta(minutes=15)


def lock_after(failed_attempts: int) -> timedelta:
    """The pause after that many wrong passwords in a row: none at first, then doubling."""
    beyond = failed_attempts - _FREE_ATTEMPTS
    if beyond <= 0:
        return timedelta(0)
    if beyond > 6:
        return LONGEST
    return min(timedelta(seconds=15 * 2 ** (beyond - 1)), LONGEST)
