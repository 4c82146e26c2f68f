pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// The number, as large as the screen allows, on paper or not.
Screen {
    id: screen

    readonly property var given: viewModel.props
    readonly property bool unsure: given.printing === "unknown"
    readonly property bool paperless: unsure || given.printing === "failed"
    readonly property bool unstaffed: given.wait === "unstaffed"
    readonly property real wide: Math.min(width - 2 * side, Theme.px(portrait ? 968 : 1792))

    title: qsTr("Nomor antrean Anda")
    Accessible.description: `${given.label}, ${given.service}`

    component Fact: Rectangle {
        id: fact

        property string figure: ""
        property string words: ""

        radius: Theme.radius
        color: Theme.background
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.line
        visible: figure !== ""
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.px(190)
        Layout.maximumHeight: Theme.px(210)
        Layout.minimumHeight: Theme.px(130)

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.px(screen.square ? 6 : 14)
            spacing: 0

            Words {
                text: fact.figure
                size: screen.square ? 44 : 58
                strong: true
                horizontalAlignment: Text.AlignHCenter
                font.weight: Font.ExtraBold
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 11
            }
            Words {
                text: fact.words
                size: 27
                lines: 2
                bounded: true
                color: Theme.mute
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 9
            }
        }
    }

    GridLayout {
        id: page

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.bottom: below.top
        anchors.topMargin: Theme.px(screen.portrait ? 56 : 32)
        anchors.bottomMargin: Theme.px(screen.portrait ? 56 : 32)
        width: screen.wide
        columns: screen.portrait ? 1 : 2
        columnSpacing: Theme.px(56)
        rowSpacing: Theme.px(40)

        // What happens with the slip.
        ColumnLayout {
            spacing: Theme.px(18)
            Layout.fillWidth: true
            Layout.preferredWidth: screen.portrait ? -1 : 5
            Layout.alignment: Qt.AlignVCenter

            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Theme.px(screen.portrait ? 150 : 132)
                Layout.preferredHeight: Layout.preferredWidth
                radius: width / 2
                color: screen.paperless ? Theme.cautionTint : Theme.goTint
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.line

                Picture {
                    anchors.centerIn: parent
                    size: parent.width * 0.5
                    name: screen.paperless ? "pencil" : screen.given.printing === "printing" ? "printer" : "check"
                    colour: screen.paperless ? Theme.caution : Theme.go
                }
            }
            Words {
                text: screen.paperless ? qsTr("Catat nomor Anda") : screen.given.printing === "printing" ? qsTr("Slip sedang dicetak") : qsTr("Silakan ambil slip Anda")
                size: screen.portrait ? 56 : 52
                strong: true
                lines: screen.portrait ? 1 : 2
                font.weight: Font.ExtraBold
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Words {
                text: screen.unsure ? qsTr("Slip mungkin sudah keluar di bawah layar. Nomor Anda tetap berlaku: catat bila slip tidak ada.") : screen.paperless ? qsTr("Slip tidak tercetak. Nomor Anda tetap berlaku: catat, hafalkan, atau foto layar ini.") : qsTr("Slip keluar di bawah layar")
                size: 31
                lines: 3
                color: screen.paperless ? Theme.caution : Theme.mute
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Item {
                visible: !screen.portrait
                Layout.preferredHeight: Theme.px(20)
            }
            Loader {
                active: !screen.portrait
                visible: active
                sourceComponent: spoken
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.text(120)
            }
        }
        Card {
            id: paper

            radius: Theme.px(48)
            Layout.fillWidth: true
            Layout.preferredWidth: screen.portrait ? -1 : 7
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.px(790)
            Layout.minimumHeight: screen.portrait ? Theme.px(640) : 0
            Layout.maximumHeight: screen.portrait ? Theme.px(840) : Number.POSITIVE_INFINITY

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.px(screen.portrait ? 52 : 40)
                spacing: Theme.px(14)

                Words {
                    text: qsTr("Nomor antrean Anda").toUpperCase()
                    size: 31
                    strong: true
                    color: Theme.mute
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                Words {
                    objectName: "ticket-number"
                    text: screen.given.label
                    font.pixelSize: Theme.px(264)
                    strong: true
                    font.weight: Font.Bold
                    minimumPixelSize: 40
                    color: Theme.primary
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: Theme.px(300)
                    Layout.minimumHeight: Theme.px(160)
                    Accessible.name: text
                }
                Words {
                    text: screen.given.service
                    size: 42
                    strong: true
                    lines: 2
                    bounded: true
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.maximumHeight: Theme.text(104)
                }
                RowLayout {
                    spacing: Theme.px(24)
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.px(16)

                    Fact {
                        objectName: "ahead"
                        figure: `${screen.given.ahead}`
                        words: qsTr("orang di depan Anda")
                    }
                    Fact {
                        objectName: "wait"
                        figure: screen.unstaffed ? "" : screen.given.wait === "direct" ? qsTr("Langsung") : screen.given.wait
                        words: screen.given.wait === "direct" ? qsTr("tanpa menunggu") : qsTr("menit menunggu")
                    }
                    Fact {
                        objectName: "counters"
                        figure: screen.unstaffed || screen.given.counters === 0 ? "" : `${screen.given.counters}`
                        words: qsTr("loket buka")
                    }
                    Fact {
                        figure: screen.given.at
                        words: qsTr("waktu ambil")
                    }
                }
            }
        }
        Loader {
            active: screen.portrait
            visible: active
            sourceComponent: spoken
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(176)
        }
        Item {
            visible: screen.portrait
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            Layout.maximumHeight: Theme.px(120)
        }
    }
    Component {
        id: spoken

        Rectangle {
            radius: Theme.radiusLarge
            color: screen.unstaffed ? Theme.cautionTint : Theme.goTint
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.line

            Picture {
                id: horn

                x: Theme.px(48)
                anchors.verticalCenter: parent.verticalCenter
                name: screen.unstaffed ? "clock" : "volume"
                size: Theme.px(72)
                colour: screen.unstaffed ? Theme.caution : Theme.onGoTint
            }
            Words {
                anchors.left: horn.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.px(28)
                anchors.rightMargin: Theme.px(28)
                height: parent.height - Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                objectName: "what-next"
                text: screen.unstaffed ? qsTr("Belum ada petugas di loket. Nomor Anda dipanggil setelah loket buka.") : qsTr("Nomor Anda akan dipanggil dengan suara dan tampil di layar ruang tunggu.")
                size: 34
                lines: 3
                bounded: true
                color: screen.unstaffed ? Theme.caution : Theme.onGoTint
                font.weight: Font.DemiBold
            }
        }
    }
    TouchButton {
        id: below

        property real gone: 0

        objectName: "done"
        kind: "primary"
        text: qsTr("Selesai")
        size: 42
        progress: screen.given.seconds > 0 ? gone : -1
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(screen.portrait ? 64 : 28)
        width: screen.wide
        height: Theme.px(screen.portrait ? 136 : 112)
        onClicked: screen.viewModel.finish()

        NumberAnimation on gone {
            id: run

            from: 0
            to: 1
            running: false
            duration: Math.max(1, screen.given.seconds * 1000)
        }
        Connections {
            target: screen.viewModel

            function onShownAgain() {
                if (Theme.motion)
                    run.restart();
            }
        }
    }
}
