from dataclasses import dataclass

from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from shared.qt.shown import Shown


@dataclass(frozen=True)
class Props:
    people_ahead: int
    label: str = ""


def test_props_are_swapped_as_one_and_only_when_they_differ(qtbot: QtBot) -> None:
    shown = Shown(Props(1))
    told: list[bool] = []
    shown.propsChanged.connect(lambda: told.append(True))
    shown.show(Props(1))
    assert told == []
    shown.show(Props(2, "A-001"))
    assert told == [True]
    assert shown.props == {"peopleAhead": 2, "label": "A-001"}


def test_qml_follows(qtbot: QtBot) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(
        b"import QtQml\nQtObject { required property var vm; property int n: vm.props.peopleAhead}",
        "",
    )
    shown = Shown(Props(1))
    item = component.createWithInitialProperties({"vm": shown})
    assert item.property("n") == 1
    shown.show(Props(5))
    assert item.property("n") == 5
    item.deleteLater()
