import QtQuick
import QtQuick.Templates as T
import Kiosk
import Sapa

// Calls a member of staff to this kiosk, and tells that one is coming.
T.AbstractButton {
    id: button

    required property var shell
    property bool brief: false
    readonly property string help: words.help
    readonly property HelpWords words: HelpWords {
        shell: button.shell
    }

    objectName: "help"
    text: words.title
    implicitHeight: Math.max(Theme.px(100), told.height + Theme.px(24))
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: about.text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: shell.callStaff()

    background: Card {
        colour: button.down ? Qt.darker(Theme.surface, 1.1) : button.help === "none" ? Theme.surface : button.help === "unanswered" ? Theme.cautionTint : Theme.goTint
        edge: button.help === "none" ? Theme.line : button.help === "unanswered" ? Theme.caution : Theme.go
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

            visible: !key.visible
            x: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            name: "bell"
            size: Theme.px(48)
            colour: button.help === "none" ? Theme.ink : button.help === "unanswered" ? Theme.caution : Theme.go
        }
        KeyBadge {
            id: key

            control: button.objectName
            x: bell.x
            anchors.verticalCenter: parent.verticalCenter
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
                objectName: "help-about"
                text: button.words.about
                size: 22
                color: Theme.mute
            }
        }
    }
}
