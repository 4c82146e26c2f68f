"""Giving a QML engine its pictures and the house's theme."""

import dataclasses

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from shared.qt.pictures import PictureProvider
from shared.qt.rows import camel
from shared.theme import Theme


def serve_pictures(engine: QQmlEngine) -> None:
    """Let QML ask for icons and motifs, see `PictureProvider`. Once per engine."""
    engine.addImageProvider(PictureProvider.SCHEME, PictureProvider())


def apply_theme(engine: QQmlEngine, theme: Theme, *, module: str = "Kiosk") -> None:
    """Put the tokens into the QML singleton ``Theme`` of ``module``; screens follow at once."""
    shown = engine.singletonInstance(module, "Theme")
    if not isinstance(shown, QObject):
        raise LookupError(f"the QML module {module} has no singleton Theme")
    for token in dataclasses.fields(theme.palette):
        shown.setProperty(camel(token.name), QColor(getattr(theme.palette, token.name)))
    shown.setProperty("family", theme.family)
    shown.setProperty("motif", theme.motif)
    shown.setProperty("highContrast", theme.high_contrast)
