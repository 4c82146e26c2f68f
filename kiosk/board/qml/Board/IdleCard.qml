pragma ComponentBehavior: Bound
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
    component Fact: Row {
        id: fact

        required property string picture
        required property string words

        // What would need more is told by the ticker, or at the kiosk.
        spacing: Theme.px(20)
        visible: words !== "" && label.lineCount <= 2

        Picture {
            name: fact.picture
            colour: Theme.accent
            size: Theme.px(40)
            y: Theme.px(4)
        }
        Words {
            id: label

            width: fact.width - Theme.px(60)
            text: fact.words
            size: 34
            lines: 2
            color: Theme.onPrimary
            fontSizeMode: Text.FixedSize
        }
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - Theme.px(120)
        spacing: Theme.px(18)
        visible: !card.pictures

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(Theme.px(150), card.height * 0.17)
            height: width
            radius: Theme.px(40)
            color: crest.visible ? Theme.onPrimary : Qt.rgba(1, 1, 1, 0.12)

            Image {
                id: crest

                anchors.fill: parent
                anchors.margins: Theme.px(18)
                visible: card.view.crest !== "" && !card.blind && status !== Image.Error
                source: card.view.crest
                sourceSize: Qt.size(width, height)
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }
            Picture {
                anchors.centerIn: parent
                visible: !crest.visible
                name: card.blind && card.view.unreadSince !== "" ? "hourglass" : "home"
                colour: Theme.accentLight
                size: parent.width * 0.58
            }
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: card.blind ? (card.view.unreadSince === "" ? qsTr("Papan sedang disiapkan") : qsTr("Papan belum dapat menampilkan panggilan")) : card.view.nobodyWaiting ? qsTr("Belum ada yang menunggu") : qsTr("Mohon tunggu nomor Anda dipanggil")
            size: 56
            lines: 3
            color: Theme.onPrimary
            font.weight: Font.ExtraBold
            fontSizeMode: Text.FixedSize
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            text: card.blind ? (card.view.unreadSince === "" ? "" : qsTr("Mohon perhatikan panggilan petugas.")) : card.view.nobodyWaiting ? qsTr("Silakan ambil nomor di kiosk.") : qsTr("Nomor dan loket tampil di sini.")
            size: 34
            lines: 3
            color: Theme.onPrimaryMute
            fontSizeMode: Text.FixedSize
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: facts.visible
            width: Theme.px(120)
            height: Math.max(1, Theme.px(3))
            color: Theme.accent
        }
        Column {
            id: facts

            width: parent.width
            spacing: Theme.px(14)
            visible: !card.blind

            Fact {
                width: parent.width
                picture: "clock"
                words: card.view.hours === "" ? "" : qsTr("Buka hari ini %1").arg(card.view.hours)
            }
            Fact {
                width: parent.width
                picture: "calendar-event"
                words: card.view.talk === "" ? "" : qsTr("Diskusi publik: %1").arg(card.view.talk.replace(/\*/g, ""))
            }
            Fact {
                width: parent.width
                picture: "list"
                words: card.view.waiting.map(one => one.name).join(" · ")
            }
        }
    }
}
