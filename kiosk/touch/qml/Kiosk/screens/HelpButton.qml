import QtQuick
import QtQuick.Templates as T
import Kiosk
import Sapa

// Calls a member of staff to this kiosk, and tells that one is coming.
T.AbstractButton {
    id: button

    required property var shell
    property bool brief: false
    readonly property string help: shell.props.help

    objectName: "help"
    text: help === "coming" ? qsTr("Petugas segera datang") : help === "asked" ? qsTr("Petugas dipanggil") : qsTr("Panggil petugas")
    implicitHeight: Math.max(Theme.px(100), told.height + Theme.px(24))
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: about.text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: shell.callStaff()

    background: Card {
        colour: button.down ? Qt.darker(Theme.surface, 1.1) : button.help === "none" ? Theme.surface : Theme.goTint
        edge: button.help === "none" ? Theme.line : Theme.go
        radius: Theme.radius
        sunken: true

        FocusRing {
            visible: button.visualFocus
            radius: Theme.radius + Theme.px(6)
        }
    }
    contentItem: Item {
        Picture {
            id: bell

            x: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            name: "bell"
            size: Theme.px(48)
            colour: button.help === "none" ? Theme.ink : Theme.go
        }
        Column {
            id: told

            x: bell.x + bell.width + Theme.px(20)
            width: parent.width - x - Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: button.text
                size: button.brief ? 24 : 28
                strong: true
                lines: about.visible ? 1 : 2
            }
            Words {
                id: about

                visible: !button.brief
                width: parent.width
                text: button.help === "coming" ? qsTr("Mohon tunggu di kiosk ini") : button.help === "asked" ? qsTr("Semua loket sudah diberi tahu") : qsTr("Minta bantuan di kiosk ini")
                size: 22
                color: Theme.mute
            }
        }
    }
}
