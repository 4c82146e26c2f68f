pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// One button a language, each in its own name.
RowLayout {
    id: languages

    required property var shell
    property bool fill: false

    spacing: Theme.gap

    Repeater {
        model: languages.shell.languages

        TouchButton {
            required property string code
            required property string name
            required property bool active

            objectName: `language-${code}`
            text: name
            size: 25
            radius: height / 2
            choice: true
            selected: active
            leftPadding: Theme.px(languages.fill ? 18 : 28)
            rightPadding: leftPadding
            Layout.fillWidth: languages.fill
            onClicked: languages.shell.speak(code)
        }
    }
}
