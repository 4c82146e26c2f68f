"""One icon set and the motif bands in any colour; shared/qt/pictures.py serves them to QML."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from assets import asset
from shared.theme import Theme

_SIZES = (16, 20, 24, 32, 40, 48, 64)


class IconMissing(Exception):
    """No shipped icon or motif has this name."""


@cache
def _source(folder: str, name: str) -> str:
    path = asset(folder, f"{name}.svg")
    if not path.is_file():
        raise IconMissing(f"Gambar {name!r} tidak ada di assets/{folder}.")
    return path.read_text(encoding="utf-8")


def icon_names() -> tuple[str, ...]:
    """Every icon that ships, in alphabetical order."""
    return tuple(sorted(path.stem for path in asset("icons").glob("*.svg")))


def icon_image(name: str, colour: str, size: int) -> QImage:
    """The icon ``name`` drawn in ``colour`` on nothing, ``size`` device pixels square."""
    return _drawn(_source("icons", name).replace("currentColor", colour), QSize(size, size))


@cache
def icon(name: str, colour: str, active: str = "", disabled: str = "") -> QIcon:
    """A `QIcon` in ``colour``; ``active`` when selected, ``disabled`` when greyed out.

    Colours are ``#rrggbb``. Raises `IconMissing`.
    """
    shown = QIcon()
    modes = (
        (colour, QIcon.Mode.Normal),
        (active or colour, QIcon.Mode.Active),
        (active or colour, QIcon.Mode.Selected),
        (disabled, QIcon.Mode.Disabled),
    )
    for tint, mode in modes:
        if tint:
            for size in _SIZES:
                shown.addPixmap(QPixmap.fromImage(icon_image(name, tint, size)), mode)
    return shown


def motif_image(theme: Theme, size: QSize) -> QImage:
    """A band of the theme's motif, repeated to fill ``size`` (device pixels)."""
    palette = theme.palette
    return band_image(theme.motif, (palette.primary, palette.accent, palette.accent_light), size)


def band_image(motif: str, colours: tuple[str, str, str], size: QSize) -> QImage:
    """A motif by name in primary, accent and light accent, repeated to fill ``size``."""
    source = _source("motifs", motif)
    for token, colour in zip(("primary", "accent", "light"), colours, strict=True):
        source = source.replace(f"var({token})", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    unit = renderer.defaultSize()
    image = _blank(size)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.0, size.height() * unit.width() / max(1, unit.height()))
    count = max(1, round(size.width() / width))
    width = size.width() / count
    for number in range(count):
        renderer.render(painter, QRectF(number * width, 0, width, size.height()))
    painter.end()
    return image


def _drawn(source: str, size: QSize) -> QImage:
    image = _blank(size)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    return image


def _blank(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
