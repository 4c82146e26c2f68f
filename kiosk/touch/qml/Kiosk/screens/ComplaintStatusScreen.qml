pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// How far a report is, in plain words and without anybody's data; it leaves by itself.
Screen {
    id: screen

    readonly property var told: viewModel.props

    title: qsTr("Status aduan")
    Accessible.description: `${told.headline} ${told.advice}`

    GridLayout {
        id: heading

        x: screen.side
        y: Theme.px(screen.portrait ? 56 : 36)
        width: parent.width - 2 * screen.side
        columns: screen.portrait ? 1 : 2
        rowSpacing: Theme.px(20)

        TopTitle {
            picture: "clipboard-text"
            text: screen.title
            hint: screen.told.about
            Layout.fillWidth: true
        }
        ColumnLayout {
            spacing: 0
            Layout.alignment: Qt.AlignVCenter | (screen.portrait ? Qt.AlignLeft : Qt.AlignRight)
            Layout.preferredWidth: Theme.text(480)
            Layout.maximumWidth: Theme.text(480)

            Words {
                text: qsTr("Nomor aduan")
                size: 24
                color: Theme.mute
                horizontalAlignment: screen.portrait ? Text.AlignLeft : Text.AlignRight
                Layout.fillWidth: true
            }
            Words {
                objectName: "number"
                text: screen.told.number
                size: 44
                strong: true
                color: Theme.primary
                horizontalAlignment: screen.portrait ? Text.AlignLeft : Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
    Card {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: below.top
        anchors.leftMargin: screen.side
        anchors.rightMargin: screen.side
        anchors.topMargin: Theme.px(24)
        anchors.bottomMargin: Theme.px(24)

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.px(screen.reach ? 24 : 40)
            spacing: Theme.px(screen.reach ? 12 : 24)

            GridLayout {
                visible: screen.told.stops.length > 0
                columns: screen.portrait ? 1 : 5
                columnSpacing: 0
                rowSpacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: screen.portrait ? 11 : 7

                Repeater {
                    model: screen.told.stops

                    WayStop {
                        upright: screen.portrait
                        last: index === screen.told.stops.length - 1
                        walked: (screen.told.stops[index + 1]?.how ?? "ahead") !== "ahead"
                    }
                }
            }
            Words {
                objectName: "headline"
                text: screen.told.headline
                size: 42
                lines: 2
                bounded: true
                strong: true
                color: screen.told.calm ? Theme.ink : Theme.caution
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 2
            }
            Words {
                visible: text !== ""
                objectName: "advice"
                text: screen.told.advice
                size: screen.reach ? 32 : 36
                lines: 3
                bounded: true
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignTop
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: screen.reach ? (screen.portrait ? 4 : 3) : 2
            }
            GridLayout {
                visible: screen.told.facts.length > 0
                columns: screen.portrait ? 1 : 3
                columnSpacing: Theme.px(24)
                rowSpacing: Theme.px(20)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: screen.portrait ? 14 : 9

                Repeater {
                    model: screen.told.facts

                    StatusFact {
                        size: screen.reach ? (screen.square ? 24 : 30) : 34
                    }
                }
            }
        }
    }
    GridLayout {
        id: below

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: screen.side
        anchors.rightMargin: screen.side
        anchors.bottomMargin: Theme.px(screen.portrait ? 48 : 28)
        columns: screen.portrait ? 2 : 4
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        TouchButton {
            objectName: "print"
            visible: screen.told.printable
            enabled: !screen.told.printed
            text: screen.told.printed ? qsTr("Ambil slip di bawah") : qsTr("Cetak")
            picture: "printer"
            size: 28
            lines: 2
            Layout.fillWidth: screen.portrait
            Layout.maximumWidth: Theme.px(screen.portrait ? 460 : 360)
            Layout.preferredHeight: Theme.px(112)
            onClicked: screen.viewModel.printStatus()
        }
        TouchButton {
            objectName: "talk"
            visible: screen.told.talks
            text: qsTr("Bicara dengan petugas")
            picture: "ticket"
            size: 28
            lines: 2
            Layout.fillWidth: screen.portrait
            Layout.maximumWidth: Theme.px(screen.portrait ? 968 : 520)
            Layout.preferredHeight: Theme.px(112)
            onClicked: screen.viewModel.talk()
        }
        TouchButton {
            objectName: "done"
            kind: "primary"
            text: qsTr("Selesai")
            size: 38
            progress: screen.told.seconds > 0 ? leaving.gone : -1
            Layout.fillWidth: true
            Layout.columnSpan: screen.portrait ? 2 : 1
            Layout.preferredHeight: Theme.px(112)
            onClicked: screen.viewModel.finish()
        }
        RowLayout {
            spacing: Theme.px(16)
            Layout.columnSpan: screen.portrait ? 2 : 1
            Layout.alignment: Qt.AlignHCenter

            Picture {
                name: "lock"
                size: Theme.text(30)
                colour: Theme.mute
            }
            Words {
                objectName: "leaving"
                text: qsTr("Tertutup sendiri dalam %1 detik").arg(Math.ceil(screen.told.seconds * (1 - leaving.gone)))
                size: 24
                lines: 2
                color: Theme.mute
                Layout.preferredWidth: Theme.text(screen.portrait ? 420 : 220)
            }
        }
    }
    Item {
        id: leaving

        property real gone: 0

        NumberAnimation on gone {
            id: run

            from: 0
            to: 1
            running: Theme.motion
            duration: Math.max(1, screen.told.seconds * 1000)
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
