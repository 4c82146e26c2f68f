"""``python -m tests.desk.keyed_states LANGUAGE [STATE]`` goes through every page and sheet of the
rehearsal by Tab alone and says what the keyboard cannot reach, where it stops for nothing, which
keys are given twice and which F1 does not tell of.

A process of its own, since the states of the rehearsal follow one another in one desk.
"""

import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

from desk.app import DeskApp
from desk.dialogs.keys import keys_told
from desk.dialogs.sheet import Sheet
from desk.look.parts import KeyButton
from rehearsal.sample_house import sample_house
from rehearsal.states.desk import desk_states
from shared.office.clock import SetClock
from tests.helpers.staffed_house import MORNING

_WORKED = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
    QTabBar,
)
"""What a hand works: each is to be had by Tab, or by the arrows from one of its group."""
_MOST = 400


def name_of(widget: QWidget) -> str:
    said = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {said!r}"


def worked(root: QWidget) -> list[QWidget]:
    """Everything in ``root`` that a hand works now; parts of another control are not counted."""
    found = []
    for widget in root.findChildren(QWidget):
        inside = widget.parentWidget()
        part = isinstance(inside, QComboBox | QAbstractSpinBox | QAbstractItemView | QLineEdit)
        header = type(widget).__name__ in ("QHeaderView", "QTableCornerButton")
        shown = widget.isVisible() and widget.isEnabled()
        if shown and isinstance(widget, _WORKED) and not part and not header:
            found.append(widget)
    return found


def tabbed(window: QWidget) -> list[QWidget]:
    """Where Tab stops, from where the keyboard is, once round."""
    stops: list[QWidget] = []
    for _ in range(_MOST):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is None or (len(stops) > 1 and now is stops[0]):
            break
        if not stops or now is not stops[-1]:  # A date stops at its day, month and year.
            stops.append(now)
    return stops


def unreached(root: QWidget, stops: list[QWidget]) -> Iterator[str]:
    """What Tab passes by, and what it stops at for nothing."""
    groups = {id(one.group()) for one in stops if isinstance(one, QAbstractButton) and one.group()}
    rows = [one.parentWidget() for one in stops if isinstance(one, QRadioButton)]
    for widget in worked(root):
        by_arrows = isinstance(widget, QAbstractButton) and id(widget.group()) in groups
        by_arrows |= isinstance(widget, QRadioButton) and widget.parentWidget() in rows
        if widget not in stops and not by_arrows:
            yield f"Tab does not reach {name_of(widget)}"
    for stop in stops:
        if isinstance(stop, QAbstractScrollArea) and not isinstance(stop, _WORKED):
            yield f"Tab stops at the scroll area {name_of(stop)}"
        if not stop.accessibleName() and not getattr(stop, "text", lambda: "")():
            yield f"Tab stops at a nameless {type(stop).__name__} in {stop.parentWidget()}"


def keys_of(window: QWidget) -> list[str]:
    """The accelerators that work now: shortcuts, and letters underlined in names."""
    keys = []
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        there = isinstance(owner, QWidget) and owner.isVisible() and owner.isEnabled()
        if shortcut.isEnabled() and there:
            keys.append(shortcut.key().toString())
    keys += [
        button.shortcut().toString()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and not button.shortcut().isEmpty()
    ]
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.buddy() is not None:
            letter = QKeySequence.mnemonic(label.text()).toString()
            keys += [letter] if letter else []
    return keys


def told_keys(words: str) -> set[str]:
    """``Ctrl+1 … 9`` as nine keys, ``Alt+1 Alt+2`` as two."""
    told: set[str] = set()
    for part in words.split(" / "):
        run = re.fullmatch(r"(.*?)(\d) ?[…–] ?(\d)", part)
        if run:
            prefix, first, last = run.groups()
            told |= {f"{prefix}{digit}" for digit in range(int(first), int(last) + 1)}
        else:
            told |= set(part.split())
    return told


def faults(desk: DeskApp) -> Iterator[str]:
    """What is wrong with the keyboard on the screen that is shown."""
    window = desk.window
    sheet, shell = window.sheet, window.shell
    root = sheet or window.stack.currentWidget()
    yield from unreached(root, tabbed(window))
    keys = keys_of(window)
    yield from (f"{key} is given twice" for key, times in Counter(keys).items() if times > 1)
    if sheet is None and shell is not None and window.stack.currentWidget() is shell:
        listed = keys_told(shell.page)
        told = set().union(*(told_keys(key) for key, _does in listed))
        shown = {button.key for button in shell.page.findChildren(KeyButton) if button.isVisible()}
        yield from (f"F1 does not tell of {key}" for key in sorted({*keys, *shown} - told - {""}))
        twice = Counter(key for key, _does in listed)
        yield from (f"F1 tells twice of {key}" for key, times in twice.items() if times > 1)


def kinds(of: type[Sheet]) -> Iterator[type[Sheet]]:
    """The sheets that are opened: a class that others stand on is none."""
    for kind in of.__subclasses__():
        if kind.__module__.startswith("desk."):
            yield kind
        yield from kinds(kind)


def main(language: str, only: str = "") -> int:
    application = QApplication([])
    application.setStyle("Fusion")
    found, opened = [], set()
    with tempfile.TemporaryDirectory() as folder:
        house = sample_house(Path(folder) / "rumah", clock=SetClock(MORNING))
        desk = DeskApp(house, language=language)
        desk.window.resize(1366, 768)
        desk.show()
        for name, enter in desk_states():
            if not name.startswith(only):
                continue
            enter(desk)
            desk.window.activateWindow()
            application.processEvents()
            found += [f"{name}: {fault}" for fault in faults(desk)]
            opened.add(type(desk.window.sheet))
        desk.close()
        house.close()
    found += [f"no state opens {kind.__name__}" for kind in kinds(Sheet) if kind not in opened]
    sys.stdout.write("\n".join(sorted(set(found))))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
