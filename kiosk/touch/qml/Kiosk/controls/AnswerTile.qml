import QtQuick
import QtQuick.Templates as T
import Kiosk
import Sapa

// One answer: a face over its words, or beside them in a list. The face is never without words.
T.AbstractButton {
    id: tile

    required property string picture
    property bool selected: false
    property bool row: false
    readonly property real pad: Theme.px(row ? (key.visible ? 84 : 32) : 20)
    readonly property real faceSize: picture === "" ? 0 : Math.min(Theme.px(row ? 84 : 120), (height - Theme.px(36)) * (row ? 0.7 : 0.4))

    focusPolicy: Qt.StrongFocus
    padding: 0
    opacity: enabled ? 1 : 0.6
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: selected
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Card {
        colour: tile.down ? Qt.darker(Theme.surface, 1.1) : tile.selected ? Theme.primaryTint : Theme.surface
        edge: tile.selected ? Theme.primary : Theme.line
        sunken: tile.down

        FocusRing {
            visible: tile.visualFocus
            radius: Theme.radiusLarge + Theme.px(6)
        }
    }
    contentItem: Item {
        KeyBadge {
            id: key

            control: tile.objectName
            x: Theme.px(12)
            y: tile.row ? (parent.height - height) / 2 : Theme.px(12)
        }
        Picture {
            id: face

            visible: tile.picture !== ""
            name: tile.picture === "" ? "mood-smile" : tile.picture
            size: Math.max(1, tile.faceSize)
            colour: Theme.primary
            x: tile.row ? tile.pad : (parent.width - width) / 2
            y: tile.row ? (parent.height - height) / 2 : (parent.height - tile.faceSize - words.height - Theme.px(16)) / 2
        }
        Words {
            id: words

            readonly property real beside: tile.picture === "" ? 0 : tile.faceSize + Theme.px(28)

            x: tile.pad + (tile.row ? beside : 0)
            width: parent.width - 2 * tile.pad - (tile.row ? beside : 0)
            height: tile.row || tile.picture === "" ? parent.height - Theme.px(16) : Math.min(implicitHeight, parent.height - tile.faceSize - Theme.px(48))
            y: tile.row || tile.picture === "" ? (parent.height - height) / 2 : face.y + tile.faceSize + Theme.px(16)
            text: tile.text
            size: 36
            strong: true
            lines: 3
            bounded: true
            horizontalAlignment: tile.row ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}
