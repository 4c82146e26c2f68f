"""The icons and motifs as QML asks for them. Apart from icons.py, so that the desk loads no QML."""

import logging

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from shared.qt.icons import IconMissing, band_image, icon_image

_log = logging.getLogger(__name__)
_FALLBACK = "info-circle"


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
            image = band_image(name, (tints[0], tints[1], tints[2]), wanted)
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
