import QtQuick
import Sapa

// Text in the house's type. One line shrinks to its width, several wrap; none shrinks below 60 %.
Text {
    id: words

    property real size: 24
    property bool strong: false
    property int lines: 1
    // Its height is given, not its own: wrapping text then shrinks to it.
    property bool bounded: false

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.text(size)
    font.weight: strong ? Font.Bold : Font.Medium
    fontSizeMode: lines > 1 && !bounded ? Text.FixedSize : Text.Fit
    minimumPixelSize: Math.max(9, Math.round(font.pixelSize * 0.6))
    wrapMode: lines > 1 ? Text.WordWrap : Text.NoWrap
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
