import QtQuick
import QtQuick.Window
import Sapa
import Board

// The board's window; everything in it is BoardPicture.
Window {
    id: window

    required property var board
    property bool motion: true

    width: 1280
    height: 720
    title: qsTr("Papan panggilan")
    color: Theme.night
    flags: Qt.Window | Qt.FramelessWindowHint

    Binding {
        target: Theme
        property: "unit"
        value: Math.min(window.width, window.height) / 1080
    }
    Binding {
        target: Theme
        property: "motion"
        value: window.motion
    }
    BoardPicture {
        anchors.fill: parent
        board: window.board
    }
    // A pointer has no business on a board.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.NoButton
        cursorShape: Qt.BlankCursor
    }
}
