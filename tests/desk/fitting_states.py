"""``python -m tests.desk.fitting_states LANGUAGE [STATE]`` shows every page and sheet of the desk
in small and large windows, in a house of the longest names, and says what lies outside or is cut
off.

A process of its own, since the states of the rehearsal follow one another in one desk.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from desk.app import DeskApp
from desk.look.table import FloorTable
from desk.workplace import Tone
from rehearsal.sample_house import sample_house
from rehearsal.states.desk import desk_states
from shared.office import lengths
from shared.office.clock import SetClock
from shared.office.house import save_profile
from tests.desk.scaled_states import clipped
from tests.helpers.longest import lengthen_officers, longest_house
from tests.helpers.staffed_house import MORNING

SIZES = ((1024, 700), (1093, 614), (1280, 720), (1366, 768), (1536, 864), (1920, 1080))
"""1093 is 1366 at 125 %, 1280 and 1536 are 1920 at 150 and 125 %; all logical pixels."""
NOTICED = SIZES[:2]
LONG = "Belum tersimpan: kertas printer di loket ini habis. " * 4


def faults(window: QWidget, size: tuple[int, int]) -> Iterator[str]:
    """What does not fit into a window that should be of ``size``."""
    if (window.width(), window.height()) != size:
        yield f"wants {window.width()}x{window.height()}"
    yield from clipped(window)
    for field in (*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)):
        of_digits = isinstance(field.parent(), QAbstractSpinBox)
        if field.isVisible() and not of_digits and _most(field) > lengths.TYPED_TEXT:
            yield f"{field} takes words without end"
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.width() > area.viewport().width():
            yield f"{inside} is {inside.width()} wide in {area.viewport().width()}"
    for table in window.findChildren(QTableView):
        beyond = table.horizontalScrollBar().maximum()
        if table.isVisible() and beyond > 0 and not isinstance(table, FloorTable):
            yield f"{table.accessibleName()!r} goes on for {beyond} to the right"
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
            if place.left() < 0 or place.right() >= window.width():
                yield f"{button.text()!r} lies at {place}"


def _most(field: QLineEdit | QPlainTextEdit) -> int:
    if isinstance(field, QLineEdit):
        is_secret = field.echoMode() is not QLineEdit.EchoMode.Normal
        return 0 if is_secret or field.isReadOnly() else field.maxLength()
    return 0 if field.isReadOnly() else getattr(field, "most", 1_000_000)


def covering(desk: DeskApp) -> Iterator[str]:
    """What a notice of some lines would keep from being pressed, and its own words cut off."""
    stack = desk.window.notices
    desk.workplace.tell(LONG, Tone.PROBLEM, action="Urungkan", act=lambda: None)
    QApplication.processEvents()
    if stack.taken().intersects(stack.geometry()):
        yield f"a notice covers something at {stack.geometry()}"
    if not desk.window.rect().contains(stack.geometry()):
        yield f"a notice lies at {stack.geometry()}"
    stack.clear()


def main(language: str, only: str = "") -> int:
    application = QApplication([])
    application.setStyle("Fusion")
    found = []
    with tempfile.TemporaryDirectory() as folder:
        house = sample_house(Path(folder) / "rumah", clock=SetClock(MORNING))
        with house.database.write() as session:
            longest = longest_house(house.profile, ("id", "en"), services=14, counters=30)
            save_profile(session, longest, at=house.now(), by=None, note="terpanjang")
            lengthen_officers(session)
        house.refresh_profile()
        desk = DeskApp(house, language=language)
        desk.show()
        for name, enter in desk_states():
            if not name.startswith(only):
                continue
            enter(desk)
            # Nobody looks: places are found without painting.
            desk.window.setUpdatesEnabled(False)
            for size in SIZES:
                desk.window.resize(*size)
                for _ in range(8):
                    application.processEvents()
                if list(faults(desk.window, size)):
                    # Cards that a job has just brought take their place a moment later.
                    desk.face.settle()
                    for _ in range(8):
                        application.processEvents()
                at = f"{name} {size[0]}x{size[1]}"
                found += [f"{at}: {fault}" for fault in faults(desk.window, size)]
                if size in NOTICED:
                    found += [f"{at}: {fault}" for fault in covering(desk)]
        desk.close()
        house.close()
    sys.stdout.write("\n".join(sorted(set(found))))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
