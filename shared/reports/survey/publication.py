"""The sheet for the wall, and the same as a picture for the call board."""

from io import BytesIO

import fontpkg
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A3, A4
from reportlab.pdfgen.canvas import Canvas

from shared.reports.letter.motifs import MOTIFS
from shared.reports.letter.type import BOLD, FAMILY, HEAVY, INK, MEDIUM, MUTE, font
from shared.reports.survey.content import SurveyPaper, respondent_lines
from shared.survey.counting import SurveyFigures

_THANKS = "Terima kasih. Jawaban Anda memperbaiki pelayanan kami."
_SLIDE = (1920, 1080)


def publication_pdf(paper: SurveyPaper, *, large: bool = False) -> bytes:
    """One page for the wall; ``large`` is A3, everything else grows with it."""
    wide, high = A3 if large else A4
    unit = wide / A4[0]
    out = BytesIO()
    canvas = Canvas(out, pagesize=(wide, high), invariant=1, lang="id-ID",
                    initialFontName=font())  # type: ignore[arg-type] # fmt: skip
    canvas.setTitle(f"Publikasi {paper.of.figure} {paper.unit}")
    canvas.setAuthor(paper.unit)
    canvas.setCreator("Sapa")
    MOTIFS.get(paper.head.motif, MOTIFS["pucuk-rebung"])(
        canvas, high - 24 * unit, wide, 24 * unit, paper.head
    )
    y = high - 84 * unit
    y = _centred(canvas, paper.of.name.upper(), wide, y, 20 * unit, BOLD)
    y = _centred(canvas, paper.unit, wide, y - 8 * unit, 26 * unit, HEAVY)
    y = _centred(canvas, paper.period, wide, y - 6 * unit, 13 * unit, MEDIUM, HexColor("#5F524D"))
    box = 250 * unit
    y -= 26 * unit
    canvas.setFillColor(HexColor(paper.head.primary))
    canvas.roundRect(wide / 2 - 200 * unit, y - box, 400 * unit, box, 18 * unit, stroke=0, fill=1)
    _centred(
        canvas, paper.of.figure, wide, y - 40 * unit, 22 * unit, BOLD, HexColor(paper.head.light)
    )
    size = 96 if paper.figures.result.value is not None else 30
    _centred(canvas, paper.value, wide, y - 150 * unit, size * unit, HEAVY, white)
    _centred(canvas, f"Mutu {paper.mark}", wide, y - 205 * unit, 24 * unit, BOLD, white)
    y -= box + 40 * unit
    for name, words in lines_of(paper):
        canvas.setFillColor(MUTE)
        canvas.setFont(font(MEDIUM), 12 * unit)
        canvas.drawString(70 * unit, y, name)
        canvas.setFillColor(INK)
        for line in _wrapped(canvas, words, 12 * unit, wide - 270 * unit):
            canvas.setFont(font(BOLD), 12 * unit)
            canvas.drawString(200 * unit, y, line)
            y -= 18 * unit
        y -= 8 * unit
    _centred(canvas, _THANKS, wide, 70 * unit, 15 * unit, BOLD)
    foot = f"{paper.of.law} · {sample_words(paper.figures)}"
    _centred(canvas, foot, wide, 44 * unit, 9 * unit, MEDIUM, MUTE)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def slide_png(paper: SurveyPaper) -> bytes:
    """A picture for the board's ``slides`` folder."""
    picture = Image.new("RGB", _SLIDE, "#FFF8EF")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, _SLIDE[0], 36), fill=paper.head.primary)
    draw.rectangle((0, 36, _SLIDE[0], 42), fill=paper.head.accent)
    _middle(draw, paper.of.name, 130, 54, BOLD)
    _middle(draw, paper.unit, 200, 44, MEDIUM, "#5F524D")
    draw.rounded_rectangle((560, 290, 1360, 760), 40, fill=paper.head.primary)
    _middle(draw, paper.of.figure, 330, 56, BOLD, paper.head.light)
    _middle(draw, paper.value, 420, 190 if paper.figures.result.value is not None else 60, HEAVY,
            "#FFFFFF")  # fmt: skip
    _middle(draw, f"Mutu {paper.mark}", 665, 56, BOLD, "#FFFFFF")
    _middle(draw, f"{paper.figures.respondents} responden · {paper.period}", 810, 40, MEDIUM)
    _middle(draw, _THANKS, 930, 46, BOLD, paper.head.primary)
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def lines_of(paper: SurveyPaper) -> list[tuple[str, str]]:
    """What stands under the value: which services, how many answered, and who."""
    services = " · ".join(
        name for code, name in paper.services.items() if code in paper.figures.by_service
    )
    return [
        ("Layanan", services or "semua layanan"),
        ("Responden", f"{paper.figures.respondents} orang"),
        *respondent_lines(paper),
    ]


def sample_words(figures: SurveyFigures) -> str:
    """Whether there were enough, said openly."""
    if not figures.wanted:
        return f"{figures.respondents} responden"
    if figures.enough:
        return f"jumlah minimal {figures.wanted} terpenuhi"
    return f"di bawah jumlah minimal ({figures.respondents} dari {figures.wanted})"


def _centred(
    canvas: Canvas,
    words: str,
    wide: float,
    y: float,
    size: float,
    weight: int,
    colour: object = INK,
) -> float:
    """Write in the middle, smaller where it would not fit; the next line's height comes back."""
    room = wide * 0.88
    needed = canvas.stringWidth(words, font(weight), size)
    size = size if needed <= room else size * room / needed
    canvas.setFillColor(colour)  # type: ignore[arg-type]
    canvas.setFont(font(weight), size)
    canvas.drawCentredString(wide / 2, y, words)
    return y - size * 1.15


def _wrapped(canvas: Canvas, words: str, size: float, room: float) -> list[str]:
    lines, line = [], ""
    for word in words.split(" "):
        longer = f"{line} {word}".strip()
        if line and canvas.stringWidth(longer, font(BOLD), size) > room:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line]


def _middle(
    draw: ImageDraw.ImageDraw,
    words: str,
    y: int,
    size: int,
    weight: int,
    colour: str = "#2A1A17",
) -> None:
    path = str(fontpkg.path(FAMILY, weight=weight))
    face = ImageFont.truetype(path, size)
    while size > 12 and face.getlength(words) > _SLIDE[0] * 0.9:
        size -= 2
        face = ImageFont.truetype(path, size)
    draw.text((_SLIDE[0] / 2, y), words, font=face, fill=colour, anchor="ma")
