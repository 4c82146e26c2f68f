import QtQuick
import QtQuick.Templates as T
import Kiosk
import Sapa

// One service: name, what it is for, how long and how many. Compact puts it in one row.
T.AbstractButton {
    id: tile

    required property string name
    required property string description
    required property string picture
    property string minutes: ""
    property string waitingText: ""
    property string note: ""
    property bool unstaffed: false
    property bool highlighted: false
    property bool compact: false
    property bool large: false

    readonly property color face: highlighted ? Theme.primary : Theme.surface
    readonly property color title: highlighted ? Theme.onPrimary : Theme.ink
    readonly property color quiet: highlighted ? Theme.onPrimaryMute : Theme.mute
    readonly property color figure: highlighted ? Theme.accentLight : note !== "" || unstaffed ? Theme.caution : Theme.go
    readonly property string fact: note !== "" ? note : minutes
    readonly property real pad: Theme.px(compact ? 28 : 32)
    // As high as a long header leaves it: the badge and the edges give way, the words do not.
    readonly property bool tight: !compact && height < Theme.px(212) + Theme.text(84)

    text: name
    focusPolicy: Qt.StrongFocus
    padding: 0
    opacity: enabled ? 1 : 0.6
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: [description, fact, waitingText].filter(part => part !== "").join(", ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Card {
        colour: tile.down ? Qt.darker(tile.face, tile.highlighted ? 1.35 : 1.1) : tile.face
        edge: tile.highlighted ? Qt.darker(Theme.line, 1.05) : Theme.line
        sunken: tile.down

        FocusRing {
            visible: tile.visualFocus
            radius: Theme.radiusLarge + Theme.px(6)
        }
    }
    contentItem: Item {
        id: body

        Rectangle {
            id: badge

            readonly property real side: Theme.px(tile.compact ? (tile.large ? 92 : 84) : tile.tight ? 60 : 72)

            x: tile.pad
            y: tile.compact ? (body.height - height) / 2 : Theme.px(tile.tight ? 20 : 28)
            width: Math.min(side, body.height - Theme.px(24))
            height: width
            radius: Theme.radius
            color: tile.highlighted ? Qt.rgba(1, 1, 1, 0.14) : Theme.primaryTint

            Picture {
                visible: !key.visible
                anchors.centerIn: parent
                size: Math.round(badge.width * 0.58)
                name: tile.picture
                colour: tile.highlighted ? Theme.accentLight : Theme.primary
            }
            KeyBadge {
                id: key

                control: tile.objectName
                anchors.centerIn: parent
                side: Math.min(72, badge.width / Theme.unit)
            }
        }

        // Full: title and description under the badge, figures along the lower edge.
        Column {
            id: told

            readonly property real fromLeft: tile.compact ? badge.x + badge.width + Theme.px(28) : tile.pad
            readonly property real fromRight: tile.compact && figures.visible ? figures.width + tile.pad + Theme.px(16) : tile.pad

            x: fromLeft
            width: body.width - fromLeft - fromRight
            y: tile.compact ? (body.height - height) / 2 : badge.y + badge.height + Theme.px(tile.tight ? 8 : 14)
            spacing: Theme.px(4)

            Words {
                id: heading

                width: parent.width
                height: Math.min(implicitHeight, tile.compact ? body.height * (about.visible ? 0.62 : 0.86) : Theme.text(50))
                text: tile.name
                size: tile.large ? 38 : tile.compact ? 34 : 36
                strong: true
                lines: tile.compact ? 2 : 1
                bounded: true
                color: tile.title
            }
            Words {
                id: about

                visible: text !== "" && body.height > (tile.compact ? Theme.text(118) : Theme.px(150) + Theme.text(84))
                width: parent.width
                height: Math.min(implicitHeight, tile.compact ? body.height - heading.height - Theme.px(24) : Theme.text(34))
                text: tile.description
                size: tile.large ? 26 : 24
                lines: tile.compact && !tile.large ? 2 : 1
                bounded: true
                color: tile.quiet
            }
        }

        Chip {
            visible: !tile.compact && tile.fact !== ""
            x: tile.pad
            y: body.height - height - Theme.px(tile.tight ? 18 : 28)
            room: body.width - 2 * tile.pad - (crowd.visible ? crowd.width + Theme.px(16) : 0)
            text: tile.fact
            written: tile.figure
            color: tile.highlighted ? Qt.rgba(1, 1, 1, 0.14) : tile.note !== "" || tile.unstaffed ? Theme.cautionTint : Theme.goTint
        }
        Words {
            id: crowd

            visible: !tile.compact && text !== ""
            anchors.right: parent.right
            anchors.rightMargin: tile.pad
            width: Math.min(Math.ceil(implicitWidth) + 1, (body.width - 2 * tile.pad) * 0.48)
            y: body.height - height - Theme.px((lineCount > 1 ? 24 : 36) - (tile.tight ? 10 : 0))
            text: tile.waitingText
            strong: true
            lines: 2
            horizontalAlignment: Text.AlignRight
            color: tile.highlighted ? Theme.accentLight : Theme.mute
        }

        Column {
            id: figures

            visible: tile.compact && (tile.fact !== "" || tile.waitingText !== "")
            width: Math.min(Math.ceil(Math.max(minutesRight.implicitWidth, crowdRight.implicitWidth)) + 1, body.width * 0.293)
            anchors.right: parent.right
            anchors.rightMargin: tile.pad
            anchors.verticalCenter: parent.verticalCenter

            Words {
                id: minutesRight

                width: parent.width
                visible: text !== ""
                text: tile.fact
                size: tile.large ? 28 : 25
                strong: true
                bounded: true
                height: Math.min(implicitHeight, (body.height - Theme.px(8)) * 0.6)
                lines: tile.note !== "" || tile.unstaffed ? 2 : 1
                color: tile.figure
                horizontalAlignment: Text.AlignRight
            }
            Words {
                id: crowdRight

                width: parent.width
                visible: text !== ""
                text: tile.waitingText
                lines: 2
                bounded: true
                height: Math.min(implicitHeight, body.height - Theme.px(8) - (minutesRight.visible ? minutesRight.height : 0))
                size: tile.large ? 24 : 22
                strong: true
                color: tile.quiet
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
