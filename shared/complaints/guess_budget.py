"""How often the PIN of a report may be guessed at a kiosk."""

from dataclasses import dataclass
from datetime import datetime, timedelta

WITHIN = timedelta(hours=1)
OF_NUMBER, OF_KIOSK, IN_A_ROW = 5, 20, 10
_FIRST_WAIT, _LONGEST = timedelta(minutes=5), timedelta(hours=1)


@dataclass(frozen=True)
class WrongGuesses:
    """How many were wrong ``WITHIN`` the last hour, and when the last one was."""

    count: int = 0
    last: datetime | None = None


def waits_until(wrong: WrongGuesses, budget: int) -> datetime | None:
    """From when another guess is taken; None at once. Past the budget every wait is twice the
    last."""
    over = wrong.count - budget
    if over < 0 or wrong.last is None:
        return None
    return wrong.last + min(_FIRST_WAIT * (1 << min(over, 10)), _LONGEST)
