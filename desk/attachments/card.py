"""The files of a case that is on record: told, looked at, added to."""

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desk.attachments.bringing import BringFiles
from desk.attachments.sheet import AttachmentSheet
from desk.attachments.strip import file_words
from desk.look.parts import button, clear, column, text
from desk.workplace import Workplace
from shared.complaints.advance import Act
from shared.complaints.attachments.attaching import AttachmentView, attach
from shared.complaints.attachments.preparing import PreparedFile
from shared.complaints.views import Case
from shared.storage.database import Session

translate = QCoreApplication.translate


class FilesCard(QWidget):
    """``done`` when a file was added or erased."""

    done = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._case: UUID | None = None
        self.bringing = BringFiles(workplace)
        self.bringing.prepared.connect(self._attach)
        self._rows = column(spacing=2)
        box = column(spacing=8)
        box.addWidget(text(translate("Attachments", "Lampiran"), "heading"))
        box.addLayout(self._rows)
        box.addWidget(self.bringing)
        self.setLayout(box)

    def show_files(self, case: Case) -> None:
        self._case = self.bringing.about = case.line.id
        clear(self._rows)
        for one in case.attachments:
            words = file_words(one.name, one.kind, one.size)
            press = button(words, "link", partial(self.open, one))
            press.setObjectName("attachment")
            self._rows.addWidget(press, 0, Qt.AlignmentFlag.AlignLeft)

    def open(self, one: AttachmentView) -> None:
        """Look at a file, in the house's own drawing."""
        assert self._case is not None
        sheet = AttachmentSheet(self._workplace, self._case, one)
        sheet.done.connect(self.done)
        self._workplace.open_sheet(sheet)

    def _attach(self, case: UUID, made: tuple[PreparedFile, ...]) -> None:
        officer = self._workplace.officer.id

        def work(session: Session, at: datetime) -> None:
            attach(session, act=Act(case, officer, at), files=made)

        self._workplace.write(self, work, lambda _none: self.done.emit())
