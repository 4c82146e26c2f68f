import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// One thing the visitor must know, and what to do about it.
Screen {
    id: screen

    readonly property string about: viewModel.props.about
    readonly property string detail: viewModel.props.detail
    readonly property bool trouble: about === "database_away" || about === "error" || about === "not_issued"
    readonly property var pictures: ({
            "starting": "hourglass",
            "database_away": "database-off",
            "paused": "player-pause",
            "error": "refresh",
            "quota": "ticket",
            "service_closed": "lock",
            "not_issued": "alert-triangle",
            "reprinted": "printer",
            "not_reprinted": "printer-off",
            "list_printed": "printer",
            "surveyed": "mood-happy",
            "surveyed_before": "mood-smile",
            "not_surveyed": "alert-triangle"
        })

    title: headline.text

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * screen.side, Theme.px(1300))
        spacing: Theme.px(32)

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.px(190)
            Layout.preferredHeight: Layout.preferredWidth
            radius: width / 2
            color: screen.trouble ? Theme.cautionTint : Theme.primaryTint
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.line

            Picture {
                anchors.centerIn: parent
                size: parent.width * 0.5
                name: screen.pictures[screen.about] ?? "info-circle"
                colour: screen.trouble ? Theme.caution : Theme.primary
            }
        }
        Words {
            id: headline

            size: 68
            strong: true
            lines: 3
            font.weight: Font.ExtraBold
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            text: {
                switch (screen.about) {
                case "starting":
                    return qsTr("Kiosk sedang disiapkan");
                case "database_away":
                    return qsTr("Kiosk belum dapat memberi nomor");
                case "paused":
                    return qsTr("Kiosk ini dihentikan sementara");
                case "quota":
                    return qsTr("Kuota layanan ini hari ini sudah habis");
                case "service_closed":
                    return qsTr("Layanan ini sedang ditutup");
                case "not_issued":
                    return qsTr("Nomor belum dapat diberikan");
                case "reprinted":
                    return qsTr("Salinan slip dicetak");
                case "list_printed":
                    return qsTr("Daftar berkas dicetak");
                case "not_reprinted":
                    return qsTr("Salinan tidak dapat dicetak");
                case "surveyed":
                    return qsTr("Terima kasih atas jawaban Anda");
                case "surveyed_before":
                    return qsTr("Survei untuk nomor ini sudah diisi");
                case "not_surveyed":
                    return qsTr("Jawaban belum dapat disimpan");
                default:
                    return qsTr("Sebentar, ya");
                }
            }
        }
        Words {
            visible: text !== ""
            size: 36
            lines: 4
            color: Theme.mute
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            text: {
                if (screen.detail !== "")
                    return screen.detail;
                switch (screen.about) {
                case "starting":
                    return qsTr("Mohon tunggu sebentar.");
                case "database_away":
                    return qsTr("Silakan langsung ke petugas di loket informasi. Nomor yang sudah diambil tetap berlaku.");
                case "paused":
                    return qsTr("Silakan ke petugas di loket informasi, atau gunakan kiosk lain.");
                case "quota":
                    return qsTr("Silakan datang kembali besok, atau tanyakan kepada petugas.");
                case "service_closed":
                    return qsTr("Silakan pilih layanan lain, atau tanyakan kepada petugas.");
                case "not_issued":
                    return qsTr("Silakan coba lagi, atau minta nomor kepada petugas.");
                case "reprinted":
                    return qsTr("Silakan ambil slip di bawah layar.");
                case "list_printed":
                    return qsTr("Silakan ambil di bawah layar, dan datang lagi setelah berkas lengkap. Nomor antrean belum diambil.");
                case "not_reprinted":
                    return qsTr("Periksa kertas dan printer, lalu coba lagi.");
                case "surveyed":
                    return qsTr("Jawaban disimpan tanpa nama dan tanpa nomor antrean.");
                case "surveyed_before":
                    return qsTr("Satu kunjungan mengisi satu kali. Terima kasih.");
                case "not_surveyed":
                    return qsTr("Silakan isi formulir kertas di loket informasi.");
                case "error":
                    return qsTr("Kiosk memulihkan diri. Nomor yang sudah diambil tetap berlaku.");
                default:
                    return "";
                }
            }
        }
        GridLayout {
            columns: screen.portrait ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            Layout.topMargin: Theme.px(24)

            TouchButton {
                objectName: "back"
                visible: screen.viewModel.props.leave
                kind: "primary"
                text: qsTr("Kembali ke awal")
                size: 32
                Layout.preferredWidth: Math.max(implicitWidth, Theme.px(500))
                Layout.maximumWidth: Theme.px(900)
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(120)
                onClicked: screen.shell.goHome()
            }
            HelpButton {
                shell: screen.shell
                visible: screen.about !== "starting" && screen.about !== "database_away" && screen.about !== "error"
                Layout.preferredWidth: Theme.px(500)
                Layout.maximumWidth: Theme.px(900)
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(120)
            }
        }
    }
}
