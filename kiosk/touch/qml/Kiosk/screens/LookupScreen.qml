import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// Where a number stands, scanned from the slip or typed; the way to a report leads from here.
Screen {
    id: screen

    readonly property var asked: viewModel.props
    readonly property bool found: asked.result === "found"

    function expected(): string {
        switch (asked.wait) {
        case "unstaffed":
            return qsTr("Belum ada petugas di loket; dipanggil setelah loket buka.");
        case "direct":
            return qsTr("Langsung dilayani, %1 loket buka").arg(asked.counters);
        default:
            return qsTr("Perkiraan menunggu %1 menit, %2 loket buka").arg(asked.wait).arg(asked.counters);
        }
    }

    title: qsTr("Cek nomor antrean")

    TopTitle {
        id: heading

        x: screen.side
        y: Theme.px(screen.portrait ? 56 : 36)
        width: parent.width - 2 * screen.side
        picture: "search"
        text: screen.title
        hint: screen.asked.scans ? qsTr("Pindai kode di slip, atau ketik nomornya") : qsTr("Ketik nomor yang tertulis di slip")
    }
    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: below.top
        anchors.leftMargin: screen.side
        anchors.rightMargin: screen.side
        anchors.topMargin: Theme.px(28)
        anchors.bottomMargin: Theme.px(28)
        columns: screen.portrait || screen.reach ? 1 : 2
        columnSpacing: Theme.px(48)
        rowSpacing: Theme.px(28)

        Card {
            id: answer

            radius: Theme.px(40)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: 1

            GridLayout {
                anchors.fill: parent
                anchors.margins: Theme.px(screen.reach ? 20 : 40)
                columns: screen.reach && !screen.portrait ? 3 : 1
                columnSpacing: Theme.px(32)
                rowSpacing: Theme.px(12)

                Words {
                    objectName: "entered"
                    text: screen.asked.entered === "" ? "–" : screen.asked.entered
                    size: 84
                    strong: true
                    color: Theme.primary
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 3
                    Layout.preferredWidth: 1
                }
                Words {
                    visible: text !== ""
                    objectName: "answer"
                    size: 36
                    strong: true
                    lines: 3
                    bounded: true
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 3
                    Layout.preferredWidth: 1
                    color: screen.asked.result === "unknown" ? Theme.caution : Theme.ink
                    text: {
                        switch (screen.asked.result) {
                        case "found":
                            return screen.asked.service;
                        case "unknown":
                            return qsTr("Nomor ini tidak ditemukan untuk hari ini. Periksa lagi, atau tanyakan kepada petugas.");
                        case "away":
                            return qsTr("Data belum dapat dibaca. Silakan coba lagi, atau tanyakan kepada petugas.");
                        default:
                            return "";
                        }
                    }
                }
                Words {
                    visible: screen.found && text !== ""
                    objectName: "standing"
                    size: 34
                    lines: 3
                    bounded: true
                    color: Theme.go
                    strong: true
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 3
                    Layout.preferredWidth: 1
                    text: {
                        if (screen.asked.over)
                            return qsTr("Kunjungan ini sudah selesai.");
                        switch (screen.asked.standing) {
                        case "waiting":
                            return qsTr("%1 orang di depan Anda").arg(screen.asked.ahead) + "\n" + screen.expected();
                        case "called":
                            return qsTr("Sedang dipanggil: silakan menuju %1").arg(screen.asked.counter);
                        case "serving":
                            return qsTr("Sedang dilayani di %1").arg(screen.asked.counter);
                        case "no_show":
                            return qsTr("Sudah dipanggil, tetapi tidak hadir. Silakan ke petugas.");
                        case "parked":
                            return qsTr("Ditunda sementara. Petugas akan memanggil lagi.");
                        default:
                            return "";
                        }
                    }
                }
            }
        }
        TouchKeys {
            letters: true
            flat: screen.reach && !screen.portrait
            narrow: screen.portrait
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: letters && !screen.portrait ? 2 : 1
            Layout.preferredHeight: screen.reach ? keysRoom : 1
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
        goText: screen.found ? "" : qsTr("Lihat")
        goPicture: screen.portrait && screen.reach ? "" : "search"
        goEnabled: screen.asked.ready
        onWent: screen.viewModel.ask()

        Item {
            visible: screen.found
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "survey"
            visible: screen.found && screen.asked.invited
            kind: "primary"
            text: qsTr("Isi survei kepuasan")
            picture: "mood-smile"
            size: 30
            lines: 2
            Layout.fillHeight: true
            Layout.fillWidth: screen.portrait
            onClicked: screen.viewModel.answerSurvey()
        }
        TouchButton {
            objectName: "ask-complaint"
            visible: !screen.found
            text: qsTr("Cek status aduan")
            picture: "clipboard-text"
            size: 28
            lines: 2
            Layout.fillHeight: true
            Layout.maximumWidth: Theme.px(screen.portrait ? 330 : 560)
            onClicked: screen.viewModel.askComplaint()
        }
        TouchButton {
            objectName: "reprint"
            visible: screen.found && screen.asked.reprintable
            text: qsTr("Cetak salinan (petugas)")
            picture: "printer"
            size: 28
            Layout.fillHeight: true
            onClicked: screen.viewModel.reprint()
        }
    }
}
