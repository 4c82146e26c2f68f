"""How long each screen waits for its visitor, and what comes then."""

from kiosk.touch.visit import Place, Visit
from shared.office.profile import KioskRules

MESSAGE_SECONDS = 9
ATTRACT_TURN_SECONDS = 8
_SLOWER = 2.0


def seconds_left_alone(screen: Place, visit: Visit, rules: KioskRules) -> float | None:
    """Seconds without a touch until the screen gives up; None for one that stays.

    Twice as long in the accessibility mode.
    """
    factor = _SLOWER if visit.accessible else 1.0
    if screen is Place.ATTRACT:
        return None
    if screen is Place.TICKET:
        return rules.ticket_seconds * factor
    if screen is Place.MESSAGE and visit.place is Place.MESSAGE:
        return MESSAGE_SECONDS * factor
    return rules.idle_seconds * factor


def is_fresh(visit: Visit, first: Visit) -> bool:
    """Whether nothing was touched since the last visitor."""
    return (
        visit.place in (Place.HOME, Place.CLOSED)
        and visit.language == first.language
        and not visit.accessible
        and not visit.priority
    )
