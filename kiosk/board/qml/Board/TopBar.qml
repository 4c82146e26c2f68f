import QtQuick
import QtQuick.Layouts
import Sapa
import Board

// Whose house it is, what time it is, and quiet signs for the staff.
Rectangle {
    id: bar

    required property var view
    property int margin: 0
    property bool portrait: false

    color: Theme.deep

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: bar.margin
        anchors.rightMargin: bar.margin
        spacing: Theme.px(22)

        GridLayout {
            columns: bar.portrait ? 1 : 2
            columnSpacing: Theme.px(22)
            rowSpacing: 0
            Layout.fillWidth: true

            Words {
                text: bar.view.houseName
                size: 40
                color: Theme.onPrimary
                font.weight: Font.ExtraBold
                fontSizeMode: Text.FixedSize
            }
            Words {
                text: bar.view.place
                size: 26
                color: Theme.onPrimaryMute
                lines: 2
                bounded: true
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.text(bar.portrait ? 36 : 64)
            }
        }
        Sign {
            visible: bar.view.voiceProblem !== ""
            picture: "volume-off"
            text: qsTr("Tanpa suara")
            Accessible.name: bar.view.voiceProblem
        }
        Sign {
            visible: bar.view.unreadSince !== ""
            picture: "database-off"
            text: bar.view.known ? qsTr("Data pukul %1").arg(bar.view.unreadSince) : ""
        }
        Words {
            text: bar.view.time
            size: 54
            color: Theme.accentLight
            font.weight: Font.ExtraBold
            fontSizeMode: Text.FixedSize
        }
    }
}
