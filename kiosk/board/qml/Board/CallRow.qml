pragma ComponentBehavior: Bound
import QtQuick
import Sapa

// One counter's latest call.
Rectangle {
    id: row

    required property string label
    required property string counter
    required property string service
    required property bool pending

    readonly property real step: Math.min(width / 853, height / 128)

    radius: Theme.px(30)
    color: pending ? Theme.primary : Theme.deep
    Accessible.role: Accessible.ListItem
    Accessible.name: `${label}, ${counter}, ${service}`

    function size(length: real): int {
        return Math.max(8, Math.round(length * step));
    }

    component Piece: Text {
        y: 0
        height: row.height
        verticalAlignment: Text.AlignVCenter
        font.family: Theme.family
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 8
        Accessible.ignored: true
    }

    Piece {
        x: row.size(38)
        width: row.width * 0.385 - x
        text: row.label
        color: Theme.onPrimary
        font.pixelSize: row.size(78)
        font.weight: Font.Bold
    }
    Piece {
        x: row.width * 0.395
        width: row.width * 0.235
        text: row.counter
        color: Theme.accentLight
        font.pixelSize: row.size(52)
        font.weight: Font.Bold
    }
    Piece {
        x: row.width * 0.64
        width: row.width - x - row.size(36)
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        text: row.service
        color: Theme.onPrimaryMute
        font.pixelSize: row.size(row.width > 6.2 * row.height ? 40 : 34)
        font.weight: Font.DemiBold
    }
}
