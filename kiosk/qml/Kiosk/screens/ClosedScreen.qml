pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Why no numbers are given now, when they are again, and the hours.
Screen {
    id: screen

    required property var closed
    readonly property var now: closed.props
    readonly property bool calm: now.opening === "break" || now.opening === "last_tickets_given"

    title: headline.text

    component HoursCard: Card {
        id: card

        radius: Theme.px(48)

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.px(56)
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
                            size: 32
                            lines: 2
                            color: entry.written
                            Layout.fillWidth: true
                        }
                        Words {
                            text: entry.modelData.hours === "" ? qsTr("Tutup") : entry.modelData.hours
                            size: 32
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
        anchors.fill: parent
        anchors.leftMargin: screen.portrait ? screen.side : Theme.px(96)
        anchors.rightMargin: screen.portrait ? screen.side : Theme.px(96)
        anchors.topMargin: Theme.px(72)
        anchors.bottomMargin: Theme.px(72)
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
                size: screen.now.nextDay === "" ? 92 : 76
                strong: true
                lines: 4
                lineHeight: 1.06
                font.weight: Font.ExtraBold
                Layout.fillWidth: true
                Layout.maximumHeight: screen.height * 0.55
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
                size: 37
                lines: 4
                color: Theme.mute
                Layout.fillWidth: true
            }
            LanguageButtons {
                shell: screen.shell
                Layout.topMargin: Theme.px(24)
                Layout.fillWidth: true
            }
        }
        HoursCard {
            Layout.fillWidth: true
            Layout.preferredWidth: screen.portrait ? -1 : 9
            Layout.fillHeight: true
            Layout.maximumHeight: screen.portrait ? Theme.px(960) : Number.POSITIVE_INFINITY
        }
    }
}
