pragma Singleton
import QtQuick

// Tokens of the house. Python writes the colours (shared/qt/quick_theme.py); the window writes
// `unit` from its short side, so that 1080 pixels are 1.0.
QtObject {
    property color primary: "#7A1C2C"
    property color primaryLight: "#8C2334"
    property color primaryTint: "#F8E7E4"
    // QML takes a value for onX beside a property x for a signal handler; Python sets these three.
    property color onPrimary
    property color onPrimaryMute: "#F4D9D3"
    property color deep: "#4B0F1B"
    property color night: "#2A0A10"
    property color accent: "#E0B03A"
    property color accentLight: "#FFE3A0"
    property color onAccent
    property color background: "#FFF9EF"
    property color surface: "#FFFFFF"
    property color line: "#EADFCF"
    property color ink: "#2A1A17"
    property color mute: "#75655F"
    property color go: "#0E6B63"
    property color goTint: "#E3F2EF"
    property color onGoTint
    property color caution: "#B45309"
    property color cautionTint: "#FEF3E0"
    property color danger: "#B42318"
    property color dangerTint: "#FDECEA"

    property string family: "Be Vietnam Pro"
    property string motif: "pucuk-rebung"
    property bool highContrast: false

    property real unit: 1.0
    property real textFactor: 1.0
    property bool motion: true

    readonly property int touch: px(88)
    readonly property int gap: px(20)
    readonly property int hairline: Math.max(1, px(highContrast ? 4 : 2))
    readonly property int radiusSmall: px(16)
    readonly property int radius: px(24)
    readonly property int radiusLarge: px(32)
    readonly property int quick: motion ? 160 : 0
    readonly property int calm: motion ? 220 : 0

    // Lengths and text sizes given as on a 1080 screen, in pixels of this one.
    function px(length: real): int {
        return Math.round(length * unit);
    }
    function text(size: real): int {
        return Math.max(10, Math.round(size * unit * textFactor));
    }
    function hex(colour: color): string {
        return colour.toString().slice(-6);
    }
}
