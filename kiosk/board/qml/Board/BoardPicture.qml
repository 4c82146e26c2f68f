import QtQuick
import QtQuick.Layouts
import Sapa
import Board

// One picture of the board: beside each other on a wide screen, below each other on a tall one.
Item {
    id: picture

    required property var board

    readonly property var view: board.props
    readonly property bool portrait: height > width
    readonly property int margin: Theme.px(48)

    MotifBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.px(28)
    }
    TopBar {
        id: header

        anchors.top: band.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.px(picture.portrait ? 124 : 104)
        view: picture.view
        margin: picture.margin
        portrait: picture.portrait
    }
    GridLayout {
        anchors.top: header.bottom
        anchors.bottom: missed.visible ? missed.top : footer.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.px(32)
        anchors.leftMargin: picture.margin
        anchors.rightMargin: picture.margin
        columns: picture.portrait ? 1 : 2
        columnSpacing: Theme.px(32)
        rowSpacing: Theme.px(32)

        CallStage {
            view: picture.view
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 939
            Layout.preferredHeight: picture.portrait ? 800 : 1
        }
        CallList {
            id: latest

            board: picture.board
            visible: rows > 0
            room: picture.portrait ? Math.max(4, Math.min(6, latest.count)) : 5
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 853
            Layout.preferredHeight: picture.portrait ? 820 : 1
        }
    }
    MissedStrip {
        id: missed

        anchors.bottom: footer.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: picture.margin
        anchors.rightMargin: picture.margin
        anchors.bottomMargin: Theme.px(24)
        height: Theme.px(72)
        visible: picture.view.missed.length > 0
        view: picture.view
    }
    BottomBar {
        id: footer

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.px(picture.portrait ? 168 : 86)
        view: picture.view
        margin: picture.margin
        portrait: picture.portrait
    }
}
