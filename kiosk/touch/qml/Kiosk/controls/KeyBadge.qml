import QtQuick
import Kiosk
import Sapa

// The key of a control, on the control.
Rectangle {
    id: badge

    required property string control
    readonly property string digit: KeyDigits.of(control)
    property real side: 56

    visible: digit !== ""
    width: Theme.px(side)
    height: width
    radius: Theme.px(14)
    color: Theme.ink
    border.width: Theme.hairline
    border.color: Theme.surface

    Text {
        anchors.centerIn: parent
        text: badge.digit
        color: Theme.surface
        font.family: Theme.family
        font.pixelSize: Theme.px(badge.side * 0.72)
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
