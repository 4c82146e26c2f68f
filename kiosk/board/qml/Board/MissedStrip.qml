import QtQuick
import Sapa

// Who was called lately and did not come: the numbers, and what to do.
Rectangle {
    id: strip

    required property var view

    readonly property string gap: "   "
    readonly property real span: width - 2 * Theme.px(32) - mark.width - 2 * Theme.px(22)
    readonly property int room: Math.max(1, Math.floor((span - words.width) / (one.advanceWidth + 1)))

    radius: Theme.px(24)
    color: Theme.deep
    border.width: Math.max(1, Theme.px(2))
    border.color: Theme.accent
    Accessible.role: Accessible.StaticText
    Accessible.name: `${words.text} ${strip.view.missed.join(", ")}. ${remedy.text}`

    TextMetrics {
        id: long

        text: qsTr("Sudah dipanggil, belum datang:")
        font: words.font
    }
    TextMetrics {
        id: one

        text: strip.view.missed.reduce((longest, label) => label.length > longest.length ? label : longest, "") + strip.gap
        font: numbers.font
    }
    Row {
        x: Theme.px(32)
        width: parent.width - 2 * x
        height: parent.height
        spacing: Theme.px(22)

        Picture {
            id: mark

            name: "bell"
            colour: Theme.accent
            size: Theme.px(38)
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words

            height: parent.height
            text: long.advanceWidth + strip.view.missed.length * one.advanceWidth > strip.span ? qsTr("Belum datang:") : long.text
            size: 32
            color: Theme.onPrimaryMute
            fontSizeMode: Text.FixedSize
            Accessible.ignored: true
        }
        Words {
            id: numbers

            height: parent.height
            text: strip.view.missed.slice(0, strip.room).join(strip.gap)
            size: 38
            color: Theme.accentLight
            font.weight: Font.Bold
            fontSizeMode: Text.FixedSize
            Accessible.ignored: true
        }
        Words {
            id: remedy

            readonly property real room: parent.width - mark.width - words.width - numbers.width - 3 * parent.spacing

            height: parent.height
            width: Math.max(0, room)
            visible: room >= implicitWidth
            text: qsTr("Silakan lapor ke petugas.")
            size: 32
            color: Theme.onPrimaryMute
            horizontalAlignment: Text.AlignRight
            fontSizeMode: Text.FixedSize
            Accessible.ignored: true
        }
    }
}
