"""The themes that ship, and how a house changes one."""

import dataclasses
from collections.abc import Mapping

from shared.theme.contrast import channels
from shared.theme.tokens import Palette, Theme

_SONGKET = Palette(
    primary="#7A1C2C",
    primary_light="#8C2334",
    primary_tint="#F8E7E4",
    on_primary="#FFFFFF",
    on_primary_mute="#F4D9D3",
    deep="#4B0F1B",
    night="#2A0A10",
    accent="#E0B03A",
    accent_light="#FFE3A0",
    on_accent="#2A0A10",
    background="#FFF9EF",
    surface="#FFFFFF",
    line="#EADFCF",
    ink="#2A1A17",
    mute="#75655F",
    go="#0E6B63",
    go_tint="#E3F2EF",
    on_go_tint="#0A4F49",
    caution="#B45309",
    caution_tint="#FEF3E0",
    danger="#B42318",
    danger_tint="#FDECEA",
)

_KAWUNG = Palette(
    primary="#1F3A5F",
    primary_light="#284A76",
    primary_tint="#E6ECF4",
    on_primary="#FFFFFF",
    on_primary_mute="#D9E2EE",
    deep="#14263F",
    night="#0C1828",
    accent="#C98B4B",
    accent_light="#F6DDBD",
    on_accent="#1A120A",
    background="#FBF7F0",
    surface="#FFFFFF",
    line="#E4DBCD",
    ink="#1F1A16",
    mute="#6B6058",
    go="#0E6B63",
    go_tint="#E3F2EF",
    on_go_tint="#0A4F49",
    caution="#9A4A0B",
    caution_tint="#FEF3E0",
    danger="#B42318",
    danger_tint="#FDECEA",
)

_THEMES = {
    "palembang": Theme("palembang", _SONGKET, "pucuk-rebung"),
    "jawa-tengah": Theme("jawa-tengah", _KAWUNG, "kawung"),
}


class ThemeNotUsable(Exception):
    """The profile names a theme, a token or a colour that does not exist."""


def theme_names() -> tuple[str, ...]:
    """Every theme that ships."""
    return tuple(_THEMES)


def theme_named(name: str, overrides: Mapping[str, str] | None = None) -> Theme:
    """The theme ``name`` with some of its colours (or its ``motif``) replaced.

    Raises `ThemeNotUsable` for an unknown name or token, or a value not ``#rrggbb``.
    """
    if name not in _THEMES:
        known = ", ".join(_THEMES)
        raise ThemeNotUsable(f"Tema {name!r} tidak ada. Yang tersedia: {known}.")
    theme = _THEMES[name]
    if not overrides:
        return theme
    colours = dict(overrides)
    motif = colours.pop("motif", theme.motif)
    tokens = {token.name for token in dataclasses.fields(Palette)}
    for token, colour in colours.items():
        if token not in tokens:
            raise ThemeNotUsable(f"Tema {name!r}: tidak ada warna bernama {token!r}.")
        try:
            channels(colour)
        except ValueError as fault:
            raise ThemeNotUsable(f"Tema {name!r}, {token}: {fault}.") from fault
    return dataclasses.replace(
        theme, palette=dataclasses.replace(theme.palette, **colours), motif=motif
    )


def high_contrast(theme: Theme) -> Theme:
    """The same house for low vision: black on white, stronger lines, 7:1 and Atkinson."""
    palette = dataclasses.replace(
        theme.palette,
        primary=theme.palette.deep,
        primary_light=theme.palette.deep,
        primary_tint="#FFFFFF",
        on_primary_mute="#FFFFFF",
        deep="#000000",
        night="#000000",
        accent="#FFD54A",
        accent_light="#FFE88A",
        on_accent="#000000",
        background="#FFFFFF",
        line="#1A1A1A",
        ink="#000000",
        mute="#333333",
        go="#00473F",
        go_tint="#FFFFFF",
        on_go_tint="#00332D",
        caution="#6B2E00",
        caution_tint="#FFFFFF",
        danger="#8A0F08",
        danger_tint="#FFFFFF",
    )
    return dataclasses.replace(
        theme, palette=palette, family="Atkinson Hyperlegible", high_contrast=True
    )
