import QtQuick
import Sapa

// The number being called and where to go. It pulses gently while it is being spoken.
Rectangle {
    id: card

    property var called: null
    property bool english: false

    readonly property string label: called ? called.label : ""
    readonly property real step: Math.min(width / 939, height / 800)

    radius: Theme.px(40)
    border.width: Math.max(2, Theme.px(3))
    border.color: Theme.accent
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.primaryLight
        }
        GradientStop {
            position: 1
            color: Qt.tint(Theme.primary, Qt.alpha(Theme.deep, 0.4))
        }
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: called ? called.words : ""

    function size(length: real): int {
        return Math.max(8, Math.round(length * step));
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * card.size(30)

        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: card.english ? qsTr("NOMOR ANTREAN · QUEUE NUMBER") : qsTr("NOMOR ANTREAN")
            color: Theme.accentLight
            font.family: Theme.family
            font.pixelSize: card.size(card.english ? 34 : 42)
            font.weight: Font.Bold
            font.letterSpacing: 1.5 * card.step
            Accessible.ignored: true
        }
        Text {
            id: number

            objectName: "calledNumber"
            width: parent.width
            height: card.size(300)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: card.label
            color: Theme.onPrimary
            font.family: Theme.family
            font.pixelSize: card.size(302)
            font.weight: Font.ExtraBold
            font.letterSpacing: -3 * card.step
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
            Accessible.ignored: true
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: card.english ? qsTr("silakan menuju · please go to") : qsTr("silakan menuju")
            color: Theme.onPrimaryMute
            font.family: Theme.family
            font.pixelSize: card.size(44)
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Item {
            width: 1
            height: card.size(12)
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, place.implicitWidth + 2 * card.size(58))
            height: card.size(128)
            radius: card.size(34)
            color: Theme.accent

            Text {
                id: place

                anchors.centerIn: parent
                width: Math.min(implicitWidth, card.width - 2 * card.size(80))
                height: parent.height
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: card.called ? card.called.counter : ""
                color: Theme.onAccent
                font.family: Theme.family
                font.pixelSize: card.size(92)
                font.weight: Font.ExtraBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 16
                Accessible.ignored: true
            }
        }
    }
    SequentialAnimation {
        id: pulse

        running: Theme.motion && card.visible && card.called !== null && card.called.pulsing
        loops: Animation.Infinite
        onRunningChanged: if (!running)
            number.opacity = 1

        NumberAnimation {
            target: number
            property: "opacity"
            to: 0.62
            duration: 900
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            target: number
            property: "opacity"
            to: 1
            duration: 900
            easing.type: Easing.InOutSine
        }
    }
}
