"""The service day: the local date of the house, on which numbers start anew."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from shared.i18n import Message, Refusal


class ClockWentBack(Refusal):
    """The computer's clock shows a day before one on which numbers were already given."""

    sentence = Message(
        "Sentences",
        "Jam komputer menunjukkan {today}, padahal nomor sudah terbit untuk {latest}. "
        "Betulkan tanggal komputer; bila tanggal ini memang benar, administrator "
        "menjalankan “sapa clock accept”.",
    )

    def __init__(self, today: date, latest: date) -> None:
        self.today, self.latest = today, latest
        super().__init__(today=f"{today:%d-%m-%Y}", latest=f"{latest:%d-%m-%Y}")


def service_day(at: datetime, zone: ZoneInfo) -> date:
    """The date in the house's zone at an aware moment."""
    if at.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return at.astimezone(zone).date()


def refuse_backwards(today: date, latest: date | None) -> None:
    """Raise :class:`ClockWentBack` when numbers were given on a later day than ``today``."""
    if latest is not None and today < latest:
        raise ClockWentBack(today, latest)
