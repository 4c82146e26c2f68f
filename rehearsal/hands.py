"""Fingers and eyes: touches, keys and clicks into real windows, and waiting until they show."""

import time
from collections.abc import Callable, Iterator
from functools import cache

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

_PATIENCE_SECONDS = 20.0


class NothingThere(Exception):
    """The thing to touch is not on the screen, or what was waited for did not come."""


def wait_until(true: Callable[[], bool], what: str) -> None:
    """Let the program work until ``true()``; NothingThere after some seconds."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not true():
        if time.monotonic() > deadline:
            raise NothingThere(what)
        QTest.qWait(1)


def give_size(window: QQuickWindow, size: QSize) -> None:
    """Resize a window and wait until everything in it stands where it belongs."""
    window.resize(size)
    wait_until(window.isExposed, "the window on screen")
    for _ in range(2):
        next_frame(window)


def next_frame(window: QQuickWindow) -> None:
    """Wait until the window has painted once more."""
    painted: list[bool] = []

    def note() -> None:
        painted.append(True)

    window.frameSwapped.connect(note)
    window.update()
    wait_until(lambda: bool(painted), "a painted frame")
    window.frameSwapped.disconnect(note)


def touch(window: QQuickWindow, name: str) -> None:
    """Put a finger on the visible item with that object name, and lift it."""
    item = shown_item(window, name)
    at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.touchEvent(window, _finger()).press(0, at, window).commit()
    QTest.touchEvent(window, _finger()).release(0, at, window).commit()


def shown_item(window: QQuickWindow, name: str) -> QQuickItem:
    """The visible, enabled item with that object name. Raises NothingThere."""
    for item in items_below(window.contentItem()):
        if item.objectName() == name and item.isVisible() and item.isEnabled():
            return item
    raise NothingThere(name)


def items_below(item: QQuickItem) -> Iterator[QQuickItem]:
    """All items under ``item`` in painting order."""
    for child in item.childItems():
        yield child
        yield from items_below(child)


def press_key(window: QWidget, key: Qt.Key) -> None:
    """Bring the window to the front and press a key in it."""
    window.activateWindow()
    wait_until(window.isActiveWindow, "window to the front")
    QTest.keyClick(window.focusWidget() or window, key)


def click(button: QAbstractButton) -> None:
    """Click in the middle of a button, as soon as it can be seen and pressed."""
    wait_until(lambda: button.isVisible() and button.isEnabled(), button.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_text(field: QWidget, text: str) -> None:
    """Click into a field and type, in place of what stood there."""
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


@cache
def _finger() -> QPointingDevice:
    return QTest.createTouchDevice()
