"""Giving a QML engine what every public face shares: module Sapa, pictures, the theme."""

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from shared.qt.pictures import PictureProvider
from shared.qt.rows import camel
from shared.theme import Theme

_QML = Path(__file__).resolve().parent / "qml"


def share_module(engine: QQmlEngine) -> None:
    """Let QML import Sapa and ask for icons and motifs, see `PictureProvider`. Once per engine."""
    engine.addImportPath(str(_QML))
    engine.addImageProvider(PictureProvider.SCHEME, PictureProvider())


def apply_theme(engine: QQmlEngine, theme: Theme) -> None:
    """Put the tokens into the QML singleton ``Theme`` of Sapa; screens follow at once."""
    shown = engine.singletonInstance("Sapa", "Theme")
    if not isinstance(shown, QObject):
        raise LookupError("the QML module Sapa has no singleton Theme")
    for token in dataclasses.fields(theme.palette):
        shown.setProperty(camel(token.name), QColor(getattr(theme.palette, token.name)))
    shown.setProperty("family", theme.family)
    shown.setProperty("motif", theme.motif)
    shown.setProperty("highContrast", theme.high_contrast)
