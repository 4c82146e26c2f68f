pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// What the house offers. One tap on a tile is the whole way to a number.
Screen {
    id: screen

    title: qsTr("Ada yang bisa kami bantu?")

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: screen.side
        anchors.rightMargin: screen.side
        anchors.topMargin: Theme.px(screen.portrait ? 40 : 26)
        anchors.bottomMargin: Theme.px(24)
        spacing: Theme.px(screen.portrait ? 24 : 22)

        HeaderBar {
            shell: screen.shell
            stacked: screen.portrait || screen.square
            large: screen.portrait
            withButtons: !screen.reach
            Layout.fillWidth: true
        }
        Item {
            visible: screen.reach || screen.portrait
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
        GridLayout {
            columns: screen.portrait ? 1 : 2
            columnSpacing: Theme.px(24)
            rowSpacing: 0
            Layout.fillWidth: true

            Words {
                text: screen.title
                size: screen.portrait ? 50 : 42
                strong: true
                font.weight: Font.ExtraBold
                Layout.maximumWidth: column.width
                Layout.fillWidth: screen.portrait
            }
            Words {
                visible: !screen.viewModel.props.paperless
                text: qsTr("Sentuh layanan untuk mengambil nomor antrean")
                size: screen.portrait ? 28 : 27
                color: Theme.mute
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: Theme.px(screen.portrait ? 0 : 5)
            }
            Rectangle {
                visible: screen.viewModel.props.paperless
                radius: Theme.radius
                color: Theme.cautionTint
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.line
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(screen.reach ? 104 : 64)
                Layout.topMargin: Theme.px(screen.portrait ? 12 : 0)

                Picture {
                    id: noPaper

                    x: Theme.px(20)
                    anchors.verticalCenter: parent.verticalCenter
                    name: "printer-off"
                    size: Theme.px(34)
                    colour: Theme.caution
                }
                Words {
                    objectName: "paperless"
                    anchors.left: noPaper.right
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.px(16)
                    anchors.rightMargin: Theme.px(16)
                    anchors.verticalCenter: parent.verticalCenter
                    height: parent.height - Theme.px(8)
                    lines: screen.reach ? 2 : 1
                    bounded: true
                    text: qsTr("Slip sedang tidak dicetak. Nomor tampil di layar: catat atau foto.")
                    size: 27
                    strong: true
                    color: Theme.caution
                }
            }
        }
        GridLayout {
            id: grid

            readonly property int rowCount: Math.ceil(tiles.count / columns)
            readonly property real lowRoom: column.height + column.anchors.topMargin - screen.lower - bottomBar.height - column.spacing

            columns: screen.portrait ? (tiles.count > 8 ? 2 : 1) : tiles.count === 4 || screen.square || (screen.reach && tiles.count <= 6) ? 2 : 3
            columnSpacing: Theme.px(24)
            rowSpacing: Theme.px(!screen.portrait ? 24 : screen.reach ? 12 : 20)
            uniformCellHeights: true
            uniformCellWidths: true
            Layout.fillWidth: true
            Layout.fillHeight: !screen.reach
            Layout.preferredHeight: screen.reach ? lowRoom : screen.portrait ? rowCount * Theme.px(192) : 1
            Layout.maximumHeight: screen.reach ? lowRoom : screen.portrait ? rowCount * Theme.px(192) : Number.POSITIVE_INFINITY

            Repeater {
                id: tiles

                model: screen.viewModel.tiles

                ServiceTile {
                    required property string code
                    required property string status
                    required property string wait
                    required property int waiting
                    required property int counters
                    required highlighted

                    objectName: `tile-${code}`
                    compact: screen.portrait || screen.reach || grid.rowCount > 2
                    large: screen.portrait && !screen.reach
                    enabled: status === "open"
                    note: status === "closed" ? qsTr("Sedang ditutup") : status === "quota" ? qsTr("Kuota hari ini habis") : ""
                    minutes: wait === "" ? "" : wait === "direct" ? qsTr("Langsung") : wait === "unstaffed" ? qsTr("Belum ada petugas") : wait === "none" ? qsTr("Tanpa antre") : qsTr("%1 menit").arg(wait)
                    unstaffed: wait === "unstaffed"
                    waitingText: waiting < 0 ? "" : counters === 0 ? qsTr("%1 menunggu").arg(waiting) : counters === 1 ? qsTr("%1 menunggu · 1 loket").arg(waiting) : qsTr("%1 menunggu · %2 loket").arg(waiting).arg(counters)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onClicked: screen.viewModel.choose(code)
                }
            }
        }
        GridLayout {
            id: bottomBar

            Layout.fillHeight: false
            Layout.maximumHeight: implicitHeight
            readonly property bool last: screen.viewModel.props.last !== ""

            columns: screen.portrait ? (screen.reach ? 3 : 1) : (screen.reach ? 4 : 3) + (last ? 1 : 0)
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            PriorityBar {
                objectName: "priority"
                roomy: !screen.reach && !(bottomBar.last && !screen.portrait)
                brief: screen.reach || screen.portrait || bottomBar.last
                implicitHeight: Theme.px(screen.portrait && !screen.reach ? 132 : 104)
                on: screen.viewModel.props.priority
                Layout.columnSpan: screen.portrait && screen.reach ? (bottomBar.last ? 2 : 3) : screen.portrait || screen.reach ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: screen.reach ? 3 : 2
                onClicked: screen.viewModel.setPriority(!on)
            }
            TouchButton {
                objectName: "last-number"
                visible: bottomBar.last
                text: qsTr("Nomor terakhir %1").arg(screen.viewModel.props.last)
                Accessible.description: qsTr("Tampilkan lagi nomor yang baru diambil")
                picture: screen.viewModel.props.unprinted ? "printer-off" : "ticket"
                kind: screen.viewModel.props.unprinted ? "caution" : "quiet"
                radius: Theme.radius
                lines: 2
                leftPadding: Theme.px(16)
                rightPadding: Theme.px(16)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: screen.reach ? 2 : 1
                onClicked: screen.viewModel.showLast()
            }
            HelpButton {
                shell: screen.shell
                visible: !screen.portrait || screen.reach
                brief: screen.reach
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: screen.reach ? 2 : 1
            }
            TouchButton {
                objectName: "next-language"
                visible: screen.reach
                text: screen.house.languageName
                Accessible.name: qsTr("Ganti bahasa")
                picture: "language"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                onClicked: screen.shell.nextLanguage()
            }
            AccessibilityButton {
                shell: screen.shell
                visible: screen.reach
                radius: Theme.radiusLarge
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
            }
        }
    }
}
