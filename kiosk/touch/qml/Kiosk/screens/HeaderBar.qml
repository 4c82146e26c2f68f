import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// Whose house it is, until when it is open, in which language and how large it speaks.
Item {
    id: header

    required property var shell
    // The buttons under the name instead of beside it.
    property bool stacked: false
    property bool large: false
    // In reach mode the buttons move to the lower half of the screen.
    property bool withButtons: true

    readonly property var house: shell.props
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        width: parent.width
        columns: header.stacked ? 1 : 2
        columnSpacing: Theme.px(40)
        rowSpacing: Theme.px(header.large ? 28 : 18)

        RowLayout {
            spacing: Theme.px(24)
            Layout.fillWidth: true

            Rectangle {
                Layout.preferredWidth: Theme.px(header.large ? 104 : 84)
                Layout.preferredHeight: Layout.preferredWidth
                radius: Theme.radius
                color: Theme.primary

                Picture {
                    anchors.centerIn: parent
                    size: parent.width * 0.62
                    name: "home"
                    colour: Theme.accentLight
                }
            }
            Column {
                Layout.fillWidth: true

                Words {
                    width: parent.width
                    text: header.house.houseName
                    size: header.large ? 54 : 46
                    strong: true
                    lines: 2
                    bounded: true
                    height: Theme.text(header.large ? 84 : 72)
                    font.weight: Font.ExtraBold
                }
                Words {
                    width: parent.width
                    objectName: "hours"
                    text: header.house.closesAt === "" ? header.house.place : header.house.place + "  ·  " + (header.house.breaks === "" ? qsTr("Buka sampai %1").arg(header.house.closesAt) : qsTr("Buka sampai %1, istirahat %2").arg(header.house.closesAt).arg(header.house.breaks))
                    size: header.large ? 28 : 25
                    lines: 2
                    color: Theme.mute
                }
            }
        }
        RowLayout {
            visible: header.withButtons
            spacing: Theme.gap
            Layout.fillWidth: header.stacked

            LanguageButtons {
                shell: header.shell
                fill: header.stacked
            }
            AccessibilityButton {
                shell: header.shell
                picture: header.large ? "" : "man"
                Layout.fillWidth: header.stacked
            }
        }
    }
}
