import QtQuick
import Sapa

// One icon of the set, in any colour; decorative, so the name beside it is what is read out.
Image {
    id: picture

    property string name: "info-circle"
    property color colour: Theme.ink
    property real size: Theme.px(40)

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : `image://sapa/icon/${name}/${Theme.hex(colour)}`
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
