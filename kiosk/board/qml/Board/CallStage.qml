import QtQuick
import Board

// The large card: the number being called, or, when nobody is, the house's pictures.
Item {
    id: stage

    required property var view

    readonly property bool calling: view.called !== undefined && view.called !== null

    CallCard {
        anchors.fill: parent
        visible: stage.calling
        called: stage.calling ? stage.view.called : null
        english: stage.view.english
    }
    IdleCard {
        anchors.fill: parent
        visible: !stage.calling
        view: stage.view
    }
}
