"""How what is shown on the charts leaves the house: as which file, and for whom."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.dialogs.choices import Choices
from desk.dialogs.sheet import Sheet
from desk.files import tell_unwritten
from desk.look.parts import text
from desk.workplace import Tone, Workplace
from shared.complaints.papers import head_of
from shared.figures.period import PeriodFigures
from shared.reports.period import period_paper
from shared.reports.period_files import PaperKind, write_period
from shared.staff.exporting import ExportPurpose, note_export

translate = QCoreApplication.translate
ChoosePath = Callable[[QWidget, str], str]
_PUBLIC, _INSIDE = "public", "inside"


def choose_path(parent: QWidget, suggested: str) -> str:
    """Ask where to save; an empty text when given up."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kind = Path(suggested).suffix.lstrip(".")
    path, _ = QFileDialog.getSaveFileName(
        parent, "", str(Path(folder) / suggested), f"{kind.upper()} (*.{kind})"
    )
    return path


class ExportSheet(Sheet):
    """Confirming asks where to, puts it on the trail, and writes the file."""

    def __init__(
        self,
        workplace: Workplace,
        page: QWidget,
        figures: PeriodFigures,
        *,
        choose: ChoosePath = choose_path,
    ) -> None:
        super().__init__(translate("ChartsPage", "Ekspor yang tampak"))
        self._workplace, self._page = workplace, page
        self._figures, self._choose = figures, choose
        self.kinds = Choices(
            {
                PaperKind.XLSX.value: translate("ChartsPage", "Buku kerja (XLSX)"),
                PaperKind.CSV.value: "CSV",
                PaperKind.PDF.value: "PDF",
            },
            columns=3,
        )
        self.kinds.take(PaperKind.XLSX.value)
        self.editions = Choices(
            {
                _PUBLIC: translate("ChartsPage", "Untuk diterbitkan: angka 1–4 ditutup"),
                _INSIDE: translate("ChartsPage", "Untuk rumah sendiri: semua angka"),
            }
        )
        self.editions.take(_PUBLIC)
        self.body.addWidget(text(translate("ChartsPage", "Sebagai"), "field"))
        self.body.addWidget(self.kinds)
        self.body.addWidget(text(translate("ChartsPage", "Untuk siapa"), "field"))
        self.body.addWidget(self.editions)
        self.add_feet(translate("ChartsPage", "Simpan…"))

    def confirm(self) -> None:
        figures, workplace = self._figures, self._workplace
        kind = PaperKind(self.kinds.value or PaperKind.XLSX.value)
        published = self.editions.value != _INSIDE
        suggested = f"antrean-{figures.first_day}-{figures.last_day}.{kind.value}"
        chosen = self._choose(self, suggested)
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(f".{kind.value}")
        house, officer = workplace.house, workplace.officer.id
        profile, language = workplace.profile, workplace.language
        detail = {
            "from": figures.first_day,
            "to": figures.last_day,
            "edition": _PUBLIC if published else _INSIDE,
        }

        def work() -> Path:
            house.write(
                lambda session, at: note_export(
                    session,
                    what="figures",
                    purpose=ExportPurpose.REPORTING,
                    officer=officer,
                    at=at,
                    detail=detail,
                )
            )
            paper = period_paper(figures, profile, language, published=published)
            write_period(paper, path, kind, head_of(profile, house.folder))
            return path

        workplace.run(self._page, work, self._exported, partial(tell_unwritten, workplace))
        self.close_sheet()

    def _exported(self, path: Path) -> None:
        words = translate("ChartsPage", "Tersimpan di {path}.")
        self._workplace.tell(words.format(path=path), Tone.GOOD)
