pragma ComponentBehavior: Bound
import QtQuick
import Sapa
import Board

// How many wait, and the notices passing by.
Rectangle {
    id: bar

    required property var view
    property int margin: 0
    property bool portrait: false

    readonly property int rowHeight: portrait ? height / 2 : height

    color: Theme.primary

    Row {
        id: counts

        x: bar.margin
        height: bar.rowHeight
        spacing: Theme.px(24)
        visible: bar.view.known

        Words {
            height: parent.height
            text: bar.view.nobodyWaiting ? qsTr("Tidak ada yang menunggu") : qsTr("Menunggu")
            size: 32
            color: Theme.accentLight
            font.weight: Font.Bold
            fontSizeMode: Text.FixedSize
        }
        Repeater {
            model: bar.view.nobodyWaiting ? [] : bar.view.waiting.filter(one => one.count > 0)

            // The letter that its numbers begin with, and how many people hold one.
            Row {
                id: line

                required property var modelData

                height: counts.height
                spacing: Theme.px(10)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2 menunggu").arg(modelData.name).arg(modelData.count)

                Rectangle {
                    width: Math.max(height, letter.implicitWidth + Theme.px(20))
                    height: Theme.px(48)
                    radius: Theme.px(12)
                    color: Theme.deep
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        id: letter

                        anchors.centerIn: parent
                        text: line.modelData.code
                        size: 32
                        color: Theme.accentLight
                        font.weight: Font.Bold
                        fontSizeMode: Text.FixedSize
                        Accessible.ignored: true
                    }
                }
                Words {
                    height: parent.height
                    text: line.modelData.count
                    size: 32
                    color: Theme.onPrimary
                    font.weight: Font.Bold
                    fontSizeMode: Text.FixedSize
                    Accessible.ignored: true
                }
                Picture {
                    name: "user"
                    colour: Theme.onPrimary
                    size: Theme.px(30)
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
    Ticker {
        notices: bar.view.notices
        x: bar.portrait ? 0 : (counts.visible ? counts.x + counts.width + Theme.px(64) : bar.margin)
        y: bar.portrait ? bar.rowHeight : 0
        width: bar.width - x
        height: bar.rowHeight
    }
}
