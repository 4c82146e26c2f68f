import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QTextLayout

from shared.printing.drawing.letters import without_form
from shared.qt.fonts import LEGIBLE, PLAIN, SPARE, load_fonts
from shared.qt.icons import (
    IconMissing,
    icon,
    icon_image,
    icon_names,
    motif_image,
)
from shared.qt.pictures import PictureProvider
from shared.theme import theme_named, theme_names


def _colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_draws_in_the_colour_asked_for(qapp: object, name: str) -> None:
    drawn = [QColor(colour) for colour in _colours(icon_image(name, "#7a1c2c", 48))]
    assert drawn
    # Where strokes overlap, premultiplied alpha may round a channel by one.
    assert all(abs(colour.red() - 0x7A) + abs(colour.green() - 0x1C) <= 2 for colour in drawn)


def test_an_icon_keeps_its_colour_per_state(qapp: object) -> None:
    shown = icon("home", "#111111", "#222222", "#cccccc")
    normal = shown.pixmap(QSize(24, 24), QIcon.Mode.Normal).toImage()
    greyed = shown.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert "#111111" in _colours(normal)
    assert "#cccccc" in _colours(greyed)


def test_an_unknown_icon_is_an_error_for_widgets(qapp: object) -> None:
    with pytest.raises(IconMissing, match="naga"):
        icon("naga", "#000000")


@pytest.mark.logs("icon 'naga' does not ship")
def test_an_unknown_icon_of_a_profile_still_shows_something(qapp: object) -> None:
    image = PictureProvider().requestImage("icon/naga/ff0000", QSize(), QSize(40, 40))
    assert "#ff0000" in _colours(image)


@pytest.mark.parametrize("name", theme_names())
def test_the_motif_fills_its_band_in_the_houses_colours(qapp: object, name: str) -> None:
    theme = theme_named(name)
    image = motif_image(theme, QSize(600, 36))
    assert image.size() == QSize(600, 36)
    assert QColor(theme.palette.primary).name() in _colours(image)


def test_every_family_loads_with_every_weight(qapp: object) -> None:
    assert load_fonts() == (PLAIN, LEGIBLE, SPARE)


@pytest.mark.parametrize("letter", "ЖΩṢ№")
@pytest.mark.parametrize("family", [PLAIN, LEGIBLE])
def test_a_screen_has_every_letter_that_a_slip_has(qapp: object, family: str, letter: str) -> None:
    load_fonts()
    layout = QTextLayout(letter, QFont(family))
    layout.beginLayout()
    layout.createLine().setLineWidth(1000)
    layout.endLayout()
    (run,) = layout.glyphRuns()
    assert run.glyphIndexes() != [0]
    assert without_form(letter) == ""
