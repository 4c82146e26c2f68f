import QtQuick
import Sapa

// The house's motif along an edge; the only ornament there is.
Image {
    id: band

    height: Theme.px(36)
    source: `image://sapa/motif/${Theme.motif}/${Theme.hex(Theme.primary)}-${Theme.hex(Theme.accent)}-${Theme.hex(Theme.accentLight)}`
    sourceSize: Qt.size(Math.max(1, width), Math.max(1, height))
    fillMode: Image.Stretch
    Accessible.ignored: true
}
