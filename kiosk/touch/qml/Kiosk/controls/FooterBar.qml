import QtQuick
import QtQuick.Layouts
import Kiosk
import Sapa

// Free of charge, where to write, what time it is.
Rectangle {
    id: footer

    property string contactLabel: ""
    property string contactNumber: ""
    property string date: ""
    property string time: ""
    property bool portrait: false
    // There is no width for whole sentences.
    property bool brief: false
    property bool withHelp: false
    property int drift: 0
    property var shell: null
    readonly property HelpWords words: HelpWords {
        shell: footer.shell
    }

    color: Theme.deep
    implicitHeight: Theme.px(portrait ? 108 : 72)

    RowLayout {
        x: Theme.px(footer.portrait ? 56 : 64) + footer.drift
        width: parent.width - 2 * x
        height: footer.implicitHeight
        spacing: Theme.px(24)

        Words {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + 1
            textFormat: Text.StyledText
            text: (footer.brief ? qsTr("Semua layanan *GRATIS*") : qsTr("Semua layanan *GRATIS*. Jangan memberi apa pun kepada petugas.")).replace(/\*([^*]*)\*/, `<font color="${Theme.accentLight}"><b>$1</b></font>`)
            color: Theme.onPrimaryMute
            Accessible.name: text.replace(/<[^>]*>/g, "")
        }
        TouchButton {
            objectName: "footer-help"
            visible: footer.withHelp && footer.portrait
            kind: "deep"
            text: footer.words.title
            Accessible.description: footer.words.about
            size: 25
            radius: height / 2
            Layout.preferredHeight: Theme.touch
            Layout.maximumWidth: Theme.px(420)
            onClicked: footer.shell.callStaff()
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Row {
            visible: footer.contactNumber !== "" && !footer.portrait && Theme.textFactor === 1
            spacing: Theme.px(10)
            Layout.alignment: Qt.AlignVCenter

            Words {
                text: footer.contactLabel
                color: Theme.onPrimaryMute
            }
            Words {
                text: footer.contactNumber
                strong: true
                color: Theme.accentLight
            }
        }
        Item {
            visible: !footer.portrait
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Words {
            Layout.fillHeight: true
            text: footer.date
            strong: true
            color: Theme.accentLight
        }
        Words {
            Layout.fillHeight: true
            text: footer.time
            strong: true
            color: Theme.accentLight
        }
    }
}
