"""A reflection's charts as vectors, labelled directly, told apart by shape and hatch: a grey
printer loses nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, log10

from reportlab.lib.colors import Color, HexColor, white
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from shared.reports.letter.type import BOLD, INK, LINE, MUTE, fitting, font

SMALL = 8.2
_TICKS = 4
_AXIS = 27.0
_PALE = 0.5
FULL, PALE, OUTLINE, HATCH = "full", "pale", "outline", "hatch"


def pale(colour: str) -> Color:
    """The house's colour, half as strong: light where the full one is dark on grey paper."""
    full = HexColor(colour)
    return Color(*(part + (1 - part) * _PALE for part in (full.red, full.green, full.blue)))


def filled(canvas: Canvas, kind: str, colour: str, x: float, y: float, wide: float, high: float)\
        -> None:  # fmt: skip
    """A rectangle of one of the four kinds."""
    if wide <= 0:
        return
    canvas.saveState()
    if kind in (FULL, PALE):
        canvas.setFillColor(HexColor(colour) if kind == FULL else pale(colour))
        canvas.rect(x, y, wide, high, stroke=0, fill=1)
        canvas.restoreState()
        return
    edge = 0.36
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(2 * edge)
    canvas.setFillColor(white)
    inner = max(0.1, wide - 2 * edge)
    canvas.rect(x + edge, y + edge, inner, high - 2 * edge, stroke=1, fill=1)
    if kind == HATCH:
        path = canvas.beginPath()
        path.rect(x + edge, y + edge, inner, high - 2 * edge)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setLineWidth(1.2)
        start = x - high
        while start < x + wide:
            canvas.line(start, y, start + high, y + high)
            start += 3.6
    canvas.restoreState()


@dataclass(frozen=True)
class ChartColumn:
    """One column of :class:`ColumnChart`: None for one that is left out, drawn as a gap."""

    label: str
    value: float | None
    words: str


class ColumnChart(Flowable):
    """Columns over a baseline, the highest one dark."""

    def __init__(
        self, columns: Sequence[ChartColumn], *, wide: float, high: float, colour: str
    ) -> None:
        super().__init__()
        self.width, self.height = wide, high
        self._columns, self._colour = columns, colour

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        step = nice_step(max((one.value or 0 for one in self._columns), default=0))
        top = step * max(1, ceil(max(one.value or 0 for one in self._columns) / step))
        low, room = 24.0, self.height - 24 - 10
        canvas.setFont(font(), SMALL)
        canvas.setFillColor(MUTE)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.7)
        for number in range(round(top / step) + 1):
            y = low + room * number * step / top
            canvas.line(_AXIS, y, self.width, y)
            canvas.drawRightString(_AXIS - 6, y - 3, f"{number * step:,}".replace(",", "."))
        each = (self.width - _AXIS) / len(self._columns)
        highest = max((one.value or 0 for one in self._columns), default=0)
        every = max(1, ceil(_label_room(self._columns) / each))
        for position, one in enumerate(self._columns):
            x = _AXIS + each * position
            self._column(canvas, one, x, each, low, room / top, dark=one.value == highest)
            if position % every == 0:
                canvas.setFont(font(), SMALL)
                canvas.setFillColor(MUTE)
                canvas.drawCentredString(x + each / 2, low - 12, one.label)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1)
        canvas.line(_AXIS, low, self.width, low)

    def _column(
        self, canvas: Canvas, one: ChartColumn, x: float, each: float, low: float, unit: float, *,
        dark: bool,
    ) -> None:  # fmt: skip
        if not one.value:
            return
        wide = each * 0.62
        kind = FULL if dark else PALE
        filled(canvas, kind, self._colour, x + (each - wide) / 2, low, wide, one.value * unit)
        if stringWidth(one.words, font(BOLD), SMALL) <= each + 2 or dark:
            canvas.setFont(font(BOLD), SMALL)
            canvas.setFillColor(INK)
            canvas.drawCentredString(x + each / 2, low + one.value * unit + 3.4, one.words)


def nice_step(highest: float) -> int:
    """A round step of which about four reach the highest value."""
    if highest <= _TICKS:
        return 1
    power = 10 ** int(log10(highest / _TICKS))
    return int(next(f * power for f in (1, 2, 5, 10) if f * power * _TICKS >= highest))


def _label_room(columns: Sequence[ChartColumn]) -> float:
    return max(stringWidth(one.label, font(), SMALL) for one in columns) + 4


class WaitLine(Flowable):
    """Median (full) to p90 (open) on a scale to ``longest``; the promise is a stroke."""

    def __init__(
        self, median: float | None, p90: float | None, promise: float, longest: float, *,
        wide: float, colour: str,
    ) -> None:  # fmt: skip
        super().__init__()
        self.width, self.height = wide, 17.0
        self._at, self._promise, self._longest = (median, p90), promise, longest
        self._colour = colour

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, middle = self.canv, self.height / 2
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(1)
        canvas.line(4, middle, self.width - 4, middle)
        median, p90 = self._at
        if median is not None and p90 is not None:
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(2.4)
            canvas.line(self._x(median), middle, self._x(p90), middle)
        canvas.setFillColor(HexColor(self._colour))
        canvas.rect(self._x(self._promise) - 1, 1, 2, self.height - 2, stroke=0, fill=1)
        if median is None or p90 is None:
            return
        canvas.setStrokeColor(INK)
        canvas.setFillColor(INK)
        canvas.circle(self._x(median), middle, 3.6, stroke=0, fill=1)
        canvas.setFillColor(white)
        canvas.setLineWidth(1.4)
        canvas.circle(self._x(p90), middle, 3.1, stroke=1, fill=1)

    def _x(self, minutes: float) -> float:
        return 4 + (self.width - 8) * min(1.0, minutes / self._longest)


class WaitLegend(Flowable):
    """What the marks of :class:`WaitLine` are."""

    def __init__(self, promise: str, *, wide: float, colour: str) -> None:
        super().__init__()
        self.width, self.height = wide, 10.0
        self._promise, self._colour = promise, colour

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.setFillColor(INK)
        canvas.setStrokeColor(INK)
        canvas.circle(3.2, 4.6, 2.9, stroke=0, fill=1)
        canvas.setLineWidth(1)
        canvas.circle(32.2, 4.6, 2.6, stroke=1, fill=0)
        canvas.setFont(font(), SMALL - 0.6)
        canvas.drawString(8, 2, "p50")
        canvas.drawString(37, 2, "p90")
        canvas.drawString(61, 2, fitting(self._promise, self.width - 61, SMALL - 0.6))
        canvas.setFillColor(HexColor(self._colour))
        canvas.rect(56, 0.6, 1.8, 8, stroke=0, fill=1)


@dataclass(frozen=True)
class BarPart:
    """A piece of a bar: how it is filled, how long it is, and what stands on it."""

    kind: str
    value: int
    words: str = ""


class BarStack(Flowable):
    """One bar of several pieces over the whole width."""

    def __init__(self, parts: Sequence[BarPart], *, wide: float, high: float, colour: str) -> None:
        super().__init__()
        self.width, self.height = wide, high
        self._parts, self._colour = parts, colour

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, x = self.canv, 0.0
        there = [one for one in self._parts if one.value]
        room = self.width - 1.4 * max(0, len(there) - 1)
        whole = sum(one.value for one in there)
        for one in there:
            wide = room * one.value / whole
            filled(canvas, one.kind, self._colour, x, 0, wide, self.height)
            self._words(canvas, one, x, wide)
            x += wide + 1.4

    def _words(self, canvas: Canvas, one: BarPart, x: float, wide: float) -> None:
        size = 9.6
        room = stringWidth(one.words, font(BOLD), size)
        if room + 4 > wide:
            return
        left = x + min(5.0, (wide - room) / 2)
        low = self.height / 2 - 3.4
        if one.kind == HATCH:
            canvas.setFillColor(white)
            canvas.rect(left - 1.5, low - 2, room + 3, 11, stroke=0, fill=1)
        canvas.setFillColor(white if one.kind == FULL else INK)
        canvas.setFont(font(BOLD), size)
        canvas.drawString(left, low, one.words)


@dataclass(frozen=True)
class BarRow:
    """A named bar of :class:`BarRows`."""

    name: str
    parts: tuple[BarPart, ...]
    words: str


class BarRows(Flowable):
    """Bars below one another, names at the left, numbers at their ends."""

    def __init__(
        self, rows: Sequence[BarRow], *, wide: float, names: float, pitch: float, thick: float,
        colour: str,
    ) -> None:  # fmt: skip
        super().__init__()
        self.width, self.height = wide, pitch * len(rows)
        self._rows, self._names, self._pitch, self._thick = rows, names, pitch, thick
        self._colour = colour

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        longest = max(sum(part.value for part in one.parts) for one in self._rows)
        widest = max(stringWidth(one.words, font(BOLD), SMALL) for one in self._rows)
        unit = (self.width - self._names - widest - 6) / max(1, longest)
        for position, one in enumerate(self._rows):
            y = self.height - self._pitch * (position + 1) + (self._pitch - self._thick) / 2
            low = y + self._thick / 2 - 2.8
            canvas.setFillColor(INK)
            canvas.setFont(font(), SMALL)
            canvas.drawString(0, low, fitting(one.name, self._names - 6, SMALL))
            x = self._names
            for part in one.parts:
                wide = part.value * unit
                filled(canvas, part.kind, self._colour, x, y, wide, self._thick)
                x += wide
            canvas.setFillColor(INK)
            canvas.setFont(font(BOLD), SMALL)
            canvas.drawString(x + 4, low, one.words)
