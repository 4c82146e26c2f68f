"""The list of finds as a file: asked what for, on the trail before it is written."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.dialogs.purpose import PurposeSheet
from desk.workplace import Tone, Workplace
from shared.qt.translator import words_of
from shared.queue.history.search import VisitFilter, every_ticket
from shared.reports.csv_file import write_csv
from shared.reports.ticket_list import ticket_table
from shared.reports.xlsx_file import write_xlsx
from shared.staff.exporting import EXPORT_WORDS, ExportPurpose, note_export
from shared.storage.database import Session

translate = QCoreApplication.translate


class TakingAway:
    """On behalf of a page: purpose, then file, then the trail, then the list."""

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        self._workplace, self._page = workplace, page

    def ask(self, kind: str, wanted: VisitFilter) -> None:
        """Ask what for and where to."""
        sheet = PurposeSheet(
            translate("FindPage", "Ekspor daftar nomor?"),
            {purpose.value: words_of(words) for purpose, words in EXPORT_WORDS.items()},
        )
        sheet.chosen.connect(lambda chosen: self._ask_file(kind, wanted, ExportPurpose(chosen)))
        self._workplace.open_sheet(sheet)

    def write(self, path: Path, kind: str, wanted: VisitFilter, purpose: ExportPurpose) -> None:
        """Write every find to ``path`` as csv or xlsx."""
        workplace = self._workplace
        house, profile, language = workplace.house, workplace.profile, workplace.language
        officer = workplace.officer.id
        days = {"from": wanted.first_day, "to": wanted.last_day}

        def table(session: Session) -> int:
            found = every_ticket(session, profile=profile, wanted=wanted)
            table = ticket_table(found, profile, language)
            return write_csv(table, path) if kind == "csv" else write_xlsx([table], path)

        def work() -> int:
            house.write(
                lambda session, at: note_export(
                    session, what="visits", purpose=purpose, officer=officer, at=at, detail=days
                )
            )
            return house.read(table)

        def done(count: int) -> None:
            words = translate("FindPage", "{count} nomor diekspor ke {path}.")
            workplace.tell(words.format(count=count, path=path.name), Tone.GOOD)

        workplace.run(self._page, work, done, self._not_written)

    def _ask_file(self, kind: str, wanted: VisitFilter, purpose: ExportPurpose) -> None:
        dialog = QFileDialog(self._page, translate("FindPage", "Simpan daftar nomor"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
        today = self._workplace.local_now().date()
        dialog.selectFile(f"nomor-{today.isoformat()}.{kind}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write(Path(path), kind, wanted, purpose))
        dialog.open()

    def _not_written(self, error: Exception) -> None:
        if isinstance(error, OSError):
            words = translate("FindPage", "Berkas tidak dapat ditulis: {reason}")
            self._workplace.tell(words.format(reason=error.strerror), Tone.PROBLEM)
        else:
            self._workplace.explain(error)
