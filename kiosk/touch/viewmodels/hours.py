"""Until when the house is open today, as every screen says it."""

from datetime import datetime

from shared.i18n import clock_time
from shared.office.intervals import Interval
from shared.office.opening import OpeningState
from shared.office.profile import HouseProfile
from shared.office.words import zone_letters


def closing_time(state: OpeningState, profile: HouseProfile, now: datetime, language: str) -> str:
    """``15.00 WIB``, the end of the day's last stretch; nothing while the house is closed."""
    if state.ends_at is None:
        return ""
    return f"{clock_time(state.ends_at, language)} {zone_letters(profile.tz, now)}"


def break_hours(state: OpeningState, language: str) -> str:
    """``12.00 – 13.00``, the breaks still to come today."""
    return ", ".join(span_words(each, language) for each in state.breaks)


def span_words(interval: Interval, language: str) -> str:
    """``08.00 – 12.00``."""
    return f"{clock_time(interval.start, language)} – {clock_time(interval.end, language)}"
