"""The board's pixels at every size, and that no state of it warns."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.board.view import BoardView
from kiosk.board.view_model import BoardViewModel
from kiosk.board.window import board_window
from rehearsal.states.board import board_picture, board_states
from shared.office.profile import load_profile, shipped_profiles
from shared.qt.fonts import load_fonts
from shared.theme import theme_named
from tests.helpers.longest import longest_house
from tests.kiosk.touch.finger import items

SIZES = ["1280x720", "1366x768", "1920x1080", "3840x2160", "1080x1920", "720x1280", "2560x1080"]
PROFILES = {name: load_profile(path) for name, path in shipped_profiles().items()}
STATES = dict(board_states(PROFILES["palembang"]))


@pytest.fixture(autouse=True)
def fonts(qapp: object) -> None:
    load_fonts()


def size_of(text: str) -> QSize:
    width, height = text.split("x")
    return QSize(int(width), int(height))


def bright(image: QImage, area: QRect) -> set[tuple[int, int]]:
    """The nearly white pixels of a part of a picture, on a grid of every second one."""
    return {
        (x, y)
        for y in range(area.top(), area.bottom() + 1, 2)
        for x in range(area.left(), area.right() + 1, 2)
        if image.pixelColor(x, y).lightness() > 200
    }


def box(points: set[tuple[int, int]]) -> QRect:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def drawn_by_hand(label: str, font: QFont, area: QRectF, size: QSize) -> QImage:
    """The number as Qt's painter writes it: the reference for what the board shows."""
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, label)
    painter.end()
    return image


@pytest.mark.parametrize("label", ["A-012", "W-1888"])
@pytest.mark.parametrize("size", SIZES)
def test_the_called_number_is_large_whole_and_the_right_one(
    qtbot: QtBot, size: str, label: str
) -> None:
    state = STATES["calling"]
    assert state.called is not None
    view_model = BoardViewModel(replace(state, called=replace(state.called, label=label)))
    shown = board_window(view_model, theme_named("palembang"), motion=False)
    shown.window.resize(size_of(size))
    with qtbot.waitExposed(shown.window):
        shown.window.show()
    image = shown.window.grabWindow()
    number = shown.window.findChild(QQuickItem, "calledNumber")
    assert isinstance(number, QQuickItem)
    area = QRectF(number.mapToScene(QPointF(0, 0)), number.size())
    font = QFont(number.property("font"))
    font.setPixelSize(number.property("fontInfo").property("pixelSize").toInt())
    shown.close()

    ink = bright(image, area.toRect())
    extent = box(ink)
    assert image.size() == size_of(size)
    room = area.toRect()
    assert room.left() < extent.left()
    assert extent.right() < room.right()
    assert room.top() < extent.top()
    assert extent.bottom() < room.bottom()
    assert extent.width() > 0.6 * room.width()
    short = min(image.width(), image.height())
    assert extent.height() > 0.1 * short
    reference = drawn_by_hand(label, font, area, image.size())
    wanted = bright(reference, area.toRect())
    overlap = len(ink & wanted) / len(ink | wanted)
    assert overlap > 0.85, overlap


def test_a_slide_of_the_house_is_shown_while_nobody_is_called(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "slide.png"
    slide = QImage(320, 180, QImage.Format.Format_RGB32)
    slide.fill(QColor("#12a4d6"))
    assert slide.save(str(path))
    view_model = BoardViewModel(replace(STATES["idle"], slide=path.as_uri()))
    shown = board_window(view_model, theme_named("palembang"), motion=False)
    with qtbot.waitExposed(shown.window):
        shown.window.show()
    try:
        qtbot.waitUntil(lambda: shown.window.grabWindow().pixelColor(340, 360) == QColor("#12a4d6"))
        view_model.show(STATES["calling"])
        assert shown.window.grabWindow().pixelColor(340, 360) != QColor("#12a4d6")
    finally:
        shown.close()


def test_the_number_pulses_only_while_it_is_called(qtbot: QtBot) -> None:
    view_model = BoardViewModel(STATES["calling"])
    shown = board_window(view_model, theme_named("palembang"))
    with qtbot.waitExposed(shown.window):
        shown.window.show()
    number = shown.window.findChild(QQuickItem, "calledNumber")
    assert isinstance(number, QQuickItem)
    try:
        qtbot.waitUntil(lambda: number.opacity() < 0.9)
        view_model.show(STATES["resting"])
        qtbot.waitUntil(lambda: number.opacity() == 1)
    finally:
        shown.close()


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("size", ["1366x768", "1080x1920"])
def test_every_state_can_be_drawn_without_a_warning(qtbot: QtBot, profile: str, size: str) -> None:
    house = PROFILES[profile]
    pictures = {
        name: board_picture(view, theme_named(house.theme), size_of(size))
        for name, view in board_states(house)
    }
    assert all(picture.size() == size_of(size) for picture in pictures.values())
    assert pictures["nobody_waiting"] != pictures["never_read"]
    assert pictures["calling"] != pictures["unreadable"]
    assert pictures["calling"] != pictures["no_sound"]


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("size", SIZES)
def test_no_word_is_clipped_however_long(qtbot: QtBot, profile: str, size: str) -> None:
    house = longest_house(PROFILES[profile], ("id", "en"))
    found: dict[str, list[str]] = {}
    for name, view in board_states(house):
        shown = board_window(BoardViewModel(view), theme_named(house.theme), motion=False)
        shown.window.resize(size_of(size))
        with qtbot.waitExposed(shown.window):
            shown.window.show()
        shown.window.grabWindow()
        if trouble := clipped(shown.window.contentItem()):
            found[name] = trouble
        shown.close()
    assert found == {}


def clipped(root: QQuickItem) -> list[str]:
    """The texts that are wider or higher than their place."""
    return [
        f"{item.property('text')!r} {item.width():.0f}x{item.height():.0f}"
        for item in items(root)
        if item.inherits("QQuickText")
        and item.isVisible()
        and item.property("text")
        and item.objectName() != "calledNumber"  # held against its own pixels above
        and (
            item.property("truncated")
            or item.property("contentWidth") > item.width() + 2
            or item.property("contentHeight") > item.height() + 6
        )
    ]


def test_the_card_tells_its_words_to_a_screen_reader(qtbot: QtBot) -> None:
    view: BoardView = STATES["calling"]
    assert view.called is not None
    assert view.called.words == "Nomor antrean A-012. Silakan menuju Loket 2."
