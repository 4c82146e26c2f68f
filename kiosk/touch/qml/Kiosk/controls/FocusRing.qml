import QtQuick
import Sapa

// Shows where the keypad is; never shown to a finger.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.px(6)
    color: "transparent"
    border.width: Theme.px(6)
    border.color: Theme.go
}
