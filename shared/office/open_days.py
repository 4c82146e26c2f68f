"""When a house is open, as its profile says it: hours, holidays, exceptions."""

from datetime import date
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import field_validator

from shared.i18n import Message
from shared.office import lengths
from shared.office.distinct import distinct
from shared.office.intervals import Interval
from shared.office.mistake import ProfileMistake
from shared.office.part import Part

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Hours(Part):
    """Opening intervals per weekday; a gap between two is the break."""

    monday: tuple[Interval, ...] = ()
    tuesday: tuple[Interval, ...] = ()
    wednesday: tuple[Interval, ...] = ()
    thursday: tuple[Interval, ...] = ()
    friday: tuple[Interval, ...] = ()
    saturday: tuple[Interval, ...] = ()
    sunday: tuple[Interval, ...] = ()

    @field_validator(*WEEKDAYS)
    @classmethod
    def _in_order(cls, intervals: tuple[Interval, ...]) -> tuple[Interval, ...]:
        for earlier, later in pairwise(intervals):
            if later.start < earlier.end:
                raise ProfileMistake(
                    Message("Problems", "Jam buka harus berurutan dan tidak bertumpuk.")
                )
        return intervals

    def on(self, weekday: int) -> tuple[Interval, ...]:
        """Intervals of a weekday, 0 = Monday."""
        intervals: tuple[Interval, ...] = getattr(self, WEEKDAYS[weekday])
        return intervals


class DayException(Part):
    """One date that differs from its weekday; no intervals means closed."""

    day: date
    intervals: tuple[Interval, ...] = ()
    reason: Annotated[str, lengths.DAY_REASON.text]


class HolidayChange(Part):
    """A holiday added to, or taken from, what package ``holidays`` knows."""

    day: date
    name: Annotated[str, lengths.DAY_REASON.text]
    kind: Literal["public", "cuti_bersama", "cancelled"]
    source: Annotated[str, lengths.SOURCE.text] = ""


class Calendar(Part):
    """Which days the house is closed by the calendar."""

    closed_on_public_holidays: bool = True
    closed_on_cuti_bersama: bool = True
    holiday_changes: Annotated[tuple[HolidayChange, ...], distinct("day")] = ()
    exceptions: Annotated[tuple[DayException, ...], distinct("day")] = ()
