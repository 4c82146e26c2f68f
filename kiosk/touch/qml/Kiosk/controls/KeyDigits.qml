pragma Singleton
import QtQuick

// Which key does what touching a control does: rows of control and digit, written by the window.
QtObject {
    property var rows: []

    function of(control: string): string {
        for (const row of rows) {
            if (row.control === control)
                return row.digit;
        }
        return "";
    }
}
