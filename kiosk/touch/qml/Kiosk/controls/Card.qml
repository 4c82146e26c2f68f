import QtQuick
import Sapa

// A paper card with a hairline and a soft lower edge.
Item {
    id: card

    property color colour: Theme.surface
    property color edge: Theme.line
    property real radius: Theme.radiusLarge
    property bool sunken: false
    default property alias inside: face.data

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.px(4)
        radius: card.radius
        color: card.edge
        visible: !card.sunken
    }
    Rectangle {
        id: face

        anchors.fill: parent
        anchors.bottomMargin: Theme.px(card.sunken ? 0 : 4)
        radius: card.radius
        color: card.colour
        border.width: Theme.hairline
        border.color: card.edge
    }
}
