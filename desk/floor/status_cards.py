"""The right-hand column of the floor: alerts, kiosks, printers."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from desk.dialogs.sheet import scrolling
from desk.look.parts import button, column, frame, restyle, row, text


@dataclass(frozen=True)
class StatusLine:
    """One line of the column. ``tone`` is alert, problem or plain; ``action`` the button's words
    (none when empty), ``key`` what is acted upon."""

    key: Hashable
    words: str
    tone: str = "plain"
    note: str = ""
    action: str = ""


class StatusCard(QFrame):
    """A line as a card; its widgets are kept while only the words change."""

    def __init__(self, line: StatusLine, act: Callable[[Any], None]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._act = act
        self.words: QLabel = text(wrap=True)
        self.note: QLabel = text(kind="small", wrap=True)
        self.action: QPushButton = button("", "plain", self._press)
        box = column(spacing=6, margins=(14, 11, 14, 11))
        box.addWidget(self.words)
        box.addWidget(self.note)
        box.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(box)
        self.show_line(line)

    def show_line(self, line: StatusLine) -> None:
        self.line = line
        restyle(self, "alert" if line.tone == "alert" else "tile")
        restyle(self.words, "problem" if line.tone == "problem" else "strong")
        self.words.setText(line.words)
        self.note.setText(line.note)
        self.note.setVisible(bool(line.note))
        self.action.setText(line.action)
        self.action.setAccessibleName(f"{line.action}: {line.words}")
        self.action.setVisible(bool(line.action))

    def _press(self) -> None:
        self._act(self.line.key)


class StatusList(QWidget):
    """A heading and its cards; ``nothing`` stands there when there are none."""

    def __init__(self, heading: str, nothing: str, act: Callable[[Any], None]) -> None:
        super().__init__()
        self._act = act
        self._heading = text(heading, "heading")
        self._title = heading
        self._nothing = text(nothing, "mute", wrap=True)
        self._cards: list[StatusCard] = []
        self._box = column(spacing=8)
        self._box.addWidget(self._heading)
        self._box.addWidget(self._nothing)
        self.setLayout(self._box)
        self.setAccessibleName(heading)

    @property
    def cards(self) -> tuple[StatusCard, ...]:
        return tuple(self._cards)

    def card(self, key: Hashable) -> StatusCard | None:
        return next((card for card in self._cards if card.line.key == key), None)

    def swap(self, lines: Sequence[StatusLine]) -> None:
        """Show ``lines``; a card that stays keeps its keyboard focus."""
        held = {card.line.key: card for card in self._cards}
        wanted = []
        for position, line in enumerate(lines):
            card = held.pop(line.key, None)
            if card is None:
                card = StatusCard(line, self._act)
            elif card.line != line:
                card.show_line(line)
            wanted.append(card)
            if self._box.indexOf(card) != position + 2:
                self._box.insertWidget(position + 2, card)
        for gone in held.values():
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._cards = wanted
        self._nothing.setVisible(not wanted)
        self._heading.setText(f"{self._title} · {len(wanted)}" if wanted else self._title)


class SideColumn(QWidget):
    """Alerts on top, kiosks and printers under them, scrolling together."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self.setProperty("kind", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QWidget()
        box = column(spacing=22, margins=(20, 20, 14, 20))
        for part in parts:
            box.addWidget(part)
        box.addStretch(1)
        inner.setLayout(box)
        outer = row(spacing=0)
        outer.addWidget(frame("upright"))
        outer.addWidget(scrolling(inner), 1)
        self.setLayout(outer)
        self.setFixedWidth(336)
