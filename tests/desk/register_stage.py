"""The register's page by keys, clicks and sheets, as an officer works it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desk.register.act_sheet import ActSheet
from desk.register.page import RegisterPage
from tests.desk.page_stage import PageStage

Stage = PageStage[RegisterPage]


def key(
    stage: PageStage[Any], pressed: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier
) -> None:
    stage.window.activateWindow()
    focus = stage.window.focusWidget() or stage.page
    QTest.keyClick(focus, pressed, modifier)
    stage.drain()


def click(stage: PageStage[Any], widget: QWidget) -> None:
    assert widget.isEnabled(), widget
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    stage.drain()


def sheet(stage: Stage) -> ActSheet:
    assert isinstance(stage.sheet, ActSheet), stage.sheet
    return stage.sheet


def write(stage: Stage, name: str, words: str) -> None:
    field = sheet(stage).fields[name].field
    field.setFocus()
    QTest.keyClicks(field, words)


def choose(stage: Stage, name: str, value: object) -> None:
    made = sheet(stage).fields[name]
    made.choice.setCurrentIndex([one for one, _words in made.ask.options].index(value))


def save(stage: Stage) -> None:
    click(stage, sheet(stage).confirm_button)


def press(stage: Stage, name: str) -> None:
    """The button of that name in the pane."""
    buttons = stage.page.pane.findChildren(QPushButton, name)
    click(stage, next(one for one in buttons if one.isVisible()))


def entry(stage: Stage, name: str) -> None:
    """The entry of the pane's menu with that name, clicked."""
    menu = stage.page.pane.menu()
    next(one for one in menu.actions() if one.objectName() == name).trigger()
    stage.drain()
