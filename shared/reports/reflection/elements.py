"""The survey's elements on one scale, with the marks' edges; the lowest ones are hollow."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor, white
from reportlab.platypus import Flowable

from shared.figures.reflection import ReflectedElement
from shared.figures.spread import number_text
from shared.reports.letter.type import BOLD, INK, MUTE, fitting, font
from shared.reports.reflection.charts import SMALL
from shared.survey.questionnaire import SKM, questionnaire

_PITCH = 19.7
_NAMES, _NUMBERS = 190.0, 34.0
_LEAST, _MOST = 2.5, 4.1
_EDGE = HexColor("#C9BBAB")


class ElementLines(Flowable):
    """From the scale's start to each mean; edges are those of the marks C, B and A."""

    def __init__(
        self, elements: Sequence[ReflectedElement], *, wide: float, colour: str, language: str
    ) -> None:
        super().__init__()
        self._elements = [one for one in elements if one.mean is not None]
        self.width, self.height = wide, _PITCH * len(self._elements) + 14
        self._colour, self._language = colour, language

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        means = [float(one.mean or 0) for one in self._elements]
        least = min(_LEAST, *means) if means else _LEAST
        canvas.setFont(font(BOLD), SMALL)
        for band in questionnaire(SKM).bands:
            edge = float(band.least) / 25
            if edge < least:
                continue
            x = self._x(edge, least)
            canvas.setStrokeColor(_EDGE)
            canvas.setLineWidth(0.7)
            canvas.setDash(2.4, 2.4)
            canvas.line(x, 14, x, self.height)
            canvas.setDash()
            canvas.setFillColor(MUTE)
            canvas.drawString(x + 3, 3, band.mark)
        for position, one in enumerate(self._elements):
            y = self.height - _PITCH * (position + 0.5)
            self._line(one, float(one.mean or 0), least, y, hollow=one.mean == self._lowest())

    def _line(
        self, one: ReflectedElement, mean: float, least: float, y: float, *, hollow: bool
    ) -> None:
        canvas = self.canv
        canvas.setFillColor(INK)
        canvas.setFont(font(BOLD), SMALL)
        canvas.drawString(0, y - 2.8, one.code)
        canvas.drawRightString(self.width, y - 2.8, number_text(one.mean, self._language))
        canvas.setFont(font(), SMALL)
        name = fitting(one.name.say(self._language), _NAMES - 24, SMALL)
        canvas.drawString(19, y - 2.8, name)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.4)
        canvas.line(_NAMES, y, self._x(mean, least), y)
        canvas.setStrokeColor(HexColor(self._colour))
        canvas.setFillColor(white if hollow else HexColor(self._colour))
        canvas.circle(self._x(mean, least), y, 3.9, stroke=1, fill=1)

    def _lowest(self) -> object:
        return min((one.mean for one in self._elements if one.mean is not None), default=None)

    def _x(self, mean: float, least: float) -> float:
        room = self.width - _NAMES - _NUMBERS
        return _NAMES + room * (mean - least) / (_MOST - least)
