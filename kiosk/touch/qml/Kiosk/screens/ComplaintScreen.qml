pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// How far a report is: its number, scanned or typed, and the PIN that its reporter alone knows.
Screen {
    id: screen

    readonly property var asked: viewModel.props
    readonly property bool flat: reach && !portrait
    readonly property string trouble: {
        if (asked.whole && !asked.right)
            return qsTr("Ada angka yang keliru. Periksa lagi nomor di tanda terima.");
        switch (asked.result) {
        case "unknown":
            return qsTr("Nomor atau PIN tidak cocok. Periksa lagi, atau tanyakan kepada petugas.");
        case "wait":
            return qsTr("Sudah beberapa kali tidak cocok. Coba lagi pukul %1, atau tanyakan kepada petugas.").arg(asked.until);
        case "locked":
            return qsTr("Nomor ini dikunci. Bawalah tanda terima dan kartu identitas ke petugas.");
        case "away":
            return qsTr("Data belum dapat dibaca. Silakan coba lagi, atau tanyakan kepada petugas.");
        default:
            return "";
        }
    }

    title: qsTr("Cek status aduan")

    component Label: RowLayout {
        id: label

        property string picture: ""
        property color colour: Theme.primary
        property string text: ""
        property string hint: ""

        spacing: Theme.px(16)

        Picture {
            name: label.picture
            size: Theme.text(38)
            colour: label.colour
        }
        Words {
            text: label.text
            size: 32
            strong: true
        }
        Words {
            text: label.hint
            size: 24
            color: Theme.mute
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
    }

    TopTitle {
        id: heading

        x: screen.side
        y: Theme.px(screen.portrait ? 56 : 36)
        width: parent.width - 2 * screen.side
        picture: "clipboard-text"
        text: screen.title
        hint: qsTr("Pindai kode di tanda terima, atau ketik nomor dan PIN")
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
            radius: Theme.px(40)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Layout.preferredHeight: 1

            GridLayout {
                anchors.fill: parent
                anchors.margins: Theme.px(screen.reach ? 20 : 44)
                columns: screen.flat ? 2 : 1
                columnSpacing: Theme.px(48)
                rowSpacing: Theme.px(screen.reach ? 8 : 16)

                Label {
                    picture: screen.asked.right ? "circle-check" : "clipboard-text"
                    colour: screen.asked.right ? Theme.go : Theme.primary
                    text: qsTr("Nomor aduan")
                    hint: screen.flat ? "" : qsTr("ada di atas kode")
                    Layout.row: 0
                    Layout.column: 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                Rectangle {
                    radius: Theme.px(20)
                    color: Theme.surface
                    border.width: screen.asked.whole ? Theme.hairline : Theme.px(4)
                    border.color: screen.asked.whole ? Theme.line : Theme.primary
                    Layout.row: 1
                    Layout.column: 0
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: Theme.px(96)
                    Layout.maximumHeight: Theme.px(120)

                    Words {
                        objectName: "number"
                        anchors.fill: parent
                        anchors.margins: Theme.px(8)
                        text: screen.asked.number
                        size: 52
                        strong: true
                        minimumPixelSize: 12
                        color: Theme.primary
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
                Label {
                    picture: "key"
                    text: qsTr("PIN")
                    hint: screen.flat ? "" : qsTr("enam angka di tanda terima")
                    Layout.row: screen.flat ? 0 : 2
                    Layout.column: screen.flat ? 1 : 0
                    Layout.topMargin: Theme.px(screen.reach ? 0 : 20)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                RowLayout {
                    spacing: Theme.px(16)
                    Accessible.name: qsTr("%1 angka").arg(screen.asked.digits)
                    Layout.row: screen.flat ? 1 : 3
                    Layout.column: screen.flat ? 1 : 0
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: Theme.px(96)
                    Layout.maximumHeight: Theme.px(120)

                    Repeater {
                        model: 6

                        Rectangle {
                            id: box

                            required property int index

                            radius: Theme.px(20)
                            color: Theme.surface
                            border.width: screen.asked.right && index === screen.asked.digits ? Theme.px(4) : Theme.hairline
                            border.color: screen.asked.right && index === screen.asked.digits ? Theme.primary : Theme.line
                            Layout.fillWidth: true
                            Layout.fillHeight: true

                            Rectangle {
                                anchors.centerIn: parent
                                width: Theme.px(18)
                                height: width
                                radius: width / 2
                                color: Theme.ink
                                visible: box.index < screen.asked.digits
                            }
                        }
                    }
                }
                Words {
                    objectName: "trouble"
                    text: screen.trouble
                    size: 30
                    lines: 3
                    bounded: true
                    strong: true
                    color: Theme.caution
                    Layout.row: screen.flat ? 2 : 4
                    Layout.column: 0
                    Layout.columnSpan: screen.flat ? 2 : 1
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: Theme.px(110)
                }
                RowLayout {
                    visible: !screen.reach
                    spacing: Theme.px(16)
                    Layout.row: 5
                    Layout.column: 0
                    Layout.fillWidth: true

                    Picture {
                        name: "lock"
                        size: Theme.text(30)
                        colour: Theme.mute
                    }
                    Words {
                        text: qsTr("Layar ini tidak menampilkan nama atau isi aduan.")
                        size: 24
                        lines: 2
                        color: Theme.mute
                        Layout.fillWidth: true
                    }
                }
            }
        }
        TouchKeys {
            readonly property real keysRoom: below.y - screen.lower - Theme.px(28)

            clears: true
            enabled: !screen.asked.asking
            flat: screen.flat
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: screen.reach ? keysRoom : 1
            Layout.maximumHeight: screen.reach ? keysRoom : Number.POSITIVE_INFINITY
            onTyped: key => screen.viewModel.type(key)
            onErased: screen.viewModel.erase()
            onCleared: screen.viewModel.clear()
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
        goText: screen.asked.asking ? qsTr("Sebentar …") : qsTr("Lihat")
        goPicture: screen.portrait && screen.reach ? "" : "search"
        goEnabled: screen.asked.ready
        onWent: screen.viewModel.ask()

        HelpButton {
            shell: screen.shell
            brief: screen.portrait || screen.reach
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(screen.portrait ? 320 : 437)
        }
    }
}
