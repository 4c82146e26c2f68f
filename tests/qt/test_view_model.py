from dataclasses import dataclass

from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from shared.qt.view_model import ViewModel


@dataclass(frozen=True)
class Props:
    people_ahead: int
    label: str = ""


def test_props_are_swapped_as_one_and_only_when_they_differ(qtbot: QtBot) -> None:
    view_model = ViewModel(Props(1))
    changes: list[bool] = []
    view_model.propsChanged.connect(lambda: changes.append(True))
    view_model.show(Props(1))
    assert changes == []
    view_model.show(Props(2, "A-001"))
    assert changes == [True]
    assert view_model.props == {"peopleAhead": 2, "label": "A-001"}


def test_qml_follows(qtbot: QtBot) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(
        b"import QtQml\nQtObject { required property var vm; property int n: vm.props.peopleAhead}",
        "",
    )
    view_model = ViewModel(Props(1))
    item = component.createWithInitialProperties({"vm": view_model})
    assert item.property("n") == 1
    view_model.show(Props(5))
    assert item.property("n") == 5
    item.deleteLater()
