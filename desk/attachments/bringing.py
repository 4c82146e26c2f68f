"""Bringing files to a report: chosen, dropped or pasted, and made ready off the GUI thread."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.look.parts import button, column, row, text
from desk.workplace import Workplace
from shared.complaints.attachments.preparing import PreparedFile, prepare, read_whole
from shared.qt.pdf_apart import pdf_pages_apart
from shared.storage.stored_files import files_of

translate = QCoreApplication.translate
Named = tuple[str, bytes]


def ask_files(parent: QWidget, then: Callable[[list[str]], None]) -> None:
    """The system's dialog; it answers later."""
    dialog = QFileDialog(parent, translate("Attachments", "Lampirkan berkas"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter("PDF, PNG, JPEG (*.pdf *.png *.jpg *.jpeg)")
    dialog.filesSelected.connect(then)
    dialog.open()


class BringFiles(QWidget):
    """``prepared`` carries what the files were brought for (``about`` at that moment) and those
    of them that lie sealed, once none is on its way; what cannot be attached is told."""

    prepared = Signal(object, object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.about: object = None
        self._workplace, self._under_way = workplace, 0
        self._made: dict[object, list[PreparedFile]] = {}
        self.ask = ask_files
        self.setAcceptDrops(True)
        self.choose_button = button(
            translate("Attachments", "Lampirkan…"),
            "plain",
            lambda: self.ask(self, lambda names: self.bring(map(Path, names))),
        )
        self.choose_button.setObjectName("attach")
        self.paste_button = button(translate("Attachments", "Tempel"), "link", self.paste)
        self.paste_button.setObjectName("paste")
        self.hint = text("", "small", wrap=True)
        line = row(spacing=6)
        line.addWidget(self.choose_button)
        line.addWidget(self.paste_button)
        line.addStretch(1)
        box = column(spacing=4)
        box.addLayout(line)
        box.addWidget(self.hint)
        self.setLayout(box)
        self._say()

    @property
    def busy(self) -> bool:
        return self._under_way > 0

    def bring(self, paths: Iterable[Path]) -> None:
        """Make files of somebody's disk ready."""
        for path in paths:
            self._prepare(partial(_read, path))

    def take(self, brought: QMimeData) -> None:
        """What was dropped or lies on the clipboard: files, or a picture."""
        paths = [Path(url.toLocalFile()) for url in brought.urls() if url.isLocalFile()]
        if paths:
            self.bring(paths)
        elif brought.hasImage():
            self._prepare(partial(_written, QImage(brought.imageData())))
        else:
            self._workplace.tell(
                translate("Attachments", "Tidak ada berkas atau gambar untuk dilampirkan.")
            )

    def paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(event.mimeData())

    def _prepare(self, read: Callable[[], Named]) -> None:
        files = files_of(self._workplace.house.database)

        def work() -> PreparedFile:
            name, content = read()
            return prepare(files, name=name, content=content, pages_of=pdf_pages_apart)

        self._under_way += 1
        self._say()
        self._workplace.run(self, work, partial(self._ready, self.about), self._refused)

    def _ready(self, about: object, made: PreparedFile) -> None:
        self._made.setdefault(about, []).append(made)
        self._ended()

    def _refused(self, error: Exception) -> None:
        self._ended()
        self._workplace.explain(error)

    def _ended(self) -> None:
        self._under_way -= 1
        self._say()
        if not self.busy:
            made, self._made = self._made, {}
            for about, files in made.items():
                self.prepared.emit(about, tuple(files))

    def _say(self) -> None:
        self.hint.setText(
            translate("Attachments", "Menyiapkan lampiran…")
            if self.busy
            else translate("Attachments", "PDF, PNG, atau JPEG sampai 20 MB; boleh dijatuhkan.")
        )


def _read(path: Path) -> Named:
    return path.name, read_whole(path)


def _written(picture: QImage) -> Named:
    """A pasted picture as a file."""
    out = QBuffer()
    out.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(out, QByteArray(b"png")).write(picture)
    return "tempelan.png", bytes(out.data().data())
