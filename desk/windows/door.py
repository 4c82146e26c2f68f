"""What stands before the desk: a card beside the house's name. Sign-in and its kin use it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desk.look.parts import column, frame, in_the_middle, row, text
from desk.windows.secret_field import PasswordField
from desk.workplace import Workplace
from shared.qt.icons import motif_image

_MOTIF_HEIGHT = 26


class _House(QFrame):
    """The house's colour, motif and name."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("kind", "door")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workplace = workplace
        box = column(spacing=8, margins=(48, 64, 48, 44))
        box.addStretch(1)
        box.addWidget(text(workplace.profile.name, "display", wrap=True))
        box.addWidget(text(workplace.profile.place, "quiet", wrap=True))
        box.addStretch(2)
        free = self.tr("Seluruh layanan gratis. Petugas tidak menerima imbalan apa pun.")
        box.addWidget(text(free, "quiet", wrap=True))
        self.setLayout(box)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(_MOTIF_HEIGHT * ratio))
        band = motif_image(self._workplace.theme, size)
        painter = QPainter(self)
        painter.drawImage(QRect(0, 0, self.width(), _MOTIF_HEIGHT), band)
        painter.end()


class Door(QWidget):
    """A titled column of fields in the middle of the right half; ``body`` takes the fields."""

    def __init__(
        self, workplace: Workplace, title: str, sentence: str = "", *, width: int = 400
    ) -> None:
        super().__init__()
        self.workplace = workplace
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.body: QVBoxLayout = column(spacing=16)
        self._problem: QLabel = text(kind="problem", wrap=True)
        self._problem.hide()
        inner = column(spacing=18)
        inner.addWidget(text(title, "display", wrap=True))
        self.sentence = text(sentence, "mute", wrap=True)
        self.sentence.setVisible(bool(sentence))
        inner.addWidget(self.sentence)
        inner.addLayout(self.body)
        self.caps = text(self.tr("Caps Lock menyala."), "small")
        self.caps.hide()
        inner.addWidget(self.caps)
        inner.addWidget(self._problem)
        middle = QWidget()
        middle.setFixedWidth(width)
        middle.setLayout(inner)
        form = column(margins=(24, 24, 24, 24))
        form.addStretch(1)
        form.addLayout(in_the_middle(middle))
        form.addStretch(1)
        right = frame("ground")
        right.setLayout(form)
        line = row(spacing=0)
        line.addWidget(_House(workplace), 2)
        line.addWidget(right, 3)
        self.setLayout(line)

    def focus_first(self) -> None:
        """Give the keys to what is asked first."""
        self.setFocus()

    def secret_field(self) -> PasswordField:
        """A field for a password; the door says when Caps Lock is on."""
        field = PasswordField(self.workplace.theme.palette.mute)
        field.caps_lock.connect(self.caps.setVisible)
        return field

    def complain(self, sentence: str) -> None:
        """Say in the window what is wrong; an empty sentence takes the complaint back."""
        self._problem.setText(sentence)
        self._problem.setAccessibleName(sentence)
        self._problem.setVisible(bool(sentence))

    @property
    def complaint(self) -> str:
        return "" if self._problem.isHidden() else self._problem.text()
