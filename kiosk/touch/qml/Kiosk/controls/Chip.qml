import QtQuick
import Sapa

// A short fact on a tint.
Rectangle {
    id: chip

    property alias text: label.text
    property alias written: label.color
    property real size: 24
    property real room: 10000

    radius: Theme.radiusSmall
    color: Theme.goTint
    implicitWidth: label.width + Theme.px(36)
    implicitHeight: Theme.text(size) * 1.2 + Theme.px(18)
    width: implicitWidth
    height: implicitHeight

    Words {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, chip.room - Theme.px(36))
        size: chip.size
        strong: true
        color: Theme.go
    }
}
