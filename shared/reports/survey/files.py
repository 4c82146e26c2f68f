"""The survey's papers as files in a folder, all of one reading of the house."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from shared.complaints.paper_content import Signer
from shared.complaints.papers import head_of
from shared.office.profile import HouseProfile
from shared.reports.survey.content import SurveyPaper
from shared.reports.survey.processing import processing_rows
from shared.reports.survey.publication import publication_pdf, slide_png
from shared.reports.survey.report import report_pdf
from shared.reports.xlsx_file import write_xlsx
from shared.storage.database import Session
from shared.survey.counting import survey_figures
from shared.survey.plans import plans_before, plans_of
from shared.survey.questionnaire import Questionnaire

BOARD_SLIDES = "slides"
"""The folder of a house whose pictures the board shows while nobody is called."""


def survey_paper(
    session: Session,
    *,
    profile: HouseProfile,
    of: Questionnaire,
    first: date,
    last: date,
    today: date,
    house: Path | None = None,
) -> SurveyPaper:
    """All that the papers of a period say."""
    return SurveyPaper(
        head=head_of(profile, house),
        unit=profile.name,
        of=of,
        figures=survey_figures(session, of=of, first=first, last=last),
        services={one.code: one.name.say() for one in profile.services},
        plan=plans_of(session, instrument=of.key, first=first, last=last),
        last_plan=plans_before(session, instrument=of.key, first=first),
        signer=Signer(f"Kepala {profile.name}"),
        printed=today,
    )


def write_papers(paper: SurveyPaper, folder: Path, *, slides: Path | None = None) -> list[Path]:
    """Write report, wall sheets, slide and workbook; which files they are.

    ``slides`` is the board's folder, where the instrument's slide takes the place of its last.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{paper.of.key}-{paper.figures.first}-{paper.figures.last}"
    made: list[tuple[str, Callable[[], bytes]]] = [
        (f"laporan-{stem}.pdf", lambda: report_pdf(paper)),
        (f"publikasi-a4-{stem}.pdf", lambda: publication_pdf(paper)),
        (f"publikasi-a3-{stem}.pdf", lambda: publication_pdf(paper, large=True)),
        (f"slide-{stem}.png", lambda: slide_png(paper)),
    ]
    written = []
    for name, make in made:
        path = folder / name
        path.write_bytes(make())
        written.append(path)
    workbook = folder / f"pengolahan-{stem}.xlsx"
    write_xlsx(processing_rows(paper), workbook)
    if slides is not None:
        slides.mkdir(parents=True, exist_ok=True)
        (slides / f"survei-{paper.of.key}.png").write_bytes(slide_png(paper))
    return [*written, workbook]
