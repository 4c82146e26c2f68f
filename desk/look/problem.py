"""What is wrong with a field: told under it, and brought where it can be seen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QLayout, QScrollArea, QWidget

from desk.look.parts import WrappedLabel, text


class ProblemLabel(WrappedLabel):
    """One sentence for a whole form: it goes under the field that it is about."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "problem")
        self.setTextFormat(text().textFormat())
        self.hide()
        self.field: QWidget | None = None

    def show_under(self, field: QWidget, sentence: str) -> None:
        """Tell ``sentence`` under ``field``, give it the keyboard and scroll both into view."""
        self.clear_away()
        self.field = field
        spot = _spot_of(field)
        if spot is not None:
            box, position = spot
            box.insertWidget(position + 1, self)
        self.setText(sentence)
        self.show()
        field.setAccessibleDescription(sentence)
        field.setFocus()
        bring_into_view(field, self)

    def clear_away(self) -> None:
        """Nothing is wrong any more."""
        if self.field is not None:
            self.field.setAccessibleDescription("")
        self.field = None
        self.setText("")
        self.hide()


def bring_into_view(*widgets: QWidget) -> None:
    """Scroll every area around them so far that they are seen, the last one first of all."""

    def bring() -> None:
        for widget in widgets:
            around = widget.parentWidget()
            while around is not None:
                if isinstance(around, QScrollArea):
                    around.ensureWidgetVisible(widget, 0, 24)
                around = around.parentWidget()

    bring()
    # Wrapped words know how high they are only when they have been laid out.
    QTimer.singleShot(0, widgets[-1], bring)


def _spot_of(field: QWidget) -> tuple[QBoxLayout, int] | None:
    """The column that the field stands in, or what it is a part of."""
    part: QWidget | None = field
    while part is not None:
        around = part.parentWidget()
        layout = around.layout() if around is not None else None
        spot = _within(layout, part) if layout is not None else None
        if spot is not None:
            return spot
        part = around
    return None


def _within(layout: QLayout, part: QWidget) -> tuple[QBoxLayout, int] | None:
    if isinstance(layout, QBoxLayout) and layout.direction() is QBoxLayout.Direction.TopToBottom:
        position = layout.indexOf(part)
        if position >= 0:
            return layout, position
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inside = item.layout() if item is not None else None
        spot = _within(inside, part) if inside is not None else None
        if spot is not None:
            return spot
    return None
