pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Window {
    id: window

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
        running: window.left > 0
        onTriggered: window.left -= 1
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80 * window.unit, 720 * window.unit)
        spacing: 22 * window.unit

        Text {
            width: parent.width
            text: "Sapa belum dapat dibuka"
            color: "#7A1C2C"
            font.family: window.family
            font.pixelSize: 30 * window.unit
            font.weight: Font.Bold
            wrapMode: Text.WordWrap
        }

        Text {
            width: parent.width
            text: window.sentence
            color: "#2A1A17"
            font.family: window.family
            font.pixelSize: 19 * window.unit
            lineHeight: 1.25
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.AlertMessage
            Accessible.name: window.sentence
        }

        Text {
            width: parent.width
            text: (window.left > 0 ? "Dicoba lagi dalam " + window.left + " detik. " : "") + "Teknisi: jalankan `sapa doctor`. Program: " + window.program
            color: "#75655F"
            font.family: window.family
            font.pixelSize: 15 * window.unit
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }

        T.Button {
            id: close

            implicitWidth: label.implicitWidth + 64 * window.unit
            implicitHeight: 56 * window.unit
            focus: true
            text: window.seconds > 0 ? "Coba lagi sekarang" : "Tutup"
            Accessible.name: text
            Keys.onReturnPressed: window.close()
            Keys.onEnterPressed: window.close()
            onClicked: window.close()

            background: Rectangle {
                radius: 12 * window.unit
                color: close.down ? "#4B0F1B" : "#7A1C2C"
                border.width: close.visualFocus ? 3 : 0
                border.color: "#E0B03A"
            }
            contentItem: Text {
                id: label

                text: close.text
                color: "#FFFFFF"
                font.family: window.family
                font.pixelSize: 19 * window.unit
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
