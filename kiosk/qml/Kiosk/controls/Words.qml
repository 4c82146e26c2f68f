import QtQuick
import Kiosk

// Text in the house's type. It wraps, then shrinks to 60 %, and is never cut off.
Text {
    id: words

    property real size: 24
    property bool strong: false
    property int lines: 1

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.text(size)
    font.weight: strong ? Font.Bold : Font.Medium
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.max(9, Math.round(font.pixelSize * 0.6))
    wrapMode: lines > 1 ? Text.WordWrap : Text.NoWrap
    maximumLineCount: lines
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
