"""Where things stand on the charts' common axis of time, in pixels."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF

from desk.charts.axis import axis_top
from shared.figures.period import PeriodFigures, PeriodLine
from shared.i18n import clock_time, day_name

GUTTER, EDGE = 72.0, 16.0
_LANE, LANE_HIGH = 28.0, 18.0
_HEAD, _BETWEEN, _AXIS = 40.0, 68.0, 34.0
_LEAST = 150 + 120
_SHARE = 0.54
"""Of what the lanes leave, what arrivals take; the rest is the line of people waiting."""


class TimeAxis:
    """Three plots under each other: ``arrivals``, ``line`` and ``counters``."""

    def __init__(self, figures: PeriodFigures, width: int, height: int) -> None:
        self._figures = figures
        wide, lanes = width - GUTTER - EDGE, len(figures.counters) * _LANE
        left = height - _HEAD - 2 * _BETWEEN - lanes - _AXIS
        self.arrivals = QRectF(GUTTER, _HEAD, wide, left * _SHARE)
        self.line = QRectF(GUTTER, self.arrivals.bottom() + _BETWEEN, wide, left * (1 - _SHARE))
        self.counters = QRectF(GUTTER, self.line.bottom() + _BETWEEN, wide, lanes)
        most = max((max(one.issued, float(one.usual or 0)) for one in figures.slots), default=0)
        self.arrivals_scale = axis_top(most)
        self.line_scale = axis_top(max((one.waiting for one in figures.slots), default=0))

    @staticmethod
    def least_height(figures: PeriodFigures) -> int:
        return round(_HEAD + 2 * _BETWEEN + _LEAST + len(figures.counters) * _LANE + _AXIS)

    def x(self, moment: datetime) -> float:
        figures = self._figures
        whole = (figures.closes - figures.opens).total_seconds()
        part = (moment - figures.opens).total_seconds() / whole
        return self.arrivals.left() + self.arrivals.width() * min(1.0, max(0.0, part))

    def slot(self, one: PeriodLine) -> tuple[float, float]:
        """Its left edge and how wide it is."""
        left = self.x(one.start)
        return left, self.x(one.end) - left

    def bar(self, one: PeriodLine) -> QRectF:
        left, wide = self.slot(one)
        gap = 4.0 if wide > 14 else wide * 0.12
        high = self.arrivals.height() * one.issued / self.arrivals_scale[0]
        top = self.arrivals.bottom() - high
        return QRectF(left + gap, top, max(1.0, wide - 2 * gap), high)

    def usual_y(self, one: PeriodLine) -> float:
        part = float(one.usual or 0) / self.arrivals_scale[0]
        return self.arrivals.bottom() - self.arrivals.height() * part

    def line_y(self, one: PeriodLine) -> float:
        return self.line.bottom() - self.line.height() * one.waiting / self.line_scale[0]

    def line_moment(self, one: PeriodLine) -> datetime:
        """At which moment of a line so many waited: its end or now, in the middle of a day."""
        if not self._figures.one_day:
            return one.start + (one.end - one.start) / 2
        now = self._figures.now
        return one.end if now is None else min(one.end, now)

    def lanes(self) -> Iterator[QRectF]:
        """Where each counter is."""
        plot = self.counters
        for number in range(len(self._figures.counters)):
            yield QRectF(plot.left(), plot.top() + number * _LANE, plot.width(), LANE_HIGH)

    def ticks(self, language: str) -> Iterator[tuple[float, str]]:
        """The axis' marks and what stands under them."""
        figures = self._figures
        if figures.one_day:
            moment = figures.opens
            while moment <= figures.closes:
                yield self.x(moment), clock_time(moment, language)
                moment += timedelta(hours=1)
            return
        days = (figures.last_day - figures.first_day).days + 1
        for position in range(0, days, max(1, -(-days // 8))):
            moment = figures.opens + timedelta(days=position, hours=12)
            short = day_name(moment.weekday(), language)[:3]
            words = f"{moment.day:02d}-{moment.month:02d}"
            yield self.x(moment), f"{short} {words}" if days <= 8 else words
