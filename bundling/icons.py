"""The programs' icons, drawn once as SVG, as Windows wants them."""

import os
from pathlib import Path

from PIL import Image

from bundling.programs import Program

_SIZES = (16, 24, 32, 48, 64, 128, 256)


def windows_icon(program: Program, work: Path) -> str:
    """The path of an .ico file under ``work``, each size drawn for itself."""
    pictures = [drawn(program.drawing, size) for size in _SIZES]
    path = work / f"{program.name}.ico"
    path.parent.mkdir(parents=True, exist_ok=True)
    pictures[-1].save(path, sizes=[(size, size) for size in _SIZES], append_images=pictures[:-1])
    return str(path)


def drawn(drawing: Path, size: int) -> Image.Image:
    """An SVG file as a square picture of ``size`` pixels on nothing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    # Kept alive: without an application SVG text and fonts cannot be drawn.
    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.read_bytes())).render(painter)
    painter.end()
    del application
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))
