"""A finger on the real window: finds controls as a visitor sees them, and touches them."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.touch.app import KioskApp


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item below ``root``, parents before children."""
    for child in root.childItems():
        if child.isVisible() and child.opacity() > 0 and child.width() >= 0:
            yield child
            yield from items(child)


class Finger:
    """Touches one kiosk."""

    def __init__(self, app: KioskApp, qtbot: QtBot) -> None:
        self.app, self._qtbot = app, qtbot
        self.device: QPointingDevice = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    def find(self, name: str) -> QQuickItem:
        """The visible control of that object name; fails when it is not on screen."""
        found = [each for each in items(self.app.window.contentItem()) if each.objectName() == name]
        assert found, f"{name} is not on the screen {self.screen}"
        return found[0]

    def sees(self, name: str) -> bool:
        return any(each.objectName() == name for each in items(self.app.window.contentItem()))

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    @property
    def screen(self) -> str:
        return self.app.view_models.shell.shown.screen

    def point(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def press(self, name: str) -> QQuickItem:
        item = self.find(name)
        QTest.touchEvent(self.app.window, self.device).press(0, self.point(item)).commit()
        return item

    def release(self, item: QQuickItem) -> None:
        QTest.touchEvent(self.app.window, self.device).release(0, self.point(item)).commit()

    def touch(self, name: str) -> None:
        """One tap, and whatever it asked of the house is answered."""
        self.release(self.press(name))
        self.app.settle()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.app.window, key)
        self.app.settle()

    def scan(self, code: str) -> None:
        """A keyboard-wedge scanner: characters without a pause, then Enter."""
        for character in code:
            QTest.keyClick(self.app.window, character)
        QTest.keyClick(self.app.window, Qt.Key.Key_Return)
        self.app.settle()

    def painted(self) -> None:
        """Wait until everything asked for so far is on screen."""
        with self._qtbot.waitSignal(self.app.window.frameSwapped, timeout=2000):
            self.app.window.update()


def objects(root: QObject) -> Iterator[QObject]:
    """Every QObject below ``root``."""
    for child in root.children():
        yield child
        yield from objects(child)
