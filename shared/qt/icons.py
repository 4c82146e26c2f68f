"""One icon set in any colour, for Widgets (`icon`) and for QML (`PictureProvider`)."""

import logging
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from assets import asset
from shared.theme import Theme

_log = logging.getLogger(__name__)
_SIZES = (16, 20, 24, 32, 40, 48, 64)
_FALLBACK = "info-circle"


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
    return _band(theme.motif, (palette.primary, palette.accent, palette.accent_light), size)


def _band(motif: str, colours: tuple[str, str, str], size: QSize) -> QImage:
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


class PictureProvider(QQuickImageProvider):
    """``image://sapa/icon/<name>/<rrggbb>`` and ``image://sapa/motif/<name>/<3 x rrggbb>``.

    A motif takes primary, accent and light accent, joined by dashes. The item's
    ``sourceSize`` decides how large it is drawn. An unknown icon shows the info sign.
    """

    SCHEME = "sapa"

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803
        kind, name, colours = id.split("/", 2)
        wanted = requestedSize if requestedSize.isValid() else QSize(48, 48)
        wanted = wanted.expandedTo(QSize(1, 1))
        tints = tuple(QColor(f"#{part}").name() for part in colours.split("-"))
        if kind == "motif":
            image = _band(name, (tints[0], tints[1], tints[2]), wanted)
        else:
            image = _known_icon(name, tints[0], max(wanted.width(), wanted.height()))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _known_icon(name: str, colour: str, size: int) -> QImage:
    try:
        return icon_image(name, colour, size)
    except IconMissing:
        _log.warning("icon %r does not ship; %r is shown", name, _FALLBACK)
        return icon_image(_FALLBACK, colour, size)
