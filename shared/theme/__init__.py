"""Design tokens of the faces: colours, radii, type, motif. A leaf: it knows no other room."""

from shared.theme.contrast import contrast
from shared.theme.named import ThemeNotUsable, high_contrast, theme_named, theme_names
from shared.theme.tokens import (
    LARGE_PAIRS,
    TEXT_PAIRS,
    DeskScale,
    Palette,
    Radii,
    Theme,
    TypeScale,
)

__all__ = [
    "LARGE_PAIRS",
    "TEXT_PAIRS",
    "DeskScale",
    "Palette",
    "Radii",
    "Theme",
    "ThemeNotUsable",
    "TypeScale",
    "contrast",
    "high_contrast",
    "theme_named",
    "theme_names",
]
