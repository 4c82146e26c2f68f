"""The desk's small building blocks. ``kind`` is what the style sheet knows them by."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desk.look.breaking import breakable
from shared.qt.icons import icon
from shared.theme import Palette


def restyle(widget: QWidget, kind: str) -> None:
    """Give ``widget`` another ``kind`` and let the sheet see it."""
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class WrappedLabel(QLabel):
    """Lines of words; one that is longer than its line goes on in the next, so that nothing that
    was typed or comes from another program widens the page."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setText(words)

    def text(self) -> str:
        return self._words

    def setText(self, words: str) -> None:
        self._words = words
        shown = breakable(words)
        super().setText(shown)
        # Where the lines may end is nothing for a screen reader.
        self.setAccessibleName(words if shown != words else "")


def text(words: str = "", kind: str = "plain", *, wrap: bool = False) -> QLabel:
    """A label of kind plain, heading, display, strong, field, mute, small, figure, chip-*."""
    label = WrappedLabel(words) if wrap else QLabel(words)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def frame(kind: str) -> QFrame:
    """A frame of kind card, tile, alert, hero, rule, upright."""
    made = QFrame()
    made.setProperty("kind", kind)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def button(
    words: str, kind: str = "plain", press: Callable[[], object] | None = None, *, tip: str = ""
) -> QPushButton:
    """A push button of kind plain, go, primary, link, choice."""
    made = QPushButton(words.replace("&", "&&"))
    made.setProperty("kind", kind)
    made.setAccessibleName(words)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if tip:
        made.setToolTip(tip)
    if press is not None:
        made.clicked.connect(press)
    return made


def icon_button(
    name: str, colour: str, words: str, press: Callable[[], object] | None = None, *, size: int = 20
) -> QPushButton:
    """A picture that is pressed; ``words`` is its tooltip and what a screen reader says."""
    made = button("", "icon", press, tip=words)
    made.setIcon(icon(name, colour))
    made.setIconSize(QSize(size, size))
    made.setAccessibleName(words)
    return made


def press_focused(where: QWidget) -> bool:
    """Press the button inside ``where`` that has the focus, as Enter does; whether one had it.

    A choice already taken has nothing more to say: Enter on it goes on to the sheet.
    """
    focused = where.focusWidget()
    if not isinstance(focused, QPushButton | QToolButton) or not focused.isEnabled():
        return False
    if focused.isCheckable() and focused.isChecked():
        return False
    focused.click()
    return True


class KeyButton(QPushButton):
    """A button that shows the key that does the same: ``Panggil ulang [F3]``."""

    def __init__(
        self, words: str, key: str, palette: Palette, *, kind: str = "plain", chip: str = ""
    ) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self._words, self._key, self._palette = words, key, palette
        self._chip = chip or _chip_words(key)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({key})" if key else words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        return self._words

    @property
    def key(self) -> str:
        """The key that does the same."""
        return self._key

    def say(self, words: str) -> None:
        """Show other words."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.setToolTip(f"{words} ({self._key})" if self._key else words)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._natural() + 28, 50)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._natural() + 12, 46)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(option.palette.buttonText().color())
        painter.setFont(self._font())
        words, chip = self._widths()
        left = (self.width() - self._natural()) // 2
        painter.setPen(colour)
        painter.drawText(
            QRect(left, 0, words, self.height()), Qt.AlignmentFlag.AlignVCenter, self._words
        )
        if chip:
            box = QRect(left + words + 9, (self.height() - 22) // 2, chip, 22)
            self._paint_chip(painter, box, colour)
        painter.end()

    def _paint_chip(self, painter: QPainter, box: QRect, colour: QColor) -> None:
        on_colour = self.property("kind") in ("go", "primary") and self.isEnabled()
        back = QColor("#FFFFFF" if on_colour else self._palette.line)
        back.setAlphaF(0.22 if on_colour else 0.75)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(box, 6, 6)
        ink = QColor(colour if on_colour or not self.isEnabled() else self._palette.mute)
        painter.setPen(ink)
        painter.setFont(self._chip_font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._chip)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.Bold)
        return font

    def _chip_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.Bold)
        return font

    def _widths(self) -> tuple[int, int]:
        words = QFontMetrics(self._font()).horizontalAdvance(self._words)
        if not self._chip:
            return words, 0
        return words, max(26, QFontMetrics(self._chip_font()).horizontalAdvance(self._chip) + 12)

    def _natural(self) -> int:
        words, chip = self._widths()
        return words + (chip + 9 if chip else 0)


def _chip_words(key: str) -> str:
    return key


class Empty(QWidget):
    """What stands where there is nothing yet: a picture, what it means, what to do next."""

    def __init__(self, picture: str, title: str, sentence: str, palette: Palette) -> None:
        super().__init__()
        image = QLabel()
        image.setPixmap(icon(picture, palette.mute).pixmap(40, 40))
        image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = text(title, "strong", wrap=True)
        self.sentence = text(sentence, "mute", wrap=True)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = column(spacing=8, margins=(24, 24, 24, 24))
        box.addStretch(1)
        for part in (image, self.title, self.sentence):
            box.addWidget(part)
        box.addStretch(1)
        self.setLayout(box)


def column(*, spacing: int = 12, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """A vertical layout; margins are left, top, right, bottom in pixels."""
    box = QVBoxLayout()
    box.setSpacing(spacing)
    box.setContentsMargins(*margins)
    return box


def row(*, spacing: int = 12, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A horizontal layout; margins are left, top, right, bottom in pixels."""
    box = QHBoxLayout()
    box.setSpacing(spacing)
    box.setContentsMargins(*margins)
    return box


def clear(box: QBoxLayout) -> None:
    """Take every widget out of a layout; they vanish at once and are deleted soon."""
    while box.count():
        item = box.takeAt(0)
        if item is not None and (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def in_the_middle(widget: QWidget) -> QHBoxLayout:
    """``widget`` centred; unlike an alignment this asks it how high its wrapped words are."""
    line = row(spacing=0)
    line.addStretch(1)
    line.addWidget(widget)
    line.addStretch(1)
    return line


def labelled(words: str, field: QWidget) -> QVBoxLayout:
    """A field under its name, tied together for screen readers and Alt keys."""
    name = text(words, "field")
    name.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(words)
    box = column(spacing=5)
    box.addWidget(name)
    box.addWidget(field)
    return box
