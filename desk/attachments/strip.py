"""The files that go along with a report when it is saved."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desk.attachments.bringing import BringFiles
from desk.look.parts import button, clear, column, row, text
from desk.workplace import Workplace
from shared.complaints.attachments.preparing import (
    AttachmentFault,
    AttachmentRefused,
    PreparedFile,
)
from shared.complaints.attachments.sniffing import MOST_FILES, FileKind

translate = QCoreApplication.translate


def size_words(size: int) -> str:
    """``1,2 MB``, or ``38 kB``."""
    if size >= 1_000_000:
        return f"{size / 1_000_000:.1f} MB".replace(".", ",")
    return f"{max(size // 1000, 1)} kB"


def file_words(name: str | None, kind: FileKind, size: int) -> str:
    """``foto.png · PNG · 38 kB``; a name that may not be known is left out."""
    return " · ".join(part for part in (name, kind.value.upper(), size_words(size)) if part)


class FilesStrip(QWidget):
    """``changed`` when a file came or was taken off again."""

    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.files: tuple[PreparedFile, ...] = ()
        self.bringing = BringFiles(workplace)
        self.bringing.prepared.connect(self._add)
        self._rows = column(spacing=2)
        box = column(spacing=6)
        box.addWidget(self.bringing)
        box.addLayout(self._rows)
        self.setLayout(box)

    @property
    def busy(self) -> bool:
        return self.bringing.busy

    def put(self, files: Iterable[PreparedFile]) -> None:
        """Show other files; nothing is told of it."""
        self.files = tuple(files)
        clear(self._rows)
        for one in self.files:
            line = QWidget()
            inside = row(spacing=6)
            inside.addWidget(text(file_words(one.name, one.kind, one.size), wrap=True), 1)
            words = translate("Attachments", "Lepas")
            off = button(words, "link", partial(self._take_off, one))
            off.setAccessibleName(f"{words}: {one.name}")
            off.setObjectName("take-off")
            inside.addWidget(off)
            line.setLayout(inside)
            self._rows.addWidget(line)

    def to_plain(self) -> list[dict[str, Any]]:
        """As a draft keeps them."""
        return [one.to_plain() for one in self.files]

    def restore(self, plain: Iterable[Mapping[str, Any]]) -> None:
        """Go over to another report, with the files that were kept of it."""
        self.bringing.about = object()
        self.put(PreparedFile.of_plain(one) for one in plain)

    def _add(self, about: object, made: tuple[PreparedFile, ...]) -> None:
        if about is not self.bringing.about:
            return  # brought to a report that has left the form
        together = (*self.files, *made)
        for one in together[MOST_FILES:]:
            refused = AttachmentRefused(AttachmentFault.MANY, one.name, most=MOST_FILES)
            self._workplace.explain(refused)
        self.put(together[:MOST_FILES])
        self.changed.emit()

    def _take_off(self, one: PreparedFile) -> None:
        self.put(other for other in self.files if other is not one)
        self.changed.emit()
