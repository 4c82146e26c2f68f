"""The desk's style sheet, filled from the theme's tokens."""

import dataclasses
import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, QTemporaryDir

from desk.look.dark import Look, inks_of, mixed
from shared.qt.icons import icon_image
from shared.theme import Theme, contrast

_TOKEN = re.compile(r"@([a-z_]+)")


@cache
def _pictures() -> QTemporaryDir:
    # A style sheet takes pictures from files only.
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation)
    return QTemporaryDir(f"{base or QDir.tempPath()}/sapa-desk-XXXXXX")


def _picture(name: str, colour: str) -> str:
    path = _pictures().filePath(f"{name}-{colour[1:]}.png")
    icon_image(name, colour, 32).save(path)
    return path.replace("\\", "/")


def tokens(theme: Theme, look: Look) -> dict[str, str]:
    """Every name the style sheet may use, with its value."""
    palette = theme.palette
    inks = inks_of(palette)
    dark = look is Look.DARK
    values = {field.name: getattr(palette, field.name) for field in dataclasses.fields(palette)}
    values |= {
        "family": theme.family,
        "bodypx": f"{theme.desk.body}px",
        "smallpx": f"{theme.desk.small}px",
        "titlepx": f"{theme.desk.title}px",
        "displaypx": "26px",
        "figurepx": "22px",
        "timerpx": f"{theme.desk.counter}px",
        "numberpx": f"{theme.desk.number}px",
        "rail": palette.night if dark else palette.deep,
        "emphasis": inks.emphasis,
        "focus": palette.accent if dark else palette.primary,
        "edge": mixed(palette.line, palette.mute, 0.25),
        "hover": mixed(palette.surface, palette.line, 0.35),
        "pressed": mixed(palette.surface, palette.line, 0.8),
        "chip": mixed(palette.surface, palette.line, 0.6),
        "faint": mixed(palette.mute, palette.surface, 0.35),
        "field": mixed(palette.surface, palette.background, 0.35) if dark else palette.surface,
        "go_hover": mixed(palette.go, "#000000", 0.12),
        "accent_on_ink": palette.accent_light if not dark else palette.primary,
        "on_banner": "#FFFFFF" if contrast("#FFFFFF", palette.danger) >= 4.5 else "#1B1614",
        "chevron": _picture("chevron-down", palette.mute),
        "up": _picture("chevron-up", palette.mute),
        "tick": _picture("check", palette.on_primary),
    }
    return values


def style_sheet(theme: Theme, look: Look) -> str:
    """The whole sheet. Needs a QGuiApplication (it draws two small pictures)."""
    values = tokens(theme, look)
    source = Path(__file__).with_name("desk.qss").read_text(encoding="utf-8")
    return _TOKEN.sub(lambda found: values[found.group(1)], source)
