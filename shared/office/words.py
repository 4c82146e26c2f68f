"""How the house writes its zone and a waiting interval; dates and times are in shared/i18n."""

from datetime import datetime
from zoneinfo import ZoneInfo

_ZONE_LETTERS = {7: "WIB", 8: "WITA", 9: "WIT"}


def zone_letters(zone: ZoneInfo, at: datetime) -> str:
    """WIB, WITA or WIT; the UTC offset for a zone outside Indonesia."""
    offset = at.astimezone(zone).utcoffset()
    assert offset is not None, "an aware moment always has an offset"
    hours = offset.total_seconds() / 3600
    return _ZONE_LETTERS.get(int(hours), f"UTC{hours:+g}") if hours == int(hours) else "UTC"


def minutes_text(low: int, high: int) -> str:
    """A waiting interval in whole minutes as the visitor reads it: ``± 8`` or ``25–40``."""
    return f"± {high}" if high - low <= 2 else f"{low}–{high}"
