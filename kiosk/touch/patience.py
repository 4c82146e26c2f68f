"""How long a screen waits for its visitor, as a column of the screens' table."""

from collections.abc import Callable

from kiosk.touch.visit import ScreenName, Visit
from shared.office.profile import KioskRules

MESSAGE_SECONDS = 9
UNPRINTED_SECONDS = 120
"""A number that is on no paper stays so long; then it shrinks to the last number."""
STILL_HERE_SECONDS = 20
"""Time to answer whether one is still there (WCAG 2.2.1 asks for no less)."""
ATTRACT_TURN_SECONDS = 8
STATUS_SECONDS = 30
_SLOWER = 2.0

Patience = Callable[[Visit, KioskRules], float | None]
"""Seconds without a touch until the screen gives up; None for one that stays. Twice as long in
the accessibility mode."""


def _slower(visit: Visit) -> float:
    return _SLOWER if visit.accessible else 1.0


def idle(visit: Visit, rules: KioskRules) -> float:
    """What most screens wait."""
    return rules.idle_seconds * _slower(visit)


def ticket(visit: Visit, rules: KioskRules) -> float:
    """Long enough to read a number, short enough for the next visitor; to write it down takes
    longer."""
    paperless = visit.printing.paperless
    return (UNPRINTED_SECONDS if paperless else rules.ticket_seconds) * _slower(visit)


def still_here(visit: Visit) -> float:
    """Seconds to answer whether one is still there."""
    return STILL_HERE_SECONDS * _slower(visit)


def status(visit: Visit, _rules: KioskRules) -> float:
    """Long enough to read how far a report is; whoever comes next must not find it."""
    return STATUS_SECONDS * _slower(visit)


def message(visit: Visit, rules: KioskRules) -> float:
    """A message to this visitor goes soon; one about the kiosk or the house waits as others do."""
    if visit.screen is ScreenName.MESSAGE:
        return MESSAGE_SECONDS * _slower(visit)
    return idle(visit, rules)


def forever(_visit: Visit, _rules: KioskRules) -> None:
    """The screen stays until it is touched."""


def milliseconds(seconds: float, pace: float) -> int:
    """A wait as a run keeps it whose seconds last ``pace`` seconds."""
    return max(1, round(seconds * 1000 * pace))


def is_fresh(visit: Visit, first: Visit) -> bool:
    """Whether nothing was touched since the last visitor."""
    return (
        visit.screen in (ScreenName.HOME, ScreenName.CLOSED)
        and visit.language == first.language
        and not visit.accessible
        and not visit.priority
    )
