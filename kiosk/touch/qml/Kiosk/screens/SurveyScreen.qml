pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// One question of the survey. A touch on an answer is the whole way to the next question.
Screen {
    id: screen

    readonly property var asked: viewModel.props
    readonly property int answerCount: asked.answers.length
    readonly property int columns: portrait ? (reach && answerCount > 4 ? 2 : 1) : answerCount > 4 ? 3 : Math.max(1, answerCount)
    readonly property bool inRows: portrait

    title: qsTr("Survei kepuasan")

    TopTitle {
        id: heading

        x: screen.side
        y: Theme.px(screen.portrait ? 44 : 28)
        width: screen.portrait ? parent.width - 2 * screen.side : parent.width - 2 * screen.side - promise.width - Theme.px(32)
        picture: "mood-smile"
        text: screen.title
        hint: screen.asked.service
    }
    Rectangle {
        id: promise

        radius: Theme.radius
        color: Theme.goTint
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.line
        width: screen.portrait ? parent.width - 2 * screen.side : Theme.px(screen.reach ? 640 : 780)
        height: Theme.px(screen.reach ? 96 : 70)
        x: parent.width - width - screen.side
        y: screen.portrait ? heading.y + heading.height + Theme.px(24) : heading.y + (heading.height - height) / 2

        Picture {
            id: shield

            x: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            name: "shield-check"
            size: Theme.px(36)
            colour: Theme.go
        }
        Words {
            objectName: "promise"
            anchors.left: shield.right
            anchors.right: parent.right
            anchors.leftMargin: Theme.px(16)
            anchors.rightMargin: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height - Theme.px(8)
            text: qsTr("Tanpa nama, tidak terhubung dengan nomor antrean")
            size: 27
            strong: true
            lines: 2
            bounded: true
            color: Theme.go
        }
    }
    Row {
        id: progress

        readonly property real from: screen.portrait ? promise.y + promise.height : heading.y + heading.height

        x: screen.side
        y: from + Theme.px(screen.portrait && !screen.reach ? 120 : 22)
        width: parent.width - 2 * screen.side
        spacing: Theme.px(12)

        Repeater {
            model: screen.asked.count

            Rectangle {
                required property int index
                readonly property bool now: !screen.asked.personal && index === screen.asked.number - 1

                width: (progress.width - (screen.asked.count - 1) * progress.spacing) / screen.asked.count
                height: Theme.px(16)
                radius: height / 2
                color: now ? Theme.primary : index < screen.asked.number ? Theme.go : Theme.line
            }
        }
    }
    Words {
        id: count

        objectName: "count"
        x: screen.side
        y: progress.y + progress.height + Theme.px(14)
        width: parent.width - 2 * screen.side
        text: screen.asked.personal ? qsTr("Tentang Anda: boleh dilewati") : qsTr("Pertanyaan %1 dari %2").arg(screen.asked.number).arg(screen.asked.count)
        size: 28
        color: Theme.mute
    }
    Words {
        objectName: "question"
        x: screen.side
        y: count.y + count.height + Theme.px(4)
        width: parent.width - 2 * screen.side
        height: Math.min(Math.max(implicitHeight, Theme.px(64)), answers.y - y - Theme.px(16))
        text: screen.asked.question
        size: 52
        strong: true
        font.weight: Font.ExtraBold
        lines: 3
        bounded: true
        verticalAlignment: Text.AlignTop
    }
    GridLayout {
        id: answers

        readonly property real room: below.y - Theme.px(32)
        readonly property int rowCount: Math.max(1, Math.ceil(screen.answerCount / screen.columns))
        readonly property real wanted: rowCount * Theme.px(screen.inRows ? 200 : rowCount > 1 ? 190 : 330)
        readonly property real lowest: screen.reach ? screen.lower : count.y + count.height + Theme.px(screen.portrait ? 230 : 190)

        x: screen.side
        width: parent.width - 2 * screen.side
        y: Math.max(lowest, screen.portrait ? room - wanted : Math.min(lowest, room - wanted))
        height: Math.min(room - y, wanted)
        columns: screen.columns
        columnSpacing: Theme.px(24)
        rowSpacing: Theme.px(18)
        uniformCellHeights: true
        uniformCellWidths: true

        Repeater {
            model: screen.asked.answers

            AnswerTile {
                required property var modelData

                objectName: `answer-${modelData.nth}`
                text: modelData.text
                picture: modelData.picture
                row: screen.inRows
                selected: modelData.nth === screen.asked.chosen
                enabled: !screen.asked.sending
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: screen.viewModel.answer(modelData.nth)
            }
        }
    }
    RowLayout {
        id: below

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: screen.side
        anchors.rightMargin: screen.side
        anchors.bottomMargin: Theme.px(32)
        height: Theme.px(104)
        spacing: Theme.gap

        TouchButton {
            objectName: "back"
            text: qsTr("Kembali")
            picture: "arrow-left"
            size: 30
            enabled: !screen.asked.sending
            Layout.fillHeight: true
            Layout.fillWidth: screen.portrait
            Layout.preferredWidth: screen.portrait ? 3 : implicitWidth
            onClicked: screen.shell.back()
        }
        TouchButton {
            objectName: "skip"
            text: qsTr("Lewati pertanyaan ini")
            size: 30
            lines: 2
            enabled: !screen.asked.sending
            Layout.fillHeight: true
            Layout.fillWidth: screen.portrait
            Layout.preferredWidth: screen.portrait ? 4 : implicitWidth
            onClicked: screen.viewModel.skip()
        }
        Item {
            visible: !screen.portrait
            Layout.fillWidth: true
        }
        TouchButton {
            objectName: "stop"
            text: qsTr("Berhenti")
            picture: "x"
            size: 30
            enabled: !screen.asked.sending
            Layout.fillHeight: true
            Layout.fillWidth: screen.portrait
            Layout.preferredWidth: screen.portrait ? 3 : implicitWidth
            onClicked: screen.viewModel.stop()
        }
    }
}
