"""The survey of a reflection: the mark, the index, and every element."""

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, KeepTogether

from shared.figures.reflection import Reflection
from shared.reports.letter.parts import BODY, Heading, gap, grid, said
from shared.reports.letter.type import HEAVY, MUTE, font
from shared.reports.reflection.elements import ElementLines
from shared.reports.reflection.saying import HIDDEN, Saying

_LEFT = 144.0
_GUTTER = 27.0
_BOX = 53.8


class Mark(Flowable):
    """The mark in a rounded frame."""

    def __init__(self, mark: str, colour: str) -> None:
        super().__init__()
        self._mark, self._colour = mark, colour
        self.width = self.height = _BOX

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(HexColor(self._colour))
        canvas.setFillColor(HexColor(self._colour))
        canvas.setLineWidth(1.9)
        canvas.roundRect(1, 1, _BOX - 2, _BOX - 2, 7.7, stroke=1, fill=0)
        canvas.setFont(font(HEAVY), 38.4)
        canvas.drawCentredString(_BOX / 2, _BOX / 2 - 13.6, self._mark)


def survey_parts(of: Reflection, say: Saying, colour: str) -> list[Flowable]:
    """Mark and index at the left, elements at the right."""
    heading, survey = Heading(say("Kepuasan (SKM)", "Satisfaction (SKM)")), of.survey
    index = of.figure("F15")
    if index.value is None or not survey.mark:
        answers = HIDDEN if survey.respondents is None else say.count(survey.respondents)
        words = say(
            f"Belum dapat dihitung: {answers} responden.", f"Cannot be told: {answers} respondents."
        )
        return [KeepTogether([heading, said(words, 9.5, colour=MUTE)]), gap(16)]
    value: list[Flowable] = [
        said(say.number(index.value), 22, HEAVY, leading=1.15),
        said(say.word(survey.word), 10.5, leading=1.2),
    ]
    box = grid(
        [[Mark(survey.mark, colour), value]], (_BOX + 10, _LEFT - _BOX - 10),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    )  # fmt: skip
    left: list[Flowable] = [
        heading, gap(8), box, gap(8),
        said(_sample(of, say), 8.2, colour=MUTE, after=5),
        said(say("Lingkaran kosong: unsur terendah. Garis putus: batas mutu C, B, A.",
                 "Hollow: the lowest element. Dashed: where the marks C, B, A begin."),
             8.2, colour=MUTE),
    ]  # fmt: skip
    lines = ElementLines(
        survey.elements, wide=BODY - _LEFT - _GUTTER, colour=colour, language=say.language
    )
    table = grid([[left, "", lines]], (_LEFT, _GUTTER, BODY - _LEFT - _GUTTER))
    return [KeepTogether([table]), gap(16)]


def _sample(of: Reflection, say: Saying) -> str:
    survey = of.survey
    answers, users = say.count(survey.respondents), say.count(survey.users)
    wanted = say.count(survey.wanted)
    words = say(
        f"{answers} responden; minimum {wanted} untuk {users} pengguna (Krejcie–Morgan).",
        f"{answers} respondents; at least {wanted} for {users} users (Krejcie–Morgan).",
    )
    if survey.respondents is not None and survey.respondents < survey.wanted:
        words += say(
            f" Di bawah jumlah minimal ({answers} dari {wanted}).",
            f" Below the least number ({answers} of {wanted}).",
        )
    if survey.before is not None:
        before = say.title(of.period.before())
        words += f"\n{before}: {say.number(survey.before)} ({survey.before_mark})."
    return words
