import QtQml

// What became of a call for staff, in the words of every control that calls them.
QtObject {
    required property var shell
    readonly property string help: shell?.props.help ?? "none"
    readonly property int told: shell?.props.told ?? 0
    readonly property string title: help === "coming" ? qsTr("Petugas segera datang") : help === "unanswered" ? qsTr("Panggil petugas lagi") : help === "asked" ? qsTr("Petugas dipanggil") : qsTr("Panggil petugas")
    readonly property string about: {
        switch (help) {
        case "coming":
            return qsTr("Mohon tunggu di kiosk ini");
        case "unanswered":
            return qsTr("Belum ada yang menjawab");
        case "asked":
            return told > 0 ? qsTr("%1 loket sudah diberi tahu").arg(told) : qsTr("Belum ada petugas di loket");
        default:
            return qsTr("Minta bantuan di kiosk ini");
        }
    }
}
