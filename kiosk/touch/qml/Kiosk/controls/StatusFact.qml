import QtQuick
import QtQuick.Layouts
import Sapa

// One fact of a report: what it is, the fact itself, and a note under it.
Rectangle {
    id: fact

    required property var modelData
    property real size: 34
    readonly property color quiet: modelData.good ? Theme.onGoTint : Theme.mute

    radius: Theme.radius
    color: modelData.good ? Theme.goTint : Theme.background
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.line
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    Layout.preferredHeight: 1

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(28)
        anchors.rightMargin: Theme.px(28)
        anchors.topMargin: Theme.px(10)
        anchors.bottomMargin: Theme.px(10)
        spacing: 0

        Words {
            text: fact.modelData.label
            size: 24
            bounded: true
            lines: 2
            color: fact.quiet
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 4
        }
        Words {
            text: fact.modelData.fact
            size: fact.size
            strong: true
            lines: 4
            bounded: true
            color: fact.modelData.good ? Theme.onGoTint : Theme.ink
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 9
        }
        Words {
            visible: text !== ""
            text: fact.modelData.note
            size: 24
            bounded: true
            lines: 2
            color: fact.quiet
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 4
        }
    }
}
