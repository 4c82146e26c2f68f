import QtQuick
import Sapa

// While nobody is called: the house's pictures, or a calm word on how things stand.
Rectangle {
    id: card

    required property var view

    readonly property bool blind: !view.known
    readonly property bool pictures: view.slide !== "" && !blind
    readonly property real step: Math.min(width / 939, height / 800)

    radius: Theme.px(40)
    color: pictures ? Theme.night : Theme.deep
    border.width: Math.max(1, Theme.px(2))
    border.color: pictures ? Theme.deep : Theme.primary
    clip: true

    Image {
        anchors.fill: parent
        anchors.margins: card.border.width
        visible: card.pictures
        source: visible ? card.view.slide : ""
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        retainWhileLoading: true
        Accessible.ignored: true
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - Theme.px(120)
        spacing: Theme.px(22)
        visible: !card.pictures

        Picture {
            anchors.horizontalCenter: parent.horizontalCenter
            name: card.blind && card.view.unreadSince !== "" ? "hourglass" : "speakerphone"
            colour: Theme.accent
            size: Theme.px(132)
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: card.blind ? (card.view.unreadSince === "" ? qsTr("Papan sedang disiapkan") : qsTr("Papan belum dapat menampilkan panggilan")) : card.view.nobodyWaiting ? qsTr("Belum ada yang menunggu") : qsTr("Mohon tunggu nomor Anda dipanggil")
            size: 60
            lines: 3
            color: Theme.onPrimary
            font.weight: Font.ExtraBold
            fontSizeMode: Text.FixedSize
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            text: card.blind ? (card.view.unreadSince === "" ? "" : qsTr("Mohon perhatikan panggilan petugas.")) : card.view.nobodyWaiting ? qsTr("Silakan ambil nomor di mesin antrean.") : qsTr("Nomor dan loket tampil di sini.")
            size: 34
            lines: 3
            color: Theme.onPrimaryMute
            fontSizeMode: Text.FixedSize
        }
    }
}
