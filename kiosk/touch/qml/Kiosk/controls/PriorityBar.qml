pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Sapa

// One flag, never its reason. A switch that is as large as the whole bar.
T.AbstractButton {
    id: bar

    property bool roomy: true
    property bool brief: false
    property bool on: false
    readonly property bool long: roomy || width > Theme.px(700)

    text: qsTr("Antrean prioritas")
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.px(100), told.height + Theme.px(24))
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.name: text
    Accessible.description: about.text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Card {
        colour: bar.down ? Qt.darker(Theme.surface, 1.1) : bar.on ? Theme.goTint : Theme.surface
        edge: bar.on ? Theme.go : Theme.line
        radius: Theme.radius
        sunken: true

        FocusRing {
            visible: bar.visualFocus
            radius: Theme.radius + Theme.px(6)
        }
    }
    contentItem: Item {
        id: body

        Row {
            id: people

            x: Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(20)
            visible: bar.roomy && !key.visible

            Repeater {
                model: ["old", "disabled", "pregnant"]

                Picture {
                    required property string modelData

                    name: modelData
                    size: Theme.px(48)
                }
            }
        }
        KeyBadge {
            id: key

            control: bar.objectName
            x: Theme.px(bar.long ? 28 : 16)
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: told

            x: key.visible ? key.x + key.width + Theme.px(16) : bar.roomy ? people.x + people.width + Theme.px(36) : Theme.px(28)
            width: knob.x - x - Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: bar.text
                size: 28
                strong: true
                lines: key.visible && !bar.long ? 2 : 1
                bounded: lines > 1
                height: bounded ? Math.min(implicitHeight, bar.height - Theme.px(16)) : implicitHeight
            }
            Words {
                id: about

                // A narrow bar in large type has room for its name alone; readers still hear the rest.
                visible: bar.long || Theme.textFactor === 1.0
                width: parent.width
                text: !bar.brief ? qsTr("Lansia · penyandang disabilitas · ibu hamil dan menyusui · membawa balita") : qsTr("Lansia, disabilitas, ibu hamil, menyusui, balita")
                size: 22
                height: bar.long ? implicitHeight : Math.min(implicitHeight, Theme.text(30) * 2)
                lines: bar.long ? 1 : 2
                bounded: true
                color: Theme.mute
            }
        }
        Rectangle {
            id: knob

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(94)
            height: Theme.px(52)
            radius: height / 2
            color: bar.on ? Theme.go : Theme.highContrast ? Theme.surface : Theme.line
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.ink

            Rectangle {
                y: (parent.height - height) / 2
                x: bar.on ? parent.width - width - Theme.px(6) : Theme.px(6)
                width: Theme.px(40)
                height: width
                radius: width / 2
                color: bar.on || !Theme.highContrast ? Theme.surface : Theme.ink
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.ink

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.quick
                        easing.type: Easing.OutCubic
                    }
                }
            }
        }
    }
}
