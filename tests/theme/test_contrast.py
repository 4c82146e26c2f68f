import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets import asset
from shared.theme import (
    LARGE_PAIRS,
    TEXT_PAIRS,
    Theme,
    ThemeNotUsable,
    contrast,
    high_contrast,
    theme_named,
    theme_names,
)

PLAIN = [theme_named(name) for name in theme_names()]
EVERY = PLAIN + [high_contrast(theme) for theme in PLAIN]
colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


def _name(theme: Theme) -> str:
    return theme.name + ("-kontras" if theme.high_contrast else "")


@pytest.mark.parametrize("theme", EVERY, ids=_name)
def test_every_text_pair_is_legible(theme: Theme) -> None:
    palette = theme.palette
    least = 7.0 if theme.high_contrast else 4.5
    poor = {
        pair: round(contrast(getattr(palette, pair[0]), getattr(palette, pair[1])), 2)
        for pair in TEXT_PAIRS
    }
    assert {pair: ratio for pair, ratio in poor.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", EVERY, ids=_name)
def test_large_text_and_icons_are_legible(theme: Theme) -> None:
    for written, ground in LARGE_PAIRS:
        ratio = contrast(getattr(theme.palette, written), getattr(theme.palette, ground))
        assert ratio >= 3.0, (written, ground, ratio)


@pytest.mark.parametrize("theme", PLAIN, ids=_name)
def test_motif_ships(theme: Theme) -> None:
    assert asset("motifs", f"{theme.motif}.svg").is_file()


def test_known_ratios() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.01)


@given(colours, colours)
def test_contrast_is_symmetric_and_bounded(first: str, second: str) -> None:
    assert contrast(first, second) == contrast(second, first)
    assert 1.0 <= contrast(first, second) <= 21.0001


@given(colours)
def test_override_reaches_the_palette(colour: str) -> None:
    assert theme_named("palembang", {"primary": colour}).palette.primary == colour


@pytest.mark.parametrize(
    ("name", "overrides", "says"),
    [
        ("bali", None, "bali"),
        ("palembang", {"merah": "#FF0000"}, "merah"),
        ("palembang", {"primary": "merah"}, "primary"),
    ],
)
def test_unusable_theme_says_what_is_wrong(
    name: str, overrides: dict[str, str] | None, says: str
) -> None:
    with pytest.raises(ThemeNotUsable, match=says):
        theme_named(name, overrides)
