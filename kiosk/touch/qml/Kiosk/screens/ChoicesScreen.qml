pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// The finer choices within a service.
Screen {
    id: screen

    readonly property var chosen: viewModel.props

    title: qsTr("Keperluan apa?")

    TopTitle {
        id: heading

        x: screen.side
        y: Theme.px(screen.portrait ? 56 : 36)
        width: parent.width - 2 * screen.side
        picture: screen.chosen.picture
        text: screen.title
        hint: screen.chosen.name
    }
    GridLayout {
        id: grid

        readonly property real topEdge: screen.reach ? Math.max(screen.lower, heading.y + heading.height + Theme.px(20)) : heading.y + heading.height + Theme.px(40)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: screen.side
        anchors.rightMargin: screen.side
        y: topEdge
        height: Math.min(below.y - topEdge - Theme.px(32), Math.ceil(screen.chosen.choices.length / columns) * Theme.px(screen.portrait ? 176 : 220))
        columns: screen.portrait ? (screen.reach || screen.chosen.choices.length > 7 ? 2 : 1) : 3
        columnSpacing: Theme.px(24)
        rowSpacing: Theme.px(20)
        uniformCellHeights: true
        uniformCellWidths: true

        Repeater {
            model: screen.chosen.choices

            ServiceTile {
                required property var modelData

                objectName: `choice-${modelData.key}`
                name: modelData.name
                description: ""
                picture: "file-text"
                compact: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: screen.viewModel.pick(modelData.key)
            }
        }
    }
    BottomRow {
        id: below

        shell: screen.shell
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: screen.side
        anchors.rightMargin: screen.side
        anchors.bottomMargin: Theme.px(36)

        Item {
            Layout.fillWidth: true
        }
        HelpButton {
            shell: screen.shell
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(460)
        }
    }
}
