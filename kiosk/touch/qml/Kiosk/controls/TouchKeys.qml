pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// Keys on the screen: digits, or letters in the Indonesian (QWERTY) order with digits above.
GridLayout {
    id: keys

    property bool letters: false

    signal typed(string key)
    signal erased
    signal cleared

    // Digits with a key, beside the one that takes back the last, that takes back all.
    property bool clears: false

    // Fewer rows where only the lower half of a wide screen is within reach.
    property bool flat: false
    property bool narrow: false

    columns: letters ? (flat ? 13 : narrow ? 7 : 10) : flat ? 6 : 3
    columnSpacing: Theme.px(20)
    rowSpacing: Theme.px(20)
    uniformCellWidths: true
    uniformCellHeights: true

    Repeater {
        model: keys.letters ? [..."1234567890QWERTYUIOPASDFGHJKL-ZXCVBNM"] : [..."123456789"]

        TouchButton {
            required property string modelData

            objectName: `key-${modelData}`
            text: modelData
            size: 40
            leftPadding: 0
            rightPadding: 0
            radius: Theme.radius
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.touch
            onClicked: keys.typed(modelData)
        }
    }
    TouchButton {
        objectName: "key-erase"
        text: ""
        picture: "backspace"
        size: 40
        leftPadding: 0
        rightPadding: 0
        radius: Theme.radius
        Accessible.name: qsTr("Hapus")
        Layout.columnSpan: keys.letters ? (keys.flat ? 2 : keys.narrow ? 5 : 3) : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.touch
        onClicked: keys.erased()
    }
    TouchButton {
        visible: !keys.letters
        objectName: "key-0"
        text: "0"
        size: 40
        leftPadding: 0
        rightPadding: 0
        radius: Theme.radius
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.touch
        onClicked: keys.typed("0")
    }
    TouchButton {
        visible: keys.clears
        objectName: "key-clear"
        text: qsTr("Hapus semua")
        size: 28
        lines: 2
        leftPadding: 0
        rightPadding: 0
        radius: Theme.radius
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.touch
        onClicked: keys.cleared()
    }
    Item {
        visible: !keys.letters && !keys.flat && !keys.clears
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
