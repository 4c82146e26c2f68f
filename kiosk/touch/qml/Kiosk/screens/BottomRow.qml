import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// Back on the left, help beside it, the way on to the right; always at the lower edge.
RowLayout {
    id: row

    required property var shell
    property string goText: ""
    property string secondText: ""
    property string secondPicture: ""
    property string goPicture: ""
    property bool goEnabled: true
    property bool withBack: true
    property real goProgress: -1
    property string backText: qsTr("Kembali")

    signal went
    signal second

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
        objectName: "second"
        visible: row.secondText !== ""
        text: row.secondText
        picture: row.secondPicture
        size: 30
        lines: 2
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        Layout.fillHeight: true
        onClicked: row.second()
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
        Layout.preferredWidth: 3
        Layout.fillHeight: true
        onClicked: row.went()
    }
}
