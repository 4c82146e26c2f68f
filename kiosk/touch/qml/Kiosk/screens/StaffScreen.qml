import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// What staff may do at the kiosk itself, after their PIN.
Screen {
    id: screen

    title: qsTr("Menu petugas")

    TopTitle {
        id: heading

        x: screen.side
        y: Theme.px(screen.portrait ? 56 : 36)
        width: parent.width - 2 * screen.side
        picture: "settings"
        text: screen.title
        hint: `${screen.viewModel.props.officer} · ${screen.house.kioskName}`
    }
    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: below.top
        anchors.bottomMargin: Theme.px(48)
        width: Math.min(parent.width - 2 * screen.side, Theme.px(1000))
        spacing: Theme.gap

        TouchButton {
            objectName: "staff-pause"
            text: screen.house.paused ? qsTr("Buka lagi kiosk ini") : qsTr("Hentikan sementara kiosk ini")
            picture: screen.house.paused ? "player-play" : "player-pause"
            size: 32
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(120)
            onClicked: screen.viewModel.togglePause()
        }
        TouchButton {
            objectName: "staff-leave"
            kind: "danger"
            text: qsTr("Tutup program kiosk")
            picture: "logout"
            size: 32
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(120)
            onClicked: screen.viewModel.leave()
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
    }
}
