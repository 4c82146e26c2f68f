"""The priority bar holds its words at every size, plain and accessible."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from rehearsal.hands import items_below, shown_item
from shared.office.house import House


@pytest.mark.parametrize("accessible", [False, True])
@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)])
def test_no_word_leaves_the_bar(
    open_kiosk: Callable[..., KioskApp],
    house: House,
    qtbot: QtBot,
    size: tuple[int, int],
    accessible: bool,
) -> None:
    kiosk = open_kiosk(house, size, motion=False)
    for language in house.profile.languages:
        kiosk.journey.speak(language)
        if kiosk.journey.visit.accessible is not accessible:
            kiosk.journey.toggle_accessibility()
        kiosk.settle()
        for _ in range(2):
            with qtbot.waitSignal(kiosk.window.frameSwapped):
                kiosk.window.update()
        bar = shown_item(kiosk.window, "priority")
        room = bar.mapRectToScene(QRectF(0, 0, bar.width(), bar.height()))
        words = [one for one in items_below(bar) if one.property("text") and one.isVisible()]
        assert words
        for one in words:
            painted = one.mapRectToScene(QRectF(0, 0, one.width(), one.height()))
            assert room.contains(painted), (language, one.property("text"))
