import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sapa

// When nobody is there: one sentence at a time, until the first touch.
T.AbstractButton {
    id: screen

    required property var shell
    required property var viewModel
    readonly property bool portrait: height > width

    objectName: "attract"
    text: qsTr("Sentuh layar untuk mulai")
    Accessible.role: Accessible.Button
    Accessible.name: text
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    onPressed: shell.goHome()
    onClicked: shell.goHome()

    background: Rectangle {
        color: screen.down ? Theme.deep : Theme.primary
    }
    contentItem: Item {
        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - Theme.px(200)
            spacing: Theme.px(48)

            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Theme.px(180)
                Layout.preferredHeight: Layout.preferredWidth
                radius: Theme.px(48)
                color: Qt.rgba(1, 1, 1, 0.12)

                Picture {
                    anchors.centerIn: parent
                    size: parent.width * 0.6
                    name: "home"
                    colour: Theme.accentLight
                }
            }
            Words {
                text: screen.shell.props.houseName
                size: screen.portrait ? 72 : 84
                strong: true
                lines: 2
                font.weight: Font.ExtraBold
                color: Theme.onPrimary
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Words {
                id: sentence

                objectName: "attract-sentence"
                text: {
                    const turn = screen.viewModel.props;
                    if (turn.talk !== "")
                        return qsTr("Diskusi publik: %1").arg(turn.talk) + "\n" + qsTr("%1, pukul %2, %3").arg(turn.talkDay).arg(turn.talkTime).arg(turn.talkPlace);
                    return turn.closesAt === "" ? turn.sentence : turn.breaks === "" ? qsTr("Hari ini buka sampai pukul %1").arg(turn.closesAt) : qsTr("Hari ini buka sampai pukul %1, istirahat %2").arg(turn.closesAt).arg(turn.breaks);
                }
                size: 46
                lines: 4
                bounded: true
                color: Theme.accentLight
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.text(200)

                NumberAnimation on opacity {
                    id: appear

                    from: 0.15
                    to: 1
                    running: false
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
                onTextChanged: if (Theme.motion)
                    appear.restart()
            }
            Row {
                Layout.alignment: Qt.AlignHCenter
                spacing: Theme.px(20)

                Picture {
                    name: "hand-finger"
                    size: Theme.text(56)
                    colour: Theme.onPrimary
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    text: screen.text
                    size: 36
                    strong: true
                    color: Theme.onPrimary
                    width: Math.min(implicitWidth, screen.width - Theme.px(240))
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
