"""The pages of a PDF as pictures, by QtPdf, which runs nothing that a document brings."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtPdf import QPdfDocument

_LONGEST = 1600
"""Points of the longer side."""


def pdf_pages(content: bytes, most: int) -> list[bytes]:
    """The first ``most`` pages as PNG files, white behind; none of what cannot be opened.

    For a worker's thread, as for any other.
    """
    held = QByteArray(content)
    device = QBuffer(held)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(device)
        if document.status() is not QPdfDocument.Status.Ready:
            return []
        return [_page(document, number) for number in range(min(document.pageCount(), most))]
    finally:
        document.close()
        document.deleteLater()


def _page(document: QPdfDocument, number: int) -> bytes:
    size = document.pagePointSize(number)
    width, height = max(size.width(), 1.0), max(size.height(), 1.0)
    scale = min(_LONGEST / max(width, height), 4.0)
    asked = QSize(max(round(width * scale), 1), max(round(height * scale), 1))
    white = QImage(asked, QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    drawn = document.render(number, asked)
    if not drawn.isNull():
        painter = QPainter(white)
        painter.drawImage(0, 0, drawn)
        painter.end()
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(out, QByteArray(b"png")).write(white)
    return bytes(out.data().data())
