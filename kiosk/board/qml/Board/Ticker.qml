import QtQuick
import Sapa

// The notices, passing from right to left; words in asterisks are set off in gold.
Item {
    id: ticker

    property var notices: []

    readonly property string line: notices.map(ticker.styled).join("\u2003·\u2003")
    readonly property bool moving: Theme.motion && visible && line !== "" && words.implicitWidth > width
    readonly property int stride: Math.max(1, Theme.px(4))

    clip: true

    function styled(notice: string): string {
        const safe = notice.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
        return safe.replace(/\*([^*]+)\*/g, `<b><font color="${Theme.accentLight}">$1</font></b>`);
    }

    Text {
        id: words

        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: ticker.line
        textFormat: Text.StyledText
        color: Theme.onPrimary
        font.family: Theme.family
        font.pixelSize: Theme.text(32)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.StaticText
        Accessible.name: text.replace(/<[^>]*>/g, "")
    }
    // Twenty-five steps a second, not one a frame: a board without a graphics card draws all day.
    Timer {
        interval: 40
        repeat: true
        running: ticker.moving
        onTriggered: words.x = words.x < -words.implicitWidth ? ticker.width : words.x - ticker.stride
        onRunningChanged: words.x = 0
    }
}
