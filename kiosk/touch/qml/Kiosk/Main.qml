pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Sapa

// The kiosk's one window. `shell.screen` says which screen is on; each enters with a short
// rise, and every screen but the two of the main path is made anew, so nothing a visitor
// entered outlives its screen.
Window {
    id: window

    required property var shell
    // The rows of `kiosk.touch.screens`: name, file, viewModel, and whether the screen is kept.
    required property var screens
    // Nothing is touched before there is a house.
    property bool waiting: false
    readonly property var house: shell.props
    readonly property string current: house.screen
    readonly property bool portrait: height > width
    // Squarer screens than 16:9 count as wide as they are, not as their height would have it.
    readonly property real unit: Math.min(Math.min(width, height) / 1080, Math.max(width, height) / (portrait ? 1840 : 1560))
    readonly property int drift: 6
    // For pictures: every screen is where it will be from its first frame.
    property bool still: false

    width: 1920
    height: 1080
    title: "Sapa"
    color: current === "attract" ? Theme.primary : Theme.background

    Binding {
        target: Theme
        property: "unit"
        value: window.unit
    }
    Binding {
        target: Theme
        property: "textFactor"
        value: window.house.accessible ? 1.4 : 1.0
    }
    Binding {
        target: Theme
        property: "motion"
        value: !window.house.accessible && !window.still
    }

    Binding {
        target: KeyDigits
        property: "rows"
        value: window.house.digits
    }

    component Stage: Loader {
        id: stage

        required property var modelData
        readonly property bool shown: window.current === modelData.name

        anchors.fill: parent
        active: shown || modelData.kept
        visible: shown
        enabled: shown
        focus: shown
        onShownChanged: {
            // The keyboard begins anew: Enter must not press what the last screen had.
            if (shown && modelData.name !== "attract")
                whole.forceActiveFocus();
            if (shown && Theme.motion && modelData.name !== "attract")
                enter.restart();
        }
        Component.onCompleted: setSource(modelData.file, {
            shell: window.shell,
            viewModel: modelData.viewModel
        })

        transform: Translate {
            id: shift
        }
        NumberAnimation {
            id: enter

            target: shift
            property: "y"
            from: Theme.px(36)
            to: 0
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    Item {
        id: whole

        // Moves by a few pixels over the hours, so that nothing burns in.
        x: window.house.shiftX
        y: window.house.shiftY
        width: window.width
        height: window.height
        enabled: !window.waiting
        focus: true
        Keys.onPressed: event => {
            let step = 0;
            if (event.key === Qt.Key_Down || event.key === Qt.Key_Right)
                step = 1;
            else if (event.key === Qt.Key_Up || event.key === Qt.Key_Left)
                step = -1;
            if (step !== 0) {
                const from = window.activeFocusItem ?? whole;
                const next = from.nextItemInFocusChain(step > 0);
                if (next)
                    next.forceActiveFocus(step > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                event.accepted = true;
            } else if (event.key === Qt.Key_Escape) {
                window.shell.back();
                event.accepted = true;
            } else if (event.key === Qt.Key_Backspace) {
                window.shell.erasePressed();
                event.accepted = true;
            } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                window.shell.enterPressed();
                event.accepted = true;
            }
        }

        Item {
            id: stages

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.topMargin: window.current === "attract" ? 0 : band.y + band.height + (footer.onTop ? footer.implicitHeight : 0)
            anchors.bottomMargin: window.current === "attract" || footer.onTop ? 0 : footer.implicitHeight
            clip: false

            Repeater {
                model: window.screens

                Stage {}
            }
        }
        MotifBand {
            id: band

            // Wider than the window by what `whole` may move.
            x: -window.drift
            y: -window.drift
            width: parent.width + 2 * window.drift
            height: Theme.px(window.portrait ? 54 : 36) + window.drift
        }
        FooterBar {
            id: footer

            // In reach mode the lower edge belongs to the controls.
            readonly property bool onTop: window.house.low && window.current !== "attract"

            visible: window.current !== "attract"
            x: -window.drift
            width: parent.width + 2 * window.drift
            y: onTop ? band.y + band.height : whole.height - implicitHeight
            height: implicitHeight + (onTop ? 0 : window.drift)
            drift: window.drift
            portrait: window.portrait
            brief: window.portrait || window.width < 1.5 * window.height
            shell: window.shell
            date: brief ? window.house.shortDate : window.house.longDate
            time: window.house.time
            contactLabel: window.house.contactLabel
            contactNumber: window.house.contactNumber
            withHelp: window.current === "home" && !onTop
        }

        // Five touches here, then a PIN, is the only way out.
        MouseArea {
            objectName: "corner"
            x: 0
            y: 0
            width: Theme.px(60)
            height: Theme.px(36)
            Accessible.ignored: true
            onPressed: window.shell.cornerTouched()
        }
    }
    StillHere {
        anchors.fill: parent
        still: window.still
        shell: window.shell
    }
    Rectangle {
        // Night: the panel rests, the touch works.
        anchors.fill: parent
        color: "black"
        visible: opacity > 0
        opacity: window.house.dim
    }
}
