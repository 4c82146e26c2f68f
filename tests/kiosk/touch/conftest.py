from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp
from shared.office.house import House
from shared.qt.sound import Output
from tests.kiosk.touch.finger import Finger


@pytest.fixture
def open_kiosk(qtbot: QtBot) -> Iterator[Callable[..., KioskApp]]:
    """Opens kiosks and closes them at the end; 1 s of patience lasts 1 s unless told."""
    opened: list[KioskApp] = []

    def open_one(house: House, size: tuple[int, int] = (1920, 1080), **kwargs: object) -> KioskApp:
        kiosk = KioskApp(
            house, **{"watch": False, "prints": False, "sound": Output(), "calm": 0.0, **kwargs}
        )  # type: ignore[arg-type]
        opened.append(kiosk)
        kiosk.window.resize(*size)
        qtbot.waitUntil(kiosk.window.isExposed)
        kiosk.settle()
        # Items get their places when they are first painted.
        with qtbot.waitSignal(kiosk.window.frameSwapped):
            kiosk.window.update()
        return kiosk

    yield open_one
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def kiosk(open_kiosk: Callable[..., KioskApp], house: House) -> KioskApp:
    """An open kiosk of the Palembang house, Monday 09.41."""
    return open_kiosk(house)


@pytest.fixture
def finger(kiosk: KioskApp, qtbot: QtBot) -> Finger:
    return Finger(kiosk, qtbot)
