pragma ComponentBehavior: Bound
import QtQuick
import Sapa
import Board

// The latest call of each counter, newest on top; as many as there is room for.
Item {
    id: list

    required property var board
    property int room: 5

    readonly property int count: lines.count
    readonly property int rows: Math.min(room, count)
    readonly property int gap: Theme.px(18)
    readonly property real rowHeight: (height - gap * (room - 1)) / room

    Repeater {
        id: lines

        model: list.board.lines

        delegate: CallRow {
            required property int index

            width: list.width
            height: list.rowHeight
            y: index * (list.rowHeight + list.gap)
            visible: index < list.room
        }
    }
}
