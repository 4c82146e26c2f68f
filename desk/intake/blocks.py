"""How a part of the intake form is laid out: its name and tick at the left, its fields beside."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from desk.look.dark import inks_of
from desk.look.folding import FoldingRow
from desk.look.parts import column, labelled, row, text
from shared.qt.icons import icon
from shared.theme import Palette

translate = QCoreApplication.translate
_TICK = 20


class Block(StrEnum):
    """The form's four parts, in their order."""

    STORY = "story"
    WHERE = "where"
    HANDLING = "handling"
    PERSON = "person"


class BlockTick(QLabel):
    """A tick where a block is done, a dashed ring where something in it is still open."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._is_done: bool | None = None
        self.setFixedSize(_TICK, _TICK)
        self.show_done(False)

    @property
    def is_done(self) -> bool:
        return bool(self._is_done)

    def show_done(self, done: bool) -> None:
        if done == self._is_done:
            return
        self._is_done = done
        palette = self._palette
        name, ink = (
            ("circle-check", inks_of(palette).go) if done else ("circle-dashed", palette.caution)
        )
        self.setPixmap(icon(name, ink).pixmap(_TICK, _TICK))
        self.setAccessibleName(
            translate("Intake", "lengkap") if done else translate("Intake", "belum lengkap")
        )


def grid_of(*fields: tuple[str, QWidget], columns: int = 0) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(8)
    columns = columns or len(fields)
    for number, (words, field) in enumerate(fields):
        field.setMinimumWidth(90)
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(8)
        grid.addLayout(labelled(words, field), number // columns, number % columns)
    for number in range(columns):
        grid.setColumnStretch(number, 1)
    return grid


def block_row(
    tick: BlockTick,
    title: str,
    about: str,
    content: QVBoxLayout | QGridLayout,
    first: QWidget | None = None,
    below: QWidget | None = None,
) -> QVBoxLayout:
    """A block; ``first`` stands above its fields, ``below`` under its name."""
    head = column(spacing=4)
    name = row(spacing=8)
    name.addWidget(tick)
    name.addWidget(text(title, "strong"), 1)
    head.addLayout(name)
    head.addWidget(text(about, "small", wrap=True))
    if below is not None:
        head.addWidget(below, 0, Qt.AlignmentFlag.AlignLeft)
    head.addStretch(1)
    side = QWidget()
    side.setFixedWidth(168)
    side.setLayout(head)
    right = column(spacing=8)
    if first is not None:
        right.addWidget(first)
    right.addLayout(content)
    fields = QWidget()
    fields.setLayout(right)
    box = column(spacing=0, margins=(22, 14, 22, 14))
    box.addWidget(FoldingRow((side, fields), (0, 1), spacing=16))
    return box
