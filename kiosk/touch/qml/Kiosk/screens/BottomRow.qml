import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// Back on the left, help beside it, the way on to the right; always at the lower edge.
RowLayout {
    id: row

    required property var shell
    property string goText: ""
    property string goPicture: ""
    property bool goEnabled: true
    property bool withBack: true
    property real goProgress: -1
    property string backText: qsTr("Kembali")

    signal went

    spacing: Theme.gap
    implicitHeight: Theme.px(120)

    TouchButton {
        objectName: "back"
        visible: row.withBack
        text: row.backText
        picture: "arrow-left"
        size: 30
        Layout.fillHeight: true
        Layout.minimumWidth: Theme.px(240)
        onClicked: row.shell.back()
    }
    TouchButton {
        objectName: "go"
        visible: row.goText !== ""
        enabled: row.goEnabled
        kind: "primary"
        text: row.goText
        picture: row.goPicture
        size: 36
        lines: 2
        progress: row.goProgress
        Layout.fillWidth: true
        Layout.fillHeight: true
        onClicked: row.went()
    }
}
