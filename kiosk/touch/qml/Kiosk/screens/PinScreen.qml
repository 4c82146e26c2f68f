import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// A member of staff shows who they are: to print a copy, or to leave the kiosk.
Screen {
    id: screen

    readonly property var asked: viewModel.props

    title: asked.purpose === "reprint" ? qsTr("PIN petugas untuk mencetak salinan") : qsTr("PIN petugas")

    TopTitle {
        id: heading

        x: screen.side
        y: Theme.px(screen.portrait ? 56 : 36)
        width: parent.width - 2 * screen.side
        picture: "lock"
        text: screen.title
        hint: screen.asked.says
    }
    GridLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: heading.bottom
        anchors.bottom: below.top
        anchors.topMargin: Theme.px(28)
        anchors.bottomMargin: Theme.px(28)
        width: Math.min(parent.width - 2 * screen.side, Theme.px(screen.portrait ? 968 : 1300))
        columns: screen.portrait || screen.reach ? 1 : 2
        columnSpacing: Theme.px(48)
        rowSpacing: Theme.px(28)

        Card {
            radius: Theme.px(40)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: screen.portrait ? 2 : 1

            Words {
                objectName: "dots"
                anchors.fill: parent
                anchors.margins: Theme.px(40)
                text: screen.asked.digits === 0 ? "–" : "•".repeat(screen.asked.digits)
                size: 92
                strong: true
                color: Theme.primary
                horizontalAlignment: Text.AlignHCenter
                Accessible.name: qsTr("%1 angka").arg(screen.asked.digits)
            }
        }
        TouchKeys {
            enabled: !screen.asked.locked
            flat: screen.reach && !screen.portrait
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: screen.reach ? keysRoom : screen.portrait ? 5 : 1
            Layout.maximumHeight: screen.reach ? keysRoom : Number.POSITIVE_INFINITY

            readonly property real keysRoom: below.y - screen.lower - Theme.px(28)
            onTyped: key => screen.viewModel.type(key)
            onErased: screen.viewModel.erase()
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
        goText: qsTr("Lanjut")
        goEnabled: screen.asked.digits >= 4 && !screen.asked.locked
        onWent: screen.viewModel.enter()
    }
}
