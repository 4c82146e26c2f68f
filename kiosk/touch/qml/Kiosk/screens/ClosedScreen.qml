pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// Why no numbers are given now, when they are again, and the hours.
Screen {
    id: screen

    readonly property var now: viewModel.props
    readonly property bool calm: now.opening === "break" || now.opening === "last_tickets_given"

    title: headline.text

    component HoursCard: Card {
        id: card

        radius: Theme.px(48)

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.px(44)
            spacing: 0

            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 1
            }
            Words {
                text: qsTr("Jam pelayanan")
                size: 40
                strong: true
                font.weight: Font.ExtraBold
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.px(16)
            }
            Repeater {
                model: screen.now.rows

                ColumnLayout {
                    id: entry

                    required property var modelData
                    required property int index
                    readonly property color written: modelData.pause && screen.now.opening === "break" ? Theme.caution : Theme.ink

                    spacing: 0
                    Layout.fillWidth: true

                    Rectangle {
                        visible: entry.index > 0
                        color: Theme.line
                        Layout.fillWidth: true
                        Layout.preferredHeight: Theme.hairline
                    }
                    RowLayout {
                        spacing: Theme.px(24)
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.px(16)
                        Layout.bottomMargin: Theme.px(16)

                        Words {
                            text: entry.modelData.pause ? qsTr("Istirahat") : entry.modelData.days
                            size: screen.reach ? 28 : 32
                            lines: 2
                            color: entry.written
                            Layout.fillWidth: true
                        }
                        Words {
                            text: entry.modelData.hours === "" ? qsTr("Tutup") : entry.modelData.hours
                            size: screen.reach ? 28 : 32
                            strong: true
                            color: entry.written
                            horizontalAlignment: Text.AlignRight
                        }
                    }
                }
            }
            Rectangle {
                visible: screen.now.contactNumber !== ""
                radius: Theme.radius
                color: Theme.goTint
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.line
                Layout.fillWidth: true
                Layout.topMargin: Theme.px(32)
                Layout.preferredHeight: urgent.height + Theme.px(52)

                Column {
                    id: urgent

                    x: Theme.px(32)
                    width: parent.width - 2 * x
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        width: parent.width
                        text: qsTr("Mendesak? %1").arg(screen.now.contactLabel)
                        size: 30
                        strong: true
                        color: Theme.onGoTint
                    }
                    Words {
                        width: parent.width
                        text: screen.now.contactNumber
                        size: 30
                        strong: true
                        color: Theme.onGoTint
                    }
                }
            }
            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 1
            }
        }
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: controls.top
        anchors.leftMargin: screen.portrait ? screen.side : Theme.px(96)
        anchors.rightMargin: screen.portrait ? screen.side : Theme.px(96)
        anchors.topMargin: Theme.px(screen.portrait ? 72 : 48)
        anchors.bottomMargin: Theme.px(screen.portrait ? 48 : 36)
        columns: screen.portrait ? 1 : 2
        columnSpacing: Theme.px(80)
        rowSpacing: Theme.px(64)

        ColumnLayout {
            spacing: Theme.px(28)
            Layout.fillWidth: true
            Layout.preferredWidth: screen.portrait ? -1 : 10
            Layout.alignment: Qt.AlignVCenter

            Chip {
                text: screen.now.opening === "break" ? qsTr("Sedang istirahat") : screen.now.opening === "last_tickets_given" ? qsTr("Nomor hari ini sudah habis dibagikan") : screen.now.opening === "holiday" ? qsTr("Libur") : qsTr("Tutup")
                written: screen.calm ? Theme.caution : Theme.primary
                color: screen.calm ? Theme.cautionTint : Theme.primaryTint
                size: 30
                room: parent.width
            }
            Words {
                id: headline

                text: screen.now.opening === "last_tickets_given" && screen.now.nextTime === "" ? qsTr("Terima kasih, sampai bertemu lagi") : screen.now.nextTime === "" ? qsTr("Kami sedang tutup") : screen.now.nextDay === "" ? qsTr("Kami buka lagi pukul %1").arg(screen.now.nextTime) : qsTr("Kami buka lagi %1 pukul %2").arg(screen.now.nextDay).arg(screen.now.nextTime)
                size: screen.reach ? 64 : screen.now.nextDay === "" ? 92 : 76
                strong: true
                lines: 4
                bounded: true
                lineHeight: 1.06
                font.weight: Font.ExtraBold
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: implicitHeight
                Layout.maximumHeight: implicitHeight
            }
            Words {
                visible: text !== ""
                text: screen.now.reason
                size: 37
                lines: 2
                strong: true
                color: Theme.caution
                Layout.fillWidth: true
            }
            Words {
                text: screen.now.opening === "last_tickets_given" ? qsTr("Kami masih melayani yang sudah memegang nomor sampai pukul %1.").arg(screen.now.closesAt) : screen.now.opening === "break" ? qsTr("Nomor antrean dapat diambil mulai pukul %1 %2.").arg(screen.now.nextTime).arg(screen.now.zone) + "\n" + qsTr("Nomor yang sudah Anda ambil tetap berlaku.") : qsTr("Nomor antrean hanya dapat diambil pada jam pelayanan.")
                size: screen.reach ? 29 : 37
                lines: 4
                bounded: true
                color: Theme.mute
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: implicitHeight
                Layout.maximumHeight: implicitHeight
            }
        }
        HoursCard {
            Layout.fillWidth: true
            Layout.preferredWidth: screen.portrait ? -1 : 9
            Layout.fillHeight: true
            Layout.maximumHeight: screen.portrait ? Theme.px(960) : Number.POSITIVE_INFINITY
        }
    }

    GridLayout {
        id: controls

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: screen.portrait || screen.square ? screen.side : Theme.px(96)
        anchors.bottomMargin: Theme.px(36)
        width: parent.width - 2 * anchors.leftMargin
        columns: screen.portrait ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        LanguageButtons {
            shell: screen.shell
            fill: screen.portrait || screen.square || screen.reach
            Layout.fillWidth: screen.portrait || screen.square || screen.reach
        }
        AccessibilityButton {
            shell: screen.shell
            Layout.fillWidth: screen.portrait || screen.reach
        }
        TouchButton {
            objectName: "check-number"
            visible: screen.calm
            text: qsTr("Cek nomor antrean")
            picture: "ticket"
            size: 28
            radius: height / 2
            Layout.alignment: Qt.AlignRight
            Layout.fillWidth: screen.portrait || screen.square || screen.reach
            onClicked: screen.viewModel.choose("?")
        }
    }
}
