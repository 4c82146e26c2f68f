"""The trail on paper: a stretch of it as a table on wide paper."""

from collections.abc import Sequence

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable

from shared.complaints.paper_content import LetterHead
from shared.reports.letter.frame import MARGIN, document
from shared.reports.letter.parts import NARROW, gap, ruled, said
from shared.reports.letter.type import BOLD, HEAVY, MUTE

_WIDE = A4[1] - 2 * MARGIN
_SHARES = (0.06, 0.13, 0.16, 0.15, 0.5)


def trail_pdf(
    head: LetterHead,
    *,
    title: str,
    period: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    foot: str,
) -> bytes:
    """Number, time, who, what and about what, a line each; the heading repeats on every page."""
    heads = [said(name, 8, BOLD, leading=1.2) for name in columns]
    lines = [[said(text or "-", 7.5, leading=1.25) for text in row] for row in rows]
    table = ruled([heads, *lines], [_WIDE * one for one in _SHARES], *NARROW)
    story: list[Flowable] = [
        gap(10),
        said(title, 16, HEAVY, leading=1.25),
        said(period, 10, colour=MUTE),
        gap(8),
        table,
    ]
    return document(head, story, title=title, foot=foot, wide=True)
