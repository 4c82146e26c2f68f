import QtQuick
import Kiosk
import Sapa

// Larger, stronger, lower, calmer: one touch, and one touch back.
TouchButton {
    id: button

    required property var shell

    objectName: "accessibility"
    text: qsTr("Aksesibilitas")
    picture: "man"
    size: 25
    radius: height / 2
    leftPadding: Theme.px(picture === "" ? 18 : 26)
    rightPadding: leftPadding
    choice: true
    selected: shell.props.accessible
    Accessible.role: Accessible.CheckBox
    onClicked: shell.toggleAccessibility()
}
