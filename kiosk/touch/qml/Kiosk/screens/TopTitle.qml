import QtQuick
import Sapa

// A screen's heading with the icon of what it is about.
Row {
    id: heading

    property string picture: ""
    property string text: ""
    property string hint: ""

    spacing: Theme.px(28)

    Rectangle {
        visible: heading.picture !== ""
        width: Theme.px(96)
        height: width
        radius: Theme.radius
        color: Theme.primary
        anchors.verticalCenter: parent.verticalCenter

        Picture {
            anchors.centerIn: parent
            size: parent.width * 0.6
            name: heading.picture
            colour: Theme.accentLight
        }
    }
    Column {
        width: heading.width - (heading.picture === "" ? 0 : Theme.px(96) + heading.spacing)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: heading.text
            size: 46
            strong: true
            lines: 2
            font.weight: Font.ExtraBold
        }
        Words {
            objectName: "hint"
            width: parent.width
            visible: text !== ""
            text: heading.hint
            size: 28
            lines: 2
            color: Theme.mute
        }
    }
}
