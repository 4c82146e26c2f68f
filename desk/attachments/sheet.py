"""One file of a case, page by page as the house drew it; for few, the original and its end."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from desk.attachments.strip import file_words
from desk.dialogs.sheet import Sheet, scrolling
from desk.look.parts import button, column, row, text
from desk.look.typed import TypedLine
from desk.workplace import Tone, Workplace
from shared.complaints.advance import Act
from shared.complaints.attachments.attaching import (
    AttachmentView,
    detach,
    look_at_attachment,
    open_original,
    original_of,
    page_of,
)
from shared.complaints.attachments.preparing import AttachmentFault, AttachmentRefused
from shared.staff.rights import Right
from shared.storage.database import Session
from shared.storage.on_disk import write_whole
from shared.storage.stored_files import files_of

translate = QCoreApplication.translate
_WIDTH, _HEIGHT, _BAR = 760, 460, 20


def ask_where(parent: QWidget, suggested: str, then: Callable[[str], None]) -> None:
    """The system's dialog; it answers later."""
    dialog = QFileDialog(parent, translate("Attachments", "Simpan berkas asli"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(then)
    dialog.open()


class AttachmentSheet(Sheet):
    """``done`` when the file was erased."""

    done = Signal()

    def __init__(self, workplace: Workplace, case: UUID, one: AttachmentView) -> None:
        super().__init__(file_words(one.name, one.kind, one.size), width=_WIDTH + 76)
        self._workplace, self._case, self._one = workplace, case, one
        self.ask = ask_where
        self.number = 0
        self.page = QLabel(translate("Attachments", "Menyiapkan lampiran…"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = scrolling(self.page)
        self.area.setFixedSize(_WIDTH, _HEIGHT)
        self.page.setAccessibleName(translate("Attachments", "Halaman lampiran"))
        self.body.addWidget(self.area)
        self.back = button("‹", "plain", lambda: self.turn(-1))
        self.back.setAccessibleName(translate("Attachments", "Halaman sebelumnya"))
        self.on = button("›", "plain", lambda: self.turn(1))
        self.on.setAccessibleName(translate("Attachments", "Halaman berikutnya"))
        self.which = text("", "small")
        turning = row(spacing=10)
        for part in (self.back, self.which, self.on):
            turning.addWidget(part)
            if one.pages < 2:
                part.hide()
        turning.addStretch(1)
        self.original = button(
            translate("Attachments", "Simpan berkas asli…"), "link", self._ask_where
        )
        if not workplace.may(Right.READ_SECRET):
            self.original.hide()
        turning.addWidget(self.original)
        self.body.addLayout(turning)
        self.reason = TypedLine()
        self.reason.setPlaceholderText(translate("Attachments", "Alasan menghapus lampiran ini"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.reason.textChanged.connect(self._arrange)
        self.erase_button = button(translate("Attachments", "Hapus"), "plain", self._erase)
        erasing = row(spacing=8)
        erasing.addWidget(self.reason, 1)
        erasing.addWidget(self.erase_button)
        end = QWidget()
        end.setLayout(erasing)
        if not workplace.may(Right.VERIFY):
            end.hide()
        box = column()
        box.addWidget(end)
        self.body.addLayout(box)
        self.add_feet(translate("Attachments", "Tutup"))
        self.cancel_button.hide()
        self._arrange()
        self._fetch()

    def focus_first(self) -> None:
        self.confirm_button.setFocus()

    def turn(self, by: int) -> None:
        """Go to another page."""
        self.number = min(max(self.number + by, 0), self._one.pages - 1)
        self._arrange()
        self._fetch()

    def _arrange(self) -> None:
        words = translate("Attachments", "Halaman {number} dari {count}")
        self.which.setText(words.format(number=self.number + 1, count=self._one.pages))
        self.back.setEnabled(self.number > 0)
        self.on.setEnabled(self.number < self._one.pages - 1)
        self.erase_button.setEnabled(bool(self.reason.text().strip()))

    def _fetch(self) -> None:
        workplace, number = self._workplace, self.number
        house, attachment, reader = workplace.house, self._one.id, workplace.officer.id

        def work() -> QImage:
            key = house.read(
                lambda session: look_at_attachment(session, attachment=attachment, reader=reader)
            )
            picture = QImage.fromData(page_of(files_of(house.database), key, number))
            wide = min(picture.width(), _WIDTH - _BAR)
            return picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)

        workplace.run(self, work, partial(self._show_page, number), self._not_there)

    def _show_page(self, number: int, picture: QImage) -> None:
        if number == self.number:
            self.page.setPixmap(QPixmap.fromImage(picture))
            self.area.verticalScrollBar().setValue(0)

    def _not_there(self, error: Exception) -> None:
        self.page.setText("–")
        self._workplace.explain(error)

    def _ask_where(self) -> None:
        self.ask(self, self._one.name or f"lampiran.{self._one.kind.value}", self._save)

    def _save(self, where: str) -> None:
        workplace, attachment, path = self._workplace, self._one.id, Path(where)
        house, officer = workplace.house, workplace.officer.id

        def work() -> None:
            key = house.write(
                lambda session, at: open_original(
                    session, attachment=attachment, officer=officer, at=at
                )
            )
            content = original_of(files_of(house.database), key)
            try:
                write_whole(path, content)
            except OSError as error:
                detail = error.strerror or type(error).__name__
                raise AttachmentRefused(
                    AttachmentFault.NOT_WRITTEN, path.name, detail=detail
                ) from error

        said = translate("Attachments", "Berkas asli tersimpan; tercatat dalam jejak.")
        workplace.run(self, work, lambda _none: workplace.tell(said, Tone.GOOD))

    def _erase(self) -> None:
        workplace, case, attachment = self._workplace, self._case, self._one.id
        house, officer, reason = workplace.house, workplace.officer.id, self.reason.text()

        def erase(session: Session, at: datetime) -> list[str]:
            return detach(session, act=Act(case, officer, at), attachment=attachment, reason=reason)

        def work() -> None:
            left, files = house.write(erase), files_of(house.database)
            for digest in left:
                files.drop(digest)

        def erased(_none: None) -> None:
            self.done.emit()
            self.close_sheet()

        def refused(error: Exception) -> None:
            self._arrange()
            workplace.explain(error)

        self.erase_button.setEnabled(False)
        workplace.run(self, work, erased, refused)
