import QtQuick
import Sapa
import Board

// How many wait, and the notices passing by.
Rectangle {
    id: bar

    required property var view
    property int margin: 0
    property bool portrait: false

    readonly property int rowHeight: portrait ? height / 2 : height

    color: Theme.primary

    Row {
        id: counts

        x: bar.margin
        height: bar.rowHeight
        spacing: Theme.px(24)
        visible: bar.view.known

        Words {
            height: parent.height
            text: bar.view.nobodyWaiting ? qsTr("Tidak ada yang menunggu") : qsTr("Menunggu")
            size: 32
            color: Theme.accentLight
            font.weight: Font.Bold
            fontSizeMode: Text.FixedSize
        }
        Words {
            height: parent.height
            visible: !bar.view.nobodyWaiting
            text: bar.view.waiting.filter(one => one.count > 0).map(one => `${one.code}\u2009${one.count}`).join("  ·  ")
            size: 32
            color: Theme.onPrimary
            font.weight: Font.DemiBold
            fontSizeMode: Text.FixedSize
        }
    }
    Ticker {
        notices: bar.view.notices
        x: bar.portrait ? 0 : (counts.visible ? counts.x + counts.width + Theme.px(64) : bar.margin)
        y: bar.portrait ? bar.rowHeight : 0
        width: bar.width - x
        height: bar.rowHeight
    }
}
