pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// What to bring, told before the visitor waits for it.
Screen {
    id: screen

    readonly property var chosen: viewModel.props

    title: qsTr("Apakah sudah dibawa?")

    TopTitle {
        id: heading

        x: screen.side
        y: Theme.px(screen.portrait ? 56 : 36)
        width: parent.width - 2 * screen.side
        picture: screen.chosen.picture
        text: screen.title
        hint: screen.chosen.choiceName === "" ? screen.chosen.name : `${screen.chosen.name} – ${screen.chosen.choiceName}`
    }
    Card {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: screen.side
        anchors.rightMargin: screen.side
        y: heading.y + heading.height + Theme.px(32)
        height: Math.min(below.y - y - Theme.px(32), lines.implicitHeight + Theme.px(88))
        radius: Theme.px(40)

        ColumnLayout {
            id: lines

            anchors.fill: parent
            anchors.margins: Theme.px(40)
            spacing: Theme.px(20)

            Repeater {
                model: screen.chosen.requirements

                RowLayout {
                    id: line

                    required property string modelData

                    spacing: Theme.px(24)
                    Layout.fillWidth: true

                    Picture {
                        name: "circle-check"
                        size: Theme.text(44)
                        colour: Theme.go
                        Layout.alignment: Qt.AlignTop
                    }
                    Words {
                        text: line.modelData
                        size: 34
                        lines: 2
                        bounded: true
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.maximumHeight: implicitHeight
                    }
                }
            }
            Words {
                text: qsTr("Belum lengkap? Nomor tetap boleh diambil; petugas akan membantu.")
                size: 26
                lines: 2
                bounded: true
                color: Theme.mute
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: implicitHeight
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
        goText: qsTr("Ambil nomor antrean")
        goPicture: "ticket"
        onWent: screen.viewModel.take()
    }
}
