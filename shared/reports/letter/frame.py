"""The one frame of every A4 document: motif, head, foot with page x of y, metadata, language."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from shared.complaints.paper_content import LetterHead
from shared.reports.letter.motifs import MOTIFS
from shared.reports.letter.type import BOLD, HEAVY, INK, LINE, MUTE, fitting, font

MARGIN = 48
BAND = 9.6
_HEAD_TOP = 31
_LOGO = 34.6
_HEAD_FOOT = 78
_SMALLEST = 7.7
"""Below this size an address takes another line."""
_RUNNING_TOP = 41
_RUNNING_FOOT = 52
_FOOT = 27
HASH_LETTERS = 8


@dataclass(frozen=True)
class RunningHead:
    """One line above every page of a report, instead of a letter's head: name, what of it, kind."""

    name: str
    of: str
    kind: str


def document(
    head: LetterHead,
    story: Sequence[Flowable],
    *,
    title: str,
    foot: str = "",
    subject: str = "",
    wide: bool = False,
    running: RunningHead | None = None,
    language: str = "id-ID",
) -> bytes:
    """A PDF of ``story`` in the house's frame; the same input gives the same bytes.

    ``foot`` stands at the left of every page's foot, "x / y" and the document's short hash at its
    right. ``wide`` turns the paper. Headings of the story (`parts.Heading`) are its outline.
    """
    size = landscape(A4) if wide else A4
    above = _head_foot(head, size[0]) if running is None else _RUNNING_FOOT
    out = BytesIO()
    template = BaseDocTemplate(
        out,
        pagesize=size,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        title=title,
        author=head.lines[-1] if head.lines else "",
        subject=subject,
        creator="Sapa",
        lang=language,
        invariant=1,
        initialFontName=font(),
    )
    body = Frame(
        MARGIN, _FOOT + 22, size[0] - 2 * MARGIN, size[1] - above - _FOOT - 34,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    template.addPageTemplates(
        PageTemplate("page", [body], onPage=lambda canvas, _doc: _top(canvas, head, running, size))
    )
    mark = hashlib.sha256(repr((head, title, foot)).encode()).hexdigest()[:HASH_LETTERS]
    template.build(list(story), canvasmaker=_numbered(foot, mark, size))
    return out.getvalue()


def _numbered(foot: str, mark: str, size: tuple[float, float]) -> Callable[..., Canvas]:
    class Numbered(Canvas):
        """Keeps the pages until it knows how many there are."""

        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            self._kept: list[dict[str, Any]] = []
            self.headings: list[str] = []

        def showPage(self) -> None:  # noqa: N802 - reportlab's name
            self._kept.append(dict(self.__dict__))
            self.headings = []
            self._startPage()  # type: ignore[attr-defined] # reportlab's own way to count pages

        def save(self) -> None:
            # A reader shows the title instead of the file's name.
            self.setViewerPreference("DisplayDocTitle", "true")
            for number, page in enumerate(self._kept, start=1):
                self.__dict__.update(page)
                for turn, words in enumerate(self.headings):
                    self.bookmarkPage(f"{number}.{turn}")
                    self.addOutlineEntry(words, f"{number}.{turn}")
                _foot(self, foot, f"{mark} · {number} / {len(self._kept)}", size)
                super().showPage()
            super().save()

    return Numbered


def _top(
    canvas: Canvas, head: LetterHead, running: RunningHead | None, size: tuple[float, float]
) -> None:
    wide, high = size
    canvas.saveState()
    MOTIFS.get(head.motif, MOTIFS["pucuk-rebung"])(canvas, high - BAND, wide, BAND, head)
    if running is None:
        _letter_head(canvas, head, size)
    else:
        _running(canvas, running, size)
    canvas.restoreState()


def _running(canvas: Canvas, words: RunningHead, size: tuple[float, float]) -> None:
    wide, high = size
    y = high - _RUNNING_TOP
    canvas.setFillColor(MUTE)
    canvas.setFont(font(), 9.1)
    canvas.drawRightString(wide - MARGIN, y, words.kind)
    room = wide - 2 * MARGIN - stringWidth(words.kind, font(), 9.1) - 20
    shown = fitting(f" · {words.of}", room - stringWidth(words.name, font(BOLD), 9.1), 9.1)
    canvas.drawString(MARGIN + stringWidth(words.name, font(BOLD), 9.1), y, shown)
    canvas.setFillColor(INK)
    canvas.setFont(font(BOLD), 9.1)
    canvas.drawString(MARGIN, y, words.name)


def _letter_head(canvas: Canvas, head: LetterHead, size: tuple[float, float]) -> None:
    wide, high = size
    left, top = MARGIN, high - _HEAD_TOP
    if head.logo and Path(head.logo).is_file():
        canvas.drawImage(
            ImageReader(head.logo), left, top - _LOGO, _LOGO, _LOGO,
            mask="auto", preserveAspectRatio=True,
        )  # fmt: skip
    else:
        canvas.setFillColor(HexColor(head.primary))
        canvas.roundRect(left, top - _LOGO, _LOGO, _LOGO, 8.6, stroke=0, fill=1)
        _house(canvas, left + 7.2, top - _LOGO + 7.2, 20.2, head)
    text = left + _LOGO + 9.6
    for words, points, weight, colour, down in _head_rows(head, wide - text - MARGIN):
        canvas.setFillColor(colour)
        canvas.setFont(font(weight), points)
        canvas.drawString(text, top - down, words)
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1)
    foot = high - _head_foot(head, wide)
    canvas.line(MARGIN, foot, wide - MARGIN, foot)


def _head_foot(head: LetterHead, wide: float) -> float:
    """How far from the top edge the head ends; a long one pushes the body down."""
    rows = _head_rows(head, wide - 2 * MARGIN - _LOGO - 9.6)
    return max(_HEAD_FOOT, _HEAD_TOP + 14 + max((row[-1] for row in rows), default=0))


def _head_rows(head: LetterHead, room: float) -> list[tuple[str, float, int, Any, float]]:
    """Each line of the head: words, size, weight, colour, and how far below the head's top."""
    rows: list[tuple[str, float, int, Any, float]] = []
    down = 9.0
    for position, line in enumerate(head.lines, start=1):
        weight, size = (HEAVY, 12.5) if position == len(head.lines) else (BOLD, 9.0)
        rows.append((line, _fit(line, size, room), weight, INK, down))
        down += 12.5
    down += -1 if len(head.lines) > 1 else 4.5
    size = _fit(head.address, 9.1, room)
    parts = [head.address]
    if size < _SMALLEST:
        size, parts = _SMALLEST, simpleSplit(head.address, font(), _SMALLEST, room)
    for part in parts:
        rows.append((part, size, 400, MUTE, down))
        down += size * 1.2
    return rows


def _fit(words: str, size: float, room: float) -> float:
    """``size``, or what lets ``words`` fit into ``room``."""
    wide = stringWidth(words, font(HEAVY), size)
    return size if wide <= room else size * room / wide


def _house(canvas: Canvas, x: float, y: float, size: float, head: LetterHead) -> None:
    """A plain house for the office that has no crest yet."""
    unit = size / 24
    canvas.setStrokeColor(HexColor(head.light))
    canvas.setLineWidth(1.8 * unit)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for points in (
        ((5, 12), (3, 12), (12, 21), (21, 12), (19, 12)),
        ((5, 12), (5, 5), (7, 3), (17, 3), (19, 5), (19, 12)),
        ((9, 3), (9, 9), (11, 11), (13, 11), (15, 9), (15, 3)),
    ):
        path = canvas.beginPath()
        path.moveTo(x + points[0][0] * unit, y + points[0][1] * unit)
        for right, up in points[1:]:
            path.lineTo(x + right * unit, y + up * unit)
        canvas.drawPath(path, stroke=1, fill=0)


def _foot(canvas: Canvas, words: str, page: str, size: tuple[float, float]) -> None:
    canvas.saveState()
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    canvas.line(MARGIN, _FOOT + 14, size[0] - MARGIN, _FOOT + 14)
    canvas.setFillColor(MUTE)
    canvas.setFont(font(), 7.7)
    room = size[0] - 2 * MARGIN - stringWidth(page, font(), 7.7) - 12
    canvas.drawString(MARGIN, _FOOT, fitting(words, room, 7.7))
    canvas.drawRightString(size[0] - MARGIN, _FOOT, page)
    canvas.restoreState()
