"""What became of a visitor's call for staff, as time goes by. Pure."""

from datetime import datetime, timedelta
from enum import StrEnum

from shared.queue.kiosk_state import KioskState

UNANSWERED_AFTER = timedelta(seconds=90)
"""Nobody said that they come: the visitor is told so, and may call again."""
_GIVEN_UP_AFTER = timedelta(minutes=5)
_OVER_AFTER = timedelta(minutes=3)


class Help(StrEnum):
    """What became of it."""

    NONE = "none"
    ASKED = "asked"
    UNANSWERED = "unanswered"
    COMING = "coming"


def help_at(kiosk: KioskState | None, now: datetime) -> Help:
    """The call for help of this kiosk at ``now``."""
    if kiosk is None or kiosk.help_asked_at is None:
        return Help.NONE
    if kiosk.help_coming:
        return Help.COMING
    return Help.UNANSWERED if now - kiosk.help_asked_at > UNANSWERED_AFTER else Help.ASKED


def is_over(kiosk: KioskState | None, now: datetime) -> bool:
    """Whether the call is too old to be its visitor's still: answered, or in vain."""
    if kiosk is None or kiosk.help_asked_at is None:
        return False
    if kiosk.help_answered_at is not None:
        return now - kiosk.help_answered_at > _OVER_AFTER
    return now - kiosk.help_asked_at > _GIVEN_UP_AFTER
