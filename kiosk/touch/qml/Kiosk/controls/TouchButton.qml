import QtQuick
import QtQuick.Templates as T
import Kiosk
import Sapa

// A button for a finger: at least 88 px high, its pressed face in the next frame.
T.AbstractButton {
    id: control

    // primary | quiet | go | deep | danger | caution
    property string kind: "quiet"
    property string picture: ""
    property real size: 26
    property int lines: 1
    // 0..1 draws how much of a waiting time has gone; below 0 draws nothing.
    property real progress: -1
    property real radius: Theme.radiusLarge
    // One of several, or on and off: `selected` follows what was decided, never the finger.
    property bool choice: false
    property bool selected: false

    readonly property bool filled: kind === "primary" || kind === "go" || kind === "danger" || selected
    readonly property color face: kind === "go" ? Theme.go : kind === "deep" ? Theme.deep : kind === "danger" ? Theme.danger : kind === "caution" ? Theme.cautionTint : filled ? Theme.primary : Theme.surface
    readonly property color written: filled ? Theme.onPrimary : kind === "deep" ? Theme.onPrimaryMute : kind === "caution" ? Theme.caution : Theme.ink

    implicitHeight: Math.max(Theme.touch, row.implicitHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, Math.ceil(label.implicitWidth) + 2 + label.beside + leftPadding + rightPadding)
    leftPadding: Theme.px(30)
    rightPadding: Theme.px(30)
    topPadding: Theme.px(8)
    bottomPadding: Theme.px(8)
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.role: choice ? Accessible.RadioButton : Accessible.Button
    Accessible.name: text
    Accessible.checkable: choice
    Accessible.checked: selected
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: control.radius
        color: control.down ? Qt.darker(control.face, control.filled ? 1.35 : 1.1) : control.face
        border.width: control.filled ? 0 : Theme.hairline
        border.color: control.kind === "deep" ? Theme.onPrimaryMute : Theme.line

        Rectangle {
            visible: control.progress >= 0
            x: control.radius
            y: parent.height - height
            width: (parent.width - 2 * control.radius) * Math.min(1, Math.max(0, control.progress))
            height: Theme.px(10)
            radius: height / 2
            color: Theme.accent
        }
        FocusRing {
            visible: control.visualFocus
            radius: control.radius + Theme.px(6)
        }
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight

        KeyBadge {
            id: corner

            control: row.tight ? control.objectName : ""
            side: 38
            x: Theme.px(4) - control.leftPadding
            y: -Theme.px(4)
        }
        Row {
            id: row

            // The key stands where the picture was, or in the corner where there is none.
            readonly property bool tight: control.leftPadding === 0 || control.picture === ""

            anchors.centerIn: parent
            spacing: Theme.px(14)

            KeyBadge {
                id: key

                control: row.tight ? "" : control.objectName
                side: Math.min(56, control.size * 1.25 * Theme.textFactor)
                anchors.verticalCenter: parent.verticalCenter
            }
            Picture {
                id: sign

                visible: control.picture !== "" && !key.visible
                name: control.picture
                size: Theme.text(control.size * 1.25)
                colour: control.written
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: label

                readonly property real beside: (sign.visible ? sign.width + row.spacing : 0) + (key.visible ? key.width + row.spacing : 0)

                text: control.text
                size: control.size
                strong: true
                lines: control.lines
                color: control.written
                horizontalAlignment: Text.AlignHCenter
                width: Math.min(Math.ceil(implicitWidth) + 1, control.availableWidth - beside)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
