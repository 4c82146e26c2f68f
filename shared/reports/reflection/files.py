"""A reflection's files in a folder, all of one reading of the house."""

from datetime import date, datetime
from pathlib import Path

from shared.complaints.papers import head_of
from shared.figures.findings import drafted
from shared.figures.publishing import signed_version, versions
from shared.figures.reflecting import reflection
from shared.figures.reflection import recounted
from shared.office.profile import HouseProfile
from shared.reports.reflection.paper import ReflectionPaper, reflection_pdf
from shared.reports.reflection.recounted import recounted_pdf
from shared.reports.reflection.saying import Saying
from shared.reports.reflection.workbook import reflection_tables
from shared.reports.xlsx_file import write_xlsx
from shared.storage.database import Session


def reflection_paper(
    session: Session,
    *,
    profile: HouseProfile,
    first: date,
    last: date,
    now: datetime,
    house: Path | None = None,
    language: str = "id",
) -> ReflectionPaper:
    """The report of a period: as it was signed, else the newest draft, else what rules find.

    Of a signed one the records are counted again, to stand beside it.
    """
    known = versions(session, first=first, last=last)
    counted = reflection(session, profile=profile, first=first, last=last, cut_off=now)
    head, say = head_of(profile, house), Saying(language, profile.tz)
    signed = signed_version(known)
    if signed is not None and signed.published is not None:
        return ReflectionPaper(
            head, signed.published, signed.findings, say, signed.number, signed.by, signed.made_at,
            recounted(signed.published, counted),
        )  # fmt: skip
    if known:
        return ReflectionPaper(head, counted, known[0].findings, say, known[0].number)
    return ReflectionPaper(head, counted, drafted(counted), say)


def write_reflection(paper: ReflectionPaper, folder: Path) -> list[Path]:
    """Write report and workbook, and beside a signed report what its records give now."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"refleksi-{paper.content.first}-{paper.content.last}"
    report, workbook = folder / f"{stem}.pdf", folder / f"{stem}.xlsx"
    report.write_bytes(reflection_pdf(paper))
    write_xlsx(reflection_tables(paper), workbook)
    if not paper.again:
        return [report, workbook]
    again = folder / f"{stem}-hitung-ulang.pdf"
    again.write_bytes(recounted_pdf(paper))
    return [report, workbook, again]
