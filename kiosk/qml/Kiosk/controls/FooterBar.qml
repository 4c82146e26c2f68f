import QtQuick
import QtQuick.Layouts
import Kiosk

// Free of charge, where to write, what time it is.
Rectangle {
    id: footer

    property string contactLabel: ""
    property string contactNumber: ""
    property string date: ""
    property string time: ""
    property bool portrait: false

    color: Theme.deep
    implicitHeight: Theme.px(portrait ? 108 : 72)

    component Piece: Words {
        color: Theme.onPrimaryMute
        size: 24
        Layout.fillHeight: true
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(footer.portrait ? 56 : 64)
        anchors.rightMargin: Theme.px(footer.portrait ? 56 : 64)
        spacing: Theme.px(24)

        Words {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            textFormat: Text.StyledText
            text: footer.portrait ? qsTr("Semua layanan <b>GRATIS</b>") : qsTr("Semua layanan <b>GRATIS</b>. Jangan memberi apa pun kepada petugas.")
            linkColor: Theme.accentLight
            color: Theme.onPrimaryMute
            Accessible.name: text.replace(/<[^>]*>/g, "")
        }
        Row {
            visible: footer.contactNumber !== "" && !footer.portrait
            spacing: Theme.px(10)
            Layout.alignment: Qt.AlignVCenter

            Words {
                text: footer.contactLabel
                color: Theme.onPrimaryMute
            }
            Words {
                text: footer.contactNumber
                strong: true
                color: Theme.accentLight
            }
        }
        Item {
            Layout.fillWidth: !footer.portrait
            Layout.preferredWidth: 1
        }
        Words {
            Layout.fillHeight: true
            text: footer.date
            strong: true
            color: Theme.accentLight
        }
        Words {
            Layout.fillHeight: true
            text: footer.time
            strong: true
            color: Theme.accentLight
        }
    }
}
