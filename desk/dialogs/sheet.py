"""A dialog within the window: a card over a veil, closed by Escape.

Enter does what the focused button says; in a field it is the right-hand button.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk.look.parts import (
    button,
    column,
    frame,
    in_the_middle,
    labelled,
    press_focused,
    row,
    text,
)
from desk.look.typed import TypedLine

_RESHAPED = (QEvent.Type.Resize, QEvent.Type.ContentsRectChange)
_EDGE, _SIDE, _ABOVE, _BETWEEN = 24, 28, 24, 16
"""Around the card, inside it beside and above what it holds, and between that; pixels."""


class Sheet(QWidget):
    """Base of the desk's dialogs. While it is open the stage beneath it is disabled, so that
    neither its keys nor its fields are in reach.

    Put widgets into ``body``, which scrolls between title and buttons where the window is low;
    ``closed`` comes once, whichever way it ends.
    """

    closed = Signal()

    def __init__(self, title: str, *, width: int = 520) -> None:
        super().__init__()
        self.setProperty("kind", "veil")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.card: QFrame = frame("sheet")
        self.card.setFixedWidth(width)
        self.body: QVBoxLayout = column(spacing=14)
        self.feet = row(spacing=10)
        inner = column(spacing=_BETWEEN, margins=(_SIDE, _ABOVE, _SIDE, _ABOVE))
        self._title = text(title, "heading", wrap=True)
        self._inside = QWidget()
        self._inside.setLayout(self.body)
        self._area = scrolling(self._inside)
        self._inside.installEventFilter(self)
        inner.addWidget(self._title)
        inner.addWidget(self._area)
        inner.addLayout(self.feet)
        self.card.setLayout(inner)
        outer = column(margins=(_EDGE, _EDGE, _EDGE, _EDGE))
        outer.addStretch(1)
        outer.addLayout(in_the_middle(self.card))
        outer.addStretch(2)
        self.setLayout(outer)
        self._was_focused: QWidget | None = None
        self._stage: QWidget | None = None

    def add_feet(self, confirm: str, *, cancel: str = "", kind: str = "primary") -> None:
        """The two buttons at the bottom: ``self.cancel_button`` and ``self.confirm_button``."""
        self.cancel_button = button(cancel or self.tr("Batal"), "plain", self.close_sheet)
        self.confirm_button = button(confirm, kind, self.confirm)
        self.confirm_button.setDefault(True)
        self.feet.addStretch(1)
        self.feet.addWidget(self.cancel_button)
        self.feet.addWidget(self.confirm_button)

    def ask_word(self, word: str, ask: str) -> None:
        """Shut the right-hand button until ``word`` is typed: what it does cannot be undone.

        ``ask`` says so, with ``{word}`` and how many it touches. After `add_feet`.
        """
        self.word = TypedLine()
        self._asked = word
        self.body.addLayout(labelled(ask.format(word=word), self.word))
        self.word.textChanged.connect(self._check_word)
        self._check_word()

    def open_over(self, window: QWidget, stage: QWidget) -> None:
        """Show over ``window`` and disable ``stage``."""
        self._was_focused = QApplication.focusWidget()
        self._stage = stage
        stage.setEnabled(False)
        self.setParent(window)
        window.installEventFilter(self)
        self.setGeometry(window.contentsRect())
        self.show()
        self.raise_()
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard into the sheet; the first field unless a dialog knows better."""
        self.focusNextChild()

    def confirm(self) -> None:
        """The right-hand button, or Enter where no other button has the focus."""
        self.close_sheet()

    def close_sheet(self) -> None:
        if self._stage is None:
            return
        self._stage.setEnabled(True)
        self._stage = None
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        self.hide()
        if self._was_focused is not None and isValid(self._was_focused):
            self._was_focused.setFocus()
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key still held from what opened the sheet was not meant for it.
            if not event.isAutoRepeat() and not press_focused(self) and self._enter_confirms():
                self.confirm()
        else:
            super().keyPressEvent(event)

    def _check_word(self, _typed: str = "") -> None:
        typed = self.word.text().strip().casefold()
        self.confirm_button.setEnabled(typed == self._asked.casefold())

    def _enter_confirms(self) -> bool:
        return hasattr(self, "confirm_button") and self.confirm_button.isEnabled()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside:
            if event.type() == QEvent.Type.LayoutRequest:
                self._fit()
        elif event.type() in _RESHAPED and isinstance(watched, QWidget):
            self.setGeometry(watched.contentsRect())
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give the body the height it needs, or what the window leaves it."""
        width = self.card.width() - 2 * _SIDE
        need = self.body.totalHeightForWidth(width)
        if need < 0:
            need = self.body.totalSizeHint().height()
        title = self._title.heightForWidth(width) + self.feet.totalSizeHint().height()
        room = self.height() - 2 * (_EDGE + _ABOVE + _BETWEEN) - title
        self._area.setFixedHeight(max(80, min(need, room)))


def scrolling(inner: QWidget) -> QScrollArea:
    """``inner`` in a frameless scroll area that never scrolls sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
