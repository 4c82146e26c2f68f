"""A list of like things, edited one at a time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelection
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desk.admin.field import Field, Path
from desk.admin.form import Form
from desk.admin.items_model import ItemsModel
from desk.look.folding import FoldingRow
from desk.look.parts import Empty, button, column, icon_button, row
from shared.theme import Palette

Item = dict[str, Any]
Blank = Callable[[list[Item]], Item]


class ItemsField(Field):
    """The list on the left, the chosen one's form on the right.

    ``said`` gives an item's line in the list, ``blank`` a new one, given those there are.
    """

    def __init__(
        self,
        key: str,
        name: str,
        form: Form,
        palette: Palette,
        *,
        said: Callable[[Item], str],
        blank: Blank,
        add: str,
        ordered: bool = True,
        width: int = 230,
        height: int = 360,
    ) -> None:
        super().__init__(key, name)
        self.form, self._blank = form, blank
        self.model = ItemsModel(said, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setProperty("kind", "items")
        self.list.setAccessibleName(name or add)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(min(height, 160))
        self.list.setFixedWidth(width)
        self.list.selectionModel().selectionChanged.connect(self._chosen)
        self.add_button = button(add, "plain", self.add)
        self.remove_button = icon_button("trash", palette.mute, self.tr("Hapus"), self.remove)
        self.up_button = icon_button("chevron-up", palette.mute, self.tr("Naikkan"), self.up)
        self.down_button = icon_button("chevron-down", palette.mute, self.tr("Turunkan"), self.down)
        for move in (self.up_button, self.down_button):
            if not ordered:
                move.hide()
        self.nothing = Empty(
            "list", self.tr("Belum ada"), self.tr("Tambahkan yang pertama."), palette
        )
        left = column(spacing=8)
        tools = row(spacing=4)
        tools.addWidget(self.add_button, 1)
        for tool in (self.up_button, self.down_button, self.remove_button):
            tools.addWidget(tool)
        left.addLayout(tools)
        left.addWidget(self.list, 1)
        right = column(spacing=0)
        right.addWidget(self.form)
        right.addWidget(self.nothing)
        right.addStretch(1)
        sides = QWidget(), QWidget()
        for side, held in zip(sides, (left, right), strict=True):
            side.setLayout(held)
        inner = FoldingRow(sides, (0, 1), spacing=22)
        form.changed.connect(self._form_changed)
        self.finish(inner, first=self.list)
        self._show_position(-1)

    @property
    def position(self) -> int:
        """Which item is shown, or -1."""
        index = self.list.currentIndex()
        return index.row() if index.isValid() else -1

    def choose(self, position: int) -> None:
        """Show an item."""
        self.list.setCurrentIndex(self.model.index(position))

    def take(self, value: Any) -> None:
        position = self.position
        self.model.take(list(value or ()))
        count = self.model.rowCount()
        self.choose(min(max(position, 0), count - 1))
        self._show_position(self.position)
        self.calm()

    def value(self) -> list[Item]:
        return list(self.model.items)

    def complain_at(self, path: Path, sentence: str) -> None:
        if path and isinstance(path[0], int) and 0 <= path[0] < self.model.rowCount():
            self.choose(path[0])
            self.form.complain_at(path[1:], sentence)
        else:
            super().complain_at(path, sentence)

    def calm(self) -> None:
        super().calm()
        self.form.calm()

    def add(self) -> None:
        """A new item at the end, ready to be filled in."""
        self.model.put_in(self.model.rowCount(), self._blank(self.value()))
        self.choose(self.model.rowCount() - 1)
        self.form.focus_first()
        self.calm()
        self.changed.emit()

    def remove(self) -> None:
        """Take the chosen item out."""
        position = self.position
        if position < 0:
            return
        self.model.take_out(position)
        self.choose(min(position, self.model.rowCount() - 1))
        self._show_position(self.position)
        self.calm()
        self.changed.emit()

    def up(self) -> None:
        self._move(-1)

    def down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        position = self.position
        if position >= 0 and 0 <= position + by < self.model.rowCount():
            self.model.move(position, position + by)
            self._show_position(position + by)
            self.changed.emit()

    def _chosen(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_position(self.position)

    def _show_position(self, position: int) -> None:
        item = self.model.item(position)
        self.form.setVisible(item is not None)
        self.nothing.setVisible(item is None)
        self.remove_button.setEnabled(item is not None)
        self.up_button.setEnabled(position > 0)
        self.down_button.setEnabled(0 <= position < self.model.rowCount() - 1)
        if item is not None:
            self.form.take(item)

    def _form_changed(self) -> None:
        position = self.position
        if position >= 0:
            self.model.change(position, self.form.value())
            self.problem.hide()
            self.changed.emit()
