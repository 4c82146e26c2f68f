pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// What to bring, told before the visitor waits for it: a card each, as large as the room allows.
Screen {
    id: screen

    readonly property var chosen: viewModel.props

    title: qsTr("Yang perlu dibawa")

    TopTitle {
        id: heading

        x: screen.side
        y: Theme.px(screen.portrait ? 56 : 36)
        width: parent.width - 2 * screen.side
        picture: screen.chosen.picture
        text: screen.title
        hint: screen.chosen.choiceName === "" ? screen.chosen.name : `${screen.chosen.name} – ${screen.chosen.choiceName}`
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: below.top
        anchors.leftMargin: screen.side
        anchors.rightMargin: screen.side
        anchors.topMargin: Theme.px(32)
        anchors.bottomMargin: Theme.px(32)
        spacing: Theme.px(20)

        Repeater {
            model: screen.chosen.requirements

            Card {
                id: line

                required property string modelData
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Theme.px(190)
                Layout.minimumHeight: Theme.px(60)
                Layout.maximumHeight: Theme.px(240)

                Rectangle {
                    id: mark

                    x: Theme.px(36)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(Theme.px(92), parent.height - Theme.px(16))
                    height: width
                    radius: width / 2
                    color: Theme.primaryTint
                    border.width: Theme.highContrast ? Theme.hairline : 0
                    border.color: Theme.line

                    Words {
                        anchors.fill: parent
                        text: `${line.index + 1}`
                        size: 40
                        strong: true
                        color: Theme.primary
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
                Words {
                    anchors.left: mark.right
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.px(36)
                    anchors.rightMargin: Theme.px(36)
                    anchors.verticalCenter: parent.verticalCenter
                    height: parent.height - Theme.px(16)
                    text: line.modelData
                    size: 42
                    strong: true
                    lines: 2
                    bounded: true
                }
            }
        }
        Rectangle {
            radius: Theme.radius
            color: Theme.cautionTint
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(120)
            Layout.minimumHeight: Theme.px(60)
            Layout.fillHeight: true
            Layout.maximumHeight: Theme.px(120)

            Picture {
                id: sign

                x: Theme.px(36)
                anchors.verticalCenter: parent.verticalCenter
                name: "info-circle"
                size: Theme.px(56)
                colour: Theme.caution
            }
            Words {
                anchors.left: sign.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.px(36)
                anchors.rightMargin: Theme.px(36)
                anchors.verticalCenter: parent.verticalCenter
                height: parent.height - Theme.px(12)
                text: screen.chosen.prints ? qsTr("Belum lengkap? Nomor tetap boleh diambil, petugas membantu. Atau cetak daftar ini dan datang lagi.") : qsTr("Belum lengkap? Nomor tetap boleh diambil; petugas akan membantu.")
                size: 30
                lines: 2
                bounded: true
                color: Theme.caution
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
        TouchButton {
            objectName: "second"
            visible: screen.portrait && screen.chosen.prints
            text: qsTr("Cetak daftar")
            picture: "printer"
            size: 30
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(120)
            onClicked: screen.viewModel.printList()
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
        secondText: screen.chosen.prints && !screen.portrait ? qsTr("Cetak daftar") : ""
        secondPicture: "printer"
        goText: qsTr("Ambil nomor antrean")
        goPicture: "ticket"
        onWent: screen.viewModel.take()
        onSecond: screen.viewModel.printList()
    }
}
