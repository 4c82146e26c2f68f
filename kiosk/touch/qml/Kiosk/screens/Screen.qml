import QtQuick
import Sapa

// What every screen of the kiosk knows: the frame's view model, its own, and where `lower` is, the
// lower half of the window: in reach mode nothing that must be touched lies above it.
Item {
    id: screen

    required property var shell
    required property var viewModel
    property string title: ""
    readonly property var house: shell.props
    readonly property bool portrait: height > width
    // 5:4 and 4:3: higher than the layout of a wide screen needs.
    readonly property bool square: !portrait && Window.width < 1.5 * Window.height
    readonly property bool reach: house.low
    readonly property real side: Theme.px(portrait ? 56 : 64)
    readonly property real lower: Math.max(0, height - Window.height / 2)

    Accessible.role: Accessible.Pane
    Accessible.name: title
}
