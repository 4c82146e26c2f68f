"""Tab goes as people read, whenever and by whom a widget was made."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)

from desk.look.problem import bring_into_view

_WHOLE = (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
"""What is one stop, whatever it is made of."""


class InReadingOrder(QMainWindow):
    """A window whose Tab follows its layouts. Qt's own order is that of making, in which a button
    that was made later comes last, and all that stands before a focus proxy is passed by."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        now = self.focusWidget()
        stops = [one for one in _inside(self) if one is now or _stops_at(one)]
        if not stops:
            return False
        if now in stops:
            position = stops.index(now) + (1 if forward else -1)
        else:
            position = 0 if forward else -1
        wanted = stops[position % len(stops)]
        wanted.setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        bring_into_view(wanted)
        return True


def _stops_at(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def _inside(around: QWidget) -> Iterator[QWidget]:
    """Every visible widget in ``around`` in reading order, what lies over the others last."""
    parts = list(_arranged(around))
    children = around.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    # A scroll area holds its one part in a viewport of its own.
    whole = isinstance(around, QScrollArea) or not children
    loose = [] if whole else [child for child in children if child not in parts]
    for part in (*parts, *loose):
        if part.isVisible() and not part.isWindow():
            yield part
            if not isinstance(part, _WHOLE):
                yield from _inside(part)


def _arranged(around: QWidget) -> Iterator[QWidget]:
    if isinstance(around, QSplitter):
        parts = (around.widget(number) for number in range(around.count()))
        yield from (part for part in parts if part is not None)
    elif isinstance(around, QScrollArea):
        if (inside := around.widget()) is not None:
            yield inside
    elif (layout := around.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: layout.getItemPosition(number)[:2])  # type: ignore[index]
    for number in numbers:
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
