"""Design tokens: every colour, radius and size a face draws with."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Palette:
    """Colours as ``#rrggbb``, named by use.

    ``on_*`` is what is written on a surface; the pairs that must be legible are
    `TEXT_PAIRS` and `LARGE_PAIRS`.
    """

    primary: str
    primary_light: str
    primary_tint: str
    on_primary: str
    on_primary_mute: str
    deep: str
    night: str
    accent: str
    accent_light: str
    on_accent: str
    background: str
    surface: str
    line: str
    ink: str
    mute: str
    go: str
    go_tint: str
    on_go_tint: str
    caution: str
    caution_tint: str
    danger: str
    danger_tint: str


@dataclass(frozen=True)
class Radii:
    """Corner radii in pixels at a short side of 1080."""

    small: int = 16
    medium: int = 24
    large: int = 32
    card: int = 40


@dataclass(frozen=True)
class TypeScale:
    """Text sizes in pixels at a short side of 1080 (the kiosk and the board)."""

    small: int = 22
    body: int = 24
    lead: int = 30
    title: int = 36
    question: int = 42
    headline: int = 60
    hero: int = 92
    number: int = 264


@dataclass(frozen=True)
class DeskScale:
    """Text sizes in pixels on the desk, where a mouse and a chair are at hand."""

    small: int = 12
    body: int = 14
    lead: int = 16
    title: int = 19
    counter: int = 40
    number: int = 68


@dataclass(frozen=True)
class Theme:
    """What a face looks like. ``motif`` names a file in assets/motifs."""

    name: str
    palette: Palette
    motif: str
    family: str = "Be Vietnam Pro"
    high_contrast: bool = False
    radii: Radii = field(default_factory=Radii)
    type: TypeScale = field(default_factory=TypeScale)
    desk: DeskScale = field(default_factory=DeskScale)


TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("ink", "background"),
    ("ink", "surface"),
    ("mute", "background"),
    ("mute", "surface"),
    ("primary", "background"),
    ("primary", "surface"),
    ("primary", "primary_tint"),
    ("on_primary", "primary"),
    ("on_primary", "primary_light"),
    ("on_primary_mute", "primary"),
    ("on_primary_mute", "deep"),
    ("on_primary", "deep"),
    ("on_primary", "night"),
    ("accent_light", "primary"),
    ("accent_light", "deep"),
    ("on_accent", "accent"),
    ("go", "surface"),
    ("go", "background"),
    ("go", "go_tint"),
    ("on_primary", "go"),
    ("on_go_tint", "go_tint"),
    ("caution", "surface"),
    ("caution", "background"),
    ("danger", "surface"),
    ("danger", "background"),
    ("danger", "danger_tint"),
    ("on_primary", "danger"),
)
"""(written in, written on), at least 4.5:1."""

LARGE_PAIRS: tuple[tuple[str, str], ...] = (
    ("caution", "caution_tint"),
    ("accent", "primary"),
)
"""(written in, written on) for bold text of 24 px and more, and icons: at least 3:1."""
