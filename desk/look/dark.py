"""The desk by day and by night: the same tokens, other values."""

import dataclasses
from enum import StrEnum

from shared.theme import Palette, Theme, contrast
from shared.theme.contrast import channels


class Look(StrEnum):
    LIGHT = "light"
    DARK = "dark"


_NIGHT = {
    "background": "#1B1614",
    "surface": "#262019",
    "line": "#453A33",
    "ink": "#F6EDE3",
    "mute": "#B9A99F",
    "go_tint": "#123833",
    "on_go_tint": "#9FE0D6",
    "caution": "#F2B366",
    "caution_tint": "#3D2C14",
    "danger": "#FF9C92",
    "danger_tint": "#44201C",
}


def look_of(theme: Theme, look: Look) -> Theme:
    """``theme`` as the desk draws it in ``look``."""
    if look is Look.LIGHT:
        return theme
    tint = mixed(_NIGHT["surface"], theme.palette.primary, 0.5)
    night = dataclasses.replace(theme.palette, primary_tint=tint, **_NIGHT)
    return dataclasses.replace(theme, palette=night)


def mixed(colour: str, other: str, share: float) -> str:
    """``colour`` with ``share`` (0..1) of another in it, as ``#rrggbb``."""
    parts = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in parts)


@dataclasses.dataclass(frozen=True)
class Inks:
    """Text colours that depend on the look: emphasis on a surface in the house's colour."""

    emphasis: str
    go: str


def inks_of(palette: Palette) -> Inks:
    """Emphasis and go colours legible (4.5:1) as text on the palette's surfaces."""
    return Inks(
        _legible(palette.primary, palette, mixed(palette.primary, "#ffffff", 0.72)),
        _legible(palette.go, palette, mixed(palette.go, "#ffffff", 0.5)),
    )


def _legible(colour: str, palette: Palette, otherwise: str) -> str:
    worst = min(
        contrast(colour, palette.surface),
        contrast(colour, palette.background),
        contrast(colour, palette.primary_tint),
    )
    return colour if worst >= 4.5 else otherwise
