pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Window {
    id: told

    required property string program
    required property string sentence
    required property string family
    // How long it stays; 0 until somebody closes it.
    required property int seconds
    property int left: seconds
    readonly property real unit: Math.max(0.6, Math.min(width, height) / 600)

    width: seconds > 0 ? Screen.width : 760
    height: seconds > 0 ? Screen.height : 460
    title: "Sapa"
    color: "#FFF9EF"
    visible: true
    visibility: seconds > 0 ? Window.FullScreen : Window.Windowed

    Timer {
        interval: 1000
        repeat: true
        running: told.left > 0
        onTriggered: told.left -= 1
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80 * told.unit, 720 * told.unit)
        spacing: 22 * told.unit

        Text {
            width: parent.width
            text: "Sapa belum dapat dibuka"
            color: "#7A1C2C"
            font.family: told.family
            font.pixelSize: 30 * told.unit
            font.weight: Font.Bold
            wrapMode: Text.WordWrap
        }

        Text {
            width: parent.width
            text: told.sentence
            color: "#2A1A17"
            font.family: told.family
            font.pixelSize: 19 * told.unit
            lineHeight: 1.25
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.AlertMessage
            Accessible.name: told.sentence
        }

        Text {
            width: parent.width
            text: (told.left > 0 ? "Dicoba lagi dalam " + told.left + " detik. " : "") + "Teknisi: jalankan `sapa doctor`. Program: " + told.program
            color: "#75655F"
            font.family: told.family
            font.pixelSize: 15 * told.unit
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }

        T.Button {
            id: close

            implicitWidth: label.implicitWidth + 64 * told.unit
            implicitHeight: 56 * told.unit
            focus: true
            text: told.seconds > 0 ? "Coba lagi sekarang" : "Tutup"
            Accessible.name: text
            Keys.onReturnPressed: told.close()
            Keys.onEnterPressed: told.close()
            onClicked: told.close()

            background: Rectangle {
                radius: 12 * told.unit
                color: close.down ? "#4B0F1B" : "#7A1C2C"
                border.width: close.visualFocus ? 3 : 0
                border.color: "#E0B03A"
            }
            contentItem: Text {
                id: label

                text: close.text
                color: "#FFFFFF"
                font.family: told.family
                font.pixelSize: 19 * told.unit
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
