import QtQuick
import QtQuick.Layouts
import Sapa

// One stop of a report on its way: a tick, a clock or an empty ring, its name and its day.
Item {
    id: stop

    required property var modelData
    required property int index
    // One above the other, with the words beside it, where the screen is tall.
    property bool upright: false
    readonly property bool here: modelData.how === "here"
    readonly property bool ahead: modelData.how === "ahead"
    property bool last: false
    property bool walked: false
    // Where there is little height the ring gives way: to the words, or to the line between two.
    readonly property real room: upright ? Math.min(Theme.px(80), height * 0.75) : Math.min(Theme.px(96), height * 0.36)
    readonly property real thick: Theme.px(walked ? 8 : 4)

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    Layout.preferredHeight: 1

    Rectangle {
        visible: !stop.last
        color: stop.walked ? Theme.go : Theme.mute
        x: stop.upright ? (stop.room - width) / 2 : stop.width / 2
        y: stop.upright ? stop.room / 2 : (stop.room - height) / 2
        width: stop.upright ? stop.thick : stop.width
        height: stop.upright ? stop.height : stop.thick
    }
    Rectangle {
        readonly property real across: stop.here ? stop.room : stop.room * 0.75

        x: stop.upright ? (stop.room - width) / 2 : (stop.width - width) / 2
        y: (stop.room - height) / 2
        width: across
        height: across
        radius: across / 2
        color: stop.ahead ? Theme.surface : stop.here ? Theme.primary : Theme.go
        border.width: stop.ahead ? Theme.px(4) : 0
        border.color: Theme.mute

        Picture {
            anchors.centerIn: parent
            visible: !stop.ahead
            size: parent.width * 0.6
            name: stop.here ? "clock" : "check"
            colour: stop.here ? Theme.accentLight : Theme.onPrimary
        }
    }
    ColumnLayout {
        x: stop.upright ? stop.room + Theme.px(24) : Theme.px(6)
        y: stop.upright ? 0 : stop.room + Theme.px(12)
        width: stop.width - x - Theme.px(stop.upright ? 0 : 6)
        height: stop.upright ? Math.min(stop.height, Theme.text(90)) : stop.height - y
        spacing: Theme.px(2)

        Words {
            text: stop.modelData.words
            size: stop.upright ? 30 : 26
            lines: 2
            bounded: true
            strong: true
            color: stop.here ? Theme.primary : stop.ahead ? Theme.mute : Theme.ink
            horizontalAlignment: stop.upright ? Text.AlignLeft : Text.AlignHCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 5
        }
        Words {
            text: stop.modelData.day
            size: 24
            lines: 2
            bounded: true
            color: stop.here ? Theme.ink : Theme.mute
            horizontalAlignment: stop.upright ? Text.AlignLeft : Text.AlignHCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 4
        }
    }
}
