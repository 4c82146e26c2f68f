"""``python -m tests.desk.scaled_states`` brings a desk into every state and says what is clipped,
in a house whose every word is as long as it may be.

A process of its own, since Qt takes its scale once, from the environment.
"""

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desk.app import DeskApp
from desk.look.folding import ElidedLabel
from rehearsal.sample_house import sample_house
from rehearsal.states.desk import desk_states
from shared.office.clock import SetClock
from shared.office.house import save_profile
from tests.helpers.longest import lengthen_officers, longest_house
from tests.helpers.staffed_house import MORNING

_SLACK = 2


def clipped(window: QWidget) -> list[str]:
    """Every visible text that has less room than it needs, in logical pixels."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or not label.pixmap().isNull():
            continue
        if isinstance(label, ElidedLabel) and label.toolTip() == label.whole:
            continue
        if label.wordWrap():
            need = label.heightForWidth(label.width())
            if label.height() + _SLACK < need:
                found.append(f"{label.text()!r}: {label.height()} of {need} high")
        elif label.width() + _SLACK < label.sizeHint().width():
            found.append(f"{label.text()!r}: {label.width()} of {label.sizeHint().width()} wide")
    for button in window.findChildren(QPushButton):
        need = button.minimumSizeHint()
        # A button with a picture alone may be as small as its picture.
        if (
            button.text()
            and button.isVisible()
            and (button.width() + _SLACK < need.width() or button.height() + _SLACK < need.height())
        ):
            found.append(f"button {button.text()!r}: {button.size()}")
    return found


def main() -> int:
    application = QApplication([])
    application.setStyle("Fusion")
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        house = sample_house(Path(folder) / "rumah", clock=SetClock(MORNING))
        with house.database.write() as session:
            longest = longest_house(house.profile, ("id", "en"))
            save_profile(session, longest, at=house.now(), by=None, note="terpanjang")
            lengthen_officers(session)
        house.refresh_profile()
        for language in ("id", "en"):
            desk = DeskApp(house, language=language)
            desk.window.resize(1366, 768)
            desk.show()
            for name, enter in desk_states():
                enter(desk)
                desk.window.resize(1366, 768)
                application.processEvents()
                if clipped(desk.window):
                    # Rows that a job has just brought take their place a moment later.
                    desk.face.settle()
                    for _ in range(8):
                        application.processEvents()
                faults += [f"{language} {name}: {fault}" for fault in clipped(desk.window)]
            ratio = desk.window.devicePixelRatio()
            desk.close()
        house.close()
    sys.stdout.write("\n".join([f"ratio {ratio}", *sorted(set(faults))]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
