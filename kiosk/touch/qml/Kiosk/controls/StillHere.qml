import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// Before a screen leaves its visitor: is anybody there? Any touch or key says yes.
Rectangle {
    id: question

    objectName: "question"

    required property var shell
    readonly property real seconds: shell.props.stillHere
    readonly property bool portrait: height > width
    // For pictures: no time passes.
    property bool still: false
    property real gone: 0
    property Item before: null

    visible: seconds > 0
    color: Qt.rgba(Theme.deep.r, Theme.deep.g, Theme.deep.b, 0.72)
    onVisibleChanged: {
        run.stop();
        gone = 0;
        if (!visible) {
            before?.forceActiveFocus();
            before = null;
            return;
        }
        before = Window.activeFocusItem;
        yes.forceActiveFocus();
        run.duration = seconds * 1000;
        if (!still)
            run.start();
    }

    // The countdown is no decoration: it runs in calm colours and without motion too.
    NumberAnimation on gone {
        id: run

        from: 0
        to: 1
        running: false
    }
    MouseArea {
        // Nothing behind the question can be pressed.
        anchors.fill: parent
        Accessible.ignored: true
    }
    Card {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: question.shell.props.low ? question.height / 4 - Theme.px(20) : 0
        width: Math.min(question.width - Theme.px(96), Theme.px(980))
        height: words.implicitHeight + Theme.px(104)
        Accessible.role: Accessible.AlertMessage
        Accessible.name: title.text

        ColumnLayout {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.px(52)
            spacing: Theme.px(24)

            Words {
                id: title

                objectName: "still-here"
                text: qsTr("Masih di sini?")
                size: 58
                strong: true
                font.weight: Font.ExtraBold
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Words {
                objectName: "still-here-left"
                text: qsTr("Layar ini kembali ke awal dalam %1 detik.").arg(Math.ceil(question.seconds * (1 - question.gone)))
                size: 31
                lines: 2
                color: Theme.mute
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            TouchButton {
                id: yes

                objectName: "still-here-yes"
                kind: "primary"
                text: qsTr("Ya, lanjutkan")
                size: 42
                progress: question.gone
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(136)
            }
        }
    }
}
