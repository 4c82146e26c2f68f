import QtQuick
import Sapa

// A quiet sign in the top bar: staff look for it, visitors need not.
Rectangle {
    id: sign

    property string picture: ""
    property string text: ""

    implicitHeight: Theme.px(52)
    implicitWidth: row.implicitWidth + Theme.px(32)
    radius: height / 2
    color: Theme.night
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(12)

        Picture {
            anchors.verticalCenter: parent.verticalCenter
            name: sign.picture
            colour: Theme.accentLight
            size: Theme.px(28)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: sign.text
            size: 24
            color: Theme.accentLight
            fontSizeMode: Text.FixedSize
        }
    }
}
