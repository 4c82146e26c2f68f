"""The house's keys on paper: two whole copies, each a page for an envelope that is sealed."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

import segno
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from shared.i18n import clock_time, long_date

COPIES = 2
_LEFT, _TOP = 20 * mm, A4[1] - 25 * mm
_QR = 75 * mm
_LINE = 4.6 * mm
_TOLD = (
    "Lembar ini membuka semua data pribadi rumah. Masukkan ke amplop, segel, tanda tangani di",
    "lipatannya, dan simpan di tempat lain dari komputer; dua lembar di dua tempat. Hapus berkas",
    "PDF setelah dicetak. Memulihkan: “sapa keys restore”, lalu pindai kode ini atau ketik",
    "barisnya; salah ketik diberitahukan dengan nomor barisnya.",
)


def key_paper(lines: Sequence[str], *, house: str, at: datetime) -> bytes:
    """A PDF of two pages with the lines of ``shared.keys.key_paper``, readable and as a QR code."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4)
    canvas.setTitle("Kunci rumah")
    for copy in range(1, COPIES + 1):
        canvas.setFont("Helvetica-Bold", 15)
        canvas.drawString(_LEFT, _TOP, f"Kunci rumah, salinan {copy} dari {COPIES}")
        canvas.setFont("Helvetica", 10)
        made = f"{long_date(at.date())} {clock_time(at)}"
        canvas.drawString(_LEFT, _TOP - 7 * mm, f"{house}, dibuat {made}")
        down = _TOP - 15 * mm
        for line in _TOLD:
            canvas.drawString(_LEFT, down, line)
            down -= _LINE
        _draw_code(canvas, "\n".join(lines), _LEFT, down - _QR - 2 * mm)
        down -= _QR + 9 * mm
        canvas.setFont("Courier", 9)
        for line in lines:
            if down < 15 * mm:
                canvas.showPage()
                canvas.setFont("Courier", 9)
                down = _TOP
            canvas.drawString(_LEFT, down, line)
            down -= _LINE
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw_code(canvas: Canvas, text: str, left: float, bottom: float) -> None:
    rows = [list(row) for row in segno.make_qr(text, error="m").matrix]
    side = _QR / len(rows)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark:
                top = bottom + _QR - (down + 1) * side
                canvas.rect(left + across * side, top, side, side, stroke=0, fill=1)
